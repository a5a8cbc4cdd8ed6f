package org.dragoman.actor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.place.TsvTable;

/**
 * The three tables of the registry as one source gives them: the program, or a user's folder. What
 * a layer has of an id hides all that later layers have of it.
 */
public record RegistryLayer(TsvTable organisations, TsvTable institutions, TsvTable holders) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The tables that come with the program. */
  public static RegistryLayer bundled() {
    return new RegistryLayer(
        RegistryFile.ORGANISATIONS.bundled(),
        RegistryFile.INSTITUTIONS.bundled(),
        RegistryFile.HOLDERS.bundled());
  }

  /** Tables without a row. */
  public static RegistryLayer empty() {
    return new RegistryLayer(
        RegistryFile.ORGANISATIONS.none(),
        RegistryFile.INSTITUTIONS.none(),
        RegistryFile.HOLDERS.none());
  }

  /**
   * The tables of a user's folder, which may have any of the three files.
   *
   * @throws RegistryException if there is no such folder, or a file is no UTF-8 or has another
   *     header or other columns; the message names file and line
   * @throws IOException if a file cannot be read
   */
  public static RegistryLayer in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new RegistryException(folder + ": no such folder");
    }
    return new RegistryLayer(
        read(folder, RegistryFile.ORGANISATIONS),
        read(folder, RegistryFile.INSTITUTIONS),
        read(folder, RegistryFile.HOLDERS));
  }

  public TsvTable table(RegistryFile file) {
    return switch (file) {
      case ORGANISATIONS -> organisations;
      case INSTITUTIONS -> institutions;
      case HOLDERS -> holders;
    };
  }

  /**
   * The text of a table of a user's folder without its byte-order mark; empty if there is none.
   *
   * @throws RegistryException if it is no UTF-8; the message names file and line
   * @throws IOException if it cannot be read
   */
  public static String text(Path folder, RegistryFile file) throws IOException {
    Path path = folder.resolve(file.fileName());
    if (!Files.exists(path)) {
      return "";
    }
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new RegistryException(path + ": cannot be read as a file");
    }
    String text = decode(path, Files.readAllBytes(path));
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static TsvTable read(Path folder, RegistryFile file) throws IOException {
    Path path = folder.resolve(file.fileName());
    String text = text(folder, file);
    if (text.isEmpty() && !Files.exists(path)) {
      return file.none();
    }
    if (text.lines().allMatch(line -> line.isEmpty() || line.startsWith("#"))) {
      throw new RegistryException(
          path + ": header expected, tab-separated: " + String.join(" ", file.columns()));
    }
    try {
      return file.parse(path.toString(), text);
    } catch (IllegalStateException e) {
      throw new RegistryException(e.getMessage(), e);
    }
  }

  private static String decode(Path path, byte[] bytes) throws RegistryException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (decoder.decode(in, out, true).isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new RegistryException(path + " line " + line + ": is not UTF-8; save it as UTF-8");
    }
    return out.flip().toString();
  }
}
