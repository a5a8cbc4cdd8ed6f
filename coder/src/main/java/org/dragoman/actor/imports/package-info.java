/**
 * Persons and bodies from other sources, brought into a user's tables of the registry.
 *
 * <p>A {@link org.dragoman.actor.imports.DraftReader} a format gives drafts, a line or entity at a
 * time; the mergers decide whom a draft means and what is new of it; {@link
 * org.dragoman.actor.imports.TableFiles} writes the tables. {@link
 * org.dragoman.actor.imports.RegistryImport} is the whole way.
 */
package org.dragoman.actor.imports;
