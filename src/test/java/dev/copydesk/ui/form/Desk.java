package dev.copydesk.ui.form;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.document.Place;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Editor;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.rule.Checker;
import dev.copydesk.rule.RuleBook;
import dev.copydesk.rule.Surroundings;
import dev.copydesk.session.ApplyResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A form on articles in memory, edited by the real editor and checked by the real rules. */
final class Desk implements Gestures, Suggestions {

  final FormView view;
  final List<String> names = new ArrayList<>();
  final List<String> mergeKeys = new ArrayList<>();
  final List<String> opened = new ArrayList<>();
  final List<String> copied = new ArrayList<>();
  final Map<FieldPath, List<String>> suggestions = new HashMap<>();

  /** Answers that wait while {@link #slow}. */
  final List<Runnable> waiting = new ArrayList<>();

  boolean slow;

  /** What every edit is refused with, if anything. */
  Optional<String> refusal = Optional.empty();

  private final Schema schema = SchemaFile.builtIn();
  private final Editor editor = new Editor(schema);
  private final Checker checker = new Checker(RuleBook.standard());
  private final Map<ArticleId, Article> articles = new HashMap<>();
  private Optional<ArticleId> shown = Optional.empty();

  Desk(FormView view) {
    this.view = view;
    view.serve(this, this);
  }

  Desk put(String name, String block) {
    return putFile(name, "---\n" + block + "---\n\nBody.\n");
  }

  Desk putFile(String name, String file) {
    ArticleId id = new ArticleId(name);
    articles.put(id, ArticleReader.read(id, file.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  void show(String name) {
    shown = Optional.of(new ArticleId(name));
    view.show(sheet(new ArticleId(name)));
  }

  Sheet sheet(ArticleId id) {
    Article article = articles.get(id);
    FrontMatter block = article.frontMatter().orElseThrow();
    return new ArticleSheet(
        article,
        block,
        schema,
        new FieldReader(block, schema),
        checker.check(article, new Surroundings(schema)));
  }

  /** The block of the article called {@code name}, as text. */
  String block(String name) {
    return articles.get(new ArticleId(name)).blockText();
  }

  /** Replaces the shown article from elsewhere, as undo does. */
  void change(String name, Edit edit) {
    apply(new ArticleId(name), edit, result -> {});
  }

  @Override
  public void editEach(
      Sheet sheet,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field,
      Consumer<ApplyResult.Applied> then) {
    names.add(name.text());
    mergeKeys.add(name.mergeKey());
    Runnable work =
        () ->
            edit.apply(articles.get(sheet.articles().getFirst()))
                .ifPresent(made -> apply(sheet.articles().getFirst(), made, then));
    if (slow) {
      waiting.add(work);
    } else {
      work.run();
    }
  }

  private void apply(ArticleId id, Edit edit, Consumer<ApplyResult.Applied> then) {
    if (refusal.isPresent()) {
      then.accept(new ApplyResult.Refused(id, refusal.get(), Place.START, Optional.empty()));
      return;
    }
    switch (editor.apply(articles.get(id), edit)) {
      case EditResult.Changed(Article after) -> {
        articles.put(id, after);
        then.accept(new ApplyResult.Changed(id));
        if (shown.equals(Optional.of(id))) {
          view.show(sheet(id));
        }
      }
      case EditResult.Unchanged same -> then.accept(new ApplyResult.Unchanged(id));
      case EditResult.Refused(var reason, var place, var instead) ->
          then.accept(new ApplyResult.Refused(id, reason, place, instead));
    }
  }

  @Override
  public void mend(Sheet sheet, Problem problem, QuickFix fix) {
    names.add(fix.label());
    fix.edit()
        .apply(articles.get(sheet.articles().getFirst()))
        .ifPresent(edit -> apply(sheet.articles().getFirst(), edit, result -> {}));
  }

  @Override
  public void open(String address) {
    opened.add(address);
  }

  @Override
  public void copy(String text) {
    copied.add(text);
  }

  @Override
  public List<String> forField(FieldPath path) {
    return suggestions.getOrDefault(path, List.of());
  }
}
