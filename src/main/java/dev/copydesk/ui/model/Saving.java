package dev.copydesk.ui.model;

import dev.copydesk.disk.SaveOutcome;
import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Condition;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Lookup;
import dev.copydesk.session.Overwrite;
import dev.copydesk.session.SaveReport;
import dev.copydesk.session.Session;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** How her work gets to the disk, and what stands in its way until she decides. */
public final class Saving {

  private final Session session;
  private final Crossing crossing;
  private final Undertakings undertakings;
  private final Runnable settle;
  private final Consumer<Status> tell;
  private final ReadOnlyIntegerWrapper unsaved = new ReadOnlyIntegerWrapper();
  private final ObservableList<Undecided> undecided = FXCollections.observableArrayList();
  private final LeftBehind leftBehind;

  // Kept, since whoever listens to a read-only list does not keep it.
  private final ObservableList<Undecided> readOnlyUndecided =
      FXCollections.unmodifiableObservableList(undecided);

  /**
   * An article whose file is no longer the one that was read.
   *
   * @param gone whether the file is no longer there; else another program has changed it
   */
  public record Undecided(ArticleId article, boolean gone) {}

  Saving(
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
    this.leftBehind = new LeftBehind(session, crossing, undertakings, settle, tell);
  }

  /** How many articles have unsaved edits. */
  public ReadOnlyIntegerProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /** Articles with unsaved edits whose file was changed or went meanwhile; she decides. */
  public ObservableList<Undecided> undecided() {
    return readOnlyUndecided;
  }

  /** Unsaved work that an earlier session on this directory left behind. */
  public LeftBehind leftBehind() {
    return leftBehind;
  }

  /** Saves these articles; she can stop it, which keeps what is saved. */
  public void save(Collection<ArticleId> ids) {
    save(ids, report -> {});
  }

  /** The same; {@code then} hears how it went, unless she stopped it. */
  public void save(Collection<ArticleId> ids, Consumer<SaveReport> then) {
    List<ArticleId> wanted = List.copyOf(ids);
    settle.run();
    undertakings.begin(
        () -> session.saving(wanted, Overwrite.NEVER),
        ended -> {
          tell(ended, wanted.size());
          if (!ended.cancelled()) {
            then.accept(ended.result());
          }
        });
  }

  /** Saves everything; {@code then} hears how it went, unless she stopped it. */
  public Undertaking saveAll(Consumer<SaveReport> then) {
    settle.run();
    return undertakings.begin(
        session::savingAll,
        ended -> {
          tell(ended, ended.result().articles().size() + unsaved.get());
          if (!ended.cancelled()) {
            then.accept(ended.result());
          }
        });
  }

  private void tell(Undertakings.Ended<SaveReport> ended, int wanted) {
    tell(ended.result());
    if (ended.cancelled()) {
      tell.accept(
          Status.plain(
              "Stopped: saved %s of %s; the others are still unsaved"
                  .formatted(Counted.number(ended.result().saved()), Counted.articles(wanted))));
    }
  }

  /** Writes her version over the changed file, or anew where it is gone. */
  public void keepMine(ArticleId id) {
    decided(id);
    crossing.ask(() -> session.save(List.of(id), Overwrite.ON_HER_WORD), this::tell);
  }

  /** Takes the disk's version; her edits can be had back by undo. What is not there stays asked. */
  public void takeTheirs(ArticleId id) {
    crossing.ask(
        () -> session.reload(id),
        lookup -> {
          switch (lookup) {
            case Lookup.Opened opened -> {
              decided(id);
              tell.accept(Status.plain("Took the version on disk of " + id.fileName() + "."));
            }
            case Lookup.NotOpened(ArticleId same, String reason) ->
                tell.accept(Status.bad(id.fileName() + ": " + reason));
          }
        });
  }

  /** Leaves the file and her edits as they are, for later. */
  public void decideLater() {
    undecided.clear();
  }

  /** On the FX thread. */
  void showUnsaved(int count) {
    unsaved.set(count);
  }

  /** On the FX thread: another directory is opened. */
  void clear() {
    undecided.clear();
    leftBehind.clear();
    unsaved.set(0);
  }

  /** On the worker: these entries have changed, perhaps because of what others did on disk. */
  void changed(List<Entry> entries) {
    List<Undecided> questions =
        entries.stream()
            .filter(entry -> isOpenQuestion(entry.condition()))
            .map(entry -> new Undecided(entry.id(), entry.condition() == Condition.GONE))
            .toList();
    List<ArticleId> settled =
        entries.stream()
            .filter(entry -> !isOpenQuestion(entry.condition()))
            .map(Entry::id)
            .toList();
    crossing.show(
        () -> {
          if (!undecided.isEmpty()) {
            Set<ArticleId> gone = Set.copyOf(settled);
            undecided.removeIf(one -> gone.contains(one.article()));
          }
          questions.forEach(this::ask);
        });
  }

  private static boolean isOpenQuestion(Condition condition) {
    return switch (condition) {
      case CHANGED_ON_DISK, GONE -> true;
      case READABLE, UNREADABLE -> false;
    };
  }

  private void ask(Undecided question) {
    if (!undecided.contains(question)) {
      decided(question.article());
      undecided.add(question);
    }
  }

  private void decided(ArticleId id) {
    undecided.removeIf(one -> one.article().equals(id));
  }

  private void tell(SaveReport report) {
    List<SaveReport.One> failed = report.notSaved();
    if (!undecided.isEmpty()) {
      report.articles().stream()
          .filter(one -> one.outcome() instanceof SaveOutcome.Saved)
          .forEach(one -> decided(one.article()));
    }
    failed.stream()
        .filter(Saving::isHers)
        .map(one -> new Undecided(one.article(), one.outcome() instanceof SaveOutcome.Gone))
        .forEach(this::ask);
    List<SaveReport.One> others = failed.stream().filter(one -> !isHers(one)).toList();
    if (!others.isEmpty()) {
      SaveReport.One first = others.getFirst();
      String more = others.size() == 1 ? "" : " and " + (others.size() - 1) + " more";
      tell.accept(
          Status.bad(
              "Not saved: "
                  + Counted.shortened(first.article().fileName())
                  + more
                  + ". "
                  + first.outcome().words()));
    } else if (report.saved() > 0) {
      tell.accept(Status.good("Saved " + Counted.articles(report.saved())));
    } else if (failed.isEmpty()) {
      tell.accept(Status.plain("Nothing to save"));
    }
  }

  /** Whether it is hers to decide how it goes on. */
  private static boolean isHers(SaveReport.One one) {
    return switch (one.outcome()) {
      case SaveOutcome.ChangedMeanwhile changed -> true;
      case SaveOutcome.Gone gone -> true;
      case SaveOutcome.Saved saved -> false;
      case SaveOutcome.NothingToSave nothing -> false;
      case SaveOutcome.ReadOnly readOnly -> false;
      case SaveOutcome.OutsideDirectory outside -> false;
      case SaveOutcome.Failed other -> false;
    };
  }
}
