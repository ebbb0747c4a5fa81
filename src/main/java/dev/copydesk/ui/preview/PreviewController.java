package dev.copydesk.ui.preview;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.Preview;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Status;
import dev.copydesk.ui.model.Undertaking;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Shows what an edit of many articles would change before it is done, and does it as one step once
 * she says so. Nothing is changed until then.
 */
public final class PreviewController {

  private final PreviewView view;
  private final SessionModel model;
  private final Set<ArticleId> leftOut = new HashSet<>();
  private Optional<Asked> asked = Optional.empty();
  private Optional<Undertaking> looking = Optional.empty();
  private Optional<Preview> found = Optional.empty();

  /** Which article was no longer as shown, where it is shown again for that. */
  private Optional<ArticleId> outdated = Optional.empty();

  private record Asked(
      String title,
      List<ArticleId> ids,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field,
      Runnable left,
      Consumer<ApplyResult> done,
      Optional<Status> otherwise,
      boolean early) {}

  public PreviewController(PreviewView view, SessionModel model) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    view.onApply(this::apply);
    view.onLeave(this::leave);
    view.onToggle(this::toggle);
    model.opened().stateProperty().addListener((property, before, now) -> close());
    model.opened().summaryProperty().subscribe(this::tellNews);
    model.problems().countsProperty().subscribe(this::tellNews);
  }

  /**
   * Shows what {@code edit} would change.
   *
   * @param title what it is, such as {@code Add the topic “Ports”}
   * @param edit made for each article from what it is; empty where it is as meant already
   * @param name how the step is called in the history
   * @param field where the caret belongs when the step is undone; the root for no single field
   */
  public void show(
      String title,
      List<ArticleId> ids,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field) {
    show(title, ids, edit, name, field, () -> {});
  }

  /** The same; {@code left} runs when she leaves it without applying, to mend what she asked. */
  public void show(
      String title,
      List<ArticleId> ids,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field,
      Runnable left) {
    show(title, ids, edit, name, field, left, result -> {});
  }

  /** The same; {@code done} hears what came of it where she does not leave it. */
  public void show(
      String title,
      List<ArticleId> ids,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field,
      Runnable left,
      Consumer<ApplyResult> done) {
    show(title, ids, edit, name, field, left, done, Optional.empty());
  }

  /** The same; where nothing would change, she is told {@code otherwise} and is where she was. */
  public void show(
      String title,
      List<ArticleId> ids,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field,
      Status otherwise) {
    show(title, ids, edit, name, field, () -> {}, result -> {}, Optional.of(otherwise));
  }

  private void show(
      String title,
      List<ArticleId> ids,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field,
      Runnable left,
      Consumer<ApplyResult> done,
      Optional<Status> otherwise) {
    boolean early = model.opened().isBeingRead();
    show(new Asked(title, List.copyOf(ids), edit, name, field, left, done, otherwise, early));
  }

  private void show(Asked now) {
    model.settle();
    looking.ifPresent(Undertaking::cancel);
    leftOut.clear();
    look(now, Optional.empty());
  }

  /**
   * @param overtaken which article was no longer as shown, where it is shown for that
   */
  private void look(Asked now, Optional<ArticleId> overtaken) {
    found = Optional.empty();
    asked = Optional.of(now);
    outdated = overtaken;
    view.open(now.title(), leftOut);
    tellNews();
    looking =
        Optional.of(
            model
                .previews()
                .find(
                    now.ids(),
                    now.edit(),
                    preview -> {
                      if (asked.filter(it -> it == now).isEmpty()) {
                        return;
                      }
                      boolean isNothing =
                          preview.changed().isEmpty() && preview.refused().isEmpty();
                      if (isNothing && now.otherwise().isPresent()) {
                        close();
                        model.tell(now.otherwise().get());
                      } else {
                        show(preview);
                      }
                    }));
  }

  /** What she should know before she says yes. */
  private void tellNews() {
    List<String> news = new ArrayList<>();
    outdated.ifPresent(
        article ->
            news.add(
                "“%s” has changed meanwhile, so nothing was done. This is how it would be now."
                    .formatted(article.fileName())));
    if (asked.filter(Asked::early).isPresent()) {
      String articles = Counted.articles(model.problems().countsProperty().get().articles());
      news.add(
          model.opened().isBeingRead()
              ? "The directory is still being read, %s so far; what comes later is not among these."
                  .formatted(articles)
              : "The directory was still being read when you chose these; it has %s."
                  .formatted(articles));
    }
    if (view.isShown()) {
      view.showNews(String.join(" ", news));
    }
  }

  private void show(Preview preview) {
    looking = Optional.empty();
    found = Optional.of(preview);
    List<PreviewItem> items = new ArrayList<>();
    preview.refused().forEach(refused -> items.add(new PreviewItem.Refused(refused)));
    preview.changed().forEach(changed -> items.addAll(PreviewItem.of(changed)));
    view.show(items, "Nothing would change.");
    count(preview);
  }

  private void count(Preview preview) {
    int will = included(preview).size();
    List<String> words = new ArrayList<>();
    words.add(Counted.number(will) + " will change");
    if (!leftOut.isEmpty()) {
      words.add(Counted.number(leftOut.size()) + " left out");
    }
    if (!preview.refused().isEmpty()) {
      words.add(Counted.number(preview.refused().size()) + " refused");
    }
    if (!preview.unchanged().isEmpty()) {
      words.add(Counted.number(preview.unchanged().size()) + " unchanged");
    }
    view.showCounts(
        String.join(", ", words),
        will == 0 ? "Change" : "Change " + Counted.articles(will),
        will > 0);
  }

  private List<ArticleId> included(Preview preview) {
    return preview.changed().stream()
        .map(Preview.Changed::article)
        .filter(id -> !leftOut.contains(id))
        .toList();
  }

  private void toggle(ArticleId article) {
    found
        .filter(all -> all.changed().stream().anyMatch(one -> one.article().equals(article)))
        .ifPresent(
            all -> {
              boolean out = leftOut.add(article) || !leftOut.remove(article);
              view.showLeftOut(article, out);
              count(all);
            });
  }

  private void apply() {
    if (asked.isPresent() && found.isPresent()) {
      Asked now = asked.get();
      Preview shown = found.get();
      List<ArticleId> ids = included(shown);
      Set<ArticleId> out = Set.copyOf(leftOut);
      close();
      model
          .previews()
          .apply(shown, ids, now.edit(), now.name(), now.field(), result -> tell(result, now, out));
    }
  }

  /** What was overtaken is shown anew, unless she has asked for something else meanwhile. */
  private void tell(ApplyResult result, Asked done, Set<ArticleId> out) {
    if (result.overtaken().isPresent() && asked.isEmpty()) {
      leftOut.clear();
      leftOut.addAll(out);
      look(done, result.overtaken());
      return;
    }
    done.done().accept(result);
    if (result.changed() > 0) {
      String words = "Changed " + Counted.articles(result.changed());
      int refused = result.refused().size();
      Status status =
          refused == 0
              ? Status.good(words)
              : Status.bad(
                  "%s; %s refused: %s"
                      .formatted(
                          words, Counted.number(refused), result.refused().getFirst().reason()));
      model.tell(status.with("Undo", model::undo));
    }
  }

  private void leave() {
    Runnable left = asked.map(Asked::left).orElse(() -> {});
    close();
    left.run();
  }

  private void close() {
    looking.ifPresent(Undertaking::cancel);
    looking = Optional.empty();
    asked = Optional.empty();
    found = Optional.empty();
    if (view.isShown()) {
      view.close();
    }
  }
}
