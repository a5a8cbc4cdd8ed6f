package org.dragoman.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.model.AnnotatedSentence;
import org.dragoman.model.Mention;
import org.dragoman.report.Report;
import org.dragoman.text.Sentence;

/**
 * Resolves every mention of a report in the light of the others: full names for surnames, and for
 * "she", "the Speaker", "the sides" and "our peoples" those whom they stand for.
 *
 * <p>The report is read once from start to end. The rules are those of readers of wire reports: the
 * subject of the last sentence before others, the sides of the meeting last told for "they", and in
 * what a speaker says, the speaker's country for "our". Where nobody fits, a mention stays without
 * resolution rather than getting a wrong one.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Coreference {
  private final ActorResolver resolver;
  private final HomeCountry home;
  private final SpeechReader speech = new SpeechReader();

  public Coreference(ActorResolver resolver) {
    this.resolver = resolver;
    this.home = new HomeCountry(resolver);
  }

  /**
   * Resolves the mentions of a report.
   *
   * @param sentences in the order of the text; triggers are used where there are any, to see who
   *     meets, and are not needed
   * @return one for each mention, times included, in the order given
   */
  public List<ResolvedMention> resolve(Report report, List<AnnotatedSentence> sentences) {
    return resolve(report, sentences, sentence -> Optional.empty());
  }

  /**
   * Resolves the mentions of a report, with word from outside on who speaks.
   *
   * @param speaker the mention whose words a sentence reports, where the caller knows; otherwise
   *     the sentence's verb of saying tells
   */
  public List<ResolvedMention> resolve(
      Report report,
      List<AnnotatedSentence> sentences,
      Function<Sentence, Optional<Mention>> speaker) {
    ReportReader reader = new ReportReader(resolver, speech, report, home.of(report));
    for (AnnotatedSentence sentence : sentences) {
      reader.read(sentence, speaker.apply(sentence.sentence()));
    }
    return reader.resolved();
  }
}
