package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.repair.Lines.Line;
import dev.copydesk.repair.Lines.Role;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks at values that begin with a bracket or a brace: lists and mappings, or texts. */
final class FlowScan {

  private final Lines lines;
  private final String text;
  private final Consumer<Finding> sink;

  FlowScan(Lines lines, Consumer<Finding> sink) {
    this.lines = lines;
    this.text = lines.text();
    this.sink = sink;
  }

  /** Checks the value at {@code from}; the line behind it. */
  int check(int index, int from, int parent) {
    int last = lastLine(index, parent);
    int close = close(from, lines.get(last).stop());
    if (close < 0) {
      return unclosed(index, last, from);
    }
    int closeLine = index;
    while (lines.get(closeLine).end() < close) {
      closeLine++;
    }
    int stop = lines.get(closeLine).stop();
    int rest = Lines.skipBlanks(text, close + 1, stop);
    boolean ends = rest >= stop || (text.charAt(rest) == '#' && rest > close + 1);
    if (!ends && text.charAt(rest) == ',' && rest + 1 == stop) {
      sink.accept(
          Finding.of(
              DefectKind.TRAILING_COMMA,
              rest,
              "A comma follows the bracket in %s; YAML wants none at the end of a line."
                  .formatted(Texts.name(lines, index)),
              Option.certain("Remove the comma", TextEdit.delete(new Span(close + 1, stop)))));
    } else if (!ends) {
      quoteAll(index, from, stop, closeLine == index);
    } else if (!Probe.reads(text.substring(from, close + 1))) {
      items(index, from, close, closeLine);
    }
    return closeLine + 1;
  }

  private void quoteAll(int index, int from, int stop, boolean certain) {
    sink.accept(
        Finding.of(
            DefectKind.SPECIAL_START,
            from,
            "The text of %s begins with “%s”, which begins %s for YAML; it needs quotes."
                .formatted(
                    Texts.name(lines, index),
                    text.charAt(from),
                    text.charAt(from) == '{' ? "fields of its own" : "a list"),
            Option.of("Put the text in quotes", certain, Quoting.around(text, from, stop))));
  }

