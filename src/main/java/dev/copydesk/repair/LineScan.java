package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.repair.Lines.Line;
import dev.copydesk.repair.Lines.Role;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.util.List;
import java.util.Optional;

/** Looks at lines that stand where a field or an item is expected and are neither. */
final class LineScan {

  private final Lines lines;
  private final String text;
  private final KnownKeys known;
  private final StrayLines strays;

  LineScan(Lines lines, KnownKeys known) {
    this.lines = lines;
    this.text = lines.text();
    this.known = known;
    this.strays = new StrayLines(lines, known);
  }

  /** What is wrong with the key or dash of line {@code index}, an entry or item; often nothing. */
  Optional<Finding> ofStructural(int index) {
    Line line = lines.get(index);
    boolean joined = line.role() == Role.ENTRY && lines.key(line).indexOf(':') > 0;
    if (line.role() == Role.ITEM && line.body() < line.stop() || joined) {
      return misspelt(index).filter(finding -> isMeant(index));
    }
    return Optional.empty();
  }

  private boolean isMeant(int index) {
    return TextLine.looksMeant(lines, known, index);
  }

  /**
   * What is wrong with the text line {@code index}.
   *
   * @param before the entry or item above it, or -1
   */
  Finding ofText(int index, int before) {
    Line line = lines.get(index);
    if (TextLine.isTemplate(lines, line)) {
      return Finding.of(
          DefectKind.TEMPLATE,
          line.content(),
          "A template's braces stand here, outside of any value; take the line out or quote it.",
          Option.standIn(List.of(TextEdit.insert(line.content(), "# "))));
    }
    if (TextLine.isForeignComment(lines, line)) {
      return foreignComment(line);
    }
    if (TextLine.isRule(lines, line)) {
      return rule(line);
    }
    return listMark(line, before)
        .or(() -> misspelt(index))
        .orElseGet(() -> strays.found(index, before));
  }

  private Finding foreignComment(Line line) {
    boolean slashes = text.startsWith("//", line.content());
    TextEdit edit =
        slashes
            ? TextEdit.replace(new Span(line.content(), line.content() + 2), "#")
            : TextEdit.insert(line.content(), "# ");
    return Finding.of(
        DefectKind.FOREIGN_COMMENT,
        line.content(),
        "This comment begins with “%s”; in front matter a comment begins with “#”."
            .formatted(text.substring(line.content(), line.content() + 2)),
        Option.certain("Make it a comment with “#”", edit));
  }

  private Finding rule(Line line) {
    String rule = text.substring(line.content(), line.stop());
    return TextLine.isDashes(rule)
        ? Finding.of(
            DefectKind.STRAY_FENCE,
            line.content(),
            "The line “%s” ends the front matter for some readers, but fields follow; remove it."
                .formatted(rule),
            Option.certain("Remove the line", TextEdit.delete(new Span(line.start(), line.next()))))
        : Finding.of(
            DefectKind.STRAY_FENCE,
            line.content(),
            "“---” stands before a text within the front matter; make the line a comment.",
            Option.confirm("Make the line a comment", TextEdit.insert(line.content(), "# ")));
  }

  /** The last of the stray lines that are told together with line {@code index}. */
  int lastOfRun(int index) {
    return strays.lastOfRun(index);
  }

  private Optional<Finding> listMark(Line line, int before) {
    char mark = text.charAt(line.content());
    boolean dash = mark == '-';
    if (!dash && TextLine.BULLETS.indexOf(mark) < 0 || line.content() + 1 >= line.stop()) {
      return Optional.empty();
    }
    char next = text.charAt(line.content() + 1);
    if (next == mark) {
      return Optional.empty();
    }
    boolean inList =
        before >= 0 && (lines.isOpen(lines.get(before)) || listed(before, line.column()));
    int behind = Lines.skipBlanks(text, line.content() + 1, line.stop());
    if (dash) {
      return Optional.of(
          Finding.of(
              DefectKind.MISSING_BLANK,
              line.content() + 1,
              "A list item wants a blank behind its dash.",
              Option.of(
                  "Put a blank behind the dash",
                  inList && !Character.isDigit(next),
                  List.of(blankAt(line.content() + 1)))));
    }
    return Optional.of(
        Finding.of(
            DefectKind.LIST_MARK,
            line.content(),
            "“%s” is no list dash; write “- ” before each item.".formatted(mark),
            Option.of(
                "Write “- ” instead",
                inList,
                List.of(TextEdit.replace(new Span(line.content(), behind), "- ")))));
  }

  /** Whether the line {@code before} belongs to a list whose dashes stand in {@code column}. */
  private boolean listed(int before, int column) {
    for (int i = before; i >= 0; i--) {
      Line line = lines.get(i);
      if (line.isItem() && line.column() == column) {
        return true;
      }
      if (!line.isEmpty() && line.column() < column) {
        return false;
      }
    }
    return false;
  }

  private Optional<Finding> misspelt(int index) {
    return TextLine.key(lines, index).flatMap(key -> misspelt(index, key));
  }

  private Optional<Finding> misspelt(int index, TextLine.Key key) {
    boolean sure = known.knows(key.name());
    Line line = lines.get(index);
    if (key.sign() < line.stop() && text.charAt(key.sign()) == ':') {
      String label = "Put a blank behind the colon";
      return Optional.of(
          Finding.of(
              DefectKind.MISSING_BLANK,
              key.sign() + 1,
              "The colon behind “%s” wants a blank behind it.".formatted(key.name()),
              Option.of(label, sure, List.of(blankAt(key.sign() + 1)))));
    }
    boolean sign = key.value() > key.sign() && key.sign() < line.stop() && !isBlankAt(key.sign());
    if (!sign && !sure) {
      return Optional.empty();
    }
    String written = sign ? text.substring(key.sign(), key.sign() + 1) : "";
    int behind = sign ? Math.max(key.value(), key.sign() + 1) : key.value();
    return Optional.of(
        Finding.of(
            DefectKind.MISSING_COLON,
            key.end(),
            sign
                ? "“%s” stands behind “%s” in place of a colon and a blank."
                    .formatted(written, key.name())
                : "The colon behind “%s” is missing.".formatted(key.name()),
            Option.of(
                "Write “%s: ”".formatted(key.name()),
                sign && sure,
                List.of(
                    TextEdit.replace(
                        new Span(key.end(), behind), behind >= line.stop() ? ":" : ": ")))));
  }

  /** Puts a blank in, in place of a special one if there is one. */
  private TextEdit blankAt(int at) {
    boolean special = text.charAt(at) != ' ' && Character.isSpaceChar(text.charAt(at));
    return TextEdit.replace(new Span(at, special ? at + 1 : at), " ");
  }

  private boolean isBlankAt(int at) {
    return Lines.isBlank(text.charAt(at));
  }
}
