package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds backslashes in double quotes that were meant as such: paths, patterns. */
final class Backslashes {

  /** The letters that YAML 1.1 knows behind a backslash (5.6), without those that take digits. */
  private static final String KNOWN = "0abt\tnvfre \"\\/N_LP\r\n";

  /** Those among them that people write. */
  private static final String COMMON = "\"\\nrt/\r\n";

  private final String text;

  Backslashes(String text) {
    this.text = text;
  }

  /** What is wrong in the text between the quotes at {@code open} and {@code close}. */
  Optional<Finding> check(int open, int close, String name) {
    for (int i = open + 1; i < close; i++) {
      if (text.charAt(i) == '\\') {
        if (!isKnown(i, close)) {
          return Optional.of(
              isPath(open + 1) ? path(open, close, name) : some(open, i, close, name));
        }
        i++;
      }
    }
    return Optional.empty();
  }

  /** Whether a path of Windows begins at {@code from}. */
  boolean isPath(int from) {
    boolean drive =
        from + 2 < text.length()
            && Character.isLetter(text.charAt(from))
            && text.startsWith(":\\", from + 1);
    return drive || (text.startsWith("\\\\", from) && Texts.isWordPart(text, from + 2));
  }

  /** Every backslash of the path is meant, but for those before quotes within the text. */
  Finding path(int open, int close, String name) {
    List<TextEdit> edits = new ArrayList<>();
    for (int i = open + 1; i < close; i++) {
      boolean quote = i + 1 < close && text.charAt(i + 1) == '"';
      if (text.charAt(i) == '\\' && !quote) {
        edits.add(TextEdit.insert(i, "\\"));
      }
    }
    return finding(open + 1 + text.substring(open + 1, close).indexOf('\\'), name, edits, true);
  }

  private Finding some(int open, int first, int close, String name) {
    List<TextEdit> edits = new ArrayList<>();
    boolean certain = true;
    for (int i = open + 1; i < close; i++) {
      if (text.charAt(i) != '\\') {
        continue;
      }
      char next = text.charAt(i + 1);
      if (!isKnown(i, close) || COMMON.indexOf(next) < 0) {
        edits.add(TextEdit.insert(i, "\\"));
        certain &= COMMON.indexOf(next) < 0;
      } else {
        certain &= "\"\\".indexOf(next) >= 0;
        i++;
      }
    }
    return finding(first, name, edits, certain);
  }

  private static Finding finding(int at, String name, List<TextEdit> edits, boolean certain) {
    return Finding.of(
        DefectKind.BACKSLASH,
        at,
        "The backslash in %s begins an escape that YAML does not know; write it twice."
            .formatted(name),
        Option.of("Write the backslashes twice", certain, edits));
  }

  private boolean isKnown(int at, int close) {
    char c = text.charAt(at + 1);
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits == 0) {
      return KNOWN.indexOf(c) >= 0;
    }
    int end = at + 2 + digits;
    return end <= close
        && text.substring(at + 2, end).chars().allMatch(d -> Character.digit(d, 16) >= 0);
  }
}
