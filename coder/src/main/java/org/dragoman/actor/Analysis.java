package org.dragoman.actor;

import java.util.List;

/**
 * A resolution with what coreference needs besides.
 *
 * @param kind the office's or body's kind, as in {@code kinds.tsv}; empty for roles and states
 * @param plural whether several are meant
 * @param explicit whether the mention's own words tell the code
 * @param name the words of the person's name; empty if unnamed
 * @param thing whether it is a body or state rather than persons
 */
record Analysis(
    Resolution resolution,
    String kind,
    boolean plural,
    boolean explicit,
    List<String> name,
    boolean thing) {
  Analysis with(Resolution other) {
    return new Analysis(other, kind, plural, explicit, name, thing);
  }
}
