package dev.copydesk.ui.form;

/** Cuts long text for places with little room. */
final class Shortened {

  private Shortened() {}

  /** {@code text} in at most {@code units} UTF-16 units, on one line, cut with an ellipsis. */
  static String to(String text, int units) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= units) {
      return line;
    }
    int end = units - 1;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).strip() + '…';
  }

  /** An address without its scheme and {@code www.}, in at most {@code units} UTF-16 units. */
  static String address(String url, int units) {
    return to(url.replaceFirst("^(?i)https?://(www\\.)?", ""), units);
  }
}
