package dev.copydesk.ui.window;

import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.window.QuestionView.Answer;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Asks once, for all unsaved work, before it would be lost. */
final class Leaving {

  private final QuestionView view;
  private final SessionModel model;

  /** More places than these are only counted. */
  private static final int NAMED = 4;

  private final Supplier<List<String>> unwritten;

  /**
   * Asks in {@code view}.
   *
   * @param unwritten where texts are typed that fit no field and so are in no article
   */
  Leaving(QuestionView view, SessionModel model, Supplier<List<String>> unwritten) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.unwritten = Objects.requireNonNull(unwritten);
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
          List<String> texts = unwritten.get();
          if (unsaved == 0 && texts.isEmpty()) {
            leave.run();
          } else if (!view.isAsking()) {
            ask(verb, unsaved, texts, leave);
          }
        });
  }

  private static String lost(List<String> texts) {
    if (texts.isEmpty()) {
      return "";
    }
    String more =
        texts.size() > NAMED ? " and " + Counted.number(texts.size() - NAMED) + " more" : "";
    return Counted.of(texts.size(), "typed text does", "typed texts do")
        + " not fit where typed and cannot be saved: "
        + String.join(", ", texts.subList(0, Math.min(NAMED, texts.size())))
        + more
        + ".";
  }

  private void ask(String verb, int unsaved, List<String> texts, Runnable leave) {
    String lost = lost(texts);
    Answer cancel = new Answer("Cancel", "", () -> {});
    if (unsaved == 0) {
      view.ask(
          "Let go of what is typed?",
          lost,
          List.of(),
          List.of(new Answer("Let it go and " + verb, "danger", leave), cancel));
    } else {
      view.ask(
          "Save your work on " + Counted.articles(unsaved) + "?",
          ("Your edits are lost if you discard them. " + lost).strip(),
          List.of(),
          List.of(
              new Answer("Save all and " + verb, "accent", () -> saveAndLeave(leave)),
              new Answer("Discard", "danger", leave),
              cancel));
    }
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
