package dev.copydesk.repair;

import dev.copydesk.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Puts texts in quotes, with the fewest signs added. */
final class Quoting {

  private Quoting() {}

  /** The edits that quote what stands from {@code from} to {@code to}, over lines or not. */
  static List<TextEdit> around(String text, int from, int to) {
    return between(text, from, from, to, to);
  }

  /**
   * The edits that put {@code from..to} in quotes, in place of the signs that stand around it.
   *
   * @param outerFrom where the signs before it begin
   * @param outerTo where the signs behind it end
   */
  static List<TextEdit> between(String text, int outerFrom, int from, int to, int outerTo) {
    char quote = kind(text, from, to);
    List<TextEdit> edits = new ArrayList<>();
    edits.add(new TextEdit(span(outerFrom, from), String.valueOf(quote)));
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == quote || (quote == '"' && c == '\\')) {
        edits.add(TextEdit.insert(i, quote == '"' ? "\\" : "'"));
      }
    }
    edits.add(new TextEdit(span(to, outerTo), String.valueOf(quote)));
    return joined(edits);
  }

  /** Double quotes, unless single ones need fewer escapes. */
  private static char kind(String text, int from, int to) {
    int doubled = 0;
    int single = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        doubled++;
      } else if (c == '\'') {
        single++;
      }
    }
    return doubled > single || (doubled > 0 && single == 0) ? '\'' : '"';
  }

  /** Escapes each sign {@code c} with {@code escape} within {@code from..to}. */
  static List<TextEdit> escaped(String text, int from, int to, char c, String escape) {
    List<TextEdit> edits = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\\' && c == '"') {
        i++;
      } else if (text.charAt(i) == c) {
        if (c == '\'' && i + 1 < to && text.charAt(i + 1) == c) {
          i++;
        } else {
          edits.add(TextEdit.insert(i, escape));
        }
      }
    }
    return edits;
  }

  /** Two insertions at one place become one, so that their order is said. */
  private static List<TextEdit> joined(List<TextEdit> edits) {
    List<TextEdit> joined = new ArrayList<>();
    for (TextEdit edit : edits) {
      if (!joined.isEmpty() && joined.getLast().span().end() == edit.span().start()) {
        TextEdit last = joined.removeLast();
        joined.add(
            new TextEdit(last.span().and(edit.span()), last.replacement() + edit.replacement()));
      } else {
        joined.add(edit);
      }
    }
    return joined;
  }

  private static dev.copydesk.text.Span span(int from, int to) {
    return new dev.copydesk.text.Span(from, to);
  }
}
