package dev.copydesk.text;

import java.util.Arrays;

/**
 * Finds lines and columns in one text. Lines end with LF, CRLF or CR; lines and columns count from
 * 1, columns in UTF-16 units, offsets from 0.
 */
public final class LineMap {

  private final int[] starts;
  private final int length;

  public LineMap(CharSequence text) {
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
    this.length = text.length();
  }

  /** How many lines there are; a text that ends with a line end has an empty last line. */
  public int lineCount() {
    return starts.length;
  }

  /** The line of the character at {@code offset}; the end of the text is on the last line. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of the character at {@code offset} on its line. */
  public int columnAt(int offset) {
    return offset - starts[lineAt(offset) - 1] + 1;
  }

  /** Where {@code line} begins. */
  public int startOf(int line) {
    return starts[line - 1];
  }

  /** {@code line} with its line end. */
  public Span line(int line) {
    return new Span(starts[line - 1], line < starts.length ? starts[line] : length);
  }
}
