package org.dragoman.report;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes to characters: byte-order mark, then UTF-8 where the bytes are, then the declared encoding,
 * then the likeliest by ICU's statistics. Bytes that fit no encoding become U+FFFD; nothing is ever
 * refused.
 */
final class TextDecoder {
  private static final int SAMPLE = 1 << 16;

  private TextDecoder() {}

  /** A Unicode encoding seen in the bytes themselves, and the length of its mark. */
  record Unicode(Charset charset, int markLength) {
    String decode(byte[] bytes) {
      return new String(bytes, markLength, bytes.length - markLength, charset);
    }
  }

  static String decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /**
   * @param declared the encoding that the file or its transport claims
   */
  static String decode(byte[] bytes, Optional<Charset> declared) {
    Optional<Unicode> unicode = unicode(bytes);
    if (unicode.isPresent()) {
      return unicode.get().decode(bytes);
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (mostlyUtf8(utf8)) {
      return utf8;
    }
    return declared
        .flatMap(charset -> strictly(bytes, charset))
        .orElseGet(() -> new String(bytes, guess(bytes)));
  }

  /**
   * Whether the bytes were UTF-8, but for a few broken ones. Every byte sequence is valid in the
   * single-byte encodings, but hardly any text in them is also valid UTF-8: where it is, a
   * declaration that says otherwise is a left-over of a template. And a text cut or damaged in one
   * place keeps its other letters.
   */
  private static boolean mostlyUtf8(String decoded) {
    int broken = 0;
    int letters = 0;
    for (int i = decoded.indexOf('\uFFFD'); i >= 0; i = decoded.indexOf('\uFFFD', i + 1)) {
      broken++;
    }
    if (broken == 0) {
      return true;
    }
    for (int i = 0; i < decoded.length(); i++) {
      letters += decoded.charAt(i) > 0x7F ? 1 : 0;
    }
    return letters - broken > 2L * broken;
  }

  /** The charset of that name, where this Java knows it; browsers' aliases are understood. */
  static Optional<Charset> charset(String name) {
    String label = name.strip().replace("\"", "").replace("'", "");
    if (label.isEmpty()) {
      return Optional.empty();
    }
    try {
      // The web reads Latin-1 as Windows-1252, which has the quotation marks that pages use.
      Charset charset = Charset.forName(label);
      return Optional.of(
          charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** UTF-8, UTF-16 or UTF-32 by their marks, or UTF-16 by its zero bytes. */
  static Optional<Unicode> unicode(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Unicode(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new Unicode(Charset.forName("UTF-32LE"), 4));
    }
    if (startsWith(b, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new Unicode(Charset.forName("UTF-32BE"), 4));
    }
    if (startsWith(b, 0xFF, 0xFE)) {
      return Optional.of(new Unicode(StandardCharsets.UTF_16LE, 2));
    }
    if (startsWith(b, 0xFE, 0xFF)) {
      return Optional.of(new Unicode(StandardCharsets.UTF_16BE, 2));
    }
    return utf16WithoutMark(b);
  }

  private static Optional<Unicode> utf16WithoutMark(byte[] b) {
    int pairs = Math.min(b.length, 1024) / 2;
    int high = 0;
    int low = 0;
    for (int i = 0; i < pairs; i++) {
      high += b[2 * i] == 0 ? 1 : 0;
      low += b[2 * i + 1] == 0 ? 1 : 0;
    }
    // Latin text in UTF-16 has a zero in nearly every pair, always on the same side.
    if (pairs >= 4 && low > pairs * 0.7 && high == 0) {
      return Optional.of(new Unicode(StandardCharsets.UTF_16LE, 0));
    }
    if (pairs >= 4 && high > pairs * 0.7 && low == 0) {
      return Optional.of(new Unicode(StandardCharsets.UTF_16BE, 0));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer chars =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(chars.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Charset guess(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample(bytes));
    CharsetMatch match = detector.detect();
    return Optional.ofNullable(match)
        .flatMap(m -> charset(m.getName()))
        .orElse(StandardCharsets.UTF_8);
  }

  /** The stretch around the first byte beyond ASCII, where there is something to learn. */
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int from = Math.max(0, first - 1024);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
  }

  /**
   * Whether the decoded text is hopeless: more than one in twenty characters is a control character
   * or could not be decoded.
   */
  static boolean looksBinary(CharSequence text) {
    int length = Math.min(text.length(), SAMPLE);
    int bad = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A;
      if (control || c == '\uFFFD' || c == '\uFFFF') {
        bad++;
      }
    }
    return bad * 20 > length;
  }
}
