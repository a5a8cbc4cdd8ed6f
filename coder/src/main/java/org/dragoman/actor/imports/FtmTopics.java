package org.dragoman.actor.imports;

import java.util.List;
import java.util.Optional;
import org.dragoman.ontology.Sector;

/** What FollowTheMoney's topics tell of the capacity in which someone acts. */
final class FtmTopics {
  static final String FORMER = "role.pep.frmr";
  static final String INTERGOVERNMENTAL = "gov.igo";

  private FtmTopics() {}

  /** The sector that topics tell; empty if none does. */
  static Optional<Sector> sector(List<String> topics) {
    return topics.stream()
        .flatMap(topic -> sector(topic).stream())
        .min((a, b) -> Boolean.compare(a == Sector.GOV, b == Sector.GOV));
  }

  private static Optional<Sector> sector(String topic) {
    return switch (topic) {
      case "gov.legislative" -> Optional.of(Sector.LEG);
      case "gov.judicial", "role.judge" -> Optional.of(Sector.JUD);
      case "gov.religion", "rel" -> Optional.of(Sector.REL);
      case "gov.soe", "fin", "fin.bank", "fin.fund", "corp.public" -> Optional.of(Sector.BUS);
      case "mil" -> Optional.of(Sector.MIL);
      case "pol.party" -> Optional.of(Sector.PTY);
      case "pol.union" -> Optional.of(Sector.LAB);
      case "role.spy" -> Optional.of(Sector.SPY);
      case "gov",
          "gov.national",
          "gov.state",
          "gov.muni",
          "gov.head",
          "gov.admin",
          "gov.executive",
          "gov.security",
          "gov.financial",
          "role.civil",
          "role.diplo" ->
          Optional.of(Sector.GOV);
      default -> Optional.empty();
    };
  }
}
