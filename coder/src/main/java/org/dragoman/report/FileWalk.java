package org.dragoman.report;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The files that the paths of a command line mean, found one by one: a folder's readable files in
 * the order of their names, its folders among them, hidden ones left out.
 *
 * <p>Every folder and every file named is visited once, at its first mention, so that neither links
 * in a circle nor a path given twice bring the same report twice.
 */
final class FileWalk {
  static final String STANDARD_INPUT = "-";

  /** A step of the walk. */
  sealed interface Found {}

  /**
   * A file to read.
   *
   * @param explicit the user named this very file
   */
  record Input(Path path, boolean explicit) implements Found {}

  record StandardInput() implements Found {}

  record Missing(String path, Throwable why) implements Found {}

  private record Folder(Path path, Deque<Path> entries, boolean explicit) {}

  private final Deque<String> arguments;
  private final Predicate<String> wanted;
  private final Set<Path> visited = new HashSet<>();
  private final Deque<Folder> open = new ArrayDeque<>();
  private boolean foundInArgument;

  /**
   * @param wanted whether a file of that name is read when it lies in a folder
   */
  FileWalk(List<String> paths, Predicate<String> wanted) {
    this.arguments = new ArrayDeque<>(paths);
    this.wanted = wanted;
  }

  Optional<Found> next() {
    while (true) {
      if (!open.isEmpty()) {
        Optional<Found> found = nextOfFolder(open.peek());
        if (found.isPresent()) {
          foundInArgument = true;
          return found;
        }
        continue;
      }
      if (arguments.isEmpty()) {
        return Optional.empty();
      }
      Optional<Found> found = argument(arguments.poll());
      if (found.isPresent()) {
        return found;
      }
    }
  }

  private Optional<Found> argument(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      return visited.add(Path.of(STANDARD_INPUT))
          ? Optional.of(new StandardInput())
          : Optional.empty();
    }
    try {
      Path path = Path.of(argument);
      Path real = path.toRealPath();
      if (Files.isDirectory(real)) {
        foundInArgument = false;
        return enter(path, true);
      }
      boolean walkedPast =
          Optional.ofNullable(real.getParent()).filter(visited::contains).isPresent()
              && isWanted(real);
      boolean first = visited.add(real) && !walkedPast;
      return first ? Optional.of(new Input(path, true)) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.of(new Missing(argument, e));
    }
  }

  private Optional<Found> nextOfFolder(Folder folder) {
    Path entry = folder.entries().poll();
    if (entry == null) {
      open.pop();
      return folder.explicit() && !foundInArgument
          ? Optional.of(new Missing(folder.path().toString(), nothingIn()))
          : Optional.empty();
    }
    if (Files.isDirectory(entry)) {
      return enter(entry, false);
    }
    // Named pipes and devices in a folder would block the reading; a dangling link says so.
    if (Files.exists(entry) && !Files.isRegularFile(entry)) {
      return Optional.empty();
    }
    if (!isWanted(entry)) {
      return Optional.empty();
    }
    foundInArgument = true;
    return namedBefore(entry) ? Optional.empty() : Optional.of(new Input(entry, false));
  }

  private static IOException nothingIn() {
    return new UnreadableException("holds no file that could be read");
  }

  private boolean isWanted(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".") && wanted.test(name);
  }

  private boolean namedBefore(Path file) {
    try {
      return visited.contains(file.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<Found> enter(Path folder, boolean explicit) {
    List<Path> entries = new ArrayList<>();
    try {
      if (!visited.add(folder.toRealPath())) {
        foundInArgument = true;
        return Optional.empty();
      }
      try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
        for (Path entry : listing) {
          if (!entry.getFileName().toString().startsWith(".")) {
            entries.add(entry);
          }
        }
      }
    } catch (IOException e) {
      return Optional.of(new Missing(folder.toString(), e));
    } catch (DirectoryIteratorException e) {
      return Optional.of(new Missing(folder.toString(), e.getCause()));
    }
    entries.sort(Comparator.comparing(path -> path.getFileName().toString()));
    open.push(new Folder(folder, new ArrayDeque<>(entries), explicit));
    return Optional.empty();
  }
}
