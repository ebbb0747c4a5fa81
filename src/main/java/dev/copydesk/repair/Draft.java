package dev.copydesk.repair;

import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import dev.copydesk.text.TextEdits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A text in repair: what it was, what it is after the mends so far, and which mend changed which
 * piece of it, so that every place can be told in the text as it was.
 */
final class Draft {

  private final String original;
  private String text;
  private List<Hunk> hunks = List.of();

  /** A changed piece: from the original, to now, and the mends that made it. */
  record Hunk(Span was, Span is, Set<Integer> mends) {}

  /** One edit of the text as it is now, made by the mend of that number. */
  record Change(TextEdit edit, int mend) {}

  Draft(String original) {
    this.original = original;
    this.text = original;
  }

  String original() {
    return original;
  }

  String text() {
    return text;
  }

  List<Hunk> hunks() {
    return hunks;
  }

  /** Where the character at {@code offset} of the text stood in the original. */
  int originalOffset(int offset) {
    int low = 0;
    int high = hunks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hunks.get(middle).is().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return offset;
    }
    Hunk before = hunks.get(low - 1);
    if (offset < before.is().end()) {
      return Math.min(before.was().start() + offset - before.is().start(), before.was().end());
    }
    return offset - before.is().end() + before.was().end();
  }

  /** Carries the changes out; none may overlap another. */
  void apply(List<Change> unsorted) {
    List<Change> changes = new ArrayList<>(unsorted);
    changes.sort(
        Comparator.comparingInt((Change c) -> c.edit().span().start())
            .thenComparingInt(c -> c.edit().span().end()));
    Composition composition = new Composition(text, hunks, changes);
    hunks = composition.compose();
    text = new TextEdits(changes.stream().map(Change::edit).toList()).applyTo(text);
  }

  /**
   * The edits of the original that the mends in question made, and those they hang together with.
   */
  List<TextEdit> edits(IntPredicate mend) {
    return hunks.stream()
        .filter(hunk -> hunk.mends().stream().anyMatch(mend::test))
        .map(this::edit)
        .toList();
  }

  /** The edit of the original that makes one piece what it is now. */
  TextEdit edit(Hunk hunk) {
    return TextEdit.replace(hunk.was(), hunk.is().in(text));
  }

  /** Joins pieces changed before with changes of the result into pieces changed once. */
  private static final class Composition {
    private final String text;
    private final List<Hunk> before;
    private final List<Change> changes;
    private final List<Hunk> after = new ArrayList<>();
    private int nextHunk;
    private int nextChange;
    private int shift;
    private int wasShift;

    Composition(String text, List<Hunk> before, List<Change> changes) {
      this.text = text;
      this.before = before;
      this.changes = changes;
    }

    List<Hunk> compose() {
      while (nextHunk < before.size() || nextChange < changes.size()) {
        joinOne();
      }
      return after;
    }

    private int hunkStart() {
      return nextHunk < before.size() ? before.get(nextHunk).is().start() : text.length() + 1;
    }

    private int changeStart() {
      return nextChange < changes.size()
          ? changes.get(nextChange).edit().span().start()
          : text.length() + 1;
    }

    /**
     * Whether the next piece belongs to the one from {@code start} to {@code end}: it overlaps it,
     * or a change touches it where one of both is empty.
     */
    private boolean joins(int start, int end, boolean changed) {
      int next = Math.min(hunkStart(), changeStart());
      if (next != end) {
        return next < end;
      }
      boolean isHunk = hunkStart() <= changeStart();
      int length =
          isHunk
              ? before.get(nextHunk).is().length()
              : changes.get(nextChange).edit().span().length();
      return (changed || !isHunk) && (length == 0 || start == end);
    }

    private void joinOne() {
      int start = Math.min(hunkStart(), changeStart());
      int end = start;
      int grown = 0;
      int shrunk = 0;
      Set<Integer> mends = new HashSet<>();
      boolean changed = false;
      do {
        if (hunkStart() <= changeStart()) {
          Hunk hunk = before.get(nextHunk++);
          end = Math.max(end, hunk.is().end());
          shrunk += hunk.is().length() - hunk.was().length();
          mends.addAll(hunk.mends());
        } else {
          Change change = changes.get(nextChange++);
          changed = true;
          end = Math.max(end, change.edit().span().end());
          grown += change.edit().replacement().length() - change.edit().span().length();
          mends.add(change.mend());
        }
      } while (joins(start, end, changed));
      Span was = new Span(start - wasShift, end - wasShift - shrunk);
      Span is = new Span(start + shift, end + shift + grown);
      after.add(new Hunk(was, is, Set.copyOf(mends)));
      wasShift += shrunk;
      shift += grown;
    }
  }
}
