package dev.copydesk.ui.window;

import dev.copydesk.session.Library;
import dev.copydesk.session.OpeningResult.Summary;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.DirectoryState;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Status;
import java.util.Objects;
import java.util.Optional;

/** Tells in the status line how the directory stands. */
final class StatusController {

  /** More names than these fill the screen. */
  private static final int NAMED = 20;

  private final StatusLineView view;
  private final SessionModel model;
  private final Runnable openProblems;
  private final Runnable openNotShown;

  /**
   * @param openProblems goes to the problems
   * @param openNotShown lists the files that have no row
   */
  StatusController(
      StatusLineView view, SessionModel model, Runnable openProblems, Runnable openNotShown) {
    this.openNotShown = Objects.requireNonNull(openNotShown);
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.openProblems = Objects.requireNonNull(openProblems);
    model.opened().stateProperty().addListener((property, before, now) -> directory(now));
    model.opened().summaryProperty().addListener((property, before, now) -> summary(now));
    model.opened().activityProperty().addListener((p, before, now) -> view.showActivity(now));
    model.problems().countsProperty().addListener((property, before, now) -> counts(now));
    model.statusProperty().addListener((property, before, now) -> view.showMessage(now));
    model.rows().onSwapped(() -> counts(model.problems().countsProperty().get()));
    model
        .saving()
        .unsavedProperty()
        .addListener((property, before, now) -> unsaved(now.intValue()));
    model.rows().queryProperty().addListener((property, before, now) -> model.tell(Status.NONE));
    Runnable anew = () -> counts(model.problems().countsProperty().get());
    model.rows().leftProperty().subscribe(anew);
    model.deciding().ticks().tickedProperty().subscribe(anew);
    directory(model.opened().stateProperty().get());
    summary(Optional.empty());
    unsaved(0);
  }

  private void directory(DirectoryState state) {
    switch (state) {
      case DirectoryState.None() -> view.showDirectory("", "");
      case DirectoryState.Shown shown -> view.showDirectory(shown.name(), shown.path().toString());
      case DirectoryState.Empty empty -> view.showDirectory(empty.name(), empty.path().toString());
      case DirectoryState.Unusable unusable ->
          view.showDirectory(unusable.name(), unusable.path().toString());
    }
    counts(model.problems().countsProperty().get());
  }

  private void counts(Library.Counts counts) {
    boolean isOpen = model.opened().stateProperty().get() instanceof DirectoryState.Shown;
    int visible = model.rows().rows().size();
    boolean isFiltered = !model.rows().queryProperty().get().isEmpty();
    String articles =
        isFiltered
            ? Counted.number(visible) + " of " + Counted.articles(counts.articles())
            : Counted.articles(counts.articles());
    boolean isReading = model.opened().summaryProperty().get().isEmpty() || visible > 0;
    if (isReading && counts.articles() == 0) {
      view.showArticles(isOpen ? "Reading…" : "");
      view.showProblems("", openProblems);
      return;
    }
    int left = model.rows().leftProperty().get();
    String gone = left == 0 ? "" : " · " + Counted.number(left) + " left this list";
    int ticks = model.deciding().ticks().tickedProperty().get().size();
    String ticked = ticks == 0 ? "" : " · " + Counted.number(ticks) + " ticked";
    view.showArticles(isOpen ? articles + ticked + gone : "");
    view.showProblems(
        isOpen && counts.problems() > 0 ? Counted.problems(counts.problems()) : "", openProblems);
  }

  private void unsaved(int count) {
    view.showUnsaved(count == 0 ? "" : Counted.number(count) + " unsaved");
  }

  private void summary(Optional<Summary> summary) {
    counts(model.problems().countsProperty().get());
    Optional<FilesNotShown> files = summary.map(FilesNotShown::new);
    view.showLeftOut(
        files.map(FilesNotShown::inShort).orElse(""),
        files.map(found -> String.join("\n", found.lines(NAMED))).orElse(""),
        openNotShown);
  }
}
