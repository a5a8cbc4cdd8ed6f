package org.dragoman.cli;

/** How the table stresses words: by colours on a terminal, by underscores elsewhere. */
enum Style {
  PLAIN("_", "_", "", "", "", ""),
  COLOUR("\u001B[1;4m", "\u001B[0m", "\u001B[1m", "\u001B[2m", "\u001B[36m", "\u001B[0m");

  private final String evidenceOn;
  private final String evidenceOff;
  private final String bold;
  private final String faint;
  private final String type;
  private final String off;

  Style(String evidenceOn, String evidenceOff, String bold, String faint, String type, String off) {
    this.evidenceOn = evidenceOn;
    this.evidenceOff = evidenceOff;
    this.bold = bold;
    this.faint = faint;
    this.type = type;
    this.off = off;
  }

  String evidence(String words) {
    return evidenceOn + words + evidenceOff;
  }

  String bold(String words) {
    return bold + words + off;
  }

  String faint(String words) {
    return faint + words + off;
  }

  String type(String words) {
    return type + words + off;
  }
}
