package dev.copydesk.ui.window;

import dev.copydesk.document.ArticleId;
import dev.copydesk.ui.OfDirectory;
import dev.copydesk.ui.Remembered;
import dev.copydesk.ui.model.DirectoryState;
import dev.copydesk.ui.model.SessionModel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where she was in each directory: what she looked for, and the articles she was at; of very many,
 * the first. All are there again when the directory is opened the next time.
 */
public final class LastPlace {

  private static final String QUERY = "query";
  private static final String SELECTED = "selected";
  private static final int MOST = 200;

  /** What no file's name can contain. */
  private static final String SEPARATOR = "\0";

  private final SessionModel model;
  private final Remembered remembered;
  private final Runnable arrived;
  private Optional<Path> directory = Optional.empty();

  /** The articles to return to, once their rows are there. */
  private List<ArticleId> awaited = List.of();

  /** Whether the directory is another one and not yet read to its end. */
  private boolean isNew;

  private boolean isRead;
  private boolean isArrived;

  /**
   * Remembers in {@code remembered}, from directory to directory.
   *
   * @param arrived hears when a directory is read and she is where she was, if that is still there
   */
  public LastPlace(SessionModel model, Remembered remembered, Runnable arrived) {
    this.arrived = Objects.requireNonNull(arrived);
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
              isRead = now.isPresent();
              if (isRead) {
                isNew = false;
                approach();
              } else if (!isNew) {
                // The same directory is read again: she stays where she is in it.
                awaited = model.showing().selectedProperty().get();
                isArrived = false;
              }
            });
    model.rows().asking().mistakesProperty().subscribe(this::approach);
    model.rows().queryProperty().addListener((property, before, now) -> keep());
    model.showing().selectedProperty().addListener((property, before, now) -> keep());
  }

  /** Remembers where she is now. */
  public void keep() {
    directory.ifPresent(
        path -> {
          Remembered here = new OfDirectory(remembered, path);
          here.put(QUERY, model.rows().queryProperty().get());
          // While an article is still awaited she has not left it.
          List<ArticleId> selected = model.showing().selectedProperty().get();
          here.put(SELECTED, written(selected.isEmpty() ? awaited : selected));
        });
  }

  private static String written(List<ArticleId> articles) {
    return articles.stream()
        .limit(articles.size() > MOST ? 1 : MOST)
        .map(ArticleId::path)
        .collect(Collectors.joining(SEPARATOR));
  }

  private static List<ArticleId> read(String written) {
    return Arrays.stream(written.split(SEPARATOR)).map(ArticleId::new).toList();
  }

  /** No more rows will come: those that are gone are not waited for. */
  private void arriveWithTheRest() {
    List<ArticleId> there =
        awaited.stream().filter(id -> model.rows().placeOf(id).isPresent()).toList();
    awaited = List.of();
    if (model.showing().selectedProperty().get().isEmpty()) {
      model.showing().select(there);
    }
  }

  private void opened(Path path) {
    if (directory.equals(Optional.of(path))) {
      return;
    }
    keep();
    isNew = true;
    isArrived = false;
    directory = Optional.empty();
    Remembered here = new OfDirectory(remembered, path);
    model.rows().setQuery(here.get(QUERY).orElse(""));
    awaited = here.get(SELECTED).map(LastPlace::read).orElse(List.of());
    directory = Optional.of(path);
  }

  /** The rows are others; those of the whole directory that match are the last to wait for. */
  private void approach() {
    if (!awaited.isEmpty()) {
      List<ArticleId> articles = awaited;
      if (!model.showing().selectedProperty().get().isEmpty()) {
        awaited = List.of();
      } else if (articles.stream().allMatch(id -> model.rows().placeOf(id).isPresent())) {
        awaited = List.of();
        model.showing().select(articles);
      }
    }
    boolean isSettled =
        !model.rows().isBehind() || !model.rows().asking().mistakesProperty().get().isEmpty();
    if (isRead && !isArrived && isSettled) {
      isArrived = true;
      arriveWithTheRest();
      arrived.run();
    }
  }
}
