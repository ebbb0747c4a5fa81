package dev.copydesk.rule;

import java.util.regex.Pattern;

/** Values within messages: short, on one line, between quotes. */
final class Quoted {

  private static final int LONGEST = 60;
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  private Quoted() {}

  static String of(Object value) {
    String line = BREAKS.matcher(value.toString().strip()).replaceAll(" ");
    if (line.length() <= LONGEST) {
      return "“" + line + "”";
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return "“" + line.substring(0, end) + "…”";
  }
}
