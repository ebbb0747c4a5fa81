package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.repair.Lines.Line;
import dev.copydesk.repair.Lines.Role;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks at one value: how far it reaches, and what keeps it from being read. Values in quotes are
 * for {@link QuoteScan}, those that begin with a sign for {@link SignScan}.
 */
final class ValueScan {

  private static final String OPENING = "“„”«»‘‚’‹›";
  private static final String CLOSING = "”“»«’‘›‹";

  private final Lines lines;
  private final String text;
  private final KnownKeys known;
  private final Consumer<Finding> sink;
  private final QuoteScan quotes;
  private final SignScan signs;

  ValueScan(Lines lines, KnownKeys known, Consumer<Finding> sink) {
    this.lines = lines;
    this.text = lines.text();
    this.known = known;
    this.sink = sink;
    Extent extent = new Extent(lines, known);
    this.quotes = new QuoteScan(lines, known, extent, sink);
    this.signs = new SignScan(lines, extent, sink);
  }

  /**
   * Checks the value of line {@code index}.
   *
   * @param whole whether a text with a colon is the item itself, not a key in it
   * @return the line behind the value
   */
  int check(int index, boolean whole) {
    Line line = lines.get(index);
    int from = whole ? line.body() : line.value();
    int parent = whole ? line.dash() - line.start() : line.parentColumn();
    if (from >= line.stop()) {
      return belowKey(index, parent);
    }
    return check(index, from, parent);
  }

  /** A value that begins on the line below its key. */
  private int belowKey(int index, int parent) {
    int next = index + 1;
    while (next < lines.count() && lines.get(next).isEmpty()) {
      next++;
    }
    boolean below =
        next < lines.count()
            && lines.get(next).role() == Role.TEXT
            && lines.get(next).column() > parent
            && TextLine.isPlain(lines, known, next);
    if (below && next + 1 < lines.count() && isItemBeside(next)) {
      dashless(index, lines.get(next));
      return next + 1;
    }
    return below ? check(next, lines.get(next).content(), parent) : index + 1;
  }

  private boolean isItemBeside(int index) {
    Line behind = lines.get(index + 1);
    return behind.isItem() && behind.column() == lines.get(index).column();
  }

  private void dashless(int index, Line line) {
    sink.accept(
        Finding.of(
            DefectKind.LIST_MARK,
            line.content(),
            "The dash before the first item of %s is missing.".formatted(Texts.name(lines, index)),
            Option.certain("Put “- ” before it", TextEdit.insert(line.content(), "- "))));
  }

  private int check(int index, int from, int parent) {
    return switch (text.charAt(from)) {
      case '#' -> index + 1;
      case '"' -> quotes.checkDouble(index, from, parent);
      case '\'' -> quotes.checkSingle(index, from, parent);
      case '|', '>', '[', '{', '&', '*', '!', '%', '@', '`', ',', ']', '}', '?', '-' -> {
        int next = signs.check(index, from, parent);
        yield next > 0 ? next : plain(index, from, parent);
      }
      default -> plain(index, from, parent);
    };
  }

  private int plain(int index, int from, int parent) {
    int last = new Extent(lines, known).ofPlain(index, parent);
    if (last == index && isLiteralWithComma(from, lines.get(index).stop())) {
      comma(index, lines.get(index).stop() - 1);
      return index + 1;
    }
    int cut = cut(index, last, from);
    int to = cut >= 0 ? lines.get(last).stop() : Texts.end(text, from, lines.get(last).stop());
    int colon = colon(index, last, from, to);
    if (colon >= 0) {
      colon(index, last, from, to, colon);
    } else if (cut >= 0) {
      sink.accept(
          Finding.of(
              DefectKind.HASH,
              cut,
              "The “#” cuts the text of %s off, and it goes on in the next line; put it in quotes."
                  .formatted(Texts.name(lines, index)),
              Option.of("Put the text in quotes", true, Quoting.around(text, from, to))));
    }
    return last + 1;
  }

  /** A number, a flag or a null as JSON writes it, with its comma. */
  private boolean isLiteralWithComma(int from, int stop) {
    if (stop - from > 24 || text.charAt(stop - 1) != ',') {
      return false;
    }
    String value = text.substring(from, stop - 1);
    return Set.of("true", "false", "null").contains(value)
        || value.chars().allMatch(c -> c >= '0' && c <= '9') && !value.isEmpty();
  }

