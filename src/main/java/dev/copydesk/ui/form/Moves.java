package dev.copydesk.ui.form;

/** Where list items stand after one of them moved. */
final class Moves {

  private Moves() {}

  /** Where the item at {@code index} stands once the one at {@code from} stands at {@code to}. */
  static int after(int index, int from, int to) {
    if (index == from) {
      return to;
    }
    if (from < index && index <= to) {
      return index - 1;
    }
    if (to <= index && index < from) {
      return index + 1;
    }
    return index;
  }
}
