package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.text.LineMap;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Finds what a merge has left in the block: two versions between marks. */
final class ConflictScan {

  private final String text;
  private final List<Finding> findings = new ArrayList<>();

  private ConflictScan(String text) {
    this.text = text;
  }

  static List<Finding> scan(String text) {
    ConflictScan scan = new ConflictScan(text);
    scan.look();
    return scan.findings;
  }

  /** Where the first version begins of a merge that does not end in {@code text}. */
  static OptionalInt open(String text) {
    ConflictScan scan = new ConflictScan(text);
    LineMap lines = new LineMap(text);
    int open = -1;
    for (int i = 1; i <= lines.lineCount(); i++) {
      Span line = lines.line(i);
      open = scan.isMark(line, '<') ? line.start() : scan.isMark(line, '>') ? -1 : open;
    }
    return open < 0 ? OptionalInt.empty() : OptionalInt.of(open);
  }

  /** The lines with the marks that end a merge begun before {@code from}; none if nothing does. */
  static List<Integer> markedLines(String text, int from) {
    ConflictScan scan = new ConflictScan(text);
    LineMap lines = new LineMap(text);
    List<Integer> marked = new ArrayList<>();
    for (int i = from; i <= lines.lineCount(); i++) {
      Span line = lines.line(i);
      if (scan.isMark(line, '>')) {
        marked.add(i);
        return marked;
      }
      if (scan.isMark(line, '=')) {
        marked.add(i);
      }
    }
    return List.of();
  }

  private void look() {
    LineMap lines = new LineMap(text);
    Span ours = null;
    Span base = null;
    Span middle = null;
    for (int i = 1; i <= lines.lineCount(); i++) {
      Span line = lines.line(i);
      if (isMark(line, '<')) {
        if (ours != null) {
          lone(ours, base, middle);
        }
        ours = line;
        base = null;
        middle = null;
      } else if (ours != null && middle == null && isMark(line, '|')) {
        base = line;
      } else if (middle == null && isMark(line, '=')) {
        middle = line;
      } else if (isMark(line, '>')) {
        if (ours != null && middle != null) {
          conflict(ours, base == null ? middle : base, middle, line);
        } else {
          lone(ours, base, middle, line);
        }
        ours = null;
        base = null;
        middle = null;
      }
    }
    if (ours != null) {
      lone(ours, base, middle);
    }
  }

  private void conflict(Span ours, Span oursEnd, Span middle, Span theirs) {
    Span whole = new Span(ours.start(), theirs.end());
    findings.add(
        Finding.of(
            DefectKind.CONFLICT,
            ours.start(),
            "A merge has left two versions here; keep one of them and drop the marks.",
            Option.confirm(
                "Keep the first version" + named(ours),
                TextEdit.delete(new Span(whole.start(), ours.end())),
                TextEdit.delete(new Span(oursEnd.start(), whole.end()))),
            Option.confirm(
                "Keep the second version" + named(theirs),
                TextEdit.delete(new Span(whole.start(), middle.end())),
                TextEdit.delete(theirs))));
  }

  /** Marks of a merge of which another one is gone; those that are null are not there. */
  private void lone(Span... marks) {
    for (Span line : marks) {
      if (line != null) {
        findings.add(
            Finding.of(
                DefectKind.CONFLICT,
                line.start(),
                "A merge has left a mark here; remove the line.",
                Option.confirm("Remove the mark", TextEdit.delete(line))));
      }
    }
  }

  private String named(Span line) {
    String name = line.in(text).substring(7).strip();
    return name.isEmpty() || name.length() > 60 ? "" : " (" + name + ")";
  }

  private boolean isMark(Span line, char sign) {
    int at = line.start();
    if (line.length() < 7) {
      return false;
    }
    for (int i = 0; i < 7; i++) {
      if (text.charAt(at + i) != sign) {
        return false;
      }
    }
    return line.length() == 7 || Character.isWhitespace(text.charAt(at + 7));
  }
}
