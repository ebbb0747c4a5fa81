package dev.copydesk.disk;

import dev.copydesk.document.ArticleId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
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

  private static final String ENDING = ".journal";

  /** Superseded records are cleared away when the file is larger than this, and mostly they. */
  private static final long COMPACT_FROM = 4L * 1024 * 1024;

  private final Path stateDirectory;
  private final String prefix;
  private final Map<ArticleId, Extent> live = new HashMap<>();
  private final List<LeftJournal> behind = new ArrayList<>();
  private final DiskWork disk;
  private Optional<Own> own = Optional.empty();

  /**
   * Where the last whole record ends; what a failed write has left behind it counts for nothing.
   */
  private long end;

  /** Where a record stands in the file. */
  private record Extent(long start, int length) {}

  private record Own(Path file, FileChannel channel) {}

  /**
   * @param stateDirectory where journals are kept; made when there is something to keep
   * @param directory the opened directory, a real path
   */
  public Journal(Path stateDirectory, Path directory) {
    this(stateDirectory, directory, DiskWork.REAL);
  }

  Journal(Path stateDirectory, Path directory, DiskWork disk) {
    this.disk = disk;
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
          LeftJournal left = new LeftJournal(file, disk);
          left.drafts()
              .ifPresent(
                  found -> {
                    behind.add(left);
                    found.forEach(draft -> drafts.merge(draft.article(), draft, Draft::newer));
                  });
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return List.copyOf(drafts.values());
  }

  /**
   * Forgets what {@link #leftBehind} has found of these articles. A file goes when nothing is left
   * in it that could be taken up.
   */
  public void dropLeftBehind(Collection<ArticleId> articles) throws IOException {
    for (LeftJournal file : behind) {
      file.drop(articles);
    }
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
    Map<ArticleId, Optional<Extent>> written = new LinkedHashMap<>();
    long at = end;
    try {
      for (DraftRecord record : records) {
        byte[] bytes = record.bytes();
        disk.writeAt(channel, at, bytes);
        long start = at;
        written.put(record.article(), record.draft().map(draft -> new Extent(start, bytes.length)));
        at += bytes.length;
      }
      channel.force(false);
    } catch (IOException e) {
      cutBack(channel);
      throw e;
    }
    end = at;
    written.forEach(
        (article, extent) ->
            extent.ifPresentOrElse(place -> live.put(article, place), () -> live.remove(article)));
    long wanted = live.values().stream().mapToLong(Extent::length).sum();
    if (end > COMPACT_FROM && end > 4 * wanted) {
      compact(channel);
    }
  }

  /**
   * Takes half a record away again; whether it went. If not, the next record is written over it.
   */
  private boolean cutBack(FileChannel channel) {
    try {
      channel.truncate(end);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Copies the live records into a new file, which takes this one's place once it is whole; whether
   * it did. If not, all stays where it is, and the next record tries again.
   */
  private boolean compact(FileChannel from) {
    try {
      Path old = own.orElseThrow().file();
      Path file = newFile();
      FileChannel to = create(file);
      try {
        moveTo(file, from, to);
      } finally {
        if (own.orElseThrow().channel() != to) {
          to.close();
          Files.deleteIfExists(file);
        }
      }
      from.close();
      Files.deleteIfExists(old);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void moveTo(Path file, FileChannel from, FileChannel to) throws IOException {
    Map<ArticleId, Extent> moved = new HashMap<>();
    long at = DraftRecord.HEADER.length;
    for (Map.Entry<ArticleId, Extent> entry : live.entrySet()) {
      Extent extent = entry.getValue();
      ByteBuffer bytes = ByteBuffer.allocate(extent.length());
      while (bytes.hasRemaining() && from.read(bytes, extent.start() + bytes.position()) >= 0) {
        // Until all of it is there.
      }
      disk.writeAt(to, at, bytes.array());
      moved.put(entry.getKey(), new Extent(at, extent.length()));
      at += extent.length();
    }
    to.force(true);
    own = Optional.of(new Own(file, to));
    live.putAll(moved);
    end = at;
  }

  private FileChannel channel() throws IOException {
    if (own.isEmpty()) {
      Files.createDirectories(stateDirectory);
      Path file = newFile();
      own = Optional.of(new Own(file, create(file)));
      end = DraftRecord.HEADER.length;
    }
    return own.get().channel();
  }

  private Path newFile() {
    return stateDirectory.resolve(prefix + UUID.randomUUID() + ENDING);
  }

  private FileChannel create(Path file) throws IOException {
    try {
      disk.writeForced(file, DraftRecord.HEADER);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    channel.tryLock();
    return channel;
  }
}
