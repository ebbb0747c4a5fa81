package dev.copydesk.ui.model;

import dev.copydesk.session.Opening;
import dev.copydesk.session.OpeningResult;
import dev.copydesk.session.Session;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which directory is open, how far the reading of it is, and what was found in it. */
public final class Opened {

  private final Session session;
  private final Crossing crossing;
  private final Consumer<Status> tell;
  private final Activities activities;

  /** Of the worker alone: the directory being read, which a later one replaces. */
  private Optional<Opening> reading = Optional.empty();

  // Of the FX thread alone.
  private final ReadOnlyObjectWrapper<DirectoryState> state =
      new ReadOnlyObjectWrapper<>(new DirectoryState.None());
  private final ReadOnlyObjectWrapper<Optional<OpeningResult.Summary>> summary =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Opened(Session session, Crossing crossing, Activities activities, Consumer<Status> tell) {
    this.session = Objects.requireNonNull(session);
    this.crossing = Objects.requireNonNull(crossing);
    this.activities = Objects.requireNonNull(activities);
    this.tell = Objects.requireNonNull(tell);
  }

  public ReadOnlyObjectProperty<DirectoryState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What was found, once the directory was read to its end. */
  public ReadOnlyObjectProperty<Optional<OpeningResult.Summary>> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** What is going on and may take a while. */
  public ReadOnlyObjectProperty<Optional<Activity>> activityProperty() {
    return activities.shownProperty();
  }

  /**
   * Opens {@code directory} in place of the one open now, unsaved edits included: ask her before.
   *
   * @param name how the window calls it
   */
  public void open(Path directory, String name) {
    state.set(new DirectoryState.Shown(directory, name));
    summary.set(Optional.empty());
    activities.reads(this::cancel);
    crossing.work(
        () -> {
          reading.ifPresent(Opening::cancel);
          Opening opening = session.open(directory);
          reading = Optional.of(opening);
          read(opening);
        });
  }

  /** Stops the reading; what was found until then stays. */
  public void cancel() {
    crossing.work(() -> reading.ifPresent(Opening::cancel));
  }

  /** Whether a directory is open and not read to its end yet, so that more rows will come. */
  public boolean isBeingRead() {
    return state.get() instanceof DirectoryState.Shown && summary.get().isEmpty();
  }

  /** On the worker: whether there is more to read, so that more rows will come. */
  boolean isReading() {
    return reading.isPresent();
  }

  /** On the worker: one slice, then whatever else waits, then the next. */
  private void read(Opening opening) {
    if (reading.filter(now -> now == opening).isEmpty()) {
      return;
    }
    boolean goesOn = false;
    try {
      if (opening.step()) {
        crossing.work(() -> read(opening));
      }
      goesOn = true;
    } finally {
      if (!goesOn) {
        // That it failed, the crossing tells; what was read stays, and nothing is said to go on.
        reading = Optional.empty();
        crossing.show(activities::hasRead);
      }
    }
  }

  /** On the worker. */
  void ended(OpeningResult result) {
    reading = Optional.empty();
    crossing.show(() -> show(result));
  }

  private void show(OpeningResult result) {
    activities.hasRead();
    switch (result) {
      case OpeningResult.Ended(OpeningResult.Summary found) -> show(found);
      case OpeningResult.Cancelled(OpeningResult.Summary found) -> {
        show(found);
        tell.accept(
            Status.plain("Stopped; the articles read until then are shown")
                .with("Read all", this::goOn));
      }
      case OpeningResult.NotOpened(String reason) -> {
        if (state.get() instanceof DirectoryState.Shown(Path path, String name)) {
          state.set(new DirectoryState.Unusable(path, name, reason));
        }
      }
    }
  }

  private void show(OpeningResult.Summary found) {
    summary.set(Optional.of(found));
    if (found.articles() == 0 && state.get() instanceof DirectoryState.Shown shown) {
      state.set(
          new DirectoryState.Empty(
              shown.path(),
              shown.name(),
              found.withoutFrontMatter().size(),
              found.otherFrontMatter().size()));
    }
  }

  /** Reads what was not read when she stopped; her unsaved edits stay. */
  private void goOn() {
    activities.reads(this::cancel);
    crossing.work(
        () -> {
          Opening rest = session.goOn();
          reading = Optional.of(rest);
          read(rest);
        });
  }
}
