package dev.copydesk.session;

import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints changes as {@code diff -u} does, in the form that {@code patch} and {@code git apply}
 * take: three lines around each change, neighbours joined, and a mark where a last line has no end.
 */
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private final String path;
  private final int firstLine;
  private final List<String> above;
  private final List<String> below;

  /**
   * @param firstLine the file's line, from 1, at which the compared stretch begins
   * @param above up to three lines before the stretch
   * @param below up to three lines behind it
   */
  UnifiedDiff(String path, int firstLine, List<String> above, List<String> below) {
    this.path = path;
    this.firstLine = firstLine;
    this.above = above;
    this.below = below;
  }

  /** Prints the changes of the stretch whose lines were {@code old}. */
  String print(List<String> old, List<AbstractDelta<String>> deltas) {
    List<String> all = new ArrayList<>(above);
    all.addAll(old);
    all.addAll(below);
    StringBuilder out = new StringBuilder();
    String end = path.indexOf(' ') >= 0 ? "\t\n" : "\n";
    String name = path.startsWith("/") ? path.substring(1) : path;
    out.append("--- a/").append(name).append(end).append("+++ b/").append(name).append(end);
    int shift = 0;
    int from = 0;
    while (from < deltas.size()) {
      int to = from + 1;
      while (to < deltas.size() && start(deltas.get(to)) - end(deltas.get(to - 1)) <= 2 * CONTEXT) {
        to++;
      }
      shift = hunk(out, all, deltas.subList(from, to), shift);
      from = to;
    }
    return out.toString();
  }

  /** Prints one hunk and returns by how many lines what follows has moved. */
  private int hunk(
      StringBuilder out, List<String> all, List<AbstractDelta<String>> deltas, int shift) {
    int start = Math.max(0, start(deltas.getFirst()) - CONTEXT);
    int end = Math.min(all.size(), end(deltas.getLast()) + CONTEXT);
    StringBuilder body = new StringBuilder();
    int at = start;
    int moved = 0;
    for (AbstractDelta<String> delta : deltas) {
      lines(body, ' ', all.subList(at, start(delta)));
      if (delta.getType() != DeltaType.INSERT) {
        lines(body, '-', delta.getSource().getLines());
      }
      if (delta.getType() != DeltaType.DELETE) {
        lines(body, '+', delta.getTarget().getLines());
      }
      moved += delta.getTarget().size() - delta.getSource().size();
      at = end(delta);
    }
    lines(body, ' ', all.subList(at, end));
    int line = firstLine - above.size() + start;
    out.append("@@ -").append(range(line, end - start));
    out.append(" +").append(range(line + shift, end - start + moved)).append(" @@\n");
    out.append(body);
    return shift + moved;
  }

  /** An empty range is told by the line before it. */
  private static String range(int line, int count) {
    return (count == 0 ? line - 1 : line) + (count == 1 ? "" : "," + count);
  }

  private static void lines(StringBuilder out, char mark, List<String> lines) {
    for (String line : lines) {
      out.append(mark).append(text(line));
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }

  /** A line of bytes, a character a byte, as text. */
  static String text(String line) {
    return new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private int start(AbstractDelta<String> delta) {
    return above.size() + delta.getSource().getPosition();
  }

  private int end(AbstractDelta<String> delta) {
    return start(delta) + delta.getSource().size();
  }
}
