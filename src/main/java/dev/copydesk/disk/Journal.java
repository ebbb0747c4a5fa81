package dev.copydesk.disk;

import dev.copydesk.document.ArticleId;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps unsaved work on the articles of one directory, so that it survives a crash. Each session
 * has a file of its own, which it locks while it lives and removes when it ends in order; a file
 * that nobody locks was left behind.
 */
public final class Journal implements AutoCloseable {

  private static final byte[] HEADER = "copydesk journal 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final String ENDING = ".journal";

  /** Superseded records are cleared away when the file is larger than this, and mostly they. */
  private static final long COMPACT_FROM = 4L * 1024 * 1024;

  private final Path stateDirectory;
  private final String prefix;
  private final Map<ArticleId, Extent> live = new HashMap<>();
  private final List<Path> behind = new ArrayList<>();
  private Optional<Own> own = Optional.empty();

  /** Where a record stands in the file. */
  private record Extent(long start, int length) {}

  private record Own(Path file, FileChannel channel) {}

  /**
   * @param stateDirectory where journals are kept; made when there is something to keep
   * @param directory the opened directory, a real path
   */
  public Journal(Path stateDirectory, Path directory) {
    this.stateDirectory = stateDirectory;
    byte[] name = directory.toString().getBytes(StandardCharsets.UTF_8);
    this.prefix = FileStamp.of(name, Instant.EPOCH).sha256().substring(0, 16) + "-";
  }

  /** Keeps these drafts, each in the place of the article's former one. */
  public void keep(Collection<Draft> drafts) throws IOException {
    List<DraftRecord> records = new ArrayList<>();
    drafts.forEach(draft -> records.add(new DraftRecord(draft.article(), Optional.of(draft))));
    append(records);
  }

  /** Forgets the drafts of these articles: they are saved, or as they were. */
  public void clear(Collection<ArticleId> articles) throws IOException {
    List<DraftRecord> records =
        articles.stream()
            .filter(live::containsKey)
            .map(article -> new DraftRecord(article, Optional.empty()))
            .toList();
    if (records.size() == live.size()) {
      close();
    } else if (!records.isEmpty()) {
      append(records);
    }
  }

  /** What sessions before this one have left behind, the newest draft of each article. */
  public List<Draft> leftBehind() throws IOException {
    behind.clear();
    Map<ArticleId, Draft> drafts = new LinkedHashMap<>();
    if (!Files.isDirectory(stateDirectory)) {
      return List.of();
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(stateDirectory, prefix + "*" + ENDING)) {
      for (Path file : files) {
        if (own.filter(mine -> mine.file().equals(file)).isEmpty()) {
          collect(file, drafts);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return List.copyOf(drafts.values());
  }

  /** Removes the files that {@link #leftBehind} has read. */
  public void dropLeftBehind() throws IOException {
    for (Path file : behind) {
      Files.deleteIfExists(file);
    }
    behind.clear();
  }

  /** Ends in order: what is kept now is no longer wanted. */
  @Override
  public void close() throws IOException {
    live.clear();
    if (own.isPresent()) {
      Own mine = own.get();
      own = Optional.empty();
      mine.channel().close();
      Files.deleteIfExists(mine.file());
    }
  }

  /** Leaves the file behind, as a crash would. */
  void abandon() throws IOException {
    if (own.isPresent()) {
      own.get().channel().close();
      own = Optional.empty();
    }
  }

  private void append(List<DraftRecord> records) throws IOException {
    FileChannel channel = channel();
    long end = channel.size();
    for (DraftRecord record : records) {
      byte[] bytes = record.bytes();
      write(channel, end, bytes);
      if (record.draft().isPresent()) {
        live.put(record.article(), new Extent(end, bytes.length));
      } else {
        live.remove(record.article());
      }
      end += bytes.length;
    }
    channel.force(false);
    long wanted = live.values().stream().mapToLong(Extent::length).sum();
    if (end > COMPACT_FROM && end > 4 * wanted) {
      compact(channel);
    }
  }

  /** Copies the live records into a new file, which takes this one's place once it is whole. */
  private void compact(FileChannel from) throws IOException {
    Path file = newFile();
    FileChannel to = create(file);
    try {
      Map<ArticleId, Extent> moved = new HashMap<>();
      long end = to.size();
      for (Map.Entry<ArticleId, Extent> entry : live.entrySet()) {
        Extent extent = entry.getValue();
        ByteBuffer bytes = ByteBuffer.allocate(extent.length());
        while (bytes.hasRemaining() && from.read(bytes, extent.start() + bytes.position()) >= 0) {
          // Until all of it is there.
        }
        write(to, end, bytes.array());
        moved.put(entry.getKey(), new Extent(end, extent.length()));
        end += extent.length();
      }
      to.force(true);
      Path old = own.orElseThrow().file();
      own = Optional.of(new Own(file, to));
      live.putAll(moved);
      from.close();
      Files.deleteIfExists(old);
    } catch (IOException e) {
      if (own.orElseThrow().channel() != to) {
        to.close();
        Files.deleteIfExists(file);
      }
      throw e;
    }
  }

  private void collect(Path file, Map<ArticleId, Draft> drafts) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      if (!isLeftBehind(channel)) {
        return;
      }
      behind.add(file);
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
      if (!Arrays.equals(in.readNBytes(HEADER.length), HEADER)) {
        return;
      }
      Map<ArticleId, Draft> here = new LinkedHashMap<>();
      for (Optional<DraftRecord> next = DraftRecord.read(in);
          next.isPresent();
          next = DraftRecord.read(in)) {
        DraftRecord record = next.get();
        record
            .draft()
            .ifPresentOrElse(
                draft -> here.put(record.article(), draft), () -> here.remove(record.article()));
      }
      here.values()
          .forEach(
              draft ->
                  drafts.merge(
                      draft.article(),
                      draft,
                      (one, other) -> one.written().isAfter(other.written()) ? one : other));
    }
  }

  /** A living session holds the lock; within this program, an attempt to lock says so too. */
  private static boolean isLeftBehind(FileChannel channel) throws IOException {
    try (FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private FileChannel channel() throws IOException {
    if (own.isEmpty()) {
      Files.createDirectories(stateDirectory);
      Path file = newFile();
      own = Optional.of(new Own(file, create(file)));
    }
    return own.get().channel();
  }

  private Path newFile() {
    return stateDirectory.resolve(prefix + UUID.randomUUID() + ENDING);
  }

  private static FileChannel create(Path file) throws IOException {
    DiskWork.REAL.writeForced(file, HEADER);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    channel.tryLock();
    return channel;
  }

  private static void write(FileChannel channel, long at, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest, at + rest.position());
    }
  }
}
