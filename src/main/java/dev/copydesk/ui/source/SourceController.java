package dev.copydesk.ui.source;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.OpenedArticle;
import dev.copydesk.text.Span;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Shown;
import dev.copydesk.ui.source.SourceTyping.Written;
import dev.copydesk.ui.source.SourceView.Way;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Shows the source of the model's article and makes what is typed in it edits. Text that cannot be
 * written stays as it was typed, whichever article is shown meanwhile, until it fits or she gives
 * it up.
 */
public final class SourceController {

  private static final String CHANGED_MEANWHILE =
      "The article has changed meanwhile, so what you typed here is not written.";

  private final SourceView view;
  private final SessionModel model;
  private final SourceTyping typing;
  private final Map<ArticleId, Held> held = new HashMap<>();
  private Optional<OpenedArticle> opened = Optional.empty();
  private ArticleSource source = ArticleSource.NONE;

  public SourceController(SourceView view, SessionModel model) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.typing = new SourceTyping(model, this::written);
    model.beforeGoingOn(typing::handOver);
    view.onTyped(this::typed);
    view.onMend(model::mend);
    view.onUndo(this::undo);
    view.tellUnwritten(
        () -> held.keySet().stream().map(id -> "the source of " + id.fileName()).toList(),
        () -> heldHere().isPresent());
    model.opened().stateProperty().subscribe(state -> held.clear());
    model.shownProperty().subscribe(this::show);
  }

  /**
   * A text that is not written.
   *
   * @param block the article's front matter it was typed over
   */
  private record Held(ArticleSource source, String block, String reason) {}

  private void show(Shown shown) {
    switch (shown) {
      case Shown.Nothing() -> showNothing();
      case Shown.Several several -> showNothing();
      case Shown.NotOpened notOpened -> showNothing();
      case Shown.Readable(OpenedArticle article) -> show(article);
      case Shown.Unreadable(OpenedArticle article, String reason) -> show(article);
    }
  }

  private void showNothing() {
    typing.handOver();
    opened = Optional.empty();
    source = ArticleSource.NONE;
    view.calm();
    view.show(source);
  }

  private void show(OpenedArticle next) {
    boolean same = opened.map(OpenedArticle::id).equals(Optional.of(next.id()));
    if (!same) {
      typing.handOver();
    }
    opened = Optional.of(next);
    ArticleSource read = ArticleSource.of(next.article(), next.schema(), next.problems());
    boolean hers = same && typing.isAhead();
    if (hers || heldHere().isPresent()) {
      keep(next, read, same);
      return;
    }
    typing.begin(next.id(), next.article().blockText());
    source = read;
    view.calm();
    if (same) {
      view.show(read);
    } else {
      view.open(read, next.fields().isEmpty());
    }
  }

  /** The article is as {@code read}, while she has typed something else. */
  private void keep(OpenedArticle next, ArticleSource read, boolean same) {
    Optional<Held> unwritten = heldHere();
    if (!same) {
      unwritten.ifPresent(
          it -> {
            typing.begin(next.id(), it.block());
            source = it.source();
            view.open(source, false);
            complain(it.reason());
          });
    }
    source = source.with(read.problems());
    view.mark(source);
    boolean moved =
        unwritten.filter(it -> !it.block().equals(next.article().blockText())).isPresent();
    if (moved && !typing.isAhead()) {
      hold(CHANGED_MEANWHILE, unwritten.orElseThrow().block());
    }
  }

  private void typed(Span where, String words) {
    switch (source.type(where, words)) {
      case ArticleSource.Typed.Good(ArticleSource next) -> {
        boolean asShown = next.text().equals(typedOver(where, words));
        source = next;
        view.calm();
        if (asShown) {
          view.mark(source);
        } else {
          view.show(source);
        }
        opened.ifPresent(article -> typing.type(article, source, lineOf(where)));
      }
      case ArticleSource.Typed.Refused(String reason) -> {
        view.restore(source, where.start());
        view.complain(reason, List.of());
      }
    }
  }

  private String typedOver(Span where, String words) {
    String text = source.text();
    return text.substring(0, where.start()) + words + text.substring(where.end());
  }

  private int lineOf(Span where) {
    return (int) source.text().substring(0, where.start()).chars().filter(c -> c == '\n').count();
  }

  /** What came of handing over. */
  private void written(ArticleId id, ArticleSource typed, Written result) {
    boolean here = opened.map(OpenedArticle::id).equals(Optional.of(id));
    switch (result) {
      case Written.Good(boolean changed) -> {
        held.remove(id);
        if (here && !changed && !typing.isAhead()) {
          show(opened.orElseThrow());
        }
      }
      case Written.Refused(String reason, String block) -> held(id, typed, reason, block, here);
      case Written.Overtaken(String block) -> held(id, typed, CHANGED_MEANWHILE, block, here);
    }
  }

  private void held(ArticleId id, ArticleSource typed, String reason, String block, boolean here) {
    held.put(id, new Held(typed, block, reason));
    if (here && !typing.isTyping()) {
      complain(reason);
    }
  }

  private void hold(String reason, String block) {
    opened.ifPresent(article -> held.put(article.id(), new Held(source, block, reason)));
    complain(reason);
  }

  private void complain(String reason) {
    Way giveUp = new Way("Give up what is typed", this::giveUp);
    Way write = new Way("Write it anyway", this::writeAnyway);
    view.complain(
        reason, reason.equals(CHANGED_MEANWHILE) ? List.of(write, giveUp) : List.of(giveUp));
  }

  private void giveUp() {
    opened.ifPresent(
        article -> {
          held.remove(article.id());
          typing.forget();
          show(article);
        });
  }

  private void writeAnyway() {
    opened.ifPresent(
        article -> {
          held.remove(article.id());
          typing.begin(article.id(), article.article().blockText());
          typing.type(article, source, 0);
          typing.handOver();
        });
  }

  /** What is typed and cannot be written goes first; then the session takes its last step back. */
  private boolean undo() {
    if (heldHere().isPresent() && !typing.isTyping()) {
      giveUp();
    } else {
      model.undo();
    }
    return true;
  }

  private Optional<Held> heldHere() {
    return opened.map(OpenedArticle::id).map(held::get);
  }
}
