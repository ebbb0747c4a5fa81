package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.Step;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The articles that are open, and everything that may be asked about them. Nothing here changes an
 * article: that is the session's alone.
 */
public abstract class OpenArticles {

  private final OpenSite site;

  OpenArticles(OpenSite site) {
    this.site = Objects.requireNonNull(site);
  }

  final OpenSite site() {
    return site;
  }

  final Desk desk() {
    return site.desk();
  }

  /** The schema in force: the opened site's own, or the built-in one. */
  public final Schema schema() {
    return desk().schema();
  }

  /** The entries of what is open now; another one after the next opening. */
  public final Library library() {
    return desk().library();
  }

  /** Looks for articles in what is open now; another one after the next opening. */
  public final Search search() {
    return new Search(desk());
  }

  /** What she typed as a query on what is open now. */
  public final Query query(String text) {
    return search().query(text);
  }

  /** How many of the articles a query finds have which values, to narrow it further. */
  public final List<Facet> facets(Query query) {
    return search().facets(query);
  }

  /** The matching entries in order. */
  public final List<Entry> select(Query query, Sort sort) {
    return search().select(query, sort);
  }

  /** One article; read again from disk if it is not at hand. */
  public final Lookup article(ArticleId id) {
    return lookup(id, desk().fetch(id));
  }

  /** The web addresses in that article, in the schema's order; none where it cannot be read. */
  public final List<Link> links(ArticleId id) {
    return article(id) instanceof Lookup.Opened(OpenedArticle article)
        ? LinkReader.of(article)
        : List.of();
  }

  /** What else is known here about the story of that article; nothing where it cannot be read. */
  public final Radar radar(ArticleId id) {
    return new RadarReader(this::article, library(), schema(), this::isNotDuplicate).read(id);
  }

  /** The saved edition against the current one, as lines; none where it cannot be read. */
  public final Changes changes(ArticleId id) {
    return desk().shelf().unsaved(id).isPresent()
            && desk().fetch(id) instanceof Fetch.Here(Editions editions)
        ? LineChanges.between(id, editions.saved().file(), editions.current().file())
        : new Changes(List.of(), "");
  }

  /** What an edit of these articles would come to, in slices; nothing is done. */
  public final Piecework<Preview> preview(
      List<ArticleId> ids, Function<Article, Optional<Edit>> edit) {
    return new Previewing(desk(), ids, edit);
  }

  /** What these articles have in common, found in slices. Cancelled, it tells of those read. */
  public final Piecework<Comparison> comparing(Collection<ArticleId> ids) {
    return new Comparing(desk(), ids);
  }

  /** Whether she has said of these two that they are not the same story. */
  public final boolean isNotDuplicate(ArticleId one, ArticleId other) {
    return desk().marks().tellApart(one, other);
  }

  /** The articles with unsaved edits, in order. */
  public final List<ArticleId> unsaved() {
    return desk().shelf().allUnsaved();
  }

  /** What an undo would take back. */
  public final Optional<String> undoName() {
    return desk().history().undoName();
  }

  /** What a redo would do again. */
  public final Optional<String> redoName() {
    return desk().history().redoName();
  }

  /** All steps, the oldest first; those from {@link #stepsDone} on are undone. */
  public final List<Step> steps() {
    return desk().history().steps();
  }

  /** How many of {@link #steps} are done. */
  public final int stepsDone() {
    return desk().history().position();
  }

  /** Unsaved work that an earlier session on this directory left behind; ask when it is open. */
  public final List<Recoverable> recoverable() {
    return new Recovery(desk()).found();
  }

  /** What came of asking for that article, as far as it was fetched. */
  final Lookup lookup(ArticleId id, Fetch fetched) {
    return switch (fetched) {
      case Fetch.Here(Editions editions) -> new Lookup.Opened(opened(editions));
      case Fetch.NotHere(String reason) -> new Lookup.NotOpened(id, reason);
    };
  }

  private OpenedArticle opened(Editions editions) {
    Article article = editions.current().article();
    return new OpenedArticle(
        article,
        editions.saved().article(),
        schema(),
        article.frontMatter().map(front -> new FieldReader(front, schema())),
        library()
            .entry(article.id())
            .map(Entry::problems)
            .orElseGet(() -> desk().register().problems(article)),
        desk().shelf().unsaved(article.id()).isPresent());
  }
}
