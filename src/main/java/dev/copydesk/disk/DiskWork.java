package dev.copydesk.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** What a save or a journal does to a disk; tests put a failing disk in its place. */
interface DiskWork {

  /** The disk itself. */
  DiskWork REAL = new DiskWork() {};

  /** Makes a new file that only its owner may read, with these bytes, and has them on the disk. */
  default void writeForced(Path file, byte[] bytes) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] own =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (FileChannel channel =
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), own)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** Puts {@code file} in the place of {@code target}, at once or not at all. */
  default void moveOver(Path file, Path target) throws IOException {
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Has the directory's own entries on the disk. */
  default void forceDirectory(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /**
   * Gives {@code copy} the rights of {@code model}; whether all who may read the one may read the
   * other then.
   */
  default boolean copyRights(Path model, Path copy) throws IOException {
    return Rights.copy(model, copy);
  }

  /** Writes all of {@code bytes} into an open file. */
  default void writeAt(FileChannel channel, long at, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest, at + rest.position());
    }
  }

  default void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }
}
