package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile;
import dev.copydesk.disk.Draft;
import dev.copydesk.disk.FileStamp;
import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticlePrinter;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.document.Place;
import dev.copydesk.edit.EditName;
import dev.copydesk.edit.Revision;
import dev.copydesk.edit.Step;
import dev.copydesk.field.FieldPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes up what an earlier session could not save. Where the file has changed since, the work is
 * taken up all the same and marked, so that a save asks first; where it is gone, it comes back as
 * an article that can be written anew.
 */
final class Recovery {

  private static final EditName NAME = EditName.of("Take up unsaved work");

  private final Desk desk;

  Recovery(Desk desk) {
    this.desk = desk;
  }

  List<Recoverable> found() {
    List<Recoverable> found = new ArrayList<>();
    for (Draft draft : desk.keeping().leftBehind()) {
      boolean isThere = file(draft.article()).isPresent();
      found.add(new Recoverable(draft.article(), draft.written(), !isThere || !isOnBase(draft)));
    }
    return found;
  }

  ApplyResult takeUp() {
    List<Draft> drafts = desk.keeping().leftBehind();
    List<ApplyResult.Applied> results = new ArrayList<>();
    List<Revision> revisions = new ArrayList<>();
    List<Entry> changed = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Editions> before = editions(draft);
      if (before.isEmpty()) {
        results.add(
            new ApplyResult.Refused(
                draft.article(),
                "Its place is not in the opened directory.",
                Place.START,
                Optional.empty()));
        continue;
      }
      Edition next = Edition.of(next(draft, before.get().saved().article()));
      boolean onBase = isOnBase(draft);
      Condition condition = condition(draft.article(), onBase);
      if (condition != Condition.GONE) {
        revisions.add(
            Revision.between(
                draft.article(), before.get().current().file(), next.file(), FieldPath.ROOT));
      }
      desk.put(before.get().with(next));
      if (!onBase) {
        desk.shelf()
            .rebase(draft.article(), new FileStamp(-1, Instant.EPOCH, draft.base()), condition);
      }
      changed.add(desk.put(before.get().with(next)));
      results.add(new ApplyResult.Changed(draft.article()));
    }
    if (!revisions.isEmpty()) {
      desk.history().push(new Step(NAME, revisions));
    }
    desk.keeping().flush();
    desk.keeping().dropLeftBehind();
    desk.changed(changed);
    desk.historyChanged();
    return new ApplyResult(results);
  }

  private Condition condition(ArticleId id, boolean onBase) {
    if (desk.shelf().known(id).flatMap(Shelf.Known::stamp).isEmpty()) {
      return Condition.GONE;
    }
    return onBase ? Condition.READABLE : Condition.CHANGED_ON_DISK;
  }

  private boolean isOnBase(Draft draft) {
    return desk.shelf()
        .known(draft.article())
        .flatMap(Shelf.Known::stamp)
        .filter(stamp -> stamp.sha256().equals(draft.base()))
        .isPresent();
  }

  /** The article as it is now; an empty one in its place where the file is gone. */
  private Optional<Editions> editions(Draft draft) {
    ArticleId id = draft.article();
    Optional<ArticleFile> file = file(id);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    if (desk.fetch(id) instanceof Desk.Fetch.Here(Editions here)) {
      return Optional.of(here);
    }
    desk.shelf().know(file.get(), Optional.empty());
    return Optional.of(Editions.same(Edition.of(id, new byte[0])));
  }

  /** Where the article lies; one that an opening cut short has not come to is taken in. */
  private Optional<ArticleFile> file(ArticleId id) {
    Optional<Shelf.Known> known = desk.shelf().known(id);
    if (known.isPresent()) {
      return Optional.of(known.get().file());
    }
    try {
      Path path = desk.base().resolve(id.path()).normalize();
      if (!path.startsWith(desk.base()) || path.equals(desk.base())) {
        return Optional.empty();
      }
      ArticleFile file = new ArticleFile(id, path, desk.base());
      desk.found(file).ifPresent(entry -> desk.tell(new SessionEvent.Found(List.of(entry))));
      return Optional.of(file);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Article next(Draft draft, Article saved) {
    return switch (draft.part()) {
      case FILE -> ArticleReader.read(draft.article(), draft.bytes());
      case BLOCK -> {
        String block = new String(draft.bytes(), StandardCharsets.UTF_8);
        Article around =
            saved.bytes().length() == 0
                ? ArticleReader.read(
                    draft.article(), "---\n---\n".getBytes(StandardCharsets.US_ASCII))
                : saved;
        Article whole = ArticleReader.withBlock(around, block);
        yield ArticleReader.read(draft.article(), ArticlePrinter.print(whole));
      }
    };
  }
}
