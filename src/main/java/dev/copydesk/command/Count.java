package dev.copydesk.command;

/** Numbers of things in words. */
final class Count {

  private Count() {}

  /** As in {@code 1 fix}, {@code 2 fixes}. */
  static String of(int number, String noun, String nouns) {
    return number + " " + (number == 1 ? noun : nouns);
  }

  /** As in {@code 1 article}, {@code 2 articles}. */
  static String of(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
