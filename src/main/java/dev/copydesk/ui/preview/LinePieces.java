package dev.copydesk.ui.preview;

import dev.copydesk.text.Span;
import dev.copydesk.ui.ChangedLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A changed line in one row of the screen: the pieces that differ, and so much around them that she
 * knows where they are.
 */
record LinePieces(List<Piece> pieces) {

  private static final int MOST_BEFORE = 48;
  private static final int MOST_BETWEEN = 60;
  private static final int SHORT = 80;

  /** More than fits any screen. */
  private static final int MOST = 400;

  LinePieces {
    pieces = List.copyOf(pieces);
  }

  /**
   * A piece of the line.
   *
   * @param differs whether it is pointed out
   */
  record Piece(String text, boolean differs) {

    /** Whether it fits the row, so that it must not be cut. */
    boolean isShort() {
      return text.length() <= SHORT;
    }
  }

  static LinePieces of(ChangedLine line) {
    String all = line.text();
    if (line.differing().isEmpty()) {
      return new LinePieces(List.of(new Piece(cut(all), false)));
    }
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span part : line.differing()) {
      String same = all.substring(at, part.start());
      add(at == 0 ? before(same) : between(same), false, pieces);
      add(cut(part.in(all)), true, pieces);
      at = part.end();
    }
    add(cut(all.substring(at)), false, pieces);
    return new LinePieces(pieces);
  }

  private static void add(String text, boolean differs, List<Piece> into) {
    if (!text.isEmpty()) {
      into.add(new Piece(text, differs));
    }
  }

  /** The key stays, since it says which field it is, and what is nearest to the first place. */
  private static String before(String same) {
    if (same.length() <= MOST_BEFORE) {
      return same;
    }
    int key = same.indexOf(": ") + 2;
    String head = key > 1 && key < MOST_BEFORE / 2 ? same.substring(0, key) : "";
    return head + "…" + end(same, MOST_BEFORE - head.length());
  }

  private static String between(String same) {
    return same.length() <= MOST_BETWEEN
        ? same
        : start(same, MOST_BETWEEN / 2) + "…" + end(same, MOST_BETWEEN / 2);
  }

  private static String cut(String text) {
    return text.length() <= MOST ? text : start(text, MOST) + "…";
  }

  private static String start(String text, int length) {
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }

  private static String end(String text, int length) {
    int from = text.length() - length;
    return text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
  }
}
