package dev.copydesk.ui.model;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.Preview;
import dev.copydesk.session.Session;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds out what an edit of many articles would come to, and does what was shown of it or nothing.
 * Belongs to the FX thread.
 */
public final class Previews {

  private final Session session;
  private final Undertakings undertakings;
  private final Function<List<ArticleId>, RepairWatch> watching;
  private final Consumer<Status> tell;

  Previews(
      Session session,
      Undertakings undertakings,
      Function<List<ArticleId>, RepairWatch> watching,
      Consumer<Status> tell) {
    this.session = Objects.requireNonNull(session);
    this.undertakings = Objects.requireNonNull(undertakings);
    this.watching = Objects.requireNonNull(watching);
    this.tell = Objects.requireNonNull(tell);
  }

  /** Finds out what {@code edit} would come to, and does nothing; not heard of once cancelled. */
  public Undertaking find(
      Collection<ArticleId> ids, Function<Article, Optional<Edit>> edit, Consumer<Preview> then) {
    List<ArticleId> wanted = List.copyOf(ids);
    return undertakings.begin(
        () -> session.preview(wanted, edit),
        ended -> {
          if (!ended.cancelled()) {
            then.accept(ended.result());
          }
        });
  }

  /**
   * Does to these articles what {@code shown} has shown of {@code edit}, as one step. Where one of
   * them is otherwise by now, none is changed, and {@code then} hears which.
   */
  public void apply(
      Preview shown,
      List<ArticleId> ids,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field,
      Consumer<ApplyResult> then) {
    List<ArticleId> wanted = List.copyOf(ids);
    RepairWatch watch = watching.apply(wanted);
    undertakings.begin(
        () -> {
          session.finishBegun();
          watch.begin();
          return session.applyingAsShown(shown, wanted, edit, name, field);
        },
        ended -> {
          if (ended.cancelled() && ended.result().overtaken().isEmpty()) {
            tell.accept(Status.plain("Stopped: nothing was changed"));
          }
          then.accept(ended.result());
          watch.end();
        });
  }
}
