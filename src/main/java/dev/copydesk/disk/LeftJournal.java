package dev.copydesk.disk;

import dev.copydesk.document.ArticleId;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The journal of another session, which has left it behind or still lives. It loses a draft only
 * when it is told so, and goes with its last one.
 */
final class LeftJournal {

  private final Path file;
  private final DiskWork disk;

  LeftJournal(Path file, DiskWork disk) {
    this.file = file;
    this.disk = disk;
  }

  /**
   * What the file holds.
   *
   * @param end where its last whole record ends
   */
  private record Content(Map<ArticleId, Draft> drafts, long end) {}

  /** Its drafts; empty where its session lives, or where another program's version wrote it. */
  Optional<List<Draft>> drafts() throws IOException {
    try (FileChannel channel = open();
        FileLock lock = channel.tryLock()) {
      return lock == null
          ? Optional.empty()
          : read(channel).map(content -> List.copyOf(content.drafts().values()));
    } catch (OverlappingFileLockException e) {
      // A session of this very program holds it.
      return Optional.empty();
    }
  }

  /** Forgets the drafts of these articles; the file goes where none is left. */
  void drop(Collection<ArticleId> articles) throws IOException {
    if (Files.exists(file) && isEmptyWithout(articles)) {
      Files.deleteIfExists(file);
    }
  }

  private boolean isEmptyWithout(Collection<ArticleId> articles) throws IOException {
    try (FileChannel channel = open();
        FileLock lock = channel.tryLock()) {
      Optional<Content> content = lock == null ? Optional.empty() : read(channel);
      if (content.isEmpty()) {
        return false;
      }
      Collection<ArticleId> all = content.get().drafts().keySet();
      List<ArticleId> done = all.stream().filter(articles::contains).toList();
      if (done.size() == all.size()) {
        return true;
      }
      long at = content.get().end();
      for (ArticleId article : done) {
        byte[] bytes = new DraftRecord(article, Optional.empty()).bytes();
        disk.writeAt(channel, at, bytes);
        at += bytes.length;
      }
      channel.truncate(at);
      channel.force(false);
      return false;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static Optional<Content> read(FileChannel channel) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
    Map<ArticleId, Draft> drafts = new LinkedHashMap<>();
    byte[] head = in.readNBytes(DraftRecord.HEADER.length);
    if (head.length < DraftRecord.HEADER.length) {
      return Optional.of(new Content(drafts, 0));
    }
    if (!Arrays.equals(head, DraftRecord.HEADER)) {
      return Optional.empty();
    }
    long end = head.length;
    for (Optional<DraftRecord> next = DraftRecord.read(in);
        next.isPresent();
        next = DraftRecord.read(in)) {
      DraftRecord record = next.get();
      end += record.bytes().length;
      record
          .draft()
          .ifPresentOrElse(
              draft -> drafts.put(record.article(), draft), () -> drafts.remove(record.article()));
    }
    return Optional.of(new Content(drafts, end));
  }
}
