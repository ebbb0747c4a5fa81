package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;
import dev.copydesk.repair.Lines.Line;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import java.util.function.Consumer;

/** Looks at values that begin with a sign that means something to YAML. */
final class SignScan {

  private static final int LONGEST_PROBE = 20_000;

  private final Lines lines;
  private final String text;
  private final Consumer<Finding> sink;
  private final Extent extent;
  private final FlowScan flows;
  private final BlockTextScan blocks;

  SignScan(Lines lines, Extent extent, Consumer<Finding> sink) {
    this.lines = lines;
    this.text = lines.text();
    this.extent = extent;
    this.sink = sink;
    this.flows = new FlowScan(lines, sink);
    this.blocks = new BlockTextScan(lines, sink);
  }

  /** Checks the value at {@code from}; the line behind it, or -1 if it is a plain text. */
  int check(int index, int from, int parent) {
    char sign = text.charAt(from);
    if ((sign == '|' || sign == '>') && blocks.isHeader(from, lines.get(index).stop())) {
      return blocks.check(index, parent);
    }
    if (text.startsWith("{{", from) || text.startsWith("{%", from)) {
      return template(index, from);
    }
    if (sign == '[' || sign == '{') {
      return flows.check(index, from, parent);
    }
    int stop = Texts.end(text, from, lines.get(index).stop());
    boolean fine = sign == '*' ? isNamed(from, stop) : reads(from, lines.get(index).stop());
    if (fine) {
      return sign == '-' || sign == '?' ? -1 : skip(index, from, parent);
    }
    if (sign == '-' && index + 1 < lines.count() && lines.get(index + 1).isItem()) {
      return firstItem(index, from);
    }
    int last = extent.ofPlain(index, parent);
    int to = Texts.end(text, from, lines.get(last).stop());
    sink.accept(
        Finding.of(
            DefectKind.SPECIAL_START,
            from,
            "%s begins with “%s”, which means something else to YAML; the text needs quotes."
                .formatted(capital(Texts.name(lines, index)), sign),
            Option.of("Put the text in quotes", true, Quoting.around(text, from, to))));
    return last + 1;
  }

  /** A list begins on its key's line and goes on below. */
  private int firstItem(int index, int from) {
    int colon = lines.get(index).colon() + 1;
    String indent = " ".repeat(lines.get(index + 1).column());
    sink.accept(
        Finding.of(
            DefectKind.INDENTATION,
            from,
            "The first item of %s must stand on a line of its own, as the others do."
                .formatted(Texts.name(lines, index)),
            Option.certain(
                "Put the item on a line of its own",
                TextEdit.replace(new Span(colon, from), Texts.lineBreak(text) + indent))));
    return index + 1;
  }

  /** A value behind an anchor or a tag is looked at no closer. */
  private int skip(int index, int from, int parent) {
    int blank = from;
    Line line = lines.get(index);
    while (blank < line.stop() && !Lines.isBlank(text.charAt(blank))) {
      blank++;
    }
    int value = Lines.skipBlanks(text, blank, line.stop());
    if (value < line.stop() && blocks.isHeader(value, line.stop())) {
      return blocks.check(index, parent);
    }
    return value < line.stop() ? extent.ofPlain(index, parent) + 1 : index + 1;
  }

  private int template(int index, int from) {
    Line line = lines.get(index);
    if (reads(from, line.stop())) {
      return index + 1;
    }
    sink.accept(
        Finding.of(
            DefectKind.TEMPLATE,
            from,
            "A template's braces stand in %s; only its author knows what belongs here. "
                    .formatted(Texts.name(lines, index))
                + "Write the text, or put it in quotes.",
            Option.standIn(Quoting.around(text, from, line.stop()))));
    return index + 1;
  }

  private boolean isNamed(int from, int stop) {
    String name = text.substring(from + 1, stop);
    return !name.isEmpty()
        && name.chars().noneMatch(Character::isWhitespace)
        && text.contains("&" + name);
  }

  private boolean reads(int from, int stop) {
    return Probe.reads(text.substring(from, Math.min(stop, from + LONGEST_PROBE)));
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
