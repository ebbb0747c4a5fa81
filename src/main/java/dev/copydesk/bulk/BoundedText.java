package dev.copydesk.bulk;

/**
 * A text that can be looked at only so often. A pattern that tries more ways than anyone can wait
 * for comes to its end by it.
 */
final class BoundedText implements CharSequence {

  /** A few hundredths of a second; a pattern that does its work needs some looks a letter. */
  private static final int MOST_LOOKS = 2_000_000;

  private final String text;
  private final int[] looks;

  BoundedText(String text) {
    this(text, new int[1]);
  }

  private BoundedText(String text, int[] looks) {
    this.text = text;
    this.looks = looks;
  }

  /** The text was looked at too often. */
  static final class Exhausted extends RuntimeException {

    private static final long serialVersionUID = 1;

    Exhausted() {
      super("looked at too often", null, false, false);
    }
  }

  @Override
  public char charAt(int index) {
    if (++looks[0] > MOST_LOOKS) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new BoundedText(text.substring(start, end), looks);
  }

  @Override
  public String toString() {
    return text;
  }
}
