package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile.Reading;
import dev.copydesk.disk.FileStamp;
import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Mark;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.Limits;
import dev.copydesk.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The entries of the articles on a desk, kept in step with what each article is, with her marks,
 * and with what the others make of it: where one changes what is found in another, that one is
 * checked again with the next {@link #echo}.
 */
final class Register {

  private final Schema schema;
  private final ProblemFinder finder;
  private final EntryReader entries;
  private final Marks marks;
  private final Shelf shelf;
  private final Library library = new Library();
  private final Columns columns;
  private final Set<ArticleId> echoes = new LinkedHashSet<>();

  Register(Schema schema, ProblemFinder finder, Marks marks, Shelf shelf) {
    this.schema = schema;
    this.finder = finder;
    this.entries = new EntryReader(schema);
    this.marks = marks;
    this.shelf = shelf;
    this.columns = new Columns(schema);
    library.toldApart(marks::tellApart);
  }

  Library library() {
    return library;
  }

  /** What queries have had read of the articles beyond their entries. */
  Columns columns() {
    return columns;
  }

  /** Brings the entry in step with the editions. */
  Entry enter(Editions editions) {
    Article article = editions.current().article();
    Optional<Shelf.Unsaved> unsaved = shelf.unsaved(article.id());
    Condition condition = unsaved.map(Shelf.Unsaved::condition).orElse(Condition.READABLE);
    Entry entry =
        entries
            .read(article, condition, unsaved.isPresent(), problems(article))
            .with(marks.of(article.id()));
    echoes.addAll(library.put(entry));
    columns.put(article);
    return entry;
  }

  /** Brings the entry of a file that cannot be read in. */
  Entry enterUnreadable(ArticleId id, String reason) {
    Entry entry =
        EntryReader.unreadable(id, reason, Condition.UNREADABLE, false, List.of())
            .with(marks.of(id));
    columns.remove(id);
    echoes.addAll(library.put(entry));
    return entry;
  }

  /** Takes the entries of articles out that are no longer there. */
  void remove(Collection<ArticleId> ids) {
    ids.forEach(columns::remove);
    ids.forEach(id -> echoes.addAll(library.remove(id)));
    ids.forEach(echoes::remove);
  }

  /**
   * Puts her mark of an article in the place of the former one, and its entry follows; so do, soon,
   * the findings about those she has told apart from it.
   */
  Optional<Entry> mark(ArticleId id, Mark mark) {
    Set<ArticleId> others = new LinkedHashSet<>(marks.of(id).different());
    others.addAll(mark.different());
    if (!marks.of(id).different().equals(mark.different())) {
      echoes.add(id);
      echoes.addAll(others);
    }
    marks.put(id, mark);
    Optional<Entry> entry = library.entry(id).map(before -> before.with(mark));
    entry.ifPresent(library::put);
    return entry;
  }

  /** Has the columns take from an article what they hold of it. */
  void lookInto(ArticleId id) {
    editionsAsKnown(id).map(editions -> editions.current().article()).ifPresent(columns::put);
  }

  /** The problems of an article as it is now. */
  List<Problem> problems(Article article) {
    return finder.find(article, schema, library);
  }

  /** Whether findings may follow from what other articles have become. */
  boolean hasEchoes() {
    return !echoes.isEmpty();
  }

  /**
   * Checks at most so many of the articles again whose findings follow from what others have
   * changed; those of them that have other problems now.
   */
  List<Entry> echo(int most) {
    List<ArticleId> now = echoes.stream().limit(most).toList();
    now.forEach(echoes::remove);
    List<Entry> changed = new ArrayList<>();
    for (ArticleId id : now) {
      List<Problem> before = library.entry(id).map(Entry::problems).orElse(List.of());
      editionsAsKnown(id)
          .map(this::enter)
          .filter(entry -> !entry.problems().equals(before))
          .ifPresent(changed::add);
    }
    return changed;
  }

  /** The editions of an article with an entry; none where the disk has it otherwise by now. */
  private Optional<Editions> editionsAsKnown(ArticleId id) {
    Optional<Shelf.Known> known = shelf.known(id).filter(file -> library.entry(id).isPresent());
    Optional<Editions> near = known.flatMap(file -> shelf.editions(id));
    if (near.isPresent() || known.isEmpty()) {
      return near;
    }
    return known.get().file().read(Limits.FILE_BYTES)
                instanceof Reading.Read(byte[] bytes, FileStamp stamp)
            && known.get().stamp().filter(stamp::sameContent).isPresent()
        ? Optional.of(Editions.same(Edition.of(id, bytes)))
        : Optional.empty();
  }
}
