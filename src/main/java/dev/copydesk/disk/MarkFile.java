package dev.copydesk.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Keeps her marks of one directory's articles in one small file of her own, outside the directory.
 * At every moment the disk holds either the old or the new file whole; one that is damaged is set
 * aside under another name, and what can be understood of it is kept.
 */
public final class MarkFile {

  private static final String ENDING = ".marks";
  private static final int LARGEST = 32 * 1024 * 1024;

  /** A file's lock holds between programs; within one it is an error to ask for it twice. */
  private static final Object ONE_WINDOW = new Object();

  private final Path file;
  private final DiskWork disk;

  /**
   * @param stateDirectory where such files are kept; made when there is something to keep
   * @param directory the opened directory, a real path
   */
  public MarkFile(Path stateDirectory, Path directory) {
    this(stateDirectory, directory, DiskWork.REAL);
  }

  MarkFile(Path stateDirectory, Path directory, DiskWork disk) {
    byte[] name = directory.toString().getBytes(StandardCharsets.UTF_8);
    this.file =
        stateDirectory.resolve(
            FileStamp.of(name, Instant.EPOCH).sha256().substring(0, 16) + ENDING);
    this.disk = disk;
  }

  /** What came of reading. */
  public sealed interface Reading {

    /** All that was kept; nothing where nothing was. */
    record Whole(Map<ArticleId, Mark> marks) implements Reading {}

    /**
     * The file was damaged.
     *
     * @param marks what could be understood of it
     * @param setAside where the damaged file lies now
     */
    record Damaged(Map<ArticleId, Mark> marks, Path setAside) implements Reading {}
  }

  /** Reads the file; sets it aside if it is damaged, and keeps what could be understood. */
  public Reading read() throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Reading.Whole(Map.of());
    }
    if (!Files.isRegularFile(file)) {
      return new Reading.Damaged(Map.of(), setAside());
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      return new Reading.Damaged(Map.of(), setAside());
    }
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    MarkLines.Parsed parsed = MarkLines.parse(text);
    if (parsed.whole() && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
      return new Reading.Whole(parsed.marks());
    }
    Path damaged = setAside();
    if (!parsed.marks().isEmpty()) {
      replace(parsed.marks());
    }
    return new Reading.Damaged(parsed.marks(), damaged);
  }

  /**
   * Keeps these marks, each in the place of the article's former one. What another window has kept
   * meanwhile about other articles stays.
   */
  public Reading write(Map<ArticleId, Mark> changes) throws IOException {
    Files.createDirectories(file.getParent());
    synchronized (ONE_WINDOW) {
      try (FileChannel gate = FileChannel.open(gate(), CREATE, WRITE)) {
        FileLock alone = gate.lock();
        try {
          return merge(changes);
        } finally {
          alone.release();
        }
      }
    }
  }

  /** What windows wait at for one another, so that none writes over what another just kept. */
  private Path gate() {
    return file.resolveSibling(file.getFileName() + ".lock");
  }

  private Reading merge(Map<ArticleId, Mark> changes) throws IOException {
    Reading before = read();
    Map<ArticleId, Mark> marks =
        new TreeMap<>(
            switch (before) {
              case Reading.Whole(Map<ArticleId, Mark> kept) -> kept;
              case Reading.Damaged(Map<ArticleId, Mark> kept, Path setAside) -> kept;
            });
    marks.putAll(changes);
    marks.values().removeIf(Mark.NONE::equals);
    replace(marks);
    return before;
  }

  private void replace(Map<ArticleId, Mark> marks) throws IOException {
    Path next = file.resolveSibling(UUID.randomUUID() + ".tmp");
    try {
      disk.writeForced(next, MarkLines.print(marks).getBytes(StandardCharsets.UTF_8));
      disk.moveOver(next, file);
    } finally {
      disk.delete(next);
    }
  }

  private Path setAside() throws IOException {
    Path damaged = file.resolveSibling(file.getFileName() + ".damaged-" + UUID.randomUUID());
    return Files.move(file, damaged);
  }
}
