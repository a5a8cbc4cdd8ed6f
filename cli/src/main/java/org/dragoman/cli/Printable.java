package org.dragoman.cli;

import java.io.PrintWriter;
import org.dragoman.report.ReadResult;

/** Text from outside made safe for a terminal: no control characters, hence no escape sequences. */
final class Printable {
  private Printable() {}

  /** One line: every run of control characters and line breaks becomes a blank. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean unsafe =
          Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || isBidirectionalControl(c);
      if (!unsafe) {
        line.append(c);
      } else if (line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }

  /** Names an input that could not be read, and why. */
  static void fault(ReadResult.Fault fault, PrintWriter err) {
    err.println("dragoman: " + line(fault.origin()) + ": " + line(fault.message()));
    err.flush();
  }

  private static boolean isBidirectionalControl(char c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }
}
