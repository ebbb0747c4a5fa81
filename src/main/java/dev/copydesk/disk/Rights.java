package dev.copydesk.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Who may read and write a file: kept when a new file takes an old one's place. */
final class Rights {

  private static final Set<PosixFilePermission> WRITING =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private Rights() {}

  /**
   * Whether writing to {@code file} is allowed. A file that nobody may write was marked so by
   * someone; that holds for an administrator too, whom the system itself would let pass.
   */
  static boolean allowWriting(Path file) {
    if (!Files.isWritable(file)) {
      return false;
    }
    try {
      PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      return view == null
          || view.readAttributes().permissions().stream().anyMatch(WRITING::contains);
    } catch (IOException e) {
      // Rights that cannot be asked for forbid nothing; the writing itself will tell.
      return true;
    }
  }

  /**
   * Gives {@code copy} the owner, group, permissions and access list of {@code model}, as far as
   * the system lets this user. Permissions go last, since a new owner takes some away.
   */
  static void copy(Path model, Path copy) {
    PosixFileAttributeView from = Files.getFileAttributeView(model, PosixFileAttributeView.class);
    PosixFileAttributeView to =
        Files.getFileAttributeView(copy, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (from != null && to != null) {
      attempt(
          () -> {
            PosixFileAttributes old = from.readAttributes();
            PosixFileAttributes now = to.readAttributes();
            if (!old.group().equals(now.group())) {
              attempt(() -> to.setGroup(old.group()));
            }
            if (!old.owner().equals(now.owner())) {
              attempt(() -> to.setOwner(old.owner()));
            }
            to.setPermissions(old.permissions());
          });
      return;
    }
    AclFileAttributeView fromAcl = Files.getFileAttributeView(model, AclFileAttributeView.class);
    AclFileAttributeView toAcl = Files.getFileAttributeView(copy, AclFileAttributeView.class);
    if (fromAcl != null && toAcl != null) {
      attempt(() -> toAcl.setAcl(fromAcl.getAcl()));
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  /** Rights that the system does not let this user give stay as they are; the text matters more. */
  private static boolean attempt(Step step) {
    try {
      step.run();
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
