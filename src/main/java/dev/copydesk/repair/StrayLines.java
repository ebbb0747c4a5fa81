package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.repair.Lines.Line;
import dev.copydesk.repair.Lines.Role;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of text that stand where a field is expected: further lines of the text above, or none. */
final class StrayLines {

  private static final int STEP = 2;

  private final Lines lines;
  private final String text;
  private final KnownKeys known;

  StrayLines(Lines lines, KnownKeys known) {
    this.lines = lines;
    this.text = lines.text();
    this.known = known;
  }

  /**
   * What is told of line {@code index} and those of its run.
   *
   * @param before the entry or item above it, or -1
   */
  Finding found(int index, int before) {
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
