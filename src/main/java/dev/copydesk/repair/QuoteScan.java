package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.repair.Lines.Line;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Looks at values that begin with a straight quote, double or single. */
final class QuoteScan {

  private static final String CURLY_CLOSING = "”“’‘»«";
  private static final String CURLY_OPENING = "“„‘‘«»";

  private final Lines lines;
  private final KnownKeys known;
  private final String text;
  private final Extent extent;
  private final Consumer<Finding> sink;
  private final Backslashes backslashes;

  QuoteScan(Lines lines, KnownKeys known, Extent extent, Consumer<Finding> sink) {
    this.lines = lines;
    this.known = known;
    this.text = lines.text();
    this.extent = extent;
    this.sink = sink;
    this.backslashes = new Backslashes(text);
  }

  /** Checks the value in double quotes at {@code from}; the line behind it. */
  int checkDouble(int index, int from, int parent) {
    return check(index, from, parent, '"');
  }

  /** Checks the value in single quotes at {@code from}; the line behind it. */
  int checkSingle(int index, int from, int parent) {
    return check(index, from, parent, '\'');
  }

  private int check(int index, int from, int parent, char quote) {
    int last = extent.ofQuoted(index, parent, quote);
    int limit = lines.get(last).stop();
    int close = closing(from + 1, limit, quote);
    if (close < 0) {
      return open(index, last, from, quote);
    }
    int closeLine = lineOf(index, close);
    int stop = lines.get(closeLine).stop();
    int rest = Lines.skipBlanks(text, close + 1, stop);
    if (rest >= stop || (text.charAt(rest) == '#' && rest > close + 1)) {
      if (quote == '"') {
        backslashes.check(from, close, Texts.name(lines, index)).ifPresent(sink);
      }
      return closeLine + 1;
    }
    if (rest + 1 == stop && (text.charAt(rest) == ',' || text.charAt(rest) == ';')) {
      comma(index, close + 1, stop);
      return closeLine + 1;
    }
    return surplus(index, last, from, close, quote);
  }

  private void comma(int index, int from, int stop) {
    sink.accept(
        Finding.of(
            DefectKind.TRAILING_COMMA,
            stop - 1,
            "A comma follows the quoted text of %s; YAML wants none at the end of a line."
                .formatted(Texts.name(lines, index)),
            Option.certain("Remove the comma", TextEdit.delete(new Span(from, stop)))));
  }

  /** A known field stands behind the closing quote: two have come onto one line. */
  private boolean secondField(int index, int close) {
    Line line = lines.get(index);
    int rest = Lines.skipBlanks(text, close + 1, line.stop());
    if (line.end() < close || rest == close + 1) {
      return false;
    }
    Lines one = Lines.of(text.substring(rest, line.stop()));
    if (one.count() != 1 || !known.knows(one.key(one.get(0)))) {
      return false;
    }
    String name = one.key(one.get(0));
    sink.accept(
        Finding.of(
            DefectKind.TEXT_AFTER_QUOTES,
            rest,
            "“%s” stands on the line of %s; each field needs a line of its own."
                .formatted(name, Texts.name(lines, index)),
            Option.confirm(
                "Put “%s” on a line of its own".formatted(name),
                TextEdit.replace(
                    new Span(close + 1, rest),
                    Texts.lineBreak(text) + " ".repeat(line.bodyColumn())))));
    return true;
  }