  /** Something within the brackets cannot be read: each such item gets quotes. */
  private void items(int index, int from, int close, int closeLine) {
    List<TextEdit> edits = new ArrayList<>();
    Optional<Integer> half = Optional.empty();
    int start = from + 1;
    int depth = 0;
    for (int i = start; i <= close; i++) {
      char c = text.charAt(i);
      if (depth == 0 && (c == ',' || i == close)) {
        half = half.isPresent() ? half : halfQuoted(start, i);
        edits.addAll(item(start, i));
        start = i + 1;
      } else if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth--;
      }
    }
    List<Option> options = new ArrayList<>();
    if (!edits.isEmpty()) {
      String label =
          half.isPresent() ? "Put the missing quote in" : "Put quotes around what needs them";
      options.add(Option.of(label, false, edits));
    }
    if (closeLine == index) {
      options.add(
          Option.of("Put the whole text in quotes", false, Quoting.around(text, from, close + 1)));
    }
    sink.accept(
        half.map(
                at ->
                    new Finding(
                        DefectKind.MISSING_QUOTE,
                        at,
                        "A text in the brackets of %s has a quote at one end only; put in the other."
                            .formatted(Texts.name(lines, index)),
                        options))
            .orElseGet(
                () ->
                    new Finding(
                        DefectKind.SPECIAL_START,
                        from,
                        "The list in brackets of %s holds a text that needs quotes."
                            .formatted(Texts.name(lines, index)),
                        options)));
  }

  /** Where the item begins, if one of its ends alone has a double quote. */
  private Optional<Integer> halfQuoted(int from, int to) {
    Span item = stripped(from, to);
    boolean one = item.length() > 1 && Texts.count(text, item.start(), item.end(), '"') == 1;
    boolean atEnd = one && (text.charAt(item.start()) == '"' || text.charAt(item.end() - 1) == '"');
    return atEnd && !Probe.reads("[" + item.in(text) + "]")
        ? Optional.of(item.start())
        : Optional.empty();
  }

  private Span stripped(int from, int to) {
    int start = from;
    int stop = to;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    return new Span(start, stop);
  }

  private List<TextEdit> item(int from, int to) {
    Span span = stripped(from, to);
    String item = span.in(text);
    if (item.isEmpty() || Probe.reads("[" + item + "]")) {
      return List.of();
    }
    if (halfQuoted(from, to).isPresent()) {
      return List.of(TextEdit.insert(item.startsWith("\"") ? span.end() : span.start(), "\""));
    }
    return Quoting.around(text, span.start(), span.end());
  }

  private int unclosed(int index, int last, int from) {
    int end = last;
    while (end > index && lines.get(end).isEmpty()) {
      end--;
    }
    int stop = Texts.end(text, lines.get(end).content(), lines.get(end).stop());
    char wanted = text.charAt(from) == '[' ? ']' : '}';
    Option bracket =
        Option.confirm(
            "Close it with “%s”".formatted(wanted), TextEdit.insert(stop, String.valueOf(wanted)));
    Option quotes = Option.of("Put the text in quotes", false, Quoting.around(text, from, stop));
    if (end == index && text.charAt(stop - 1) == wanted) {
      lostQuote(index, from, stop - 1);
      return end + 1;
    }
    boolean list = end > index || text.indexOf(',', from) >= 0 && text.indexOf(',', from) < stop;
    sink.accept(
        new Finding(
            DefectKind.OPEN_BRACKET,
            from,
            "The “%s” in %s is not closed; close it, or put the text in quotes."
                .formatted(text.charAt(from), Texts.name(lines, index)),
            end > index
                ? List.of(bracket)
                : list ? List.of(bracket, quotes) : List.of(quotes, bracket)));
    return end + 1;
  }

  /** The bracket closes, but for a quote before it that does not. */
  private void lostQuote(int index, int from, int bracket) {
    int open = bracket;
    while (open > from && text.charAt(open) != '"' && text.charAt(open) != '\'') {
      open--;
    }
    boolean other = open == bracket - 1;
    int quote = other ? lastBefore(from, open) : open;
    TextEdit edit =
        TextEdit.replace(
            new Span(other ? open : bracket, bracket), text.substring(quote, quote + 1));
    sink.accept(
        Finding.of(
            DefectKind.MISSING_QUOTE,
            quote,
            "A text in the brackets of %s has no closing quote; put one before the bracket."
                .formatted(Texts.name(lines, index)),
            Option.confirm("Put the closing quote in", edit),
            Option.of("Put the text in quotes", false, Quoting.around(text, from, bracket + 1))));
  }

  private int lastBefore(int from, int at) {
    int i = at - 1;
    while (i > from && text.charAt(i) != '"' && text.charAt(i) != '\'') {
      i--;
    }
    return i;
  }

  /** The last line that may belong to the brackets opened on line {@code index}. */
  private int lastLine(int index, int parent) {
    int last = index;
    for (int i = index + 1; i < lines.count(); i++) {
      Line line = lines.get(i);
      boolean field =
          line.column() <= parent
              && (line.isItem() || (line.role() == Role.ENTRY && Lines.isWord(lines.key(line))));
      if (field) {
        break;
      }
      last = i;
    }
    return last;
  }

  /** The bracket that closes the one at {@code from}, or -1. */
  private int close(int from, int limit) {
    int depth = 0;
    char before = '[';
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if ((c == '"' || c == '\'') && "[{,:".indexOf(before) >= 0) {
        int end = text.indexOf(c, i + 1);
        while (end > 0 && end < limit && c == '"' && text.charAt(end - 1) == '\\') {
          end = text.indexOf(c, end + 1);
        }
        if (end < 0 || end >= limit) {
          return -1;
        }
        i = end;
      } else if (c == '[' || c == '{') {
        depth++;
      } else if ((c == ']' || c == '}') && --depth == 0) {
        return i;
      }
      if (!Character.isWhitespace(c)) {
        before = c;
      }
    }
    return -1;
  }
}
