package dev.copydesk.ui.model;

import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.Recoverable;
import dev.copydesk.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The unsaved work that an earlier session on this directory left behind: offered, taken up, or let
 * go. Belongs to the FX thread.
 */
public final class LeftBehind {

  private final Session session;
  private final Crossing crossing;
  private final Undertakings undertakings;
  private final Runnable settle;
  private final Consumer<Status> tell;
  private final ObservableList<Recoverable> recoverable = FXCollections.observableArrayList();
  private final ObservableList<Recoverable> letGo = FXCollections.observableArrayList();

  // Kept, since whoever listens to a read-only list does not keep it.
  private final ObservableList<Recoverable> readOnly =
      FXCollections.unmodifiableObservableList(recoverable);

  LeftBehind(
      Session session,
      Crossing crossing,
      Undertakings undertakings,
      Runnable settle,
      Consumer<Status> tell) {
    this.session = Objects.requireNonNull(session);
    this.crossing = Objects.requireNonNull(crossing);
    this.undertakings = Objects.requireNonNull(undertakings);
    this.settle = Objects.requireNonNull(settle);
    this.tell = Objects.requireNonNull(tell);
  }

  /** What is offered to her. */
  public ObservableList<Recoverable> recoverable() {
    return readOnly;
  }

  /** Takes up the work that an earlier session left behind; she can stop it, and go on later. */
  public void recover() {
    int offered = recoverable.size() + letGo.size();
    recoverable.clear();
    letGo.clear();
    settle.run();
    crossing.work(() -> session.letGo(false));
    undertakings.begin(session::recovering, ended -> tellRecovered(ended, offered));
  }

  private void tellRecovered(Undertakings.Ended<ApplyResult> ended, int offered) {
    ApplyResult result = ended.result();
    String done = "Recovered unsaved work on " + Counted.articles(result.changed());
    if (ended.cancelled()) {
      tell.accept(
          Status.plain(
              "Stopped: recovered %s of %s; the rest is still kept"
                  .formatted(Counted.number(result.changed()), Counted.articles(offered))));
      crossing.work(this::look);
    } else {
      tell.accept(
          result.refused().isEmpty()
              ? Status.good(done)
              : Status.bad(done + ". Not taken up: " + refused(result.refused())));
    }
  }

  private static String refused(List<ApplyResult.Refused> refused) {
    ApplyResult.Refused first = refused.getFirst();
    String more = refused.size() == 1 ? "" : " and " + (refused.size() - 1) + " more";
    return Counted.shortened(first.article().fileName()) + more + ". " + first.reason();
  }

  /** Lets that work go, for good only when she leaves the directory: until then it can be had. */
  public void letGo() {
    letGo.setAll(recoverable);
    recoverable.clear();
    crossing.work(() -> session.letGo(true));
    tell.accept(
        Status.plain(
                "Let go of unsaved work on %s; it is kept until you close"
                    .formatted(Counted.articles(letGo.size())))
            .with("Undo", this::keepAfterAll));
  }

  private void keepAfterAll() {
    recoverable.setAll(letGo);
    letGo.clear();
    crossing.work(() -> session.letGo(false));
    tell.accept(Status.NONE);
  }

  /** Whether there is work to take up, offered or let go. */
  public ObservableBooleanValue canRecover() {
    return Bindings.isNotEmpty(recoverable).or(Bindings.isNotEmpty(letGo));
  }

  /** Another directory is opened. */
  void clear() {
    recoverable.clear();
    letGo.clear();
  }

  /** On the worker: a directory is open. */
  void look() {
    List<Recoverable> found = session.recoverable();
    crossing.show(() -> recoverable.setAll(found));
  }
}
