package dev.copydesk.command;

import static java.util.stream.Collectors.joining;

import dev.copydesk.document.Article;
import dev.copydesk.field.Schema;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unified diff under the caller's name for the file, from which sealed values are kept out: where
 * one would stand among the lines around a change, fewer of those lines are shown. It can be
 * applied like any other.
 */
final class DiscreetDiff {

  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

  private final BitSet sealedLines;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param saved the edition before the change
   */
  private DiscreetDiff(Article saved, Schema schema) {
    this.sealedLines = sealedLines(saved, schema);
  }

  /** {@code unified}, a diff of {@code saved} and another edition, as it may be shown. */
  static String of(String unified, String name, Article saved, Schema schema) {
    return unified.isEmpty() ? "" : new DiscreetDiff(saved, schema).print(unified, name);
  }

  private static BitSet sealedLines(Article saved, Schema schema) {
    return saved
        .frontMatter()
        .map(found -> new WrittenValues(found, schema).sealedSpans())
        .map(spans -> linesOf(saved, spans))
        .orElseGet(() -> likelySealedLines(saved, schema));
  }

  private static BitSet linesOf(Article saved, List<Span> spans) {
    BitSet lines = new BitSet();
    spans.forEach(span -> lines.set(line(saved, span.start()), line(saved, span.end()) + 1));
    return lines;
  }

  /** In a block that cannot be read: a sealed field's line, and those further in below it. */
  private static BitSet likelySealedLines(Article saved, Schema schema) {
    String keys =
        WrittenValues.sealedKeys(schema).stream().map(Pattern::quote).collect(joining("|"));
    Pattern key = Pattern.compile("([\\s-]*)[\"']?(?:" + keys + ")[\"']?\\s*:.*", Pattern.DOTALL);
    BitSet lines = new BitSet();
    int line = saved.linesBefore();
    int indent = Integer.MAX_VALUE;
    for (String text : lines(saved.blockText())) {
      line++;
      int blanks = text.length() - text.stripLeading().length();
      Matcher found = key.matcher(text);
      if (!keys.isEmpty() && found.matches()) {
        indent = found.group(1).length();
        lines.set(line);
      } else if (blanks > indent) {
        lines.set(line);
      } else {
        indent = Integer.MAX_VALUE;
      }
    }
    return lines;
  }

  /** The line as {@code diff} counts: only LF ends one. */
  private static int line(Article article, int offset) {
    String above = article.blockText().substring(0, offset);
    return article.linesBefore() + 1 + (int) above.chars().filter(c -> c == '\n').count();
  }

  /** One line of a hunk with what belongs to it, and where it stands in both editions. */
  private record HunkLine(String text, int oldLine, int newLine) {

    HunkLine as(char mark) {
      return new HunkLine(mark + text.substring(1), oldLine, newLine);
    }

    boolean isContext() {
      return text.startsWith(" ");
    }

    boolean isSame(HunkLine other) {
      return text.charAt(0) == other.text.charAt(0);
    }

    boolean isOld() {
      return !text.startsWith("+");
    }

    boolean isNew() {
      return !text.startsWith("-");
    }
  }

  private String print(String unified, String name) {
    String bare = name.replaceAll("^(?:\\./)+|^/+", "");
    String end = bare.indexOf(' ') >= 0 ? "\t\n" : "\n";
    out.append("--- a/").append(bare).append(end).append("+++ b/").append(bare).append(end);
    List<HunkLine> hunk = new ArrayList<>();
    boolean isCut = false;
    int oldLine = 0;
    int newLine = 0;
    for (String line : lines(unified)) {
      Matcher header = HUNK.matcher(line);
      if (header.lookingAt()) {
        flush(hunk, isCut);
        isCut = false;
        oldLine = firstLine(header.group(1), header.group(2));
        newLine = firstLine(header.group(3), header.group(4));
      } else if (line.startsWith("\\") && !hunk.isEmpty()) {
        HunkLine last = hunk.removeLast();
        hunk.add(new HunkLine(last.text() + line, last.oldLine(), last.newLine()));
      } else if (oldLine > 0) {
        HunkLine next = new HunkLine(line, oldLine, newLine);
        if (next.isContext() && sealedLines.get(oldLine)) {
          flush(slid(hunk), true);
          isCut = true;
        } else {
          hunk.add(next);
        }
        oldLine += next.isOld() ? 1 : 0;
        newLine += next.isNew() ? 1 : 0;
      }
    }
    flush(hunk, isCut);
    return out.toString();
  }

  /** An empty range is told by the line before it. */
  private static int firstLine(String line, String count) {
    return Integer.parseInt(line) + ("0".equals(count) ? 1 : 0);
  }

  /**
   * The same change told further up, if lines were added or taken out at the very end and the line
   * above them is like their last: then a line that stays can be shown below them.
   */
  private static List<HunkLine> slid(List<HunkLine> hunk) {
    int start = hunk.size();
    while (start > 0 && hunk.get(start - 1).isSame(hunk.getLast()) && !hunk.getLast().isContext()) {
      start--;
    }
    boolean fits =
        start > 0
            && start < hunk.size()
            && hunk.get(start - 1).isContext()
            && hunk.get(start - 1).as('=').text().equals(hunk.getLast().as('=').text());
    if (fits) {
      char mark = hunk.getLast().text().charAt(0);
      hunk.set(start - 1, hunk.get(start - 1).as(mark));
      hunk.set(hunk.size() - 1, hunk.getLast().as(' '));
    }
    return hunk;
  }

  /** Prints what is there of a hunk, if it changes anything, and begins the next. */
  private void flush(List<HunkLine> hunk, boolean isCut) {
    if (hunk.stream().anyMatch(line -> !line.isContext())) {
      List<HunkLine> shown = isCut ? balanced(hunk) : hunk;
      int before = (int) shown.stream().filter(HunkLine::isOld).count();
      int after = (int) shown.stream().filter(HunkLine::isNew).count();
      HunkLine first = shown.getFirst();
      out.append("@@ -").append(range(first.oldLine(), before));
      out.append(" +").append(range(first.newLine(), after)).append(" @@\n");
      shown.forEach(line -> out.append(line.text()));
    }
    hunk.clear();
  }

  /**
   * With about as many lines above the change as below, since {@code patch} takes a hunk with fewer
   * on one side for the file's beginning or end.
   */
  private static List<HunkLine> balanced(List<HunkLine> hunk) {
    int above = 0;
    while (hunk.get(above).isContext()) {
      above++;
    }
    int below = 0;
    while (hunk.get(hunk.size() - 1 - below).isContext()) {
      below++;
    }
    int most = Math.max(1, Math.min(above, below));
    return hunk.subList(above - Math.min(above, most), hunk.size() - below + Math.min(below, most));
  }

  private static String range(int line, int count) {
    return (count == 0 ? line - 1 : line) + (count == 1 ? "" : "," + count);
  }

  /** The lines with their ends, which are LF; a CR before one belongs to the line. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(from, next));
      from = next;
    }
    return lines;
  }
}
