package dev.copydesk.ui.model;

import java.util.Locale;

/** Things as a line of the window says them: {@code 1,204 articles}, a long name shortened. */
public final class Counted {

  private static final int LONGEST = 40;
  private static final int TAIL = 12;

  private Counted() {}

  public static String articles(int count) {
    return of(count, "article", "articles");
  }

  public static String problems(int count) {
    return of(count, "problem", "problems");
  }

  public static String of(int count, String one, String several) {
    return number(count) + " " + (count == 1 ? one : several);
  }

  public static String number(int count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }

  /** A long file name with its middle left out; its beginning and end tell which it is. */
  public static String shortened(String name) {
    return name.length() <= LONGEST
        ? name
        : name.substring(0, LONGEST - TAIL - 1) + "…" + name.substring(name.length() - TAIL);
  }
}
