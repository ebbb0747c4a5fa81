package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.text.LineMap;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Finds indentation made of anything but blanks. */
final class BlankScan {

  private static final int STEP = 2;

  private final String text;
  private final List<Finding> findings = new ArrayList<>();
  private final List<TextEdit> run = new ArrayList<>();
  private int runStart;
  private char runFirst;

  private BlankScan(String text) {
    this.text = text;
  }

  static List<Finding> scan(String text) {
    BlankScan scan = new BlankScan(text);
    scan.look();
    return scan.findings;
  }

  private void look() {
    LineMap lines = new LineMap(text);
    int tab = step(lines);
    boolean seen = false;
    for (int i = 1; i <= lines.lineCount(); i++) {
      Span line = lines.line(i);
      int content = line.start();
      int odd = -1;
      int column = 0;
      while (content < line.end() && width(text.charAt(content), tab) >= 0) {
        if (text.charAt(content) != ' ' && odd < 0) {
          odd = content;
        }
        column += width(text.charAt(content), tab);
        content++;
      }
      boolean blank = content == line.end() || Lines.isBreak(text.charAt(content));
      if (odd < 0 || blank) {
        if (!blank) {
          seen = true;
          endRun();
        }
        continue;
      }
      if (run.isEmpty()) {
        runStart = odd;
        runFirst = text.charAt(odd);
      }
      String indent = " ".repeat(seen ? column : 0);
      run.add(TextEdit.replace(new Span(line.start(), content), indent));
      seen = true;
    }
    endRun();
  }

  private void endRun() {
    if (run.isEmpty()) {
      return;
    }
    String what = runFirst == '\t' ? "A tab indents" : "A special blank, not a plain one, indents";
    String lines =
        run.size() == 1
            ? " this line"
            : run.size() == 2
                ? " this line and the next"
                : " this line and the next %d".formatted(run.size() - 1);
    findings.add(
        Finding.of(
            DefectKind.INDENT_CHARACTER,
            runStart,
            what + lines + "; YAML wants plain blanks there.",
            Option.of("Indent with plain blanks", true, List.copyOf(run))));
    run.clear();
  }

  /** How many blanks the character stands for at the beginning of a line; -1 if it is content. */
  private static int width(char c, int tab) {
    return switch (c) {
      case ' ', '\u00A0', '\u202F', '\u205F', '\u1680' -> 1;
      case '\t' -> tab;
      case '\u3000' -> 2;
      case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> 0;
      default -> c >= '\u2000' && c <= '\u200A' ? 1 : -1;
    };
  }

  /** The block's own step: its smallest indentation by blanks. */
  private int step(LineMap lines) {
    int least = Integer.MAX_VALUE;
    for (int i = 1; i <= lines.lineCount(); i++) {
      Span line = lines.line(i);
      int content = line.start();
      while (content < line.end() && text.charAt(content) == ' ') {
        content++;
      }
      int column = content - line.start();
      boolean counts = column > 1 && content < line.end() && width(text.charAt(content), 1) < 0;
      if (counts && !Lines.isBreak(text.charAt(content))) {
        least = Math.min(least, column);
      }
    }
    return least > 8 ? STEP : least;
  }
}
