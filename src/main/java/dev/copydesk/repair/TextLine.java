package dev.copydesk.repair;

import dev.copydesk.repair.Lines.Line;
import java.util.Optional;

/** Recognises what a line without a proper key or dash was meant to be. */
final class TextLine {

  static final String BULLETS = "•–—‣◦·*";

  /** Signs that people write where a colon is wanted, besides the colon without its blank. */
  private static final String COLONS = "：﹕∶=;";

  private TextLine() {}

  /**
   * A key with a sign behind it that is not “: ”.
   *
   * @param end behind the key
   * @param sign where the sign stands; {@code end} if there is none
   * @param value behind the sign and its blanks
   */
  record Key(String name, int start, int end, int sign, int value) {}

  /** The key that line {@code index} seems to begin with, behind its dashes. */
  static Optional<Key> key(Lines lines, int index) {
    Line line = lines.get(index);
    String text = lines.text();
    int start = line.body();
    int end = start;
    while (end < line.stop() && isKeyPart(text.charAt(end))) {
      end++;
    }
    if (end == start || !Lines.isWord(text.substring(start, end))) {
      return Optional.empty();
    }
    int sign = Lines.skipBlanks(text, end, line.stop());
    String name = text.substring(start, end);
    if (sign < line.stop() && COLONS.indexOf(text.charAt(sign)) >= 0) {
      int value = Lines.skipBlanks(text, sign + 1, line.stop());
      return Optional.of(new Key(name, start, end, sign, value));
    }
    if (sign < line.stop() && text.charAt(sign) == ':' && !isAddress(text, sign)) {
      return Optional.of(new Key(name, start, end, sign, sign + 1));
    }
    return Optional.of(new Key(name, start, end, end, sign));
  }

  /** Whether the line is a known field with another sign than “: ” behind its key. */
  static boolean looksMeant(Lines lines, KnownKeys known, int index) {
    return key(lines, index)
        .filter(key -> key.sign() > key.end() || key.sign() < key.value())
        .filter(key -> known.knows(key.name()))
        .isPresent();
  }

  /** Whether the line is a text and neither a misspelt field nor a misspelt item. */
  static boolean isPlain(Lines lines, KnownKeys known, int index) {
    Line line = lines.get(index);
    char first = lines.text().charAt(line.content());
    return BULLETS.indexOf(first) < 0
        && first != '-'
        && !isTemplate(lines, line)
        && !isForeignComment(lines, line)
        && !looksMeant(lines, known, index);
  }

  static boolean isTemplate(Lines lines, Line line) {
    return lines.text().startsWith("{%", line.body()) || lines.text().startsWith("{{", line.body());
  }

  static boolean isForeignComment(Lines lines, Line line) {
    return lines.text().startsWith("//", line.content())
        || lines.text().startsWith("/*", line.content())
        || lines.text().startsWith("<!--", line.content());
  }

  /** Whether the line is nothing but dashes and their like, or “---” with a text behind it. */
  static boolean isRule(Lines lines, Line line) {
    String text = lines.text().substring(line.content(), line.stop());
    return isDashes(text) || text.startsWith("--- ");
  }

  /** Whether {@code text} is a long dash, or two signs or more that are dashes or equals signs. */
  static boolean isDashes(String text) {
    return (text.length() >= 2 || "–—―".contains(text))
        && text.length() <= 200
        && (text.chars().allMatch(c -> "-‐‑‒–—―−".indexOf(c) >= 0)
            || text.chars().allMatch(c -> c == '='));
  }

  private static boolean isAddress(String text, int colon) {
    return text.startsWith("://", colon);
  }

  private static boolean isKeyPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
