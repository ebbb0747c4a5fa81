package dev.copydesk.ui.source;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.OpenedArticle;
import dev.copydesk.ui.model.SessionModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Hands over what is typed in a source: after a pause, and before she goes on. Typing in one place
 * is one step to undo. An article that is no longer what she typed over is not written.
 */
final class SourceTyping {

  private static final Duration PAUSE = Duration.millis(350);
  private static final FieldPath TITLE = FieldPath.of("title");

  private final SessionModel model;
  private final Heard heard;
  private final PauseTransition pause = new PauseTransition(PAUSE);

  private Optional<Work> work = Optional.empty();

  /** The article's block when what is typed next is handed over. */
  private String expected = "";

  private Optional<ArticleId> about = Optional.empty();
  private int underway;
  private int place;
  private int lastLine = -1;

  /** Hears what came of handing over {@code typed}. */
  interface Heard {
    void written(ArticleId id, ArticleSource typed, Written result);
  }

  /** What came of it. */
  sealed interface Written {

    /**
     * The article is as she typed.
     *
     * @param changed whether it was not before
     */
    record Good(boolean changed) implements Written {}

    /**
     * It cannot be written.
     *
     * @param block the article's block, which is as it was
     */
    record Refused(String reason, String block) implements Written {}

    /** The article is not the one she typed over. */
    record Overtaken(String block) implements Written {}
  }

  private record Work(OpenedArticle article, ArticleSource source) {}

  SourceTyping(SessionModel model, Heard heard) {
    this.model = Objects.requireNonNull(model);
    this.heard = Objects.requireNonNull(heard);
    pause.setOnFinished(event -> handOver());
  }

  /** She types over {@code block} of that article from now on. */
  void begin(ArticleId id, String block) {
    if (!about.equals(Optional.of(id))) {
      place++;
      lastLine = -1;
    }
    about = Optional.of(id);
    expected = block;
  }

  /** Whether something is typed and not handed over. */
  boolean isTyping() {
    return work.isPresent();
  }

  /** Whether something is typed that the article does not hold yet. */
  boolean isAhead() {
    return work.isPresent() || underway > 0;
  }

  /** Drops what is typed and not handed over. */
  void forget() {
    pause.stop();
    work = Optional.empty();
  }

  /**
   * She has typed.
   *
   * @param line where; another place is another step
   */
  void type(OpenedArticle article, ArticleSource source, int line) {
    boolean elsewhere = lastLine >= 0 && Math.abs(line - lastLine) > 1;
    if (elsewhere) {
      handOver();
      place++;
    }
    lastLine = line;
    work = Optional.of(new Work(article, source));
    pause.playFromStart();
  }

  /** Hands over what is typed, if anything is. */
  void handOver() {
    Optional<Work> now = work;
    forget();
    now.ifPresent(this::write);
  }

  private void write(Work typed) {
    ArticleId id = typed.article().id();
    Article article = typed.article().article();
    String block = ended(article, typed);
    String over = expected;
    expected = block;
    underway++;
    AtomicBoolean overtaken = new AtomicBoolean();
    String key = id + "|source|" + place;
    model.applyTo(
        List.of(id),
        current -> {
          overtaken.set(!current.blockText().equals(over));
          return overtaken.get() ? Optional.empty() : Optional.of(new Edit.Retype(block));
        },
        new EditName("Edit source: " + nameOf(typed.article()), key),
        FieldPath.ROOT,
        result -> result.articles().forEach(one -> done(typed, over, overtaken.get(), one)));
  }

  private void done(Work typed, String over, boolean overtaken, ApplyResult.Applied result) {
    underway--;
    ArticleId id = typed.article().id();
    Written written =
        switch (result) {
          case ApplyResult.Changed changed -> new Written.Good(true);
          case ApplyResult.Unchanged same when overtaken -> new Written.Overtaken(over);
          case ApplyResult.Unchanged same -> new Written.Good(false);
          case ApplyResult.Refused refused -> new Written.Refused(refused.reason(), over);
        };
    if (!(written instanceof Written.Good) && about.equals(Optional.of(id)) && underway == 0) {
      expected = over;
    }
    heard.written(id, typed.source(), written);
  }

  /** A last line that is not ended would be by the editor; so the next typing knows of it. */
  private static String ended(Article article, Work typed) {
    String block = typed.source().draft().text();
    boolean fenced = !typed.source().head().isEmpty() && !typed.source().tail().isEmpty();
    boolean ended = block.isEmpty() || block.endsWith("\n") || !fenced;
    return ended ? block : block + article.lineBreak().text();
  }

  private static String nameOf(OpenedArticle opened) {
    return opened
        .fields()
        .map(fields -> fields.value(TITLE))
        .filter(FieldValue.Text.class::isInstance)
        .map(value -> ((FieldValue.Text) value).text())
        .filter(text -> !text.isBlank())
        .orElse(opened.id().fileName());
  }
}
