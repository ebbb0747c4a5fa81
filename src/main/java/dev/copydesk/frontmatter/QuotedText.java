package dev.copydesk.frontmatter;

import java.util.Locale;

/** Spells texts in quotes, on one line. */
final class QuotedText {

  private QuotedText() {}

  /** Whether single quotes can carry {@code text}: they know no escape. */
  static boolean singleCarries(String text) {
    return Printable.isInline(text);
  }

  static String single(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /**
   * In double quotes with the fewest escapes that every reader knows (YAML 1.1, 5.6). Characters
   * beyond U+FFFF stand literally: Psych refuses escaped surrogates.
   */
  static String doubled(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\0' -> out.append("\\0");
        default -> {
          if (Printable.isInline(c)) {
            out.append(c);
          } else if (c <= 0xFF) {
            out.append(String.format(Locale.ROOT, "\\x%02X", (int) c));
          } else {
            out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
