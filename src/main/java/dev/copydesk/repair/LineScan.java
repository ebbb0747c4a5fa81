package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.repair.Lines.Line;
import dev.copydesk.repair.Lines.Role;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at lines that stand where a field or an item is expected and are neither. */
final class LineScan {

  private static final int STEP = 2;

  private final Lines lines;
  private final String text;
  private final KnownKeys known;

  LineScan(Lines lines, KnownKeys known) {
    this.lines = lines;
    this.text = lines.text();
    this.known = known;
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
    return listMark(line, before).or(() -> misspelt(index)).orElseGet(() -> stray(index, before));
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

  private Finding stray(int index, int before) {
    Line line = lines.get(index);
    List<Option> options = new ArrayList<>();
    struck(line).ifPresent(options::add);
    if (before >= 0 && isNext(before, index)) {
      join(index, lastOfRun(index), lines.get(before)).ifPresent(options::add);
    }
    if (options.isEmpty()) {
      // As a comment the text would be lost to the readers, so nobody is offered that.
      options.add(Option.standIn(List.of(TextEdit.insert(line.content(), "# "))));
    }
    return new Finding(
        DefectKind.STRAY_TEXT,
        line.content(),
        lastOfRun(index) == index
            ? "This line has no key; join it to the text before, or make it a comment."
            : "These lines have no key; join them to the text before, or make them comments.",
        options);
  }

  private boolean isNext(int before, int index) {
    for (int i = before + 1; i < index; i++) {
      if (lines.get(i).role() != Role.BLANK) {
        return false;
      }
    }
    return true;
  }

  /** The last of the plain lines, with blank ones between, that begin with line {@code index}. */
  int lastOfRun(int index) {
    int last = index;
    for (int i = index + 1; i < lines.count(); i++) {
      Line line = lines.get(i);
      boolean plain = line.role() == Role.TEXT && TextLine.isPlain(lines, known, i);
      if (line.role() != Role.BLANK && !plain) {
        return last;
      }
      last = plain ? i : last;
    }
    return last;
  }

  /** A sign before a known key, or quotes around the whole field, are likely a slip. */
  private Optional<Option> struck(Line line) {
    char first = text.charAt(line.content());
    if (Character.isLetterOrDigit(first) || line.content() + 1 >= line.stop()) {
      return Optional.empty();
    }
    String rest = text.substring(line.content() + 1, line.stop());
    Lines one = Lines.of(rest);
    if (one.count() != 1 || !known.knows(one.key(one.get(0)))) {
      return Optional.empty();
    }
    List<TextEdit> edits = new ArrayList<>();
    edits.add(TextEdit.delete(new Span(line.content(), line.content() + 1)));
    boolean quoted =
        (first == '"' || first == '\'')
            && rest.charAt(rest.length() - 1) == first
            && Texts.count(rest, 0, rest.length(), first) == 1;
    if (quoted) {
      edits.add(TextEdit.delete(new Span(line.stop() - 1, line.stop())));
    }
    return Optional.of(Option.of("Remove “%s”".formatted(first), false, edits));
  }

  /** Whether a number, a flag or a date stands there, which no text goes on. */
  private boolean isNoText(Line above) {
    String value = text.substring(above.value(), above.stop());
    return value.equals("true")
        || value.equals("false")
        || value.chars().allMatch(c -> "0123456789.+-:TZ ".indexOf(c) >= 0);
  }

  /** The lines from {@code first} to {@code last} as further lines of the text above them. */
  private Optional<Option> join(int first, int last, Line above) {
    List<TextEdit> edits = new ArrayList<>();
    String indent = " ".repeat(above.parentColumn() + STEP);
    for (int i = first; i <= last; i++) {
      Line line = lines.get(i);
      if (!line.isEmpty()) {
        edits.add(TextEdit.replace(new Span(line.start(), line.content()), indent));
      }
    }
    if (!lines.isOpen(above)) {
      char opening = text.charAt(above.value());
      char closing = text.charAt(above.stop() - 1);
      if (opening == '"' || opening == '\'') {
        if (closing != opening || above.stop() - above.value() < 2) {
          return Optional.empty();
        }
        edits.addFirst(TextEdit.delete(new Span(above.stop() - 1, above.stop())));
        edits.add(TextEdit.insert(lines.get(last).stop(), String.valueOf(opening)));
      } else if ("[{|>&*!".indexOf(opening) >= 0 || isNoText(above)) {
        return Optional.empty();
      }
    }
    String what = first == last ? "it" : "them";
    return Optional.of(Option.of("Join %s to the text before".formatted(what), false, edits));
  }
}
