package dev.copydesk.ui.triage;

import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Status;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Refuses a quality that is typed with a comma or point in it, all of it: the digits behind are no
 * quality of their own, and Enter sets none.
 */
final class WholeQuality implements Predicate<KeyEvent> {

  private static final String WHOLE = "A quality is a whole number; nothing is set";

  private final Predicate<KeyEvent> keys;
  private final SessionModel model;
  private final Runnable giveUp;
  private boolean typing;
  private boolean spoilt;

  /**
   * @param keys what the keys are for otherwise
   * @param giveUp drops the digits typed so far
   */
  WholeQuality(Predicate<KeyEvent> keys, SessionModel model, Runnable giveUp) {
    this.keys = Objects.requireNonNull(keys);
    this.model = Objects.requireNonNull(model);
    this.giveUp = Objects.requireNonNull(giveUp);
  }

  @Override
  public boolean test(KeyEvent event) {
    boolean isHeld = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (event.getEventType() == KeyEvent.KEY_TYPED && !isHeld) {
      return typed(event.getCharacter()) || keys.test(event);
    }
    if (event.getEventType() == KeyEvent.KEY_PRESSED && !isOfNumber(event.getCode())) {
      boolean ends = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE;
      boolean isRefused = spoilt && ends && !isHeld;
      typing = false;
      spoilt = false;
      if (isRefused) {
        model.tell(Status.plain(WHOLE));
        return true;
      }
    }
    return keys.test(event);
  }

  private boolean typed(String sign) {
    boolean isDigit = sign.length() == 1 && sign.charAt(0) >= '0' && sign.charAt(0) <= '9';
    boolean isPoint = sign.equals(",") || sign.equals(".");
    if (isPoint) {
      spoils();
    }
    typing = isDigit || (typing && isPoint);
    return spoilt && (isDigit || isPoint);
  }

  /** A point is typed; false where no quality is being typed. */
  boolean spoils() {
    if (typing) {
      spoilt = true;
      giveUp.run();
      model.tell(Status.plain(WHOLE));
    }
    return typing;
  }

  private static boolean isOfNumber(KeyCode code) {
    return code.isDigitKey()
        || code.isModifierKey()
        || code == KeyCode.COMMA
        || code == KeyCode.PERIOD
        || code == KeyCode.DECIMAL
        || code == KeyCode.SEPARATOR
        || code == KeyCode.UNDEFINED;
  }
}
