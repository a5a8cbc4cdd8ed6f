package org.dragoman.actor.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * FollowTheMoney entities as OpenSanctions publishes them, one a line in any order.
 *
 * <p>The file is read twice: first for the offices, then for persons and bodies. Only positions,
 * occupancies and the persons who have either are kept in memory.
 */
final class FtmReader implements DraftReader {
  private final CountryCodes countries;

  FtmReader(CountryCodes countries) {
    this.countries = countries;
  }

  @Override
  public void read(SourceText source, Consumer<Draft> drafts) throws IOException {
    FtmOffices offices = new FtmOffices(countries);
    try (SourceText first = source.again()) {
      offices.read(first);
    }
    Map<String, Gathered> persons = new LinkedHashMap<>();
    IOException broken = null;
    boolean any = false;
    try {
      for (Optional<SourceText.Line> line = source.next(); line.isPresent(); line = source.next()) {
        if (line.get().text().filter(String::isBlank).isEmpty()) {
          any = true;
          read(line.get(), offices, persons, drafts);
        }
      }
    } catch (IOException e) {
      broken = e;
    }
    persons.forEach((id, person) -> finish(id, person, offices, drafts));
    offices
        .left()
        .forEach(
            (holder, left) ->
                left.forEach(
                    occupancy ->
                        drafts.accept(
                            new UnusableDraft(
                                occupancy.line(),
                                CleanText.shorten(holder),
                                "the holder is not in the file",
                                false))));
    if (broken != null) {
      throw broken;
    }
    if (!any) {
      throw new IOException("holds nothing");
    }
  }

  private void read(
      SourceText.Line line,
      FtmOffices offices,
      Map<String, Gathered> persons,
      Consumer<Draft> drafts) {
    String shown = "";
    try {
      FtmEntity entity = FtmEntity.of(line);
      shown = entity.values("name").stream().findFirst().map(CleanText::shorten).orElse("");
      Optional<Schema> schema = Schema.find(entity.schema());
      if (schema.isPresent()) {
        drafts.accept(body(entity, schema.get()));
      } else if (entity.schema().equals("Person") && offices.has(entity.id())) {
        persons.computeIfAbsent(entity.id(), id -> new Gathered(entity.line())).add(entity);
      } else if (entity.schema().equals("Person")) {
        Gathered person = new Gathered(entity.line());
        person.add(entity);
        finish(entity.id(), person, offices, drafts);
      }
    } catch (IllegalArgumentException e) {
      drafts.accept(new UnusableDraft(line.number(), shown, e.getMessage(), true));
    }
  }

  private void finish(String id, Gathered person, FtmOffices offices, Consumer<Draft> drafts) {
    String shown = person.names.stream().findFirst().map(CleanText::shorten).orElse("");
    List<OfficeDraft> held = new ArrayList<>();
    List<FtmOffices.Occupancy> occupancies = offices.take(id);
    for (FtmOffices.Occupancy occupancy : occupancies) {
      try {
        held.add(offices.draft(occupancy));
      } catch (IllegalArgumentException e) {
        drafts.accept(new UnusableDraft(occupancy.line(), shown, e.getMessage(), true));
      }
    }
    try {
      if (occupancies.isEmpty()) {
        held.addAll(positions(person));
      }
      drafts.accept(
          new PersonDraft(
              person.line,
              id(id, person.items),
              CleanText.name(person.names.stream().findFirst().orElse("")),
              CleanText.names(List.copyOf(person.aliases)),
              person.genders.stream().flatMap(g -> Fields.gender(g).stream()).findFirst(),
              countries.all(person.countries),
              held));
    } catch (IllegalArgumentException e) {
      drafts.accept(new UnusableDraft(person.line, shown, e.getMessage(), true));
    }
  }

  /**
   * Positions that the person names, without dates: still held, unless the topics say otherwise.
   */
  private static List<OfficeDraft> positions(Gathered person) {
    if (person.topics.contains(FtmTopics.FORMER) && !person.positions.isEmpty()) {
      throw new IllegalArgumentException(
          "formerly in office, and nothing tells when it ended: "
              + CleanText.shorten(String.join("; ", person.positions)));
    }
    List<OfficeDraft> positions = new ArrayList<>();
    for (String position : person.positions) {
      positions.add(
          new OfficeDraft(
              person.line,
              CleanText.line(position),
              Optional.empty(),
              false,
              Optional.empty(),
              FtmTopics.sector(List.copyOf(person.topics)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return positions;
  }

  private Draft body(FtmEntity entity, Schema schema) {
    List<String> topics = entity.values("topics");
    List<String> names = entity.values("name");
    String name = CleanText.name(names.isEmpty() ? "" : names.get(0));
    List<String> others = entity.values("alias");
    others.addAll(0, names.subList(Math.min(1, names.size()), names.size()));
    List<String> codes = countries.all(entity.values("mainCountry", "jurisdiction", "country"));
    boolean bloc = topics.contains(FtmTopics.INTERGOVERNMENTAL);
    if (codes.size() != 1 && !bloc) {
      return new UnusableDraft(
          entity.line(),
          name,
          codes.isEmpty() ? "no country" : "of several countries: " + String.join(", ", codes),
          false);
    }
    return new BodyDraft(
        entity.line(),
        id(entity.id(), entity.values("wikidataId")),
        name,
        CleanText.names(others),
        Optional.empty(),
        bloc ? Optional.empty() : FtmTopics.sector(topics).or(schema::sector),
        bloc ? "IGO" : codes.get(0),
        false);
  }

  private static Optional<String> id(String id, Iterable<String> items) {
    for (String item : items) {
      if (Slug.isItem(item)) {
        return Optional.of(item);
      }
    }
    return Optional.of(Slug.of(id)).filter(slug -> !slug.isEmpty());
  }

  /** A person's lines put together. */
  private static final class Gathered {
    final int line;
    final Set<String> names = new LinkedHashSet<>();
    final Set<String> aliases = new LinkedHashSet<>();
    final Set<String> countries = new LinkedHashSet<>();
    final Set<String> genders = new LinkedHashSet<>();
    final Set<String> items = new LinkedHashSet<>();
    final Set<String> topics = new LinkedHashSet<>();
    final Set<String> positions = new LinkedHashSet<>();

    Gathered(int line) {
      this.line = line;
    }

    void add(FtmEntity entity) {
      names.addAll(entity.values("name"));
      aliases.addAll(names);
      aliases.addAll(entity.values("alias"));
      // a weak alias of one word would be taken for someone's surname
      entity.values("weakAlias").stream()
          .filter(alias -> alias.strip().indexOf(' ') > 0)
          .forEach(aliases::add);
      countries.addAll(entity.values("country", "nationality", "citizenship"));
      genders.addAll(entity.values("gender"));
      items.addAll(entity.values("wikidataId"));
      topics.addAll(entity.values("topics"));
      positions.addAll(entity.values("position"));
    }
  }
}
