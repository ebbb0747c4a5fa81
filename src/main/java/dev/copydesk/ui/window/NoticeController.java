package dev.copydesk.ui.window;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.session.Recoverable;
import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.Saving.Undecided;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.window.NoticeView.Choice;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;

/** Asks in the bar, one after the other, what only she can decide. */
final class NoticeController {

  private final NoticeView view;
  private final SessionModel model;
  private final Commands commands;
  private final Runnable showChanges;

  NoticeController(NoticeView view, SessionModel model, Commands commands, Runnable showChanges) {
    this.commands = Objects.requireNonNull(commands);
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.showChanges = Objects.requireNonNull(showChanges);
    model.saving().undecided().addListener((ListChangeListener<Object>) change -> show());
    model
        .saving()
        .leftBehind()
        .recoverable()
        .addListener((ListChangeListener<Object>) change -> show());
  }

  private void show() {
    List<Undecided> undecided = model.saving().undecided();
    List<Recoverable> recoverable = model.saving().leftBehind().recoverable();
    if (!undecided.isEmpty()) {
      ask(undecided.getFirst(), undecided.size());
    } else if (!recoverable.isEmpty()) {
      offer(recoverable);
    } else {
      view.hide();
    }
  }

  private void ask(Undecided one, int count) {
    ArticleId id = one.article();
    String more = count > 1 ? "  (1 of " + Counted.number(count) + ")" : "";
    Choice look =
        new Choice(
            "Show changes",
            () -> {
              model.showing().goTo(id, FieldPath.ROOT);
              showChanges.run();
            });
    Choice later = new Choice("Decide later", model.saving()::decideLater);
    if (one.gone()) {
      view.show(
          Counted.shortened(id.fileName())
              + ": its file is no longer there; your edits are."
              + more,
          List.of(look, new Choice("Write it anew", () -> model.saving().keepMine(id)), later));
    } else {
      view.show(
          Counted.shortened(id.fileName())
              + ": another program has changed its file since you edited it."
              + more,
          List.of(
              look,
              new Choice("Keep mine and overwrite", () -> model.saving().keepMine(id)),
              new Choice("Take the disk’s version", () -> model.saving().takeTheirs(id)),
              later));
    }
  }

  private void offer(List<Recoverable> found) {
    String name = found.getFirst().article().fileName();
    String what = found.size() == 1 ? name : Counted.articles(found.size());
    boolean isChanged = found.stream().anyMatch(Recoverable::fileChanged);
    view.show(
        "Copydesk ended before your work on "
            + what
            + " was saved."
            + (isChanged ? " Files have changed since; look at the changes before you save." : ""),
        List.of(
            Choice.of("Recover it", commands.named(CommandName.RECOVER)),
            new Choice("Let it go", model.saving().leftBehind()::letGo)));
  }
}
