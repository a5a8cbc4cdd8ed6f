package org.dragoman.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.actor.Item.Type;
import org.dragoman.model.MentionKind;
import org.dragoman.ontology.Sector;
import org.dragoman.place.CountryName;

/**
 * Reads the names of offices and bodies as lists of holders write them ("Minister of Foreign
 * Affairs of Kazakhstan") with the resolver's own words.
 */
public final class OfficeReader {
  /**
   * What the words of an office tell.
   *
   * @param known whether the office is one that the tables know
   * @param sector empty where the words do not tell
   * @param code the country or body that the words themselves name; empty if none
   */
  public record Capacity(
      boolean known, Optional<Sector> sector, OfficeTerm.Kind kind, Optional<String> code) {}

  private static final Optional<Sector> GOVERNING = Optional.of(Sector.GOV);

  private static final Capacity UNKNOWN =
      new Capacity(false, Optional.empty(), OfficeTerm.Kind.OTHER, Optional.empty());

  private final ActorResolver resolver;

  public OfficeReader(ActorResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * In what capacity the holder of an office acts.
   *
   * @param code whose office it is where the words do not say
   * @param date a day on which it was held
   */
  public Capacity read(String office, Optional<String> code, LocalDate date) {
    Optional<Reading> reading = reading(office, MentionKind.ROLE);
    Optional<Analysis> analysis =
        resolver.analyse(office, MentionKind.ROLE, ActorContext.of(date, code)).stream()
            .findFirst();
    if (reading.isEmpty() || analysis.isEmpty()) {
      return UNKNOWN;
    }
    Resolution resolution = analysis.get().resolution();
    Optional<String> named =
        analysis.get().explicit() && resolution.isKnown()
            ? Optional.of(resolution.code())
            : Optional.empty();
    Optional<Noun> noun = reading.get().noun().filter(n -> n.type() != Noun.Type.ANAPHOR);
    if (noun.isEmpty()) {
      boolean body = reading.get().head().filter(h -> h.is(Item.Type.BODY)).isPresent();
      Optional<Sector> sector = body ? resolution.sector() : Optional.empty();
      return new Capacity(body, sector, OfficeTerm.Kind.OTHER, named);
    }
    return capacity(noun.get(), reading.get(), named);
  }

  private Capacity capacity(Noun noun, Reading reading, Optional<String> named) {
    boolean unknownBody = reading.after().stream().anyMatch(OfficeReader::isUnknown);
    if (noun.takesBody() && unknownBody) {
      return new Capacity(false, Optional.empty(), OfficeTerm.Kind.OTHER, named);
    }
    SectorFinder.Capacity own = SectorFinder.of(noun, reading);
    boolean ofState =
        noun.type() == Noun.Type.OFFICE
            && !unknownBody
            && reading.after().stream().noneMatch(OfficeReader::isPart);
    OfficeTerm.Kind kind = ofState ? kind(own.kind()) : OfficeTerm.Kind.OTHER;
    boolean international = kind == OfficeTerm.Kind.IO_HEAD && own.sector().equals(GOVERNING);
    return new Capacity(true, international ? Optional.empty() : own.sector(), kind, named);
  }

  /** Whether a complement says whose an office is in words that no table has. */
  private static boolean isUnknown(Reading.Complement complement) {
    return complement.preposition().equals("of")
        && complement.items().stream()
            .noneMatch(i -> i.is(Type.COUNTRY) || i.is(Type.BODY) || i.is(Type.NOUN))
        && complement.items().stream().anyMatch(i -> i.is(Type.NAME) || i.is(Type.WORD));
  }

  /** Whether a complement names a part of a state, whose president is no head of state. */
  private static boolean isPart(Reading.Complement complement) {
    return complement.items().stream()
        .anyMatch(
            i ->
                i.is(Type.REGION)
                    || i.is(Type.COUNTRY)
                        && i.entry().orElseThrow().countries.get(0).standing()
                            == CountryName.Standing.PART);
  }

  /** The sector that a body's name tells, such as Ministry of Health or Workers' Party. */
  public Optional<Sector> sectorOfBody(String name) {
    return reading(name, MentionKind.ORG)
        .flatMap(
            reading ->
                reading
                    .noun()
                    .filter(noun -> noun.type() == Noun.Type.BODY)
                    .flatMap(noun -> SectorFinder.of(noun, reading).sector()));
  }

  /** Whether a phrase as a whole is a common word of the tables: parliament, president, Mr. */
  public boolean isCommon(String phrase) {
    List<Word> words = resolver.lexicon().words(phrase);
    return !words.isEmpty()
        && resolver
            .lexicon()
            .longest(words, 0)
            .filter(match -> match.words() == words.size())
            .map(Lexicon.Match::entry)
            .filter(e -> !e.nouns.isEmpty() || e.prefix.isPresent() || e.title.isPresent())
            .isPresent();
  }

  private Optional<Reading> reading(String phrase, MentionKind kind) {
    return resolver.read(phrase, kind).stream().findFirst();
  }

  private OfficeTerm.Kind kind(String kind) {
    for (OfficeTerm.Kind each : OfficeTerm.Kind.values()) {
      String name =
          each == OfficeTerm.Kind.IO_HEAD
              ? "secretary_general"
              : each.name().toLowerCase(Locale.ROOT);
      if (resolver.kinds().isA(kind, name)) {
        return each;
      }
    }
    return OfficeTerm.Kind.OTHER;
  }
}
