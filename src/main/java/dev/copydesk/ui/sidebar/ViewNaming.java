package dev.copydesk.ui.sidebar;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Asks for a view's name in a line of the window, and says when the name is another view's. */
final class ViewNaming {

  private final ViewNameView line;
  private Predicate<String> isTaken = name -> false;
  private Consumer<String> named = name -> {};
  private Runnable after = () -> {};

  ViewNaming(ViewNameView line) {
    this.line = Objects.requireNonNull(line);
    line.onTyping(this::remark);
    line.onTake(this::take);
    line.onLeave(this::leave);
  }

  /**
   * Asks.
   *
   * @param taken whether a view has that name already, which gives way
   * @param then gets the name she has chosen
   * @param end runs when the line is gone, whatever she chose
   */
  void ask(
      String question,
      String verb,
      String proposed,
      Predicate<String> taken,
      Consumer<String> then,
      Runnable end) {
    isTaken = taken;
    named = then;
    after = end;
    line.ask(question, verb, proposed);
    remark(proposed);
  }

  void leave() {
    line.hide();
    after.run();
  }

  private void remark(String name) {
    line.remark(isTaken.test(name.strip()) ? "takes the place of the view of this name" : "");
  }

  private void take(String name) {
    String chosen = name.strip();
    if (chosen.isEmpty()) {
      line.remark("Type a name, or press Esc.");
    } else {
      line.hide();
      named.accept(chosen);
      after.run();
    }
  }
}
