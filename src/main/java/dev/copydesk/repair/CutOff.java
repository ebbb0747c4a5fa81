package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.repair.Lines.Line;
import dev.copydesk.repair.Lines.Role;
import dev.copydesk.text.TextEdit;
import java.util.List;

/** Tells a file that was cut off in its front matter from one that lacks only its last fence. */
final class CutOff {

  private CutOff() {}

  /**
   * Whether the lines stop in the middle: without a line end, in a text, in a key or behind one.
   */
  static boolean isIn(Lines lines) {
    int last = last(lines);
    if (last < 0 || lines.all().stream().noneMatch(Line::isStructural)) {
      return false;
    }
    Line line = lines.get(last);
    boolean ended = line.end() < line.next();
    boolean begun = line.role() == Role.ENTRY && line.value() >= line.stop();
    boolean inWord = line.role() == Role.TEXT && isWord(lines, line);
    return !ended || begun || inWord || isOpen(lines, line);
  }

  /** What is told of it; a sealed value that was cut cannot be closed up. */
  static Finding found(Lines lines, KnownKeys known, int at, String fence) {
    String message =
        "The file ends here, in the middle of its front matter; the rest is missing. Look for a"
            + " whole copy of it.";
    List<TextEdit> edits = List.of(TextEdit.insert(at, fence));
    return Finding.of(
        DefectKind.CUT_OFF,
        at,
        message,
        isSealed(lines, known)
            ? Option.standIn(edits)
            : Option.of("Go on with what is left", false, edits));
  }

  /** Where the line begins that was cut. */
  static int lineStart(Lines lines) {
    int last = last(lines);
    return last < 0 ? 0 : lines.get(last).start();
  }

  private static int last(Lines lines) {
    int last = lines.count() - 1;
    while (last >= 0 && lines.get(last).isEmpty()) {
      last--;
    }
    return last;
  }

  private static boolean isWord(Lines lines, Line line) {
    return Lines.isWord(lines.text().substring(line.body(), line.stop()));
  }

  private static boolean isOpen(Lines lines, Line line) {
    String text = lines.text();
    return line.value() < line.stop()
        && text.charAt(line.value()) == '"'
        && Texts.count(text, line.value(), line.stop(), '"') == 1;
  }

  private static boolean isSealed(Lines lines, KnownKeys known) {
    for (int i = lines.count() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (line.role() == Role.ENTRY && line.column() == 0) {
        return known.sealed().contains(lines.key(line));
      }
    }
    return false;
  }
}