  private void comma(int index, int at) {
    sink.accept(
        Finding.of(
            DefectKind.TRAILING_COMMA,
            at,
            "A comma follows the value of %s; YAML wants none at the end of a line."
                .formatted(Texts.name(lines, index)),
            Option.confirm("Remove the comma", TextEdit.delete(new Span(at, at + 1)))));
  }

  private void colon(int index, int last, int from, int to, int colon) {
    String name = Texts.name(lines, index);
    if (curly(from, to, name)) {
      return;
    }
    char end = text.charAt(to - 1);
    int quotes = Texts.count(text, from, to, '"');
    if (end == '"' && quotes == 1 && !Character.isDigit(text.charAt(to - 2))) {
      sink.accept(
          Finding.of(
              DefectKind.MISSING_QUOTE,
              from,
              "The quote before the text of %s is missing; put one there.".formatted(name),
              Option.certain("Put in the quote", TextEdit.insert(from, "\""))));
      return;
    }
    boolean oneLine = last == index;
    Option quote =
        Option.of(
            oneLine ? "Put the text in quotes" : "Put the text of all its lines in quotes",
            secondKey(from, colon).isEmpty(),
            Quoting.around(text, from, to));
    sink.accept(
        Finding.of(
            DefectKind.UNQUOTED_COLON,
            colon,
            "The colon in %s makes YAML read a second key; the text needs quotes.".formatted(name),
            secondKey(from, colon).isEmpty()
                ? new Option[] {quote}
                : new Option[] {quote, ownLine(index, from, colon)}));
  }

  /** A known key right before the colon: two fields may have come onto one line. */
  private String secondKey(int from, int colon) {
    int start = colon;
    while (start > from && !Lines.isBlank(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, colon);
    boolean behind = start > from && Lines.isBlank(text.charAt(start - 1));
    return behind && known.knows(word) ? word : "";
  }

  private Option ownLine(int index, int from, int colon) {
    int start = colon - secondKey(from, colon).length();
    int blank = start;
    while (blank > from && Lines.isBlank(text.charAt(blank - 1))) {
      blank--;
    }
    Line line = lines.get(index);
    String indent = " ".repeat(line.bodyColumn());
    return Option.confirm(
        "Put “%s” on a line of its own".formatted(text.substring(start, colon)),
        TextEdit.replace(new Span(blank, start), Texts.lineBreak(text) + indent));
  }

  private boolean curly(int from, int to, String name) {
    boolean opens = OPENING.indexOf(text.charAt(from)) >= 0;
    boolean closes = CLOSING.indexOf(text.charAt(to - 1)) >= 0;
    boolean straight = text.charAt(to - 1) == '"' && Texts.count(text, from, to, '"') == 1;
    if (to - from < 3 || !opens || !(closes || straight) || (isApostrophe(from) && !closes)) {
      return false;
    }
    sink.accept(
        Finding.of(
            DefectKind.CURLY_QUOTES,
            from,
            "The text of %s stands in curly quotes, which YAML takes for letters; use straight ones."
                .formatted(name),
            Option.of(
                "Make the quotes straight",
                straight,
                Quoting.between(text, from, from + 1, to - 1, to)),
            Option.of(
                "Keep the curly quotes as part of the text",
                false,
                Quoting.around(text, from, to))));
    return true;
  }

  private boolean isApostrophe(int at) {
    return text.charAt(at) == '’' || text.charAt(at) == '‘';
  }

  /** The first colon that YAML would take for a key's, or -1. */
  private int colon(int index, int last, int from, int to) {
    for (int i = index; i <= last; i++) {
      Line line = lines.get(i);
      int start = i == index ? from : line.content();
      int stop = Math.min(line.stop(), to);
      for (int at = start; at < stop; at++) {
        if (Lines.isColon(text, at, line.stop())) {
          return at;
        }
        if (i == last && Texts.isComment(text, at, start)) {
          return -1;
        }
        if (Texts.isInnerBreak(text.charAt(at))) {
          return at;
        }
      }
    }
    return -1;
  }

  /** The first “#” that begins a comment although the text goes on in the next line, or -1. */
  private int cut(int index, int last, int from) {
    for (int i = index; i < last; i++) {
      Line line = lines.get(i);
      int start = i == index ? from : line.content();
      for (int at = start; at < line.stop(); at++) {
        if (Texts.isComment(text, at, start)) {
          return at;
        }
      }
    }
    return -1;
  }
}
