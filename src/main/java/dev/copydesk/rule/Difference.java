package dev.copydesk.rule;

/** Where two texts differ first, for messages. */
record Difference(String before, String after) {

  private static final int LEAD = 14;
  private static final int LONGEST = 36;

  /** The place as it reads, in quotes. */
  String found() {
    return Quoted.of(around(before));
  }

  /** The place as it should read, in quotes. */
  String meant() {
    return Quoted.of(around(after));
  }

  private String around(String text) {
    int start = first();
    int end = Math.min(text.length(), start + LONGEST);
    boolean splitsStart =
        start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start));
    boolean splitsEnd = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    int from = Math.min(text.length(), splitsStart ? start + 1 : start);
    int to = splitsEnd ? end - 1 : end;
    return (from > 0 ? "…" : "")
        + text.substring(from, Math.max(from, to))
        + (to < text.length() ? "…" : "");
  }

  private int first() {
    int same = 0;
    int most = Math.min(before.length(), after.length());
    while (same < most && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    return Math.max(0, same - LEAD);
  }
}
