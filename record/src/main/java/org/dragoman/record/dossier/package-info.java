/** What the record has on two states, in one document that can be carried into a meeting. */
package org.dragoman.record.dossier;
