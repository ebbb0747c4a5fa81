package dev.copydesk.text;

/**
 * A half-open range of UTF-16 offsets into one text: {@code start} is in, {@code end} is out. It is
 * the only way the program says where something stands in a text.
 */
public record Span(int start, int end) {

  /** Refuses a range that runs backwards or starts before the text. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The empty span before the character at {@code offset}. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** How many UTF-16 units it covers. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every offset of {@code other} lies inside this one; edges may touch. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The text it covers. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** The smallest span that covers both. */
  public Span and(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}
