package org.dragoman.bench;

import java.io.IOException;
import java.time.LocalDate;
import org.dragoman.event.Coder;
import org.dragoman.event.Event;

/** The library in ten lines; shown in the README and compiled with the build. */
public final class LibraryExample {
  private LibraryExample() {}

  public static void main(String[] arguments) throws IOException {
    String text = "Chile's foreign minister met the ambassador of Ghana in Santiago on Monday.";
    try (Coder coder = Coder.load()) {
      for (Event event : coder.code(text, LocalDate.of(2024, 3, 6))) {
        System.out.println(event.date().iso() + " " + event.type() + " " + event.mode());
        event.actors().forEach(a -> System.out.println("  actor " + a.label() + ": " + a.text()));
        event.recipients().forEach(r -> System.out.println("  recipient " + r.label()));
        event.triggers().forEach(t -> System.out.println("  evidence: " + t.of(text)));
      }
    }
  }
}
