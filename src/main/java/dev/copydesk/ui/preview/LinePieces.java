package dev.copydesk.ui.preview;

import dev.copydesk.ui.ChangedLine;

/**
 * A changed line in one row of the screen: the piece that differs, and so much around it that she
 * knows where it is. Where nothing is pointed out, all of it stands before.
 */
record LinePieces(String before, String differs, String after) {

  private static final int MOST_BEFORE = 48;
  private static final int SHORT = 80;

  /** More than fits any screen. */
  private static final int MOST = 400;

  static LinePieces of(ChangedLine line) {
    String all = line.text();
    if (line.from() == line.to()) {
      return new LinePieces("", "", cut(all));
    }
    String before = all.substring(0, line.from());
    int key = before.indexOf(": ") + 2;
    boolean isLong = before.length() > MOST_BEFORE;
    if (isLong) {
      // The key stays, since it says which field it is.
      String head = key > 1 && key < MOST_BEFORE / 2 ? before.substring(0, key) : "";
      int tail = before.length() - (MOST_BEFORE - head.length());
      if (Character.isLowSurrogate(before.charAt(tail))) {
        tail++;
      }
      before = head + "…" + before.substring(tail);
    }
    return new LinePieces(
        before, cut(all.substring(line.from(), line.to())), cut(all.substring(line.to())));
  }

  /** Whether what differs fits the row, so that it must not be cut. */
  boolean isShort() {
    return differs.length() <= SHORT;
  }

  private static String cut(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
    return text.substring(0, end) + "…";
  }
}
