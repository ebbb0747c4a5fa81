package dev.copydesk.ui.model;

import dev.copydesk.field.FieldPath;
import dev.copydesk.session.Piecework;
import dev.copydesk.session.Session;
import dev.copydesk.session.UndoResult;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All steps since the directory was opened, which of them are done, and the way to any of them. */
public final class PastSteps {

  private static final String STOPPED = "Stopped: nothing was changed";
  private static final String STOPPED_BETWEEN = "Stopped on the way, between two steps";

  private final Session session;
  private final Crossing crossing;
  private final Undertakings undertakings;
  private final Latest latest;
  private final Runnable settle;
  private final Showing showing;
  private final Turns turns;
  private final Consumer<Status> tell;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State(List.of(), 0));

  /** How many ways have been begun: where one led matters only while no other is begun. */
  private int steps;

  /**
   * @param settle hands over what is typed, before she goes back
   */
  PastSteps(
      Session session,
      Crossing crossing,
      Undertakings undertakings,
      Showing showing,
      Turns turns,
      Runnable settle,
      Consumer<Status> tell) {
    this.session = Objects.requireNonNull(session);
    this.crossing = Objects.requireNonNull(crossing);
    this.undertakings = Objects.requireNonNull(undertakings);
    this.latest = new Latest(crossing);
    this.settle = Objects.requireNonNull(settle);
    this.showing = Objects.requireNonNull(showing);
    this.turns = Objects.requireNonNull(turns);
    this.tell = Objects.requireNonNull(tell);
  }

  /**
   * One thing she did.
   *
   * @param articles to how many
   */
  public record Step(String name, int articles) {}

  /**
   * The steps, the oldest first.
   *
   * @param done how many of them are done; the others were taken back
   */
  public record State(List<Step> steps, int done) {
    public State {
      steps = List.copyOf(steps);
    }
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Takes the last step back and shows where it was; stopped, it has changed nothing. */
  void back() {
    step(session::undoing, done -> took("Took back", done).with("Redo", this::again));
  }

  /** Does the step taken back last again and shows where it is; stopped, it has changed nothing. */
  void again() {
    step(session::redoing, done -> took("Did again", done).with("Undo", this::back));
  }

  private static Status took(String what, UndoResult.Done done) {
    return Status.plain(what + " “" + done.name() + "”");
  }

  private void step(Supplier<Piecework<UndoResult>> take, Function<UndoResult.Done, Status> words) {
    turns.take(() -> turns.begin(done -> begin(take, words, done)));
  }

  private void begin(
      Supplier<Piecework<UndoResult>> take,
      Function<UndoResult.Done, Status> words,
      Runnable release) {
    settle.run();
    int number = ++steps;
    undertakings.begin(
        take,
        ended -> {
          if (ended.cancelled()) {
            tell.accept(Status.plain(STOPPED));
            turns.stopped();
          } else if (ended.result() instanceof UndoResult.Done done && number == steps) {
            // A later one is told instead: she is on her way there.
            tell.accept(words.apply(done));
            showing.comeBack(done.articles(), new Spot(done.field(), done.caret()));
          } else if (ended.result() instanceof UndoResult.Refused refused) {
            tell.accept(Status.bad(refused.reason()));
          }
          release.run();
        });
  }

  /** Takes steps back, or does them again, until {@code done} of them are done. */
  public void goTo(int done) {
    settle.run();
    int number = ++steps;
    undertakings.begin(
        () -> session.walkTo(done),
        ended -> {
          if (ended.cancelled()) {
            tell.accept(Status.plain(STOPPED_BETWEEN));
          }
          if (number == steps) {
            show(ended.result());
          }
        });
  }

  /** Where she went: its article is shown, and the list keeps the keys. */
  private void show(UndoResult result) {
    switch (result) {
      case UndoResult.Nothing() -> {}
      case UndoResult.Refused(String name, String reason) -> tell.accept(Status.bad(reason));
      case UndoResult.Done done ->
          showing.comeBack(done.articles(), new Spot(FieldPath.ROOT, OptionalInt.empty()));
    }
  }

  /** On the worker: the history is another one; many changes in a row are shown once. */
  void changed() {
    if (!asked.getAndSet(true)) {
      crossing.show(
          () -> {
            asked.set(false);
            latest.ask(this::read, state::set);
          });
    }
  }

  private State read() {
    return new State(
        session.steps().stream()
            .map(step -> new Step(step.name().text(), step.revisions().size()))
            .toList(),
        session.stepsDone());
  }
}
