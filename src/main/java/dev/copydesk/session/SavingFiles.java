package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile;
import dev.copydesk.disk.ArticleFile.Reading;
import dev.copydesk.disk.AtomicSave;
import dev.copydesk.disk.FileStamp;
import dev.copydesk.disk.SaveOutcome;
import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.frontmatter.Limits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Writes unsaved editions to their files, each guarded by what the file was like when read.
 * Cancelled, it keeps what is saved, and the rest stays unsaved.
 */
final class SavingFiles extends OneByOne<SaveReport> {

  private static final String SEALED =
      "Saving would change the sealed value “%s” of the file, which nothing may; reload the file.";

  private final Desk desk;
  private final AtomicSave disk;

  private final Overwrite overwrite;
  private final List<SaveReport.One> report = new ArrayList<>();
  private final List<Entry> changed = new ArrayList<>();

  SavingFiles(Desk desk, AtomicSave disk, Collection<ArticleId> articles, Overwrite overwrite) {
    super(desk, "Saving", articles);
    this.desk = desk;
    this.disk = disk;
    this.overwrite = overwrite;
  }

  @Override
  void take(ArticleId id) {
    SaveOutcome outcome =
        desk.shelf()
            .unsaved(id)
            .map(unsaved -> save(id, unsaved))
            .orElseGet(SaveOutcome.NothingToSave::new);
    follow(id, outcome).ifPresent(changed::add);
    report.add(new SaveReport.One(id, outcome));
  }

  @Override
  SaveReport end() {
    disk.settle();
    desk.history().seal();
    desk.keeping().flush();
    SaveReport whole = new SaveReport(report);
    desk.changed(changed);
    desk.historyChanged();
    desk.tell(new SessionEvent.Saved(whole));
    return whole;
  }

  private SaveOutcome save(ArticleId id, Shelf.Unsaved unsaved) {
    ArticleFile file = desk.shelf().known(id).orElseThrow().file();
    Editions editions = desk.shelf().editions(id).orElseThrow();
    return switch (overwrite) {
      case NEVER ->
          broken(editions.saved().article(), editions.current().article())
              .orElseGet(() -> disk.save(file, unsaved.base(), unsaved.file()));
      case ON_HER_WORD -> overwrite(file, unsaved, editions.current().article());
    };
  }

  /** She has seen that the file is another; its sealed values are guarded all the same. */
  private SaveOutcome overwrite(ArticleFile file, Shelf.Unsaved unsaved, Article current) {
    return switch (file.read(Limits.FILE_BYTES)) {
      case Reading.Read(byte[] bytes, FileStamp stamp) ->
          broken(ArticleReader.read(file.id(), bytes), current)
              .orElseGet(() -> disk.save(file, stamp, unsaved.file()));
      case Reading.Missing missing -> disk.overwrite(file, unsaved.file());
      case Reading.NotRead(String reason) -> new SaveOutcome.Failed(reason);
    };
  }

  private Optional<SaveOutcome> broken(Article saved, Article current) {
    return desk.seals()
        .broken(saved, current)
        .map(path -> new SaveOutcome.Failed(SEALED.formatted(path)));
  }

  /** Brings shelf, journal and entry in step with what has become of the file. */
  private Optional<Entry> follow(ArticleId id, SaveOutcome outcome) {
    return switch (outcome) {
      case SaveOutcome.Saved(FileStamp stamp) -> {
        desk.shelf().saved(id, stamp);
        yield Optional.of(entered(id));
      }
      case SaveOutcome.ChangedMeanwhile changed -> marked(id, Condition.CHANGED_ON_DISK);
      case SaveOutcome.Gone gone -> marked(id, Condition.GONE);
      case SaveOutcome.NothingToSave nothing -> Optional.empty();
      case SaveOutcome.ReadOnly protectedFile -> Optional.empty();
      case SaveOutcome.OutsideDirectory outside -> Optional.empty();
      case SaveOutcome.Failed failed -> Optional.empty();
    };
  }

  private Optional<Entry> marked(ArticleId id, Condition condition) {
    desk.shelf().mark(id, condition);
    return Optional.of(entered(id));
  }

  private Entry entered(ArticleId id) {
    return desk.put(desk.shelf().editions(id).orElseThrow());
  }
}
