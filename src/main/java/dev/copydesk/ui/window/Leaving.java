package dev.copydesk.ui.window;

import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.window.QuestionView.Answer;
import java.util.List;
import java.util.Objects;

/** Asks once, for all unsaved work, before it would be lost. */
final class Leaving {

  private final QuestionView view;
  private final SessionModel model;

  Leaving(QuestionView view, SessionModel model) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
  }

  /**
   * Runs {@code leave} once nothing is unsaved or she lets it go; never if she stays.
   *
   * @param verb what leaving is, such as {@code close}
   */
  void ask(String verb, Runnable leave) {
    model.whenSettled(
        () -> {
          int unsaved = model.saving().unsavedProperty().get();
          if (unsaved == 0) {
            leave.run();
          } else if (!view.isAsking()) {
            view.ask(
                "Save your work on " + Counted.articles(unsaved) + "?",
                "Your edits are lost if you discard them.",
                List.of(),
                List.of(
                    new Answer("Save all and " + verb, "accent", () -> saveAndLeave(leave)),
                    new Answer("Discard", "danger", leave),
                    new Answer("Cancel", "", () -> {})));
          }
        });
  }

  private void saveAndLeave(Runnable leave) {
    model
        .saving()
        .saveAll(
            report -> {
              if (report.notSaved().isEmpty()) {
                leave.run();
              }
            });
  }
}
