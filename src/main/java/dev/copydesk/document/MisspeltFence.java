package dev.copydesk.document;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a file that is meant to have front matter from one that has none, so that no story vanishes
 * because of one wrong dash. A file of plain Markdown is not suspected.
 */
final class MisspeltFence {

  private static final Pattern DASHES =
      Pattern.compile(
          "\\A\\uFEFF?[ \\t]*[-\\u2010-\\u2015\\u2212]{1,12}[ \\t]*(?:\\z|\\R(?:\\s*\\z|[ \\t]*[\\w-]+[ \\t]*:))");
  private static final Pattern EQUALS_SIGNS =
      Pattern.compile("\\A\\uFEFF?={2,12}[ \\t]*\\R[ \\t]*[\\w-]+:[ \\t]");
  private static final Pattern BLANK_LINES_FIRST =
      Pattern.compile("\\A\\uFEFF*(?:[ \\t\\u00A0]*+\\R)++[ \\t\\u00A0]*---[ \\t]*\\R");
  private static final Pattern FENCE_WITH_MORE =
      Pattern.compile("\\A\\uFEFF*---[ \\t]*[^-\\s].*(\\R|\\z)");
  private static final Pattern MARKS_FIRST =
      Pattern.compile("\\A[\\uFEFF\\u200B\\u00A0\\u00EF\\u00BB\\u00BF]+---[ \\t]*\\R");
  private static final Pattern KEYS =
      Pattern.compile("\\A\\uFEFF?(?:[A-Za-z_][\\w-]*:(?:[ \\t].*)?\\R){2}");

  private MisspeltFence() {}

  /**
   * The reason, if the file's beginning looks like a fence that is none.
   *
   * @param head the file's first 4096 bytes, decoded leniently
   */
  static Optional<String> diagnose(byte[] file, String head) {
    if (hasWideMark(file)) {
      return Optional.of(
          "The file is in UTF-16; the readers of such files want UTF-8. Save it as UTF-8.");
    }
    if (head.indexOf('\0') >= 0) {
      return Optional.of("The file holds NUL bytes: it is damaged, or no text file.");
    }
    if (MARKS_FIRST.matcher(head).find()) {
      return Optional.of("Invisible characters stand before the opening “---”; remove them.");
    }
    if (BLANK_LINES_FIRST.matcher(head).find()) {
      return Optional.of("Blank lines stand before the opening “---”; it must be the first line.");
    }
    if (DASHES.matcher(head).find() || EQUALS_SIGNS.matcher(head).find()) {
      return Optional.of("The first line is almost a fence: it must be exactly “---”.");
    }
    if (FENCE_WITH_MORE.matcher(head).find()) {
      return Optional.of("Text follows “---” on the first line; the fence must stand alone.");
    }
    if (KEYS.matcher(head).find()) {
      return Optional.of("The file begins with fields but has no opening “---” line before them.");
    }
    return Optional.empty();
  }

  private static boolean hasWideMark(byte[] file) {
    return file.length >= 2
        && ((file[0] == (byte) 0xFF && file[1] == (byte) 0xFE)
            || (file[0] == (byte) 0xFE && file[1] == (byte) 0xFF));
  }
}
