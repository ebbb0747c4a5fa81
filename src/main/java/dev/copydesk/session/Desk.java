package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile;
import dev.copydesk.disk.ArticleFile.Reading;
import dev.copydesk.disk.FileStamp;
import dev.copydesk.disk.MarkFile;
import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Mark;
import dev.copydesk.edit.Editor;
import dev.copydesk.edit.History;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.frontmatter.Limits;
import dev.copydesk.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One opened directory: its schema, entries, files, unsaved editions and steps, kept in step with
 * one another. Whoever changes an article puts it back here, and its entry follows.
 */
final class Desk {

  private static final int ECHOES_AT_ONCE = 100;
  private static final String NOT_HERE = "The article is not in the opened directory.";

  private final Path base;
  private final Schema schema;
  private final ProblemFinder finder;
  private final Consumer<SessionEvent> listener;
  private final EntryReader entries;
  private final Editor editor;
  private final Seals seals;
  private final Keeping keeping;
  private final Marks marks;
  private final Library library = new Library();
  private final Shelf shelf = new Shelf();
  private final History history = new History();
  private final Columns columns;
  private final Set<ArticleId> echoes = new LinkedHashSet<>();
  private List<Path> topicFiles = List.of();
  private boolean closed;
  private List<Topic> toldTopics = List.of();
  private int topicChangesSeen;

  Desk(
      Path base,
      Schema schema,
      ProblemFinder finder,
      Keeping keeping,
      Optional<MarkFile> markFile,
      Consumer<SessionEvent> listener) {
    this.base = base;
    this.schema = schema;
    this.finder = finder;
    this.listener = listener;
    this.keeping = keeping;
    this.marks = new Marks(markFile, words -> tell(new SessionEvent.Noted(words)));
    library.toldApart(marks::tellApart);
    this.columns = new Columns(schema);
    this.entries = new EntryReader(schema);
    this.editor = new Editor(schema);
    this.seals = new Seals(schema);
  }

  /** What came of fetching an article. */
  sealed interface Fetch {

    record Here(Editions editions) implements Fetch {}

    record NotHere(String reason) implements Fetch {}
  }

  Path base() {
    return base;
  }

  Schema schema() {
    return schema;
  }

  Library library() {
    return library;
  }

  /** What queries have had read of the articles beyond their entries. */
  Columns columns() {
    return columns;
  }

  Shelf shelf() {
    return shelf;
  }

  History history() {
    return history;
  }

  Editor editor() {
    return editor;
  }

  Seals seals() {
    return seals;
  }

  Keeping keeping() {
    return keeping;
  }

  Marks marks() {
    return marks;
  }

  void tell(SessionEvent event) {
    if (!closed) {
      listener.accept(event);
    }
  }

