package org.dragoman.actor;

import java.util.Map;

/** Plurals of English noun phrases, formed on the noun before the first preposition. */
final class Plurals {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("child", "children"),
          Map.entry("schoolchild", "schoolchildren"),
          Map.entry("wife", "wives"),
          Map.entry("thief", "thieves"),
          Map.entry("people", "peoples"),
          Map.entry("person", "persons"),
          Map.entry("police", "police"),
          Map.entry("personnel", "personnel"),
          Map.entry("general", "generals"),
          Map.entry("jihadi", "jihadis"));

  private Plurals() {}

  /** The plural of a folded phrase: "heads of state", "secretaries-general", "servicewomen". */
  static String of(String phrase) {
    int end = phrase.length();
    for (String preposition :
        new String[] {" of ", " for ", " to ", " in ", " without ", " at ", " d'", " on "}) {
      int at = phrase.indexOf(preposition);
      if (at > 0) {
        end = Math.min(end, at);
      }
    }
    String core = phrase.substring(0, end);
    String tail = phrase.substring(end);
    for (String post : new String[] {" general", "-general"}) {
      // Generals of the army are soldiers; of anything else, the adjective.
      if (core.endsWith(post) && isCivil(core)) {
        tail = post + tail;
        core = core.substring(0, core.length() - post.length());
      }
    }
    int space = Math.max(core.lastIndexOf(' '), core.lastIndexOf('-')) + 1;
    return core.substring(0, space) + ofWord(core.substring(space)) + tail;
  }

  private static boolean isCivil(String core) {
    return core.contains("secretary")
        || core.contains("attorney")
        || core.contains("consul")
        || core.contains("prosecutor")
        || core.contains("governor")
        || core.contains("solicitor")
        || core.contains("director");
  }

  private static String ofWord(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    int n = word.length();
    if (word.endsWith("man") && n > 3 && !word.endsWith("human") || word.equals("man")) {
      return word.substring(0, n - 2) + "en";
    }
    if (word.endsWith("y") && n > 1 && "aeiou".indexOf(word.charAt(n - 2)) < 0) {
      return word.substring(0, n - 1) + "ies";
    }
    if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
      return word + "es";
    }
    return word + "s";
  }
}
