package dev.copydesk.ui.model;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.ApplyResult.Applied;
import dev.copydesk.session.Session;
import dev.copydesk.session.SessionEvent;
import dev.copydesk.session.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;

/**
 * The session as the window sees it. Everything here belongs to the FX thread; each gesture is
 * carried out on the worker, in order, and what came of it is shown when it is there.
 */
public final class SessionModel {

  private final Session session;
  private final Crossing crossing;
  private final Activities activities;
  private final Undertakings undertakings;
  private final ArticleRows rows;
  private final ProblemList problems;
  private final Standing standing;
  private final Showing showing;
  private final Saving saving;
  private final Opened opened;
  private final Stories stories;
  private final Previews previews;
  private final Hearing hearing;
  private final CarryingOut carryingOut;
  private final PastSteps past;
  private final Deciding deciding;
  private final Turns turns;
  private final Settling settling;
  private Optional<Undertaking> refreshing = Optional.empty();
  private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(Status.NONE);

  /**
   * Mirrors one session.
   *
   * @param session makes the session, given the listener it is to tell
   * @param worker runs the session's work, one thing at a time and in order
   * @param fx runs things on the FX thread, in order
   */
  public SessionModel(
      Function<Consumer<SessionEvent>, Session> session, Executor worker, Executor fx) {
    this.crossing = new Crossing(worker, fx, this::failed);
    this.session = session.apply(this::hear);
    this.settling = new Settling(this.session, crossing);
    this.activities = new Activities(crossing);
    this.opened = new Opened(this.session, crossing, activities, this::tell);
    this.undertakings = new Undertakings(crossing, activities);
    Asking asking = new Asking(this.session, crossing, undertakings, this::tell);
    this.rows = new ArticleRows(this.session, crossing, asking);
    this.problems = new ProblemList(this.session, crossing, this::tell);
    this.previews = new Previews(this.session, undertakings, problems::watch, this::tell);
    this.standing = new Standing(this.session, crossing, rows);
    this.showing = new Showing(this.session, crossing, undertakings, rows, settling::settle);
    this.stories = new Stories(this.session, crossing, showing);
    this.turns =
        new Turns(
            settling::whenSettled, () -> rows.comingProperty().get(), showing::isShown, this::tell);
    rows.comingProperty()
        .subscribe(
            coming -> {
              if (!coming) {
                turns.goOn();
              }
            });
    this.past =
        new PastSteps(
            this.session, crossing, undertakings, showing, turns, settling::settle, this::tell);
    this.saving = new Saving(this.session, crossing, undertakings, settling::settle, this::tell);
    this.deciding =
        new Deciding(
            this.session,
            crossing,
            undertakings,
            rows,
            showing,
            turns,
            settling::settle,
            this::tell);
    this.carryingOut = new CarryingOut(this.session, undertakings, problems, showing, this::tell);
    Hearing.Parts parts =
        new Hearing.Parts(
            rows, problems, standing, showing, saving, opened, activities, stories, past, turns);
    this.hearing = new Hearing(this.session, crossing, parts, this::tell);
  }

  /** The schema of the articles that are open. */
  public Schema schema() {
    return hearing.schema();
  }

  public ArticleRows rows() {
    return rows;
  }

  public ProblemList problems() {
    return problems;
  }

  /** How many articles the queues, the views and the facets have. */
  public Standing standing() {
    return standing;
  }

  public Showing showing() {
    return showing;
  }

  public Saving saving() {
    return saving;
  }

  public PastSteps past() {
    return past;
  }

  /** Which directory is open, and the opening of another one. */
  public Opened opened() {
    return opened;
  }

  /** What there is to know about the stories beyond their fields. */
  public Stories stories() {
    return stories;
  }

  /** What edits of many would come to. */
  public Previews previews() {
    return previews;
  }

  /** Her decisions by single keys. */
  public Deciding deciding() {
    return deciding;
  }

  /** What the right side of the window is about. */
  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return showing.shownProperty();
  }

  /** What was told last. */
  public ReadOnlyObjectProperty<Status> statusProperty() {
    return status.getReadOnlyProperty();
  }

  /** Tells her something in the status line. */
  public void tell(Status message) {
    status.set(message);
  }

  /** What undo would take back; empty where there is nothing. */
  public ReadOnlyStringProperty undoNameProperty() {
    return hearing.undoNameProperty();
  }

  /** What redo would do again; empty where there is nothing. */
  public ReadOnlyStringProperty redoNameProperty() {
    return hearing.redoNameProperty();
  }

  /** The topics to choose from. */
  public ObservableList<Topic> vocabulary() {
    return hearing.vocabulary();
  }

  /** Tells the texts that articles hold in the field at {@code path}, the most used first. */
  public void valuesInUse(FieldPath path, Consumer<List<String>> show) {
    crossing.ask(() -> session.library().valuesInUse(path), show);
  }

  /**
   * Runs {@code handOver} before she goes on, saves, undoes or closes, so that what is typed and
   * not yet an edit becomes one first.
   */
  public void beforeGoingOn(Runnable handOver) {
    settling.add(handOver);
  }

  /** Has everything that is typed handed over. */
  public void settle() {
    settling.settle();
  }

  /** Ends the session in order; what is unsaved is no longer wanted. */
  public void close() {
    crossing.work(session::close);
  }

  /** Runs {@code then} once everything typed is handed over and everything asked for is done. */
  public void whenSettled(Runnable then) {
    settling.whenSettled(then);
  }

  /**
   * Edits the shown article; nothing happens where none is shown.
   *
   * @param then hears what came of it, on the FX thread, before the article is shown anew
   */
  public void apply(Edit edit, EditName name, FieldPath field, Consumer<Applied> then) {
    carryingOut.editShown(edit, name, field, then);
  }

  /**
   * Edits these articles as one step, with an edit made for each from what it is then. She can stop
   * it over many, which takes back what is done; then {@code then} hears of no article.
   */
  public void applyTo(
      Collection<ArticleId> ids,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field,
      Consumer<ApplyResult> then) {
    carryingOut.edit(List.copyOf(ids), edit, name, field, then);
  }

  /** Mends a problem. */
  public void mend(Problem problem, QuickFix fix) {
    settle();
    carryingOut.mend(problem, fix, this::undo);
  }

  /** Takes the last step back, and shows where it was; over many articles she can stop it. */
  public void undo() {
    past.back();
  }

  /** Does the step taken back last again, and shows where it is. */
  public void redo() {
    past.again();
  }

  /** Looks whether files have changed on disk; over many files she can stop it. */
  public void refresh() {
    if (refreshing.filter(activities::isRunning).filter(Undertaking::isWaiting).isPresent()) {
      return;
    }
    refreshing =
        Optional.of(
            undertakings.beginBehind(
                session::refreshing,
                ended -> {
                  if (ended.cancelled()) {
                    tell(
                        Status.plain(
                            "Stopped comparing with the disk; the rest is compared next time"));
                  }
                }));
  }

  /** On the worker. */
  private void hear(SessionEvent event) {
    hearing.hear(event);
  }

  /** Tells that Copydesk itself failed at something. */
  public void failed() {
    rows.stay();
    activities.failed();
    tell(
        Status.bad(
            "Copydesk failed at this. Your files are as they were; save, and open the directory"
                + " again."));
    turns.stopped();
  }
}
