package org.dragoman.actor.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.actor.OfficeReader;
import org.dragoman.actor.OfficeTerm;
import org.dragoman.actor.TermDate;
import org.dragoman.actor.imports.ImportLine.Status;

/** Adds what is new of a person; {@link PersonFinder} decides whom a draft means. */
final class PersonMerger {
  private static final String NOBODY = "new";

  /** A term, and the line of the source that tells it. */
  private record Told(int line, OfficeTerm term) {}

  private final KnownPersons persons;
  private final PersonFinder finder;
  private final OfficeReader offices;
  private final TermReader terms;
  private final String file;

  PersonMerger(KnownPersons persons, OfficeReader offices, TermReader terms, String file) {
    this.persons = persons;
    this.finder = new PersonFinder(persons);
    this.offices = offices;
    this.terms = terms;
    this.file = file;
  }

  /** Takes a draft in, and reports on it: a line for itself and one for each office left out. */
  List<ImportLine> merge(PersonDraft draft) {
    return new Merge(draft).run();
  }

  /** The merging of one draft. */
  private final class Merge {
    private final PersonDraft draft;
    private final List<Told> told = new ArrayList<>();
    private final List<String> news = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<ImportLine> leftOut = new ArrayList<>();

    Merge(PersonDraft draft) {
      this.draft = draft;
    }

    List<ImportLine> run() {
      if (offices.isCommon(draft.name())) {
        return List.of(skipped(draft.line(), "a common word, not a name", true));
      }
      readTerms();
      if (told.isEmpty() && !draft.offices().isEmpty()) {
        return nothingTaken();
      }
      try {
        PersonFinder.Found found = finder.find(draft, told.stream().map(Told::term).toList());
        if (found.known().isPresent()) {
          return merged(found.known().get());
        }
        return told.isEmpty()
            ? List.of(skipped(draft.line(), "no office, and nobody known by the name", false))
            : added(found.resembles());
      } catch (IllegalArgumentException e) {
        return List.of(skipped(draft.line(), e.getMessage(), true));
      }
    }

    private void readTerms() {
      for (OfficeDraft office : draft.offices()) {
        try {
          told.add(new Told(office.line(), terms.read(office, draft.codes(), NOBODY)));
        } catch (IllegalArgumentException e) {
          leftOut.add(skipped(office.line(), e.getMessage(), true));
        }
      }
    }

    private List<ImportLine> added(List<String> resembles) {
      String wanted = draft.id().orElseGet(() -> Slug.of(draft.name()));
      boolean taken = persons.owner(draft.name()).isPresent();
      KnownPerson person =
          persons.add(
              persons.freeId(wanted.isEmpty() ? "person" : wanted),
              taken ? draft.name() + "?" : draft.name(),
              draft.gender().orElse(""));
      addTerms(person);
      addAliases(person);
      if (!resembles.isEmpty()) {
        notes.add("resembles " + String.join(", ", resembles));
      }
      return lines(person, Status.ADDED);
    }

    private List<ImportLine> merged(KnownPerson person) {
      if (addTerms(person) == 0 && !told.isEmpty()) {
        return nothingTaken();
      }
      addAliases(person);
      if (person.addGender(draft.gender())) {
        news.add("gender " + person.gender());
      } else if (draft.gender().isPresent() && !draft.gender().get().equals(person.gender())) {
        notes.add("the registry has another gender and keeps it");
      }
      return lines(person, news.isEmpty() ? Status.UNCHANGED : Status.MERGED);
    }

    /**
     * @return how many of the terms are now the person's
     */
    private int addTerms(KnownPerson person) {
      int taken = 0;
      for (Told each : told) {
        OfficeTerm term = of(person.id(), each.term());
        TermMerger.Result result = TermMerger.merge(person, term);
        switch (result.outcome()) {
          case ADDED -> news.add(describe(term));
          case COMPLETED -> news.add("now " + describe(result.known().orElseThrow()));
          case KNOWN -> {}
          case CONTRADICTS ->
              leftOut.add(
                  skipped(
                      each.line(),
                      describe(term)
                          + " contradicts "
                          + describe(result.known().orElseThrow())
                          + " of "
                          + person.id(),
                      true));
        }
        taken += result.outcome() == TermMerger.Outcome.CONTRADICTS ? 0 : 1;
      }
      return taken;
    }

    private void addAliases(KnownPerson person) {
      for (String name : PersonFinder.names(draft)) {
        Optional<String> owner = persons.owner(name);
        if (person.bears(name)) {
          continue;
        }
        if (offices.isCommon(name)) {
          notes.add("left out " + name + ", a common word");
        } else if (owner.isPresent()) {
          notes.add("left out " + name + ", a name of " + owner.get());
        } else {
          persons.addAlias(person, name);
          news.add("also " + name);
        }
      }
    }

    private List<ImportLine> nothingTaken() {
      List<ImportLine> lines = new ArrayList<>(leftOut);
      if (leftOut.stream().noneMatch(l -> l.line() == draft.line())) {
        lines.add(0, skipped(draft.line(), "none of the offices can be taken", false));
      }
      return lines;
    }

    private List<ImportLine> lines(KnownPerson person, Status status) {
      List<String> what = new ArrayList<>(news);
      what.addAll(notes);
      List<ImportLine> lines = new ArrayList<>();
      lines.add(
          new ImportLine(
              file,
              draft.line(),
              status,
              draft.name(),
              person.id() + (what.isEmpty() ? "" : ": " + String.join("; ", what)),
              false));
      lines.addAll(leftOut);
      return lines;
    }

    private ImportLine skipped(int line, String why, boolean fault) {
      return new ImportLine(file, line, Status.SKIPPED, draft.name(), why, fault);
    }
  }

  private static OfficeTerm of(String person, OfficeTerm term) {
    return new OfficeTerm(
        person,
        term.code(),
        term.sector(),
        term.office(),
        term.kind(),
        term.shared(),
        term.start(),
        term.end(),
        term.source());
  }

  private static String describe(OfficeTerm term) {
    return term.code()
        + term.sector().map(s -> " " + s).orElse("")
        + " "
        + term.office()
        + " "
        + term.start().map(TermDate::toString).orElse("?")
        + " to "
        + term.end().map(TermDate::toString).orElse("now");
  }
}
