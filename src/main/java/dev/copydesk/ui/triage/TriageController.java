package dev.copydesk.ui.triage;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Decision;
import dev.copydesk.session.Entry;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.Deciding;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Status;
import dev.copydesk.ui.model.Turns;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;

/**
 * Turns keys into decisions: on the ticked rows, else on the selected ones, and on to the next
 * story. A key pressed while a decision is still being carried out waits for its turn, so that a
 * fast hand decides about each story once.
 */
public final class TriageController implements TableKeys.Hand {

  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  private final SessionModel model;
  private final Table table;
  private final Consumer<String> links;
  private final Travel travel;
  private final Blockers blockers;
  private final LineKeys line;
  private final Turns turns;
  private final WholeQuality quality;

  /** What the keys do to the table itself. */
  public interface Table {

    /** Gives it the keys. */
    void focus();

    /** Gives the article beside it the keys. */
    void goToArticle();

    /** Moves the selection by a row, as an arrow does; extending it as Shift does. */
    void move(boolean down, boolean extending);
  }

  public TriageController(
      TriageView view, SessionModel model, Table table, Consumer<String> links) {
    this.model = Objects.requireNonNull(model);
    this.table = Objects.requireNonNull(table);
    this.links = Objects.requireNonNull(links);
    turns = model.deciding().turns();
    travel = new Travel(model);
    line = new LineKeys(view, model);
    blockers = new Blockers(line, model, this::mend, table::goToArticle);
    quality =
        new WholeQuality(
            new TableKeys(this, line, blockers, travel, model.deciding().ticks()),
            model,
            () -> gesture(line::idle));
    view.onTake(blockers::take);
    view.onWritten(this::keep);
    view.onLeave(this::leaveNote);
    model.deciding().ticks().tickedProperty().subscribe((before, now) -> tellTicks(now.size()));
  }

  /** What the table offers each key to before it takes it itself. */
  public Predicate<KeyEvent> keys() {
    return quality;
  }

  @Override
  public boolean isBusy() {
    return turns.isBusy();
  }

  @Override
  public void open() {
    table.goToArticle();
  }

  @Override
  public void gesture(Runnable run) {
    turns.take(run);
  }

  /** Publishes and goes on; stories with errors are held back, unless she wants them anyway. */
  public void publish(boolean anyway) {
    model.deciding().take(() -> take(new Decision.Publish(), anyway));
  }

  @Override
  public void decide(Decision decision) {
    model.deciding().take(() -> take(decision, true));
  }

  /** Takes the last decision again, about what is chosen now. */
  public void repeat() {
    if (!quality.spoils() && !model.deciding().repeat()) {
      model.tell(Status.plain("There is no decision to repeat yet"));
    }
  }

  @Override
  public List<ArticleId> chosen() {
    return model.deciding().chosen();
  }

  private void take(Decision decision, boolean anyway) {
    List<ArticleId> ids = chosen();
    if (ids.isEmpty()) {
      model.tell(Status.plain("Select a story first"));
      return;
    }
    model.deciding().decide(ids, decision, anyway, outcome -> taken(ids, decision, outcome));
  }

  private void taken(List<ArticleId> ids, Decision decision, Deciding.Outcome outcome) {
    if (ids.size() == 1 && outcome.heldBack().size() == 1) {
      blockers.show(outcome.heldBack().getFirst());
      model.showing().select(ids);
      return;
    }
    line.idle();
    int ticked = model.deciding().ticks().tickedProperty().get().size();
    if (decision.goesOn()) {
      model.deciding().ticks().clear();
    }
    DecisionWords words =
        new DecisionWords(model, decision, outcome, decision.goesOn() ? ticked : 0);
    if (outcome.changed() == 0 && !outcome.refused().isEmpty()) {
      boolean isOne = ids.size() == 1 && decision instanceof Decision.Publish;
      if (isOne && blockers.showRefused(outcome.articles().getFirst())) {
        model.showing().select(ids);
      }
      model.tell(words.refused());
      return;
    }
    if (!outcome.heldBack().isEmpty()) {
      model.showing().select(outcome.heldBack().stream().map(Entry::id).toList());
      model.tell(words.done(""));
    } else if (decision.goesOn()) {
      model.tell(words.done(goOn(ids, words.left())));
    } else {
      model.tell(words.done(""));
    }
  }

