package dev.copydesk.ui.model;

import dev.copydesk.session.Piecework;
import dev.copydesk.session.SessionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Everything that takes a while, and the one of these that is shown: what can be cancelled is what
 * is shown. Her own work comes first, until it has ended; then the reading of the directory; what
 * goes on by itself is shown where there is nothing else.
 */
final class Activities {

  private final Crossing crossing;

  /** Told on the worker and not yet shown, the last of each work. */
  private final Map<Optional<Piecework<?>>, SessionEvent.Progress> reached = new LinkedHashMap<>();

  // Of the FX thread alone.
  private final ReadOnlyObjectWrapper<Optional<Activity>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final List<Undertaking> running = new ArrayList<>();
  private final Map<Piecework<?>, Activity> told = new LinkedHashMap<>();
  private Optional<Activity> reading = Optional.empty();
  private Runnable stopReading = () -> {};

  Activities(Crossing crossing) {
    this.crossing = Objects.requireNonNull(crossing);
  }

  /** What is going on and may take a while. */
  ReadOnlyObjectProperty<Optional<Activity>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /**
   * A directory is being read from now on.
   *
   * @param stop ends that
   */
  void reads(Runnable stop) {
    stopReading = stop;
    reading = Optional.of(new Activity("Looking for articles", -1, Optional.of(stop)));
    show();
  }

  /** The directory is no longer being read. */
  void hasRead() {
    reading = Optional.empty();
    show();
  }

  void begin(Undertaking asked) {
    running.add(asked);
  }

  boolean isRunning(Undertaking asked) {
    return running.contains(asked);
  }

  void end(Undertaking asked) {
    running.remove(asked);
    told.keySet().removeIf(asked::does);
    show();
  }

  /** Something failed: what nobody waits for has ended with it. */
  void failed() {
    told.keySet().removeIf(work -> asked(work).isEmpty());
    show();
  }

  /** On the worker. */
  void progress(SessionEvent.Progress progress) {
    synchronized (reached) {
      if (reached.put(progress.of(), progress) != null || reached.size() > 1) {
        return;
      }
    }
    crossing.show(
        () -> {
          List<SessionEvent.Progress> news;
          synchronized (reached) {
            news = List.copyOf(reached.values());
            reached.clear();
          }
          news.forEach(this::reached);
          show();
        });
  }

  private void reached(SessionEvent.Progress progress) {
    if (progress.of().isEmpty()) {
      reading = reading.map(before -> activity(progress, Optional.of(stopReading)));
      return;
    }
    Piecework<?> work = progress.of().get();
    Optional<Undertaking> asked = asked(work);
    boolean isDone = progress.total().isPresent() && progress.done() >= progress.total().getAsInt();
    if (asked.isEmpty() && isDone) {
      told.remove(work);
    } else {
      told.put(work, activity(progress, asked.map(undertaking -> undertaking::cancel)));
    }
  }

  private static Activity activity(SessionEvent.Progress progress, Optional<Runnable> cancel) {
    return new Activity(words(progress), fraction(progress), cancel);
  }

  private void show() {
    Optional<Activity> first = told(true).or(() -> reading).or(() -> told(false));
    if (!shown.get().equals(first)) {
      shown.set(first);
    }
  }

  private Optional<Activity> told(boolean hers) {
    Stream<Map.Entry<Piecework<?>, Activity>> all = told.entrySet().stream();
    return all.filter(one -> asked(one.getKey()).map(Undertaking::isHers).orElse(true).equals(hers))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Optional<Undertaking> asked(Piecework<?> work) {
    return running.stream().filter(undertaking -> undertaking.does(work)).findFirst();
  }

  private static String words(SessionEvent.Progress progress) {
    if (progress.total().isEmpty() && progress.done() == 0) {
      return progress.work();
    }
    String done = progress.work() + " " + Counted.number(progress.done());
    return progress.total().isPresent()
        ? done + " of " + Counted.number(progress.total().getAsInt())
        : done;
  }

  private static double fraction(SessionEvent.Progress progress) {
    int total = progress.total().orElse(0);
    return total == 0 ? -1 : (double) progress.done() / total;
  }
}
