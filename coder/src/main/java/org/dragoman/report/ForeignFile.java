package org.dragoman.report;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A kind of file that is not read, known by its first bytes, with the advice for who gives us one.
 */
record ForeignFile(String description, String advice) {
  private record Magic(int offset, byte[] bytes, ForeignFile kind) {}

  /** Loaded only when a file turns out not to be text. */
  private static final class Known {
    static final List<Magic> MAGICS =
        Table.rows("file-kinds.tsv", 4).stream()
            .map(
                row ->
                    new Magic(
                        Integer.parseInt(row[0]),
                        HexFormat.of().parseHex(row[1]),
                        new ForeignFile(row[2], row[3])))
            .toList();
  }

  /** What the file looks like, if it is not text. */
  static Optional<ForeignFile> of(Opening opening) {
    Optional<ForeignFile> known =
        Known.MAGICS.stream()
            .filter(magic -> opening.hasMagic(magic.offset(), magic.bytes()))
            .map(Magic::kind)
            .findFirst();
    if (known.isPresent() || !opening.looksBinary()) {
      return known;
    }
    return Optional.of(
        new ForeignFile("a binary file", "give the report's text as .txt, .html or .jsonl"));
  }

  String message() {
    return "looks like " + description + ", not like a report; " + advice;
  }
}
