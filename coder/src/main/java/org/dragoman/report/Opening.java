package org.dragoman.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The first bytes of a file, from which its format is recognised. */
public final class Opening {
  /** How much of a file is looked at. */
  public static final int LENGTH = 8192;

  private final byte[] bytes;
  private final String text;

  public Opening(byte[] bytes) {
    this.bytes = Arrays.copyOf(bytes, Math.min(bytes.length, LENGTH));
    this.text = decode(this.bytes).stripLeading();
  }

  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /**
   * The bytes as text, roughly decoded (good enough for markup), without byte-order mark and
   * leading blanks.
   */
  public String text() {
    return text;
  }

  /** Whether the text starts with {@code words}, in whatever case. */
  public boolean startsWith(String words) {
    return text.regionMatches(true, 0, words, 0, words.length());
  }

  /** Whether the text holds {@code words}, in whatever case. */
  public boolean contains(String words) {
    return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  /** Whether the bytes at {@code offset} are {@code magic}. */
  public boolean hasMagic(int offset, byte[] magic) {
    return bytes.length >= offset + magic.length
        && Arrays.equals(bytes, offset, offset + magic.length, magic, 0, magic.length);
  }

  /** Whether the bytes are no text in any encoding: control characters where letters should be. */
  public boolean looksBinary() {
    return TextDecoder.looksBinary(decode(bytes));
  }

  private static String decode(byte[] bytes) {
    return TextDecoder.unicode(bytes)
        .map(encoding -> encoding.decode(bytes))
        .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
  }
}
