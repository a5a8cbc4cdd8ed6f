package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.actor.Finding;
import org.dragoman.actor.RegistryCheck;
import org.dragoman.actor.RegistryLayer;
import org.dragoman.place.Countries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dragoman actors check}: overlaps and contradictions in the registry. */
@Command(
    name = "check",
    description = "Looks for overlaps and contradictions in the registry's tables.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    footer = {
      "",
      "Prints a line for each fault, and a note for each row of yours that hides a built-in one.",
      "Exit code: 0 no fault, 1 faults, 2 wrong usage."
    })
final class ActorsCheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private RegistryOption registry;

  @Override
  public Integer call() throws IOException {
    List<RegistryLayer> layers = new ArrayList<>();
    Optional<Path> folder = registry.folder();
    if (folder.isPresent()) {
      layers.add(RegistryLayer.in(folder.get()));
    }
    layers.add(RegistryLayer.bundled());
    List<Finding> findings = RegistryCheck.of(layers, Countries.bundled());
    PrintWriter out = spec.commandLine().getOut();
    for (Finding finding : findings) {
      out.println(
          Printable.line(
              finding.where() + ": " + (finding.note() ? "note: " : "") + finding.message()));
    }
    long faults = findings.stream().filter(finding -> !finding.note()).count();
    spec.commandLine()
        .getErr()
        .println("dragoman: " + faults + (faults == 1 ? " fault" : " faults"));
    return faults == 0 ? DragomanCommand.DONE : DragomanCommand.SOME_FAILED;
  }
}
