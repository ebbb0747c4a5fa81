package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile;
import dev.copydesk.disk.ArticleFile.Reading;
import dev.copydesk.disk.FileStamp;
import dev.copydesk.disk.MarkFile;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.OtherFrontMatter;
import dev.copydesk.edit.Editor;
import dev.copydesk.edit.History;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.frontmatter.Limits;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Consumer<SessionEvent> listener;
  private final Editor editor;
  private final Seals seals;
  private final Keeping keeping;
  private final Marks marks;
  private final Shelf shelf = new Shelf();
  private final Register register;
  private final Vocabulary vocabulary;
  private final History history = new History();
  private final Map<ArticleId, OtherFrontMatter> others = new HashMap<>();
  private boolean closed;

  Desk(
      Path base,
      Schema schema,
      ProblemFinder finder,
      Keeping keeping,
      Optional<MarkFile> markFile,
      Consumer<SessionEvent> listener) {
    this.base = base;
    this.schema = schema;
    this.listener = listener;
    this.keeping = keeping;
    this.marks = new Marks(markFile, words -> tell(new SessionEvent.Noted(words)));
    this.register = new Register(schema, finder, marks, shelf);
    this.vocabulary = new Vocabulary(register.library(), this::tell);
    this.editor = new Editor(schema);
    this.seals = new Seals(schema);
  }

  Path base() {
    return base;
  }

  Schema schema() {
    return schema;
  }

  /** The entries, and what keeps them in step with the articles. */
  Register register() {
    return register;
  }

  Library library() {
    return register.library();
  }

  /** The topics to choose from. */
  Vocabulary vocabulary() {
    return vocabulary;
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

  /** Takes a file in that was found; its entry is empty where the file has no front matter. */
  Optional<Entry> found(ArticleFile file) {
    return switch (file.read(Limits.FILE_BYTES)) {
      case Reading.Read(byte[] bytes, FileStamp stamp) -> {
        shelf.know(file, Optional.of(stamp));
        Edition edition = Edition.of(file.id(), bytes);
        OtherFrontMatter.of(bytes)
            .ifPresentOrElse(
                language -> others.put(file.id(), language), () -> others.remove(file.id()));
        yield edition.article().reading() instanceof FrontMatterReading.Absent
            ? Optional.empty()
            : Optional.of(register.enter(Editions.same(edition)));
      }
      case Reading.Missing missing -> Optional.empty();
      case Reading.NotRead(String reason) -> {
        shelf.know(file, Optional.empty());
        yield Optional.of(register.enterUnreadable(file.id(), reason));
      }
    };
  }

  /** In which other language than YAML that file's front matter was when it was found. */
  Optional<OtherFrontMatter> otherFrontMatter(ArticleId id) {
    return Optional.ofNullable(others.get(id));
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
          if (library().entry(file.id()).isPresent()) {
            changed(List.of(register.enter(editions)));
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
        changed(List.of(register.enterUnreadable(file.id(), reason)));
        yield new Fetch.NotHere(reason);
      }
    };
  }

  /** Puts the next editions of an article in the place of those before. */
  Entry put(Editions editions) {
    shelf.put(editions);
    keeping.note(editions, shelf.unsaved(editions.id()));
    return register.enter(editions);
  }

  /** These articles are no longer on the disk; none of them has unsaved edits. */
  void gone(Collection<ArticleId> ids) {
    ids.forEach(shelf::forget);
    register.remove(ids);
    history.forget(Set.copyOf(ids));
    tell(new SessionEvent.Removed(List.copyOf(ids)));
    tell(new SessionEvent.Gone(List.copyOf(ids)));
    historyChanged();
    vocabulary.tell();
    echoAll();
  }

  void changed(List<Entry> changed) {
    if (!changed.isEmpty()) {
      tell(new SessionEvent.EntriesChanged(changed));
      vocabulary.tell();
    }
    echoAll();
  }

  /**
   * Checks at most so many of the articles again whose findings follow from what others have
   * changed, and tells what came of it; whether there are more.
   */
  boolean echo(int most) {
    List<Entry> told = register.echo(most);
    if (!told.isEmpty()) {
      tell(new SessionEvent.EntriesChanged(told));
    }
    return register.hasEchoes();
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

  void progress(Piecework<?> of, String work, int done, OptionalInt total) {
    tell(new SessionEvent.Progress(work, done, total, Optional.of(of)));
  }
}
