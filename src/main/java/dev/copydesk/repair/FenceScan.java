package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.repair.Lines.Line;
import dev.copydesk.text.LineBreak;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Finds the fences that are missing or misspelt, and so where the front matter lies. */
final class FenceScan {

  private static final String FENCE = "---";
  private static final char MARK = '\uFEFF';
  private static final String INVISIBLE = "\uFEFF\u200B\u200C\u200D\u2060\u00A0ï»¿";

  private final String text;
  private final KnownKeys known;
  private final String lineBreak;

  FenceScan(String text, KnownKeys known) {
    this.text = text;
    this.known = known;
    this.lineBreak = LineBreak.firstIn(text, 0).text();
  }

  /** The frame of a file without a proper opening fence. */
  Frame ofFile() {
    int mark = text.startsWith(String.valueOf(MARK)) ? 1 : 0;
    List<Finding> before = new ArrayList<>();
    int first = firstLine(mark, before);
    int end = lineEnd(first);
    int next = behindBreak(end);
    String line = text.substring(first, end);
    int from = next;
    if (!line.stripTrailing().equals(FENCE)) {
      from = opening(first, end, next, before);
    }
    Frame closed = closed(from);
    return new Frame(from, closed.to(), before, closed.behind());
  }

  /** The frame of a text behind an opening fence, whose end is not the block's end for sure. */
  Frame ofUnclosed() {
    return closed(0);
  }

  /** Skips what may not stand before the fence. */
  private int firstLine(int mark, List<Finding> before) {
    int i = mark;
    boolean visible = true;
    while (i < text.length()
        && (Character.isWhitespace(text.charAt(i)) || INVISIBLE.indexOf(text.charAt(i)) >= 0)) {
      visible &= INVISIBLE.indexOf(text.charAt(i)) < 0;
      i++;
    }
    if (i == mark) {
      return mark;
    }
    String what =
        visible
            ? "Blanks or blank lines stand before the opening “---”; it must begin the file."
            : "Invisible characters stand before the opening “---”; it must begin the file.";
    before.add(
        Finding.of(
            DefectKind.OPENING_FENCE,
            mark,
            what,
            Option.certain("Remove what stands before it", TextEdit.delete(new Span(mark, i)))));
    return i;
  }

  /** Mends the first line into a fence, or puts one before it; where the block begins. */
  private int opening(int first, int end, int next, List<Finding> before) {
    String line = text.substring(first, end).strip();
    if (isFenceLike(line)) {
      before.add(
          Finding.of(
              DefectKind.OPENING_FENCE,
              first,
              "The first line must be exactly “---”, not “%s”.".formatted(line),
              Option.certain("Write “---”", TextEdit.replace(new Span(first, end), FENCE))));
      return next;
    }
    if (line.startsWith(FENCE) && line.charAt(3) != '-') {
      int rest = Lines.skipBlanks(text, first + 3, end);
      boolean field = isField(text.substring(rest, end));
      before.add(
          Finding.of(
              DefectKind.OPENING_FENCE,
              first + 3,
              "Text follows “---” on the first line; the fence must stand alone.",
              Option.of(
                  field ? "Put the text on its own line" : "Put it on its own line as a comment",
                  field,
                  List.of(
                      TextEdit.replace(
                          new Span(first + 3, rest),
                          lineBreak + (field || text.charAt(rest) == '#' ? "" : "# "))))));
      return field ? rest : next;
    }
    before.add(
        Finding.of(
            DefectKind.OPENING_FENCE,
            first,
            "The file begins with fields, but the opening “---” line before them is missing.",
            Option.of(
                "Put “---” before the first field",
                isField(text.substring(first, end)),
                List.of(TextEdit.insert(first, FENCE + lineBreak)))));
    return first;
  }

  private boolean isField(String line) {
    Lines one = Lines.of(line);
    return one.count() == 1
        && (known.knows(one.key(one.get(0))) || TextLine.looksMeant(one, known, 0));
  }

  private static boolean isFenceLike(String line) {
    return TextLine.isDashes(line) || (line.length() == 1 && "-‐‑‒–—―−".contains(line));
  }

  private Frame closed(int from) {
    Lines lines = Lines.of(text.substring(from));
    FrontEnd end = FrontEnd.find(lines, known);
    return switch (end) {
      case FrontEnd.Fence(int index) -> frame(from, lines.get(index).start(), List.of());
      case FrontEnd.Misspelt(int index) -> misspelt(from, lines, lines.get(index));
      case FrontEnd.Missing(int at, boolean sure) -> missing(from, lines, from + at, sure);
    };
  }

  private Frame frame(int from, int length, List<Finding> behind) {
    return new Frame(from, from + length, List.of(), behind);
  }

  private Frame misspelt(int from, Lines lines, Line line) {
    int start = from + line.start();
    int stop = from + line.stop();
    String written = text.substring(from + line.content(), stop);
    boolean alone = isFenceLike(written);
    int rest = Lines.skipBlanks(text, from + line.content() + 3, stop);
    TextEdit edit =
        alone
            ? TextEdit.replace(new Span(start, from + line.end()), FENCE)
            : TextEdit.replace(new Span(start, rest), FENCE + lineBreak);
    Finding finding =
        Finding.of(
            DefectKind.CLOSING_FENCE,
            from + line.content(),
            alone && written.equals(FENCE)
                ? "Blanks stand before the closing “---”; it must begin its line."
                : alone
                    ? "The line behind the fields must be exactly “---”, not “%s”."
                        .formatted(written)
                    : "Text follows the closing “---”; the fence must stand alone on its line.",
            Option.of(alone ? "Write “---”" : "Put the text on its own line", true, List.of(edit)));
    return frame(from, line.start(), List.of(finding));
  }

  private Frame missing(int from, Lines lines, int at, boolean sure) {
    boolean broken = at > 0 && Lines.isBreak(text.charAt(at - 1));
    String fence = (broken || at == 0 ? "" : lineBreak) + FENCE + lineBreak;
    if (at == text.length() && CutOff.isIn(lines)) {
      return frame(from, at - from, List.of(CutOff.found(lines, known, at, fence)));
    }
    Finding finding =
        Finding.of(
            DefectKind.CLOSING_FENCE,
            at,
            "The closing “---” line is missing; it belongs behind the last field.",
            Option.of(
                "Put “---” behind the last field", sure, List.of(TextEdit.insert(at, fence))));
    return frame(from, at - from, List.of(finding));
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < text.length() && !Lines.isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int behindBreak(int at) {
    if (at >= text.length()) {
      return at;
    }
    return text.startsWith("\r\n", at) ? at + 2 : at + 1;
  }
}
