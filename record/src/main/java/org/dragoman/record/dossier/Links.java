package org.dragoman.record.dossier;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that may become links. */
final class Links {
  /** The characters of RFC 3986 but for quotation marks and brackets that a document may close. */
  private static final Pattern WEB =
      Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&*+,;=%-]{1,2000}", Pattern.CASE_INSENSITIVE);

  private Links() {}

  /** The address if it is one of the web's and holds nothing that could end a link. */
  static Optional<String> web(Optional<String> url) {
    return url.filter(u -> WEB.matcher(u).matches());
  }
}
