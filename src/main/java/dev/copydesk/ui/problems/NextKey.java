package dev.copydesk.ui.problems;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Takes the key that follows a visit to a problem: Enter and the digits mend it, though the field
 * has the focus, and a digit no mend has does nothing. With any other key or a click she turns to
 * the field, which has all keys then; so it is where a problem has no mend.
 */
final class NextKey {

  private static final int TOLD = 3;

  private final IntPredicate mend;
  private final BooleanSupplier hasMends;
  private final BooleanProperty waiting = new SimpleBooleanProperty();
  private boolean swallowing;

  /**
   * @param mend carries the mend of that number out, from 1; false where there is none
   * @param hasMends whether the problem has any
   */
  NextKey(IntPredicate mend, BooleanSupplier hasMends) {
    this.mend = Objects.requireNonNull(mend);
    this.hasMends = Objects.requireNonNull(hasMends);
  }

  /** Whether the next key can be one for the mends. */
  ReadOnlyBooleanProperty waitingProperty() {
    return waiting;
  }

  /** She was just brought to a problem. */
  void await() {
    waiting.set(true);
  }

  /** She turned to something else. */
  void forget() {
    waiting.set(false);
  }

  /** Hears each key before whatever has the focus does. */
  void hear(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      swallowing = waiting.get() && takes(event);
    }
    if (swallowing) {
      event.consume();
    }
  }

  private boolean takes(KeyEvent event) {
    if (event.getCode().isModifierKey()) {
      return false;
    }
    OptionalInt digit = digitOf(event);
    if (digit.isPresent() && hasMends.getAsBoolean()) {
      // Where it mends nothing it must not be typed over the selected text either.
      waiting.set(!mend.test(digit.getAsInt()));
      return true;
    }
    waiting.set(false);
    return event.getCode() == KeyCode.ENTER && isPlain(event) && mend.test(1);
  }

  /** The digit from 1 to 9 that this key is, pressed alone. */
  static OptionalInt digitOf(KeyEvent event) {
    return Optional.of(event.getCode())
        .filter(code -> code.isDigitKey() && isPlain(event))
        .map(code -> code.getName().charAt(code.getName().length() - 1) - '0')
        .filter(digit -> digit >= 1 && digit <= 9)
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private static boolean isPlain(KeyEvent event) {
    return !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown()
        && !event.isShiftDown();
  }

  /** What Enter and the digits would do, the best mend first. */
  static String told(Problem problem) {
    List<QuickFix> fixes = problem.fixes();
    if (fixes.isEmpty()) {
      return "it wants your own hand";
    }
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < Math.min(TOLD, fixes.size()); i++) {
      QuickFix fix = fixes.get(i);
      keys.append(i == 0 ? "Enter: " : "  ·  " + (i + 1) + ": ")
          .append(fix.label())
          .append(fix.certain() ? "" : "?");
    }
    return keys.toString();
  }
}
