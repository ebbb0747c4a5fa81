package dev.copydesk.frontmatter;

import java.util.Optional;

/**
 * Helps SnakeYAML over two things that Psych, Go's readers and YAML 1.2 take and it does not: a tab
 * between tokens (never in the indentation), and the escape {@code \/} of JSON. It is given a copy
 * of the text of the same length in their place, so all offsets stay true.
 */
final class Leniency {

  /** Each tab costs another reading; no person writes more of them. */
  private static final int MOST_TABS = 64;

  private static final char FIRST_FILLER = '\uE000';
  private static final char LAST_FILLER = '\uF8FF';

  private final String original;
  private final char[] given;
  private int tabs;
  private char filler;

  Leniency(String original) {
    this.original = original;
    this.given = original.toCharArray();
  }

  /** The text for SnakeYAML. */
  String given() {
    return tabs == 0 && filler == 0 ? original : new String(given);
  }

  /** Mends what it stumbled over at {@code offset}; false if that is a true error. */
  boolean mends(int offset) {
    if (offset >= given.length) {
      return false;
    }
    if (given[offset] == '\t' && !isIndentation(offset) && tabs < MOST_TABS) {
      tabs++;
      for (int i = offset; i < given.length && Gaps.isBlank(given[i]); i++) {
        given[i] = ' ';
      }
      return true;
    }
    return given[offset] == '/' && filler == 0 && mendSlashes();
  }

  private boolean isIndentation(int offset) {
    return original.substring(YamlLines.startOf(original, offset), offset).isBlank();
  }

  /** Every {@code \/} becomes a slash and a filler that stands nowhere else in the text. */
  private boolean mendSlashes() {
    Optional<Character> free = freeFiller();
    if (free.isEmpty()) {
      return false;
    }
    filler = free.get();
    int backslashes = 0;
    for (int i = 0; i < given.length; i++) {
      if (given[i] == '/' && backslashes % 2 == 1) {
        given[i - 1] = '/';
        given[i] = filler;
      }
      backslashes = given[i] == '\\' ? backslashes + 1 : 0;
    }
    return true;
  }

  private Optional<Character> freeFiller() {
    for (char c = FIRST_FILLER; c <= LAST_FILLER; c++) {
      if (original.indexOf(c) < 0) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  /** The value that the original text has where SnakeYAML read {@code value} from the copy. */
  String restore(String value, ScalarStyle style) {
    if (filler == 0 || value.indexOf(filler) < 0) {
      return value;
    }
    return style == ScalarStyle.DOUBLE_QUOTED
        ? value.replace(String.valueOf(filler), "")
        : value.replace("/" + filler, "\\/");
  }
}
