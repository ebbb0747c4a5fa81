package dev.copydesk.command;

/** Keeps texts on one line, whatever a file name or a message holds. */
final class Line {

  private Line() {}

  /** {@code text} with a space for every run of line ends, tabs and other control characters. */
  static String of(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
  }
}
