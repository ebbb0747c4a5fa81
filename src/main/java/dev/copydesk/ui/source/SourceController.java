package dev.copydesk.ui.source;

import dev.copydesk.session.OpenedArticle;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Shown;
import java.util.Objects;

/** Shows the source of the model's article. */
public final class SourceController {

  private final SourceView view;

  public SourceController(SourceView view, SessionModel model) {
    this.view = Objects.requireNonNull(view);
    model.shownProperty().subscribe(this::show);
  }

  private void show(Shown shown) {
    switch (shown) {
      case Shown.Nothing() -> view.show(ArticleSource.NONE);
      case Shown.Several several -> view.show(ArticleSource.NONE);
      case Shown.NotOpened notOpened -> view.show(ArticleSource.NONE);
      case Shown.Readable(OpenedArticle opened) ->
          view.show(ArticleSource.of(opened.article(), opened.schema()));
      case Shown.Unreadable(OpenedArticle opened, String reason) ->
          view.show(ArticleSource.of(opened.article(), opened.schema()));
    }
  }
}
