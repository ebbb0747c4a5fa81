package dev.copydesk.ui.window;

import dev.copydesk.document.ArticleId;
import dev.copydesk.ui.OfDirectory;
import dev.copydesk.ui.Remembered;
import dev.copydesk.ui.model.DirectoryState;
import dev.copydesk.ui.model.SessionModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where she was in each directory: what she looked for, and the article she was at. Both are there
 * again when the directory is opened the next time.
 */
public final class LastPlace {

  private static final String QUERY = "query";
  private static final String SELECTED = "selected";

  private final SessionModel model;
  private final Remembered remembered;
  private Optional<Path> directory = Optional.empty();

  /** The article to return to, once its row is there. */
  private Optional<ArticleId> awaited = Optional.empty();

  /** Remembers in {@code remembered}, from directory to directory. */
  public LastPlace(SessionModel model, Remembered remembered) {
    this.model = Objects.requireNonNull(model);
    this.remembered = Objects.requireNonNull(remembered);
    model
        .opened()
        .stateProperty()
        .addListener(
            (property, before, now) -> {
              if (now instanceof DirectoryState.Shown(Path path, String name)) {
                opened(path);
              }
            });
    model.rows().onSwapped(this::approach);
    model
        .opened()
        .summaryProperty()
        .addListener(
            (property, before, now) -> {
              if (now.isPresent()) {
                awaited = Optional.empty();
              }
            });
  }

  /** Remembers where she is now. */
  public void keep() {
    directory.ifPresent(
        path -> {
          Remembered here = new OfDirectory(remembered, path);
          here.put(QUERY, model.rows().queryProperty().get());
          // While the article is still awaited she has not left it.
          here.put(
              SELECTED, model.showing().one().or(() -> awaited).map(ArticleId::path).orElse(""));
        });
  }

  private void opened(Path path) {
    if (directory.equals(Optional.of(path))) {
      return;
    }
    keep();
    directory = Optional.of(path);
    Remembered here = new OfDirectory(remembered, path);
    model.rows().setQuery(here.get(QUERY).orElse(""));
    awaited = here.get(SELECTED).map(ArticleId::new);
  }

  private void approach() {
    if (awaited.isEmpty() || model.rows().rows().isEmpty()) {
      return;
    }
    if (!model.showing().selectedProperty().get().isEmpty()) {
      awaited = Optional.empty();
    } else if (model.rows().placeOf(awaited.get()).isPresent()) {
      ArticleId article = awaited.get();
      awaited = Optional.empty();
      model.showing().select(List.of(article));
    }
  }
}
