package dev.copydesk.session;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import dev.copydesk.document.ArticleId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the lines in which two editions differ. Only the stretch between the first and the last
 * different byte is looked at, and a few lines around it, so that a body of any size costs nothing.
 * Lines end with LF, as {@code diff} has it, and are compared as bytes.
 */
final class LineChanges {

  private static final int CONTEXT = 3;

  /** Beyond this many lines the whole stretch counts as one change. */
  private static final int MOST_LINES = 20_000;

  private LineChanges() {}

  static Changes between(ArticleId id, byte[] before, byte[] after) {
    int first = Arrays.mismatch(before, after);
    if (first < 0) {
      return new Changes(List.of(), "");
    }
    int start = lineStart(before, first);
    int same = sameLinesAtEnd(before, after, start);
    List<String> old = lines(before, start, before.length - same);
    List<String> young = lines(after, start, after.length - same);
    List<AbstractDelta<String>> deltas = deltas(old, young);
    int line = 1 + count(before, start);
    List<String> above = above(before, start);
    List<String> below = below(before, before.length - same);
    return new Changes(
        deltas.stream().map(delta -> block(delta, line)).toList(),
        new UnifiedDiff(id.path(), line, above, below).print(old, deltas));
  }

  private static List<AbstractDelta<String>> deltas(List<String> old, List<String> young) {
    if (old.size() + young.size() <= MOST_LINES) {
      return DiffUtils.diff(old, young).getDeltas();
    }
    return List.of(new ChangeDelta<>(new Chunk<>(0, old), new Chunk<>(0, young)));
  }

  private static Changes.Block block(AbstractDelta<String> delta, int line) {
    return new Changes.Block(
        line + delta.getSource().getPosition(),
        delta.getType() == DeltaType.INSERT ? List.of() : shown(delta.getSource().getLines()),
        delta.getType() == DeltaType.DELETE ? List.of() : shown(delta.getTarget().getLines()));
  }

  /** The lines as text without their ends. */
  private static List<String> shown(List<String> lines) {
    return lines.stream().map(UnifiedDiff::text).map(String::stripTrailing).toList();
  }

  private static int lineStart(byte[] file, int at) {
    int start = at;
    while (start > 0 && file[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  /** How many bytes of whole lines both have at the end, not reaching above {@code start}. */
  private static int sameLinesAtEnd(byte[] before, byte[] after, int start) {
    int most = Math.min(before.length, after.length) - start;
    int same = 0;
    int lines = 0;
    while (same < most && before[before.length - 1 - same] == after[after.length - 1 - same]) {
      if (before[before.length - 1 - same] == '\n') {
        lines = same;
      }
      same++;
    }
    return lines;
  }

  private static List<String> above(byte[] file, int end) {
    List<String> lines = new ArrayList<>();
    int at = end;
    while (at > 0 && lines.size() < CONTEXT) {
      int start = lineStart(file, at - 1);
      lines.addFirst(string(file, start, at));
      at = start;
    }
    return lines;
  }

  private static List<String> below(byte[] file, int start) {
    int end = start;
    for (int i = 0; i < CONTEXT && end < file.length; i++) {
      end = lineEnd(file, end, file.length);
    }
    return lines(file, start, end);
  }

  /** The lines with their ends, a character a byte. */
  private static List<String> lines(byte[] file, int start, int end) {
    List<String> lines = new ArrayList<>();
    int at = start;
    while (at < end) {
      int next = lineEnd(file, at, end);
      lines.add(string(file, at, next));
      at = next;
    }
    return lines;
  }

  private static int lineEnd(byte[] file, int from, int end) {
    int at = from;
    while (at < end && file[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, end);
  }

  private static String string(byte[] file, int start, int end) {
    return new String(file, start, end - start, StandardCharsets.ISO_8859_1);
  }

  private static int count(byte[] file, int end) {
    int lines = 0;
    for (int i = 0; i < end; i++) {
      lines += file[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