  /** Ends in order; whoever still works on it is no longer heard. */
  void close() {
    keeping.close();
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  /** Takes the site's own topics from these files, now and whenever the disk is looked at. */
  void topicFiles(List<Path> files) {
    topicFiles = files.stream().distinct().toList();
    library.vocabulary(Topics.read(topicFiles));
  }

  List<Path> topicFiles() {
    return topicFiles;
  }

  /** Takes a file in that was found; its entry is empty where the file has no front matter. */
  Optional<Entry> found(ArticleFile file) {
    return switch (file.read(Limits.FILE_BYTES)) {
      case Reading.Read(byte[] bytes, FileStamp stamp) -> {
        shelf.know(file, Optional.of(stamp));
        Edition edition = Edition.of(file.id(), bytes);
        yield edition.article().reading() instanceof FrontMatterReading.Absent
            ? Optional.empty()
            : Optional.of(enter(Editions.same(edition)));
      }
      case Reading.Missing missing -> Optional.empty();
      case Reading.NotRead(String reason) -> {
        shelf.know(file, Optional.empty());
        yield Optional.of(enterUnreadable(file.id(), reason));
      }
    };
  }

  /**
   * The article with its tree; where the disk has it otherwise than known, all follows the disk.
   */
  Fetch fetch(ArticleId id) {
    Optional<Shelf.Known> known = shelf.known(id);
    if (known.isEmpty()) {
      return new Fetch.NotHere(NOT_HERE);
    }
    Optional<Editions> near = shelf.editions(id);
    return near.isPresent() ? new Fetch.Here(near.get()) : fromDisk(known.get());
  }

  /** The same, but the disk is asked in any case where nothing is unsaved. */
  Fetch fetchAnew(ArticleId id) {
    Optional<Shelf.Known> known = shelf.known(id).filter(file -> shelf.unsaved(id).isEmpty());
    return known.map(this::fromDisk).orElseGet(() -> fetch(id));
  }

  private Fetch fromDisk(Shelf.Known known) {
    ArticleFile file = known.file();
    return switch (file.read(Limits.FILE_BYTES)) {
      case Reading.Read(byte[] bytes, FileStamp stamp) -> {
        Editions editions = Editions.same(Edition.of(file.id(), bytes));
        boolean same = known.stamp().filter(stamp::sameContent).isPresent();
        shelf.know(file, Optional.of(stamp));
        shelf.put(editions);
        if (!same) {
          history.forget(Set.of(file.id()));
          if (library.entry(file.id()).isPresent()) {
            changed(List.of(enter(editions)));
          }
          historyChanged();
        }
        yield new Fetch.Here(editions);
      }
      case Reading.Missing missing -> {
        gone(List.of(file.id()));
        yield new Fetch.NotHere("The file is no longer there.");
      }
      case Reading.NotRead(String reason) -> {
        shelf.know(file, Optional.empty());
        changed(List.of(enterUnreadable(file.id(), reason)));
        yield new Fetch.NotHere(reason);
      }
    };
  }

  /** Puts the next editions of an article in the place of those before. */
  Entry put(Editions editions) {
    shelf.put(editions);
    keeping.note(editions, shelf.unsaved(editions.id()));
    return enter(editions);
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

  /** Has the columns take from an article what they hold of it. */
  void lookInto(ArticleId id) {
    editionsAsKnown(id).map(editions -> editions.current().article()).ifPresent(columns::put);
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

  /** Brings the entry of a file that cannot be read in. */
  Entry enterUnreadable(ArticleId id, String reason) {
    Entry entry =
        EntryReader.unreadable(id, reason, Condition.UNREADABLE, false, List.of())
            .with(marks.of(id));
    columns.remove(id);
    echoes.addAll(library.put(entry));
    return entry;
  }

  /**
   * Checks at most so many of the articles again whose findings follow from what others have
   * changed, and tells what came of it; whether there are more.
   */
  boolean echo(int most) {
    List<ArticleId> now = echoes.stream().limit(most).toList();
    now.forEach(echoes::remove);
    List<Entry> told = new ArrayList<>();
    for (ArticleId id : now) {
      List<Problem> before = library.entry(id).map(Entry::problems).orElse(List.of());
      editionsAsKnown(id)
          .map(this::enter)
          .filter(entry -> !entry.problems().equals(before))
          .ifPresent(told::add);
    }
    if (!told.isEmpty()) {
      tell(new SessionEvent.EntriesChanged(told));
    }
    return !echoes.isEmpty();
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

  /** The problems of an article as it is now. */
  List<Problem> problems(Article article) {
    return finder.find(article, schema, library);
  }

  OpenedArticle opened(Editions editions) {
    Article article = editions.current().article();
    return new OpenedArticle(
        article,
        editions.saved().article(),
        schema,
        article.frontMatter().map(front -> new FieldReader(front, schema)),
        library.entry(article.id()).map(Entry::problems).orElseGet(() -> problems(article)),
        shelf.unsaved(article.id()).isPresent());
  }

  /** These articles are no longer on the disk; none of them has unsaved edits. */
  void gone(Collection<ArticleId> ids) {
    ids.forEach(shelf::forget);
    ids.forEach(columns::remove);
    ids.forEach(id -> echoes.addAll(library.remove(id)));
    ids.forEach(echoes::remove);
    history.forget(Set.copyOf(ids));
    tell(new SessionEvent.Removed(List.copyOf(ids)));
    historyChanged();
    topicsChanged();
    echoAll();
  }

  void changed(List<Entry> changed) {
    if (!changed.isEmpty()) {
      tell(new SessionEvent.EntriesChanged(changed));
      topicsChanged();
    }
    echoAll();
  }

  private void echoAll() {
    while (echo(ECHOES_AT_ONCE)) {
      // Until no article has to follow another.
    }
  }

  void historyChanged() {
    tell(
        new SessionEvent.HistoryChanged(
            history.undoName(), history.redoName(), shelf.unsavedCount()));
  }

  /** Tells the topics to choose from, if they are others than those told last. */
  void topicsChanged() {
    if (library.topicChanges() == topicChangesSeen) {
      return;
    }
    topicChangesSeen = library.topicChanges();
    List<Topic> topics = library.vocabulary();
    if (!topics.equals(toldTopics)) {
      toldTopics = topics;
      tell(new SessionEvent.VocabularyChanged(topics));
    }
  }

  void progress(String work, int done, int total) {
    tell(new SessionEvent.Progress(work, done, OptionalInt.of(total)));
  }
}
