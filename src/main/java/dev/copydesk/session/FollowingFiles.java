package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile;
import dev.copydesk.disk.ArticleFile.Reading;
import dev.copydesk.disk.FileStamp;
import dev.copydesk.document.ArticleId;
import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.frontmatter.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings one article after the other in step with its file, as both are in that moment, and keeps
 * what came of it until it is told. A file whose size and time are as they were is not read; a save
 * compares its bytes in any case.
 */
final class FollowingFiles {

  private final Desk desk;
  private final Set<ArticleId> changed = new LinkedHashSet<>();
  private final Set<ArticleId> found = new LinkedHashSet<>();
  private final Set<ArticleId> gone = new LinkedHashSet<>();
  private final Map<ArticleId, Optional<FileStamp>> missed = new LinkedHashMap<>();
  private final Set<ArticleId> otherwise = new HashSet<>();

  FollowingFiles(Desk desk) {
    this.desk = desk;
  }

  /** Takes a file in that is not known, under whatever name. */
  void take(ArticleFile file) {
    if (!desk.shelf().knows(file.path())) {
      ArticleFile here = desk.shelf().distinct(file);
      desk.found(here).ifPresent(entry -> found.add(entry.id()));
      isHere(here.id());
    }
  }

  /** This file is back, or it is one that was missed under another name. */
  private void isHere(ArticleId id) {
    if (!missed.isEmpty() && missed.remove(id) == null) {
      Optional<FileStamp> stamp = desk.shelf().known(id).flatMap(Shelf.Known::stamp);
      missed.entrySet().stream()
          .filter(one -> isSame(one.getValue(), stamp))
          .map(Map.Entry::getKey)
          .findFirst()
          .ifPresent(missed::remove);
    }
  }

  private static boolean isSame(Optional<FileStamp> before, Optional<FileStamp> now) {
    return before.isPresent() && now.filter(before.get()::sameContent).isPresent();
  }

  /** Checks some of those again whose findings follow from what others are now. */
  void echo(int most) {
    desk.register().echo(most).forEach(entry -> changed.add(entry.id()));
  }

  /** Drops the steps about what these articles were, before anybody takes one back. */
  void forgetSteps() {
    if (!otherwise.isEmpty()) {
      desk.history().forget(otherwise);
      desk.historyChanged();
      otherwise.clear();
    }
  }

  /** Tells what has come of it since this was told last, each article as it is by now. */
  void tell() {
    if (!gone.isEmpty()) {
      desk.tell(new SessionEvent.Removed(List.copyOf(gone)));
    }
    List<Entry> more = entries(found);
    if (!more.isEmpty()) {
      desk.tell(new SessionEvent.Found(more));
    }
    changed.removeAll(found);
    List<Entry> others = entries(changed);
    if (!others.isEmpty()) {
      desk.tell(new SessionEvent.EntriesChanged(others));
    }
    desk.vocabulary().tell();
    gone.clear();
    found.clear();
    changed.clear();
  }

  /** All is compared: tells which files are neither back by now nor there under another name. */
  void tellMissed() {
    if (!missed.isEmpty()) {
      desk.tell(new SessionEvent.Gone(List.copyOf(missed.keySet())));
      missed.clear();
    }
  }

  private List<Entry> entries(Collection<ArticleId> ids) {
    return ids.stream().flatMap(id -> desk.library().entry(id).stream()).toList();
  }

  /** Compares an article with its file; nothing happens where it is no longer known. */
  void compare(ArticleId id) {
    desk.shelf().known(id).ifPresent(this::compare);
  }

  private void compare(Shelf.Known known) {
    Optional<Shelf.Unsaved> unsaved = desk.shelf().unsaved(known.file().id());
    if (looksSame(known) && unsaved.filter(FollowingFiles::isInDoubt).isEmpty()) {
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
          missed.put(known.file().id(), known.stamp());
          leave(known.file().id());
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
      changed.add(desk.register().enter(desk.shelf().editions(id).orElseThrow()).id());
    }
  }

  private void leave(ArticleId id) {
    desk.shelf().forget(id);
    desk.register().remove(List.of(id));
    otherwise.add(id);
    gone.add(id);
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
      changed.add(desk.register().enter(read).id());
    } else if (!(read.current().article().reading() instanceof FrontMatterReading.Absent)) {
      found.add(desk.register().enter(read).id());
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
      desk.register().enterUnreadable(id, reason);
      (before.isPresent() ? changed : found).add(id);
    }
  }
}
