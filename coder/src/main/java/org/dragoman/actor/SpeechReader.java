package org.dragoman.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Mention;
import org.dragoman.report.Span;

/** Finds in a sentence who speaks, who meets, and whether the talk is of what joins two. */
final class SpeechReader {
  private final Set<String> verbs;
  private final Set<String> prepositions;
  private final Set<String> meeting;
  private final Set<String> mutual;

  SpeechReader() {
    WordSets cues = new WordSets("report_cues.tsv", "cue");
    verbs = cues.of("speech");
    prepositions = cues.of("preposition");
    meeting = cues.of("meeting");
    mutual = cues.of("mutual");
  }

  /** Whether a mention stands after a preposition, and so is not the subject. */
  boolean isGoverned(String text, Span sentence, Mention mention) {
    int end = mention.span().start();
    while (end > sentence.start() && !Character.isLetter(text.charAt(end - 1))) {
      char c = text.charAt(end - 1);
      if (c == ',' || c == '"' || c == '\u201d' || c == ';') {
        return false;
      }
      end--;
    }
    int start = end;
    while (start > sentence.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return prepositions.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /**
   * Who speaks in a sentence: the mention right after the verb of saying ("..., said the minister")
   * or right before it, else the subject if the verb comes after it.
   */
  Optional<Mention> speaker(
      String text, Span sentence, List<Mention> actors, Optional<Mention> subject) {
    int i = sentence.start();
    while (i < sentence.end()) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < sentence.end() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      int at = i;
      i = end;
      if (!verbs.contains(text.substring(at, end).toLowerCase(Locale.ROOT))
          || actors.stream().anyMatch(m -> m.span().contains(at))) {
        continue;
      }
      boolean quoted = at >= sentence.start() + 2 && isQuoteEnd(text, at);
      for (Mention actor : actors) {
        int gap = actor.span().start() - at - (end - at);
        if (quoted && gap >= 0 && gap <= 5) {
          return Optional.of(actor);
        }
      }
      for (Mention actor : actors) {
        int gap = at - actor.span().end();
        if (gap >= 0 && gap <= 1) {
          // "..., a spokeswoman said"
          return Optional.of(actor);
        }
      }
      if (subject.isPresent() && subject.get().span().end() <= at) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /** Whether the words of a sentence are of what joins two sides. */
  boolean isMutual(String text, Span span) {
    return has(text, span, mutual);
  }

  boolean isMeeting(String text, Span span) {
    return has(text, span, meeting);
  }

  /** Whether one word of a span is "between". */
  static boolean endsWith(String text, Span span, String word) {
    String gap = span.of(text).stripTrailing();
    return gap.toLowerCase(Locale.ROOT).endsWith(word)
        && (gap.length() == word.length()
            || !Character.isLetter(gap.charAt(gap.length() - word.length() - 1)));
  }

  private static boolean isQuoteEnd(String text, int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\u201d') {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String text, Span span, Set<String> words) {
    int start = -1;
    for (int i = span.start(); i <= span.end(); i++) {
      boolean in =
          i < span.end()
              && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '-' && start >= 0);
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        if (words.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }
}
