package org.dragoman.actor.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.actor.OfficeReader;
import org.dragoman.actor.OfficeReader.Capacity;
import org.dragoman.actor.OfficeTerm;
import org.dragoman.actor.OfficeTerm.Kind;
import org.dragoman.actor.TermDate;
import org.dragoman.ontology.Sector;
import org.dragoman.place.Countries;
import org.dragoman.place.CountryName;

/** Turns an office as a source names it into a term of the registry: code, sector and kind. */
final class TermReader {
  private static final Pattern FORMER = Pattern.compile("(?i)^(former|ex)[ -]+(?=\\p{L})");

  private final OfficeReader offices;
  private final Countries countries;
  private final String source;
  private final LocalDate today;

  /**
   * @param source for terms whose source names none
   */
  TermReader(OfficeReader offices, Countries countries, String source, LocalDate today) {
    this.offices = offices;
    this.countries = countries;
    this.source = source;
    this.today = today;
  }

  /**
   * @param codes of the person, for an office that has none of its own
   * @return a term of {@code person}, whoever that will be
   * @throws IllegalArgumentException if it cannot be a term; the message says why
   */
  OfficeTerm read(OfficeDraft draft, List<String> codes, String person) {
    String office = named(draft);
    boolean backwards =
        draft.start().isPresent()
            && draft.end().isPresent()
            && draft.end().get().latest().isBefore(draft.start().get().earliest());
    if (backwards) {
      throw new IllegalArgumentException("ends before it starts: " + office);
    }
    LocalDate day = draft.start().map(TermDate::latest).orElse(today);
    Optional<String> only = codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    Capacity capacity = offices.read(office, draft.code().or(() -> only), day);
    String code = code(draft, codes, capacity);
    Optional<Sector> sector = sector(draft, capacity, code);
    boolean another = capacity.code().filter(c -> !c.equals(code)).isPresent();
    return new OfficeTerm(
        person,
        code,
        sector,
        plain(office, code),
        draft.kind().orElse(another ? Kind.OTHER : capacity.kind()),
        draft.shared(),
        draft.start(),
        draft.end(),
        draft.source().orElse(source));
  }

  private static String named(OfficeDraft draft) {
    if (draft.office().isEmpty()) {
      return draft
          .kind()
          .filter(kind -> kind != Kind.OTHER)
          .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .orElseThrow(() -> new IllegalArgumentException("no office"));
    }
    boolean former = FORMER.matcher(draft.office()).find();
    if (former && draft.end().isEmpty()) {
      throw new IllegalArgumentException(
          "a former office without the day it ended: " + draft.office());
    }
    return former ? FORMER.matcher(draft.office()).replaceFirst("") : draft.office();
  }

  /** A body of states named in the office's words is whose office it is, whatever the person's. */
  private String code(OfficeDraft draft, List<String> codes, Capacity capacity) {
    Optional<String> named = capacity.code();
    if (named.filter(code -> countries.byCode(code).isEmpty()).isPresent()) {
      return named.get();
    }
    if (draft.code().isPresent()) {
      return draft.code().get();
    }
    if (codes.size() == 1) {
      return codes.get(0);
    }
    if (codes.isEmpty()) {
      return named.orElseThrow(() -> new IllegalArgumentException("no country"));
    }
    return named
        .filter(codes::contains)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "of several countries ("
                        + String.join(", ", codes)
                        + "): "
                        + draft.office()
                        + " does not say of which"));
  }

  private Optional<Sector> sector(OfficeDraft draft, Capacity capacity, String code) {
    boolean state = countries.byCode(code).isPresent();
    Optional<Sector> told =
        draft
            .sector()
            .or(() -> capacity.known() ? capacity.sector() : Optional.empty())
            .or(() -> draft.kind().flatMap(TermReader::sectorOf))
            .or(draft::fallback);
    if (told.isEmpty() && (state || !capacity.known())) {
      throw new IllegalArgumentException(
          "an office that the registry does not know: " + draft.office() + "; give a sector");
    }
    return told;
  }

  private static Optional<Sector> sectorOf(Kind kind) {
    return switch (kind) {
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER, DEFENCE_MINISTER ->
          Optional.of(Sector.GOV);
      case SPEAKER -> Optional.of(Sector.LEG);
      case PARTY_LEADER -> Optional.of(Sector.PTY);
      case IO_HEAD, OTHER -> Optional.empty();
    };
  }

  /**
   * The office as the tables write it: without the country that the code tells, not in capitals.
   */
  private String plain(String office, String code) {
    String plain = office;
    for (int of = office.indexOf(" of "); of > 0; of = office.indexOf(" of ", of + 1)) {
      List<CountryName> named = countries.byName(office.substring(of + 4));
      if (!named.isEmpty()
          && named.get(0).kind() == CountryName.Kind.NAME
          && named.get(0).standing() == CountryName.Standing.STATE
          && named.get(0).country().code().equals(code)) {
        plain = office.substring(0, of);
        break;
      }
    }
    return offices.isCommon(plain) ? plain.toLowerCase(Locale.ROOT) : plain;
  }
}