  /** Something stands behind the quote that seems to close. */
  private int surplus(int index, int last, int from, int close, char quote) {
    if (secondField(index, close)) {
      return index + 1;
    }
    int lastLine = lastLineEndingWith(index, last, quote);
    boolean ends = lastLine >= 0;
    int endLine = ends ? lastLine : lineOf(index, close);
    int stop = endOf(endLine, quote);
    boolean paired = wellPaired(from, stop);
    int count = unescaped(from, stop, quote);
    boolean literal =
        ends ? quote == '"' && paired && !innerPaired(from, stop) : count % 2 == 0 && closes(close);
    String name = Texts.name(lines, index);
    if (literal) {
      sink.accept(
          Finding.of(
              DefectKind.TEXT_AFTER_QUOTES,
              close + 1,
              "Text follows the closing quote in %s; the whole text needs quotes around it."
                  .formatted(name),
              Option.of(
                  "Put the whole text in quotes",
                  endLine == index,
                  Quoting.around(text, from, stop))));
      return endLine + 1;
    }
    List<TextEdit> edits = new ArrayList<>();
    String escape = quote == '"' ? "\\" : "'";
    edits.addAll(Quoting.escaped(text, from + 1, ends ? stop - 1 : stop, quote, escape));
    if (!ends) {
      edits.add(TextEdit.insert(stop, String.valueOf(quote)));
    }
    inner(index, close, quote, Option.of(innerLabel(quote, ends), ends, edits));
    return endLine + 1;
  }

  private void inner(int index, int close, char quote, Option option) {
    String name = Texts.name(lines, index);
    if (quote == '"') {
      sink.accept(
          Finding.of(
              DefectKind.INNER_QUOTES,
              close,
              "The quote inside the text of %s ends the text for YAML; put a backslash before it."
                  .formatted(name),
              option));
    } else {
      sink.accept(
          Finding.of(
              DefectKind.APOSTROPHE,
              close,
              "The apostrophe in %s ends the text for YAML; within single quotes it is written twice."
                  .formatted(name),
              option));
    }
  }

  private static String innerLabel(char quote, boolean ends) {
    String label =
        quote == '"' ? "Put backslashes before the quotes inside" : "Write the apostrophe twice";
    return ends ? label : label + " and close the text";
  }

  /** No closing quote stands where the value may end. */
  private int open(int index, int last, int from, char quote) {
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
            quote == '"' && extent.endsBefore(lastLine + 1),
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

  /** The last line from {@code index} to {@code last} that ends with a quote; else -1. */
  private int lastLineEndingWith(int index, int last, char quote) {
    for (int i = last; i >= index; i--) {
      Line line = lines.get(i);
      int stop = endOf(i, quote);
      if (line.role() != Lines.Role.BLANK && text.charAt(stop - 1) == quote) {
        return i;
      }
    }
    return -1;
  }

  /** Behind the last quote of a line if only a comma or a comment stands behind it. */
  private int endOf(int index, char quote) {
    int stop = lines.get(index).stop();
    int end = Texts.end(text, lines.get(index).content(), stop);
    if (end > 1 && text.charAt(end - 1) == ',' && text.charAt(end - 2) == quote) {
      return end - 1;
    }
    return end;
  }

  private int closing(int from, int limit, char quote) {
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote) {
        if (quote == '\'' && i + 1 < limit && text.charAt(i + 1) == quote) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  private int unescaped(int from, int to, char quote) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\\' && quote == '"') {
        i++;
      } else if (text.charAt(i) == quote) {
        count++;
      }
    }
    return count;
  }

  /** Whether the quotes pair up around words, as in {@code "Yes" is "no"}. */
  private boolean wellPaired(int from, int to) {
    boolean open = false;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\\') {
        i++;
        continue;
      }
      if (text.charAt(i) != '"') {
        continue;
      }
      boolean blankBefore = i == from || !isPart(i - 1);
      boolean blankBehind = i + 1 == to || !isPart(i + 1);
      if (open
          ? !blankBehind || (blankBefore && Lines.isBlank(text.charAt(i - 1)))
          : !blankBefore || blankBehind) {
        return false;
      }
      open = !open;
    }
    return !open;
  }

  /** Whether the quote at {@code at} stands at the end of a word. */
  private boolean closes(int at) {
    return !Character.isWhitespace(text.charAt(at - 1)) && !Texts.isWordPart(text, at + 1);
  }

  private boolean innerPaired(int from, int to) {
    return wellPaired(from + 1, to - 1);
  }

  private boolean isPart(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || c == '…' || c == '!' || c == '?' || c == '.';
  }

  private int lineOf(int index, int offset) {
    int i = index;
    while (lines.get(i).end() < offset) {
      i++;
    }
    return i;
  }
}
