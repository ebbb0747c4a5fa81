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
   *
   * @return whether all who may read {@code model} may read {@code copy} now
   */
  static boolean copy(Path model, Path copy) throws IOException {
    PosixFileAttributeView from = Files.getFileAttributeView(model, PosixFileAttributeView.class);
    PosixFileAttributeView to =
        Files.getFileAttributeView(copy, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (from != null && to != null) {
      PosixFileAttributes old = from.readAttributes();
      PosixFileAttributes now = to.readAttributes();
      if (!old.group().equals(now.group())) {
        attempt(() -> to.setGroup(old.group()));
      }
      if (!old.owner().equals(now.owner())) {
        attempt(() -> to.setOwner(old.owner()));
      }
      attempt(() -> to.setPermissions(old.permissions()));
      PosixFileAttributes come = to.readAttributes();
      return keepReaders(
          old.permissions(),
          come.permissions(),
          old.owner().equals(come.owner()),
          old.group().equals(come.group()));
    }
    AclFileAttributeView fromAcl = Files.getFileAttributeView(model, AclFileAttributeView.class);
    AclFileAttributeView toAcl = Files.getFileAttributeView(copy, AclFileAttributeView.class);
    if (fromAcl != null && toAcl != null) {
      attempt(() -> toAcl.setAcl(fromAcl.getAcl()));
    }
    // Without a list of its own the copy has its directory's, as every new file there.
    return true;
  }

  /** Whether nobody who could read with the rights {@code was} is shut out by {@code is}. */
  static boolean keepReaders(
      Set<PosixFilePermission> was,
      Set<PosixFilePermission> is,
      boolean sameOwner,
      boolean sameGroup) {
    boolean others = is.contains(PosixFilePermission.OTHERS_READ);
    boolean group = others || (sameGroup && is.contains(PosixFilePermission.GROUP_READ));
    boolean owner = group || (sameOwner && is.contains(PosixFilePermission.OWNER_READ));
    return (others || !was.contains(PosixFilePermission.OTHERS_READ))
        && (group || !was.contains(PosixFilePermission.GROUP_READ))
        && (owner || !was.contains(PosixFilePermission.OWNER_READ));
  }

  private interface Step {
    void run() throws IOException;
  }

  /** Rights that the system does not let this user give stay as they are. */
  private static boolean attempt(Step step) {
    try {
      step.run();
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
