package dev.copydesk.ui.triage;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Decision;
import dev.copydesk.ui.model.Ticks;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that are no commands of their own: digits, which are a quality or, while blockers are
 * told, their mends; Enter and Esc, which end what was begun; and the arrows, which say which way
 * she goes.
 */
public final class TableKeys implements Predicate<KeyEvent> {

  /** More digits than these are no quality. */
  private static final int MOST_DIGITS = 6;

  private final Hand triage;
  private final LineKeys line;
  private final Blockers blockers;
  private final Travel travel;
  private final Ticks ticks;

  /** What the keys ask for. */
  interface Hand {

    /** Whether a decision is still being carried out. */
    boolean isBusy();

    /** Does something when all decisions before it are carried out. */
    void gesture(Runnable run);

    void decide(Decision decision);

    void move(boolean down, boolean extending);

    /** Opens what is selected, as Enter does. */
    void open();

    /** What the next decision is about. */
    List<ArticleId> chosen();
  }

  TableKeys(Hand triage, LineKeys line, Blockers blockers, Travel travel, Ticks ticks) {
    this.triage = Objects.requireNonNull(triage);
    this.line = Objects.requireNonNull(line);
    this.blockers = Objects.requireNonNull(blockers);
    this.travel = Objects.requireNonNull(travel);
    this.ticks = Objects.requireNonNull(ticks);
  }

  /** Whether the key is used up. */
  @Override
  public boolean test(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return false;
    }
    if (event.getEventType() == KeyEvent.KEY_TYPED) {
      return digit(event.getCharacter());
    }
    return event.getEventType() == KeyEvent.KEY_PRESSED && pressed(event);
  }

  private boolean digit(String sign) {
    if (sign.length() != 1 || sign.charAt(0) < '0' || sign.charAt(0) > '9') {
      return false;
    }
    triage.gesture(
        () -> {
          if (blockers.isUp()) {
            blockers.take(sign.charAt(0) - '0');
          } else {
            typed(sign);
          }
        });
    return true;
  }

  private void typed(String sign) {
    String before = line.line() instanceof TriageLine.Quality typed ? typed.digits() : "";
    List<ArticleId> ids = triage.chosen();
    if (before.length() < MOST_DIGITS && !ids.isEmpty()) {
      show(before + sign, ids);
    }
  }

  private void show(String digits, List<ArticleId> ids) {
    line.show(new TriageLine.Quality(digits, ids.size()), ids);
  }

  private boolean pressed(KeyEvent event) {
    return triage.isBusy() ? waits(event) : atOnce(event);
  }

  /** What is pressed while a decision is carried out is meant for what stands there afterwards. */
  private boolean waits(KeyEvent event) {
    return switch (event.getCode()) {
      case ESCAPE -> later(this::leave);
      case ENTER ->
          later(
              () -> {
                if (!enter()) {
                  triage.open();
                }
              });
      case BACK_SPACE -> later(this::back);
      default -> atOnce(event);
    };
  }

  private boolean later(Runnable key) {
    triage.gesture(key);
    return true;
  }

  private boolean atOnce(KeyEvent event) {
    return switch (event.getCode()) {
      case ESCAPE -> leave();
      case ENTER -> enter();
      case BACK_SPACE -> back();
      // From the first row there is only one way on, and so from the last.
      case UP, PAGE_UP, END -> turn(event, false);
      case DOWN, PAGE_DOWN, HOME -> turn(event, true);
      default -> false;
    };
  }

  private boolean leave() {
    if (line.isAsking()) {
      line.idle();
      return true;
    }
    boolean hadTicks = !ticks.tickedProperty().get().isEmpty();
    ticks.clear();
    return hadTicks;
  }

  private boolean enter() {
    if (line.line() instanceof TriageLine.Quality(String digits, int articles)) {
      triage.decide(new Decision.Quality(Long.parseLong(digits)));
      return true;
    }
    return false;
  }

  private boolean back() {
    if (line.line() instanceof TriageLine.Quality(String digits, int articles)) {
      if (digits.length() == 1) {
        line.idle();
      } else {
        show(digits.substring(0, digits.length() - 1), triage.chosen());
      }
      return true;
    }
    return false;
  }

  /** She goes this way; an arrow pressed while a decision is carried out waits for it. */
  private boolean turn(KeyEvent event, boolean down) {
    boolean isStep = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
    if (triage.isBusy() && isStep) {
      boolean extending = event.isShiftDown();
      triage.move(down, extending);
      return true;
    }
    travel.turn(down);
    return false;
  }
}
