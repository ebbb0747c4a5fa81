package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile;
import dev.copydesk.disk.Draft;
import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticlePrinter;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.document.Place;
import dev.copydesk.frontmatter.Limits;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an earlier session could not save, and what it can be taken up on: the article as it is now,
 * though its file may have changed since, or an empty one where the file is gone.
 */
final class Recovery {

  private static final String OUTSIDE = "Its place is not in the opened directory.";
  private static final String MISSHAPEN =
      "The file is no longer an article with front matter between two “---” lines, so the unsaved "
          + "work on it has no place; it stays kept. Mend the file and open the directory again, "
          + "or let the work go.";

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

  Condition condition(ArticleId id, boolean onBase) {
    if (desk.shelf().known(id).flatMap(Shelf.Known::stamp).isEmpty()) {
      return Condition.GONE;
    }
    return onBase ? Condition.READABLE : Condition.CHANGED_ON_DISK;
  }

  boolean isOnBase(Draft draft) {
    return desk.shelf()
        .known(draft.article())
        .flatMap(Shelf.Known::stamp)
        .filter(stamp -> stamp.sha256().equals(draft.base()))
        .isPresent();
  }

  /** What the work would be taken up on. */
  sealed interface Ground {

    /** The article as it is now; an empty one in its place where the file is gone. */
    record Firm(Editions editions) implements Ground {}

    record Unfit(String reason) implements Ground {}
  }

  static ApplyResult.Applied refused(Draft draft, Ground ground) {
    String reason = ground instanceof Ground.Unfit(String why) ? why : OUTSIDE;
    return new ApplyResult.Refused(draft.article(), reason, Place.START, Optional.empty());
  }

  Ground ground(Draft draft) {
    ArticleId id = draft.article();
    Optional<ArticleFile> file = file(id);
    if (file.isEmpty()) {
      return new Ground.Unfit(OUTSIDE);
    }
    if (desk.fetch(id) instanceof Fetch.Here(Editions here)) {
      return fits(draft, here.saved().article())
          ? new Ground.Firm(here)
          : new Ground.Unfit(MISSHAPEN);
    }
    if (file.get().read(Limits.FILE_BYTES) instanceof ArticleFile.Reading.NotRead(String reason)) {
      return new Ground.Unfit(reason);
    }
    desk.shelf().know(file.get(), Optional.empty());
    return new Ground.Firm(Editions.same(Edition.of(id, new byte[0])));
  }

  /**
   * Whether the draft finds its place in the file. A block does not where the file has lost a fence
   * since: what stands between the others now may well be the body.
   */
  private boolean fits(Draft draft, Article now) {
    return draft.part() == Draft.Part.FILE
        || now.bytes().length() == 0
        || isOnBase(draft)
        || now.frontMatter()
            .filter(front -> front.root() instanceof Mapping || now.blockText().isBlank())
            .isPresent();
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

  static Article next(Draft draft, Article saved) {
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
