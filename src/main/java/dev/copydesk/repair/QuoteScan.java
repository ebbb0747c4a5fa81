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

  private final Lines lines;
  private final KnownKeys known;
  private final String text;
  private final Extent extent;
  private final Consumer<Finding> sink;
  private final Backslashes backslashes;
  private final QuoteSigns signs;
  private final OpenQuoteScan open;

  QuoteScan(Lines lines, KnownKeys known, Extent extent, Consumer<Finding> sink) {
    this.lines = lines;
    this.known = known;
    this.text = lines.text();
    this.extent = extent;
    this.sink = sink;
    this.backslashes = new Backslashes(text);
    this.signs = new QuoteSigns(text);
    this.open = new OpenQuoteScan(lines, extent, backslashes, sink);
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
    int close = signs.closing(from + 1, limit, quote);
    if (close < 0) {
      return open.check(index, last, from, quote);
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
    boolean paired = signs.wellPaired(from, stop);
    int count = signs.unescaped(from, stop, quote);
    boolean literal =
        ends
            ? quote == '"' && paired && !signs.innerPaired(from, stop)
            : count % 2 == 0 && signs.closes(close);
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
    inner(index, close, quote, Option.of(innerLabel(quote, ends), ends && endLine == index, edits));
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

  private int lineOf(int index, int offset) {
    int i = index;
    while (lines.get(i).end() < offset) {
      i++;
    }
    return i;
  }
}
