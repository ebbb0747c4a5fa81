package dev.copydesk.text;

import java.util.Objects;

/** One replacement: the text at {@code span} gives way to {@code replacement}. */
public record TextEdit(Span span, String replacement) {

  public TextEdit {
    Objects.requireNonNull(span);
    Objects.requireNonNull(replacement);
  }

  /** Puts {@code text} before the character at {@code offset}. */
  public static TextEdit insert(int offset, String text) {
    return new TextEdit(Span.at(offset), text);
  }

  /** Takes {@code span} out. */
  public static TextEdit delete(Span span) {
    return new TextEdit(span, "");
  }

  public static TextEdit replace(Span span, String text) {
    return new TextEdit(span, text);
  }
}
