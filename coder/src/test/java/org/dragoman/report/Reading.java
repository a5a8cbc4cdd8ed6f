package org.dragoman.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What the tests of reading share: inputs made of strings, results told in short. */
final class Reading {
  private Reading() {}

  /** All results of paths. */
  static List<ReadResult> read(ReadOptions options, Path... paths) {
    List<String> names = new ArrayList<>();
    for (Path path : paths) {
      names.add(path.toString());
    }
    return drain(new ReportReader(options).open(names));
  }

  /** All results of what a program pipes in. */
  static List<ReadResult> pipe(byte[] input) {
    InputStream in = new ByteArrayInputStream(input);
    return drain(
        new ReportReader(ReadOptions.DEFAULTS, ReportFormats.installed(), in).open(List.of("-")));
  }

  static List<ReadResult> drain(ReportStream stream) {
    try (stream) {
      return stream.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A report's id, or a fault's origin and message, so that tables can compare them. */
  static List<String> brief(List<ReadResult> results) {
    return results.stream().map(Reading::brief).toList();
  }

  static String brief(ReadResult result) {
    return result instanceof ReadResult.Read read
        ? read.report().id()
        : "fault in " + result.origin() + ": " + ((ReadResult.Fault) result).message();
  }

  static List<Report> reports(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.Read.class::isInstance)
        .map(result -> ((ReadResult.Read) result).report())
        .toList();
  }

  static List<ReadResult.Fault> faults(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.Fault.class::isInstance)
        .map(ReadResult.Fault.class::cast)
        .toList();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** The same bytes again and again, {@code times} times, without holding them. */
  static InputStream repeat(byte[] bytes, long times) {
    return new InputStream() {
      private long left = bytes.length * times;
      private int position;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        if (left == 0) {
          return -1;
        }
        int n = (int) Math.min(Math.min(length, bytes.length - position), left);
        System.arraycopy(bytes, position, target, offset, n);
        position = (position + n) % bytes.length;
        left -= n;
        return n;
      }
    };
  }
}
