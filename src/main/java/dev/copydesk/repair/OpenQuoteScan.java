package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.repair.Lines.Line;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Looks at values in quotes where no closing quote stands as far as the value may reach. */
final class OpenQuoteScan {

  private static final String CURLY_CLOSING = "”“’‘»«";
  private static final String CURLY_OPENING = "“„‘‘«»";

  private final Lines lines;
  private final String text;
  private final Extent extent;
  private final Backslashes backslashes;
  private final Consumer<Finding> sink;

  OpenQuoteScan(Lines lines, Extent extent, Backslashes backslashes, Consumer<Finding> sink) {
    this.lines = lines;
    this.text = lines.text();
    this.extent = extent;
    this.backslashes = backslashes;
    this.sink = sink;
  }

  /** Looks at the text opened at {@code from}; the line behind it. */
  int check(int index, int last, int from, char quote) {
    String name = Texts.name(lines, index);
    int lastLine = goesOn(index, last);
    int stop = lines.get(lastLine).stop();
    if (quote == '"' && stop - from > 2 && endsCurly(from, stop)) {
      sink.accept(
          Finding.of(
              DefectKind.CURLY_QUOTES,
              stop - 1,
              "The text of %s begins with a straight quote and ends with a curly one; use straight ones."
                  .formatted(name),
              Option.certain(
                  "Make the quote straight", TextEdit.replace(new Span(stop - 1, stop), "\""))));
      return lastLine + 1;
    }
    if (quote == '"' && text.startsWith("\\\"", stop - 2) && backslashes.isPath(from + 1)) {
      sink.accept(backslashes.path(from, stop - 1, name));
      return lastLine + 1;
    }
    int comma = text.charAt(stop - 1) == ',' && stop - 2 > from ? stop - 1 : stop;
    List<Option> options = new ArrayList<>();
    Option close =
        Option.of(
            "Put the closing quote in",
            quote == '"'
                && CURLY_CLOSING.indexOf(text.charAt(stop - 1)) < 0
                && extent.endsBefore(lastLine + 1),
            List.of(TextEdit.insert(stop, String.valueOf(quote))));
    Option around =
        Option.of(
            "Take the apostrophe for a part of the text", false, Quoting.around(text, from, stop));
    char other = quote == '"' ? '\'' : '"';
    if (text.charAt(stop - 1) == other && Texts.count(text, from, stop, other) == 1) {
      options.add(
          Option.confirm(
              "Close it with “%s”".formatted(quote),
              TextEdit.replace(new Span(stop - 1, stop), String.valueOf(quote))));
    }
    if (quote == '"' && isEscapedClose(from, stop)) {
      options.add(
          Option.confirm(
              "Take the backslash before the last quote away",
              TextEdit.delete(new Span(stop - 2, stop - 1))));
    }
    if (quote == '"') {
      options.add(
          options.isEmpty() ? close : new Option(close.label(), false, true, close.edits()));
    } else if (isElision(from)) {
      options.addAll(List.of(around, close));
    } else {
      options.addAll(List.of(close, around));
    }
    sink.accept(
        new Finding(
            DefectKind.MISSING_QUOTE,
            from,
            "The text of %s has no closing quote; put one behind “%s”."
                .formatted(name, lastWord(from, comma)),
            options));
    return lastLine + 1;
  }

  /** Whether the last quote closed the text but for the backslash before it, which has no pair. */
  private boolean isEscapedClose(int from, int stop) {
    int escaped = 0;
    for (int i = from + 1; i + 1 < stop; i++) {
      if (text.charAt(i) == '\\') {
        escaped += text.charAt(i + 1) == '"' ? 1 : 0;
        i++;
      }
    }
    return text.startsWith("\\\"", stop - 2) && escaped % 2 == 1;
  }

  /**
   * Of the lines that may belong to an unclosed text, the last that is deeper or directly below.
   */
  private int goesOn(int index, int last) {
    int end = index;
    int from = lines.get(index).column();
    for (int i = index + 1; i <= last; i++) {
      Line line = lines.get(i);
      if (line.role() == Lines.Role.BLANK) {
        if (i + 1 <= last && lines.get(i + 1).column() <= from) {
          break;
        }
        continue;
      }
      if (line.role() == Lines.Role.COMMENT && line.column() <= from) {
        break;
      }
      end = i;
    }
    return end;
  }

  /** Whether the text ends with a curly quote that closes none of its own. */
  private boolean endsCurly(int from, int stop) {
    char last = text.charAt(stop - 1);
    int pair = CURLY_CLOSING.indexOf(last);
    return pair >= 0
        && (last == CURLY_OPENING.charAt(pair)
            || Texts.count(text, from, stop, CURLY_OPENING.charAt(pair))
                < Texts.count(text, from, stop, last));
  }

  private String lastWord(int from, int stop) {
    int start = stop;
    while (start > from + 1 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    return word.length() <= 24 ? word : "…" + word.substring(word.length() - 20);
  }

  /** Whether an English word begins here that is written with an apostrophe in front. */
  private boolean isElision(int at) {
    for (String word : List.of("tis", "twas", "til", "em", "n'", "cause", "round")) {
      int end = at + 1 + word.length();
      if (text.regionMatches(true, at + 1, word, 0, word.length())
          && !Texts.isWordPart(text, end)) {
        return true;
      }
    }
    return at + 3 < text.length()
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2))
        && text.charAt(at + 3) == 's';
  }
}
