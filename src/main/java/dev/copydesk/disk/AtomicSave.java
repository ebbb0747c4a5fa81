package dev.copydesk.disk;

import dev.copydesk.disk.ArticleFile.Reading;
import dev.copydesk.disk.SaveOutcome.ChangedMeanwhile;
import dev.copydesk.disk.SaveOutcome.Failed;
import dev.copydesk.disk.SaveOutcome.Gone;
import dev.copydesk.disk.SaveOutcome.OutsideDirectory;
import dev.copydesk.disk.SaveOutcome.ReadOnly;
import dev.copydesk.disk.SaveOutcome.Saved;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Saves a file so that at every moment the disk holds either the old or the new one whole: a
 * temporary sibling is written, forced to the disk and moved over. A file that another program has
 * changed is never overwritten unasked, and on any failure the sibling is taken away again.
 */
public final class AtomicSave {

  private static final Pattern TEMPORARY = Pattern.compile("\\.copydesk-[0-9a-f]{16}\\.tmp");
  private static final SecureRandom NAMES = new SecureRandom();

  private static final String SHUT_OUT =
      "The file's owner, group and permissions could not be kept, so that others, such as the web "
          + "server, could not read it; take the file over or allow everyone to read it, then save "
          + "again.";

  private final DiskWork disk;
  private final int limit;
  private final Set<Path> unsettled = new LinkedHashSet<>();

  /**
   * @param limit how many bytes a file may have to be compared
   */
  public AtomicSave(int limit) {
    this(limit, DiskWork.REAL);
  }

  AtomicSave(int limit, DiskWork disk) {
    this.limit = limit;
    this.disk = Objects.requireNonNull(disk);
  }

  /** Whether a file of this name is what a save that was cut off has left behind. */
  public static boolean isLeftover(String fileName) {
    return TEMPORARY.matcher(fileName).matches();
  }

  /**
   * Saves {@code bytes} if the file is still the one that {@code expected} was taken of. When all
   * files are saved, call {@link #settle}.
   */
  public SaveOutcome save(ArticleFile file, FileStamp expected, byte[] bytes) {
    return save(file, Optional.of(expected), bytes);
  }

  /** Saves {@code bytes} whatever the file holds now, also if it is gone. */
  public SaveOutcome overwrite(ArticleFile file, byte[] bytes) {
    return save(file, Optional.empty(), bytes);
  }

  private SaveOutcome save(ArticleFile file, Optional<FileStamp> expected, byte[] bytes) {
    try {
      Path target = target(file, expected.isEmpty());
      if (!target.startsWith(file.bounds())) {
        return new OutsideDirectory();
      }
      boolean there = Files.exists(target);
      if (there && !Files.isRegularFile(target)) {
        return new Failed("Something that is no file stands in the article's place.");
      }
      if (there && !Rights.allowWriting(target)) {
        return new ReadOnly(false);
      }
      if (!Files.isWritable(target.getParent())) {
        return new ReadOnly(true);
      }
      Optional<SaveOutcome> obstacle = compare(file, expected);
      return obstacle.isPresent() ? obstacle.get() : replace(file, target, expected, bytes);
    } catch (NoSuchFileException e) {
      return new Gone();
    } catch (IOException e) {
      return new Failed(PlainWords.of(e));
    }
  }

  /** The real path to write; links are followed to the file that they mean. */
  private static Path target(ArticleFile file, boolean anew) throws IOException {
    if (!anew || Files.exists(file.path())) {
      return file.path().toRealPath();
    }
    if (Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS)) {
      throw new NoSuchFileException(file.path().toString());
    }
    Path directory = file.path().toAbsolutePath().normalize().getParent();
    if (!directory.startsWith(file.bounds())) {
      return directory.toRealPath().resolve(file.path().getFileName());
    }
    // Directories that are missing are made only where no link leads out on the way.
    Path above = directory;
    while (!Files.exists(above)) {
      above = above.getParent();
    }
    if (above.toRealPath().startsWith(file.bounds())) {
      Files.createDirectories(directory);
    }
    Path real = Files.exists(directory) ? directory.toRealPath() : above.toRealPath();
    return real.resolve(file.path().getFileName());
  }

  private SaveOutcome replace(
      ArticleFile file, Path target, Optional<FileStamp> expected, byte[] bytes) {
    Path temporary = target.resolveSibling(".copydesk-%016x.tmp".formatted(NAMES.nextLong()));
    SaveOutcome outcome;
    try {
      disk.writeForced(temporary, bytes);
      boolean readable = !Files.exists(target) || disk.copyRights(target, temporary);
      Optional<SaveOutcome> obstacle =
          readable ? compare(file, expected) : Optional.of(new Failed(SHUT_OUT));
      if (obstacle.isEmpty()) {
        FileStamp stamp = FileStamp.of(bytes, Files.getLastModifiedTime(temporary).toInstant());
        disk.moveOver(temporary, target);
        unsettled.add(target.getParent());
        return new Saved(stamp);
      }
      outcome = obstacle.get();
    } catch (AccessDeniedException e) {
      outcome = new ReadOnly(true);
    } catch (IOException e) {
      outcome = new Failed(PlainWords.of(e));
    }
    return withoutTemporary(temporary, outcome);
  }

  /** What forbids the save, going by the file's bytes as they are at this moment. */
  private Optional<SaveOutcome> compare(ArticleFile file, Optional<FileStamp> expected) {
    if (expected.isEmpty()) {
      return Optional.empty();
    }
    return switch (file.read(limit)) {
      case Reading.Read(byte[] bytes, FileStamp now) ->
          now.sameContent(expected.get()) ? Optional.empty() : Optional.of(new ChangedMeanwhile());
      case Reading.Missing missing -> Optional.of(new Gone());
      case Reading.NotRead(String reason) -> Optional.of(new Failed(reason));
    };
  }

  private SaveOutcome withoutTemporary(Path temporary, SaveOutcome outcome) {
    try {
      disk.delete(temporary);
      return outcome;
    } catch (IOException e) {
      return new Failed(
          outcome.words()
              + " A temporary file could not be removed: “%s”; delete it."
                  .formatted(temporary.getFileName()));
    }
  }

  /**
   * Has the names of all files saved since the last call on the disk: once a directory, not once a
   * file. Until then a power failure may bring an old file back, whole.
   */
  public void settle() {
    unsettled.forEach(this::force);
    unsettled.clear();
  }

  private boolean force(Path directory) {
    try {
      disk.forceDirectory(directory);
      return true;
    } catch (IOException e) {
      // Some systems open no directory for this; they keep its names safe by themselves.
      return false;
    }
  }
}