  /** Goes on after what was decided, where she was at it; how that ended, where it is news. */
  private String goOn(List<ArticleId> ids, int left) {
    List<ArticleId> selected = model.showing().selectedProperty().get();
    if (selected.stream().noneMatch(ids::contains)) {
      return "";
    }
    if (travel.goOn(ids)) {
      return "";
    }
    if (left == 0) {
      // Nothing is left to stand on: all of the queue is decided.
      model.showing().select(List.of());
      return "the last one: nothing is left here";
    }
    return "the last one this way";
  }

  /** Ticks the row and moves down; of several selected rows, all. */
  public void tick() {
    gesture(
        () -> {
          List<ArticleId> selected = model.showing().selectedProperty().get();
          if (selected.size() == 1) {
            model.deciding().ticks().tick(selected.getFirst());
          } else {
            model.deciding().ticks().tickAll(selected);
          }
          travel.turn(true);
          travel.goOn(selected);
        });
  }

  private void tellTicks(int count) {
    model.tell(
        count == 0
            ? Status.NONE
            : Status.plain(Counted.number(count) + " ticked for the next decision · Esc unticks"));
  }

  /** Moves by a row, and goes on in that direction from now on. */
  @Override
  public void move(boolean down, boolean extending) {
    gesture(() -> table.move(down, extending));
  }

  /** Asks for her line about what is chosen. */
  public void note() {
    gesture(
        () -> {
          List<ArticleId> ids = chosen();
          if (!ids.isEmpty()) {
            String before =
                model.rows().rowsOf(ids).stream().map(Entry::note).findFirst().orElse("");
            line.write(ids, before);
          }
        });
  }

  private void keep(String text) {
    List<ArticleId> ids = line.writingAbout();
    leaveNote();
    turns.decide(
        () ->
            model
                .deciding()
                .note(
                    ids,
                    text,
                    result -> {
                      line.idle();
                      model.tell(noted(text.isBlank(), result.changed()));
                    }));
  }

  private Status noted(boolean isTaken, int changed) {
    return changed == 0
        ? Status.plain("The note is as it was")
        : Status.good(isTaken ? "Note taken away" : "Note kept outside the article")
            .with("Undo", model::undo);
  }

  private void leaveNote() {
    line.idle();
    table.focus();
  }

  private void mend(Runnable mending) {
    gesture(() -> turns.decide(mending));
  }

  /** Opens the story's own page, else where it came from. */
  public void openLink() {
    List<Entry> stories = model.rows().rowsOf(model.showing().selectedProperty().get());
    Optional<String> address =
        stories.stream()
            .limit(1)
            .flatMap(
                story ->
                    Stream.concat(
                        Stream.of(story.webUrl(), story.originalUrl()), story.fastPages().stream()))
            .filter(url -> WEB.matcher(url).matches())
            .findFirst();
    address.ifPresentOrElse(
        links, () -> model.tell(Status.plain("This story has no web address to open")));
  }

  /**
   * Saves what is chosen and goes on, if all of it could be saved. Where she goes elsewhere before
   * its turn, what was chosen is saved all the same.
   */
  public void saveAndGoOn() {
    List<ArticleId> pressedOn = chosen();
    turns.take(
        () -> {
          List<ArticleId> ids = chosen();
          turns.decide(
              () ->
                  model
                      .saving()
                      .save(
                          ids,
                          report -> {
                            // What could not be saved is told, and she stays where it is.
                            if (report.notSaved().isEmpty()) {
                              travel.goOn(ids);
                            }
                          }));
        },
        () -> model.saving().save(pressedOn));
  }
}
