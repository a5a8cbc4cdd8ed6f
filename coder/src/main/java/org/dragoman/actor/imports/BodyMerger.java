package org.dragoman.actor.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.actor.OfficeReader;
import org.dragoman.actor.RegistryFile;
import org.dragoman.actor.imports.ImportLine.Status;
import org.dragoman.ontology.Sector;
import org.dragoman.place.Countries;

/**
 * Decides which body a draft means and adds what is new: the same id, or a name that one body of
 * the same country or code bears, is the same body.
 */
final class BodyMerger {
  private final KnownBodies bodies;
  private final OfficeReader offices;
  private final Countries countries;
  private final String file;

  BodyMerger(KnownBodies bodies, OfficeReader offices, Countries countries, String file) {
    this.bodies = bodies;
    this.offices = offices;
    this.countries = countries;
    this.file = file;
  }

  ImportLine merge(BodyDraft draft) {
    if (offices.isCommon(draft.name())) {
      return skipped(draft, "a common word, not a name of its own", true);
    }
    Optional<KnownBody> identified = draft.id().flatMap(bodies::byId);
    if (identified.isPresent() && !identified.get().code().equals(draft.code())) {
      return skipped(
          draft,
          "the id " + identified.get().id() + " is that of a body of " + identified.get().code(),
          true);
    }
    if (identified.isPresent()) {
      return merged(draft, identified.get());
    }
    List<KnownBody> same = bodies.named(draft.name(), draft.code());
    return same.size() == 1 ? merged(draft, same.get(0)) : added(draft, same);
  }

  private ImportLine merged(BodyDraft draft, KnownBody body) {
    List<String> news = addNames(draft, body);
    return new ImportLine(
        file,
        draft.line(),
        news.isEmpty() ? Status.UNCHANGED : Status.MERGED,
        draft.name(),
        body.id() + (news.isEmpty() ? "" : ": also " + String.join(", ", news)),
        false);
  }

  private ImportLine added(BodyDraft draft, List<KnownBody> resembles) {
    boolean state = countries.byCode(draft.code()).isPresent();
    Optional<Sector> sector =
        draft
            .sector()
            .or(() -> state ? offices.sectorOfBody(draft.name()) : Optional.empty())
            .or(draft::fallback);
    if (state && sector.isEmpty()) {
      return skipped(draft, "nothing tells its sector", draft.required());
    }
    String wanted =
        draft
            .id()
            .orElseGet(
                () ->
                    (state ? draft.code().toLowerCase(Locale.ROOT) + "-" : "")
                        + Slug.of(draft.name()));
    KnownBody body =
        new KnownBody(
            state ? RegistryFile.INSTITUTIONS : RegistryFile.ORGANISATIONS,
            bodies.freeId(wanted.isEmpty() ? "body" : wanted),
            draft.code(),
            sector.map(Sector::name).orElse(""),
            listed(draft.name()),
            List.of(),
            "");
    bodies.add(body);
    List<String> names = addNames(draft, body);
    return new ImportLine(
        file,
        draft.line(),
        Status.ADDED,
        draft.name(),
        body.id()
            + ": "
            + draft.code()
            + sector.map(s -> " " + s).orElse("")
            + (names.isEmpty() ? "" : "; also " + String.join(", ", names))
            + (resembles.isEmpty()
                ? ""
                : "; resembles "
                    + String.join(", ", resembles.stream().map(KnownBody::id).toList())),
        false);
  }

  private List<String> addNames(BodyDraft draft, KnownBody body) {
    List<String> added = new ArrayList<>();
    List<String> names = new ArrayList<>(draft.aliases());
    names.add(0, draft.name());
    for (String name : names) {
      if (!body.bears(name) && !offices.isCommon(name)) {
        bodies.addAlias(body, listed(name));
        added.add(name);
      }
    }
    return added;
  }

  /** A name that is first another body's or a country's is marked. */
  private String listed(String name) {
    return bodies.isOwned(name) || !countries.byName(name).isEmpty() ? name + "?" : name;
  }

  private ImportLine skipped(BodyDraft draft, String why, boolean fault) {
    return new ImportLine(file, draft.line(), Status.SKIPPED, draft.name(), why, fault);
  }
}
