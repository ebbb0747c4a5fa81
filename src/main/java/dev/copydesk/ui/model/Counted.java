package dev.copydesk.ui.model;

import java.util.Locale;

/** Numbers of things as one says them: {@code 1 article}, {@code 1,204 articles}. */
public final class Counted {

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
}
