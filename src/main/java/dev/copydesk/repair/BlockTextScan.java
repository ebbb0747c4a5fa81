package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.repair.Lines.Line;
import dev.copydesk.repair.Lines.Role;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Looks at texts below {@code |} and {@code >}: how far they reach, and whether they line up. */
final class BlockTextScan {

  private static final int STEP = 2;

  private final Lines lines;
  private final String text;
  private final Consumer<Finding> sink;

  BlockTextScan(Lines lines, Consumer<Finding> sink) {
    this.lines = lines;
    this.text = lines.text();
    this.sink = sink;
  }

  /** Whether what stands from {@code from} to {@code stop} is an indicator and nothing else. */
  boolean isHeader(int from, int stop) {
    if (text.charAt(from) != '|' && text.charAt(from) != '>') {
      return false;
    }
    int end = from + 1;
    while (end < stop && "+-123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int rest = Lines.skipBlanks(text, end, stop);
    boolean comment = rest > end && rest < stop && text.charAt(rest) == '#';
    return end - from <= 3 && (rest >= stop || comment);
  }

  /** Checks the text below line {@code index}; the line behind it. */
  int check(int index, int parent) {
    int column = explicit(index, parent);
    List<TextEdit> edits = new ArrayList<>();
    int first = -1;
    int i = index + 1;
    for (; i < lines.count(); i++) {
      Line line = lines.get(i);
      if (line.role() == Role.BLANK) {
        continue;
      }
      boolean deeper = line.column() > parent;
      if (column < 0) {
        column = deeper ? line.column() : parent + STEP;
      }
      if (line.column() >= column) {
        continue;
      }
      if (!deeper && isOther(i, line)) {
        break;
      }
      first = first < 0 ? i : first;
      edits.add(TextEdit.replace(new Span(line.start(), line.content()), " ".repeat(column)));
    }
    if (first >= 0) {
      sink.accept(
          Finding.of(
              DefectKind.INDENTATION,
              lines.get(first).content(),
              "This line belongs to the text of %s and must be indented as its other lines."
                  .formatted(Texts.name(lines, index)),
              Option.of("Indent it as the text's other lines", edits.size() == 1, edits)));
    }
    return i;
  }

  /** Whether a line was meant as a field, an item or a comment, not as a part of the text. */
  private boolean isOther(int i, Line line) {
    return switch (line.role()) {
      case ENTRY -> line.isItem() || Lines.isWord(lines.key(line));
      case ITEM, COMMENT -> true;
      case TEXT ->
          text.charAt(line.content()) == '-'
              || TextLine.key(lines, i).filter(key -> key.sign() > key.end()).isPresent();
      case BLANK -> false;
    };
  }

  /** The column that a digit behind the indicator asks for, or -1. */
  private int explicit(int index, int parent) {
    Line line = lines.get(index);
    for (int i = line.value(); i < line.stop() && text.charAt(i) != '#'; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return parent + text.charAt(i) - '0';
      }
    }
    return -1;
  }
}
