package dev.copydesk.text;

import java.util.Objects;

/**
 * Shows the control characters of one text, which text boxes drop, by the signs that Unicode has
 * for them (Control Pictures, U+2400 to U+2421), so that they stay when the rest is edited.
 */
public final class ControlPictures {

  private static final char FIRST = '\u2400';
  private static final char DELETE = '\u007F';
  private static final char PICTURE_OF_DELETE = '\u2421';

  /** What boxes of several lines show themselves. */
  private static final String LINES = "\n\t";

  private final String original;
  private final String left;

  private ControlPictures(String original, String left) {
    this.original = Objects.requireNonNull(original);
    this.left = left;
  }

  /** For a box of one line, which can show no control character. */
  public static ControlPictures inOneLine(String original) {
    return new ControlPictures(original, "");
  }

  /** For a box of several lines, which shows line feeds and tabs. */
  public static ControlPictures inLines(String original) {
    return new ControlPictures(original, LINES);
  }

  /**
   * Whether the text has both control characters and such signs of its own, so that what is shown
   * of it could not be told apart.
   */
  public boolean isAmbiguous() {
    return !shown(original).equals(original)
        && original.chars().anyMatch(c -> c >= FIRST && c <= PICTURE_OF_DELETE);
  }

  /** The text as a box can show it; as long as {@code text}. */
  public String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.chars().forEach(c -> shown.append(isDropped((char) c) ? picture((char) c) : (char) c));
    return shown.toString();
  }

  /** What is meant by what stands in the box now: signs for what the original has are that. */
  public String meant(String shown) {
    StringBuilder meant = new StringBuilder(shown.length());
    shown.chars().forEach(c -> meant.append(meant((char) c)));
    return meant.toString();
  }

  private char meant(char sign) {
    if (sign < FIRST || sign > PICTURE_OF_DELETE) {
      return sign;
    }
    char control = sign == PICTURE_OF_DELETE ? DELETE : (char) (sign - FIRST);
    return original.indexOf(control) >= 0 && isDropped(control) ? control : sign;
  }

  private boolean isDropped(char c) {
    return (c < ' ' || c == DELETE) && left.indexOf(c) < 0;
  }

  private static char picture(char control) {
    return control == DELETE ? PICTURE_OF_DELETE : (char) (FIRST + control);
  }
}
