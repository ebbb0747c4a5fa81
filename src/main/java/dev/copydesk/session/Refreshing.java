package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile;
import dev.copydesk.disk.ArticleFile.Reading;
import dev.copydesk.disk.DirectoryScan;
import dev.copydesk.disk.FileStamp;
import dev.copydesk.document.ArticleId;
import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.frontmatter.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the desk in step with the disk: what other programs have changed, added or taken away. A
 * file whose size and time are as they were is not read; a save compares its bytes in any case.
 */
final class Refreshing {

  private static final int NAMES_AT_ONCE = 10_000;

  private final Desk desk;
  private final List<Path> roots;
  private final List<Entry> changed = new ArrayList<>();
  private final List<Entry> found = new ArrayList<>();
  private final List<ArticleId> gone = new ArrayList<>();
  private final Set<ArticleId> otherwise = new HashSet<>();

  /**
   * @param roots the directories to look for new files in
   */
  Refreshing(Desk desk, List<Path> roots) {
    this.desk = desk;
    this.roots = roots;
  }

  void run() {
    List<Path> topicFiles = new ArrayList<>(desk.vocabulary().files());
    desk.shelf().allKnown().forEach(this::compare);
    for (Path root : roots) {
      try (DirectoryScan scan = new DirectoryScan(desk.base(), root)) {
        while (scan.step(NAMES_AT_ONCE, this::take)) {
          // Until all of it is looked at.
        }
        topicFiles.addAll(scan.topicFiles());
      }
    }
    desk.history().forget(otherwise);
    if (!gone.isEmpty()) {
      desk.gone(gone);
    }
    if (!found.isEmpty()) {
      desk.tell(new SessionEvent.Found(found));
    }
    desk.changed(changed);
    desk.vocabulary().readFrom(topicFiles);
    desk.vocabulary().tell();
    if (!otherwise.isEmpty()) {
      desk.historyChanged();
    }
  }

  private void take(ArticleFile file) {
    if (!desk.shelf().knows(file.path())) {
      desk.found(desk.shelf().distinct(file)).ifPresent(found::add);
    }
  }

  private void compare(Shelf.Known known) {
    Optional<Shelf.Unsaved> unsaved = desk.shelf().unsaved(known.file().id());
    if (looksSame(known) && unsaved.filter(Refreshing::isInDoubt).isEmpty()) {
      return;
    }
    switch (known.file().read(Limits.FILE_BYTES)) {
      case Reading.Read(byte[] bytes, FileStamp stamp) -> {
        if (unsaved.isPresent()) {
          boolean same = stamp.sameContent(unsaved.get().base());
          mark(unsaved.get(), known, same ? Condition.READABLE : Condition.CHANGED_ON_DISK);
        } else {
          follow(known, bytes, stamp);
        }
      }
      case Reading.Missing missing -> {
        if (unsaved.isPresent()) {
          mark(unsaved.get(), known, Condition.GONE);
        } else {
          gone.add(known.file().id());
        }
      }
      case Reading.NotRead(String reason) -> {
        if (unsaved.isEmpty()) {
          unreadable(known, reason);
        }
      }
    }
  }

  private static boolean isInDoubt(Shelf.Unsaved unsaved) {
    return unsaved.condition() != Condition.READABLE;
  }

  private static boolean looksSame(Shelf.Known known) {
    try {
      BasicFileAttributes now =
          Files.readAttributes(known.file().path(), BasicFileAttributes.class);
      return known
          .stamp()
          .filter(
              stamp ->
                  stamp.size() == now.size()
                      && stamp.modified().equals(now.lastModifiedTime().toInstant()))
          .isPresent();
    } catch (IOException e) {
      // It may be gone; reading it will tell.
      return false;
    }
  }

  private void mark(Shelf.Unsaved unsaved, Shelf.Known known, Condition condition) {
    if (unsaved.condition() != condition) {
      ArticleId id = known.file().id();
      desk.shelf().mark(id, condition);
      changed.add(desk.register().enter(desk.shelf().editions(id).orElseThrow()));
    }
  }

  private void follow(Shelf.Known known, byte[] bytes, FileStamp stamp) {
    ArticleFile file = known.file();
    desk.shelf().know(file, Optional.of(stamp));
    if (known.stamp().filter(stamp::sameContent).isPresent()) {
      return;
    }
    otherwise.add(file.id());
    Editions read = Editions.same(Edition.of(file.id(), bytes));
    desk.shelf().put(read);
    boolean row = desk.library().entry(file.id()).isPresent();
    if (row) {
      changed.add(desk.register().enter(read));
    } else if (!(read.current().article().reading() instanceof FrontMatterReading.Absent)) {
      found.add(desk.register().enter(read));
    }
  }

  private void unreadable(Shelf.Known known, String reason) {
    ArticleId id = known.file().id();
    Optional<Entry> before = desk.library().entry(id);
    boolean told = before.flatMap(Entry::unreadable).filter(reason::equals).isPresent();
    if (!told) {
      desk.shelf().forget(id);
      desk.shelf().know(known.file(), Optional.empty());
      otherwise.add(id);
      Entry now = desk.register().enterUnreadable(id, reason);
      (before.isPresent() ? changed : found).add(now);
    }
  }
}
