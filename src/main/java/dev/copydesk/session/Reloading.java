package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile.Reading;
import dev.copydesk.disk.FileStamp;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.EditName;
import dev.copydesk.edit.Revision;
import dev.copydesk.edit.Step;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.Limits;
import java.util.List;
import java.util.Optional;

/** Takes the disk's version of an article in the place of her unsaved one, as a step to undo. */
final class Reloading {

  private final Desk desk;

  Reloading(Desk desk) {
    this.desk = desk;
  }

  Fetch reload(ArticleId id) {
    Optional<Shelf.Known> known = desk.shelf().known(id);
    Optional<Editions> before = desk.shelf().editions(id);
    if (known.isEmpty() || before.isEmpty()) {
      return desk.fetch(id);
    }
    return switch (known.get().file().read(Limits.FILE_BYTES)) {
      case Reading.Read(byte[] bytes, FileStamp stamp) -> {
        Edition read = Edition.of(id, bytes);
        desk.shelf().know(known.get().file(), Optional.of(stamp));
        yield new Fetch.Here(take(before.get().current(), read));
      }
      case Reading.Missing missing ->
          new Fetch.NotHere("The file is no longer there; write it anew to keep what was changed.");
      case Reading.NotRead(String reason) -> new Fetch.NotHere(reason);
    };
  }

  private Editions take(Edition before, Edition read) {
    Editions next = Editions.same(read);
    Entry entry = desk.put(next);
    if (!before.sameAs(read)) {
      Revision revision = Revision.between(read.id(), before.file(), read.file(), FieldPath.ROOT);
      EditName name = EditName.of("Reload: " + read.id().fileName());
      desk.history().push(new Step(name, List.of(revision)));
    }
    desk.keeping().flush();
    desk.changed(List.of(entry));
    desk.historyChanged();
    return next;
  }
}
