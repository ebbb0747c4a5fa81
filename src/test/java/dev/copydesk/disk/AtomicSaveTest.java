package dev.copydesk.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.copydesk.document.ArticleId;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtomicSaveTest {

  private static final int LIMIT = 64 * 1024 * 1024;
  private static final byte[] OLD = "---\r\ntitle: Old\r\n---\r\nBody\r\n".getBytes(UTF_8);
  private static final byte[] NEW = "---\r\ntitle: New\r\n---\r\nBody\r\n".getBytes(UTF_8);

  @TempDir Path temp;

  private Path root;
  private Path path;
  private ArticleFile file;
  private FileStamp stamp;

  @BeforeEach
  void writeOld() throws IOException {
    root = Files.createDirectory(temp.toRealPath().resolve("Meldungen für heute"));
    path = root.resolve("größe.md");
    Files.write(path, OLD);
    file = new ArticleFile(new ArticleId("größe.md"), path, root);
    stamp = stamp();
  }

  @Test
  void writesTheBytesAndSaysWhatTheFileIsNow() throws IOException {
    SaveOutcome outcome = new AtomicSave(LIMIT).save(file, stamp, NEW);

    assertThat(Files.readAllBytes(path)).isEqualTo(NEW);
    assertThat(outcome).isEqualTo(new SaveOutcome.Saved(stamp()));
    assertNothingElse();
  }

  @Test
  void aFileChangedMeanwhileIsNotTouchedEvenIfItsTimeAndSizeAreTheSame() throws IOException {
    FileTime time = Files.getLastModifiedTime(path);
    byte[] other = new String(OLD, UTF_8).replace("Old", "Odd").getBytes(UTF_8);
    Files.write(path, other);
    Files.setLastModifiedTime(path, time);

    assertThat(new AtomicSave(LIMIT).save(file, stamp, NEW))
        .isEqualTo(new SaveOutcome.ChangedMeanwhile());
    assertThat(Files.readAllBytes(path)).isEqualTo(other);
    assertNothingElse();
  }

  @Test
  void aFileTouchedButNotChangedIsSaved() throws IOException {
    Files.setLastModifiedTime(path, FileTime.fromMillis(1_000_000));

    assertThat(new AtomicSave(LIMIT).save(file, stamp, NEW)).isInstanceOf(SaveOutcome.Saved.class);
  }

  @Test
  void aChangeBetweenWritingAndMovingIsSeen() throws IOException {
    byte[] other = "---\ntitle: Theirs\n---\n".getBytes(UTF_8);
    AtomicSave save =
        new AtomicSave(
            LIMIT,
            new DiskWork() {
              @Override
              public void writeForced(Path temporary, byte[] bytes) throws IOException {
                DiskWork.super.writeForced(temporary, bytes);
                Files.write(path, other);
              }
            });

    assertThat(save.save(file, stamp, NEW)).isEqualTo(new SaveOutcome.ChangedMeanwhile());
    assertThat(Files.readAllBytes(path)).isEqualTo(other);
    assertNothingElse();
  }

  @Test
  void onHerWordAChangedFileIsOverwrittenAndAGoneOneWrittenAnew() throws IOException {
    Files.writeString(path, "theirs");
    assertThat(new AtomicSave(LIMIT).overwrite(file, NEW)).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(Files.readAllBytes(path)).isEqualTo(NEW);

    Files.delete(path);
    assertThat(new AtomicSave(LIMIT).save(file, stamp, NEW)).isEqualTo(new SaveOutcome.Gone());
    assertThat(path).doesNotExist();
    assertThat(new AtomicSave(LIMIT).overwrite(file, NEW)).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(Files.readAllBytes(path)).isEqualTo(NEW);
  }

  @Test
  void aGoneDirectoryIsMadeAnewOnHerWord() throws IOException {
    Path deep = root.resolve("a/b/c.md");
    ArticleFile gone = new ArticleFile(new ArticleId("a/b/c.md"), deep, root);

    assertThat(new AtomicSave(LIMIT).save(gone, stamp, NEW)).isEqualTo(new SaveOutcome.Gone());
    assertThat(root.resolve("a")).doesNotExist();
    assertThat(new AtomicSave(LIMIT).overwrite(gone, NEW)).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(Files.readAllBytes(deep)).isEqualTo(NEW);
  }

  @Test
  void aFullDiskLeavesTheFileAndNothingBeside() throws IOException {
    AtomicSave save =
        new AtomicSave(
            LIMIT,
            new DiskWork() {
              @Override
              public void writeForced(Path temporary, byte[] bytes) throws IOException {
                Files.write(temporary, Arrays.copyOf(bytes, bytes.length / 2));
                throw new FileSystemException(
                    temporary.toString(), null, "No space left on device");
              }
            });

    assertThat(save.save(file, stamp, NEW))
        .isEqualTo(new SaveOutcome.Failed("The disk is full; make room on it and try again."));
    assertThat(Files.readAllBytes(path)).isEqualTo(OLD);
    assertNothingElse();
  }

  @Test
  void aMoveThatFailsLeavesTheFileAndNothingBeside() throws IOException {
    AtomicSave save =
        new AtomicSave(
            LIMIT,
            new DiskWork() {
              @Override
              public void moveOver(Path temporary, Path target) throws IOException {
                throw new FileSystemException(
                    target.toString(), null, "The file is being used by another process");
              }
            });

    assertThat(save.save(file, stamp, NEW))
        .isEqualTo(new SaveOutcome.Failed("Another program holds the file; close it there."));
    assertThat(Files.readAllBytes(path)).isEqualTo(OLD);
    assertNothingElse();
  }

  @Test
  void aDirectoryThatRefusesNewFilesIsReadOnly() throws IOException {
    AtomicSave save =
        new AtomicSave(
            LIMIT,
            new DiskWork() {
              @Override
              public void writeForced(Path temporary, byte[] bytes) throws IOException {
                throw new AccessDeniedException(temporary.toString());
              }
            });

    assertThat(save.save(file, stamp, NEW)).isEqualTo(new SaveOutcome.ReadOnly(true));
    assertThat(Files.readAllBytes(path)).isEqualTo(OLD);
  }

  @Test
  void aTemporaryFileThatCannotBeRemovedIsTold() throws IOException {
    AtomicSave save =
        new AtomicSave(
            LIMIT,
            new DiskWork() {
              @Override
              public void moveOver(Path temporary, Path target) throws IOException {
                throw new IOException("Input/output error");
              }

              @Override
              public void delete(Path temporary) throws IOException {
                throw new IOException("Input/output error");
              }
            });

    assertThat(save.save(file, stamp, NEW).words())
        .startsWith("The disk reports an error; it may be failing.")
        .contains(".copydesk-");
    assertThat(names())
        .filteredOn(name -> !AtomicSave.isLeftover(name))
        .containsExactly("größe.md");
  }

  @Test
  void aProtectedFileIsNotWrittenEvenByAnAdministrator() throws IOException {
    assumePosix();
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));

    assertThat(new AtomicSave(LIMIT).save(file, stamp, NEW))
        .isEqualTo(new SaveOutcome.ReadOnly(false));
    assertThat(Files.readAllBytes(path)).isEqualTo(OLD);
    assertNothingElse();
  }

  @Test
  void aProtectedDirectoryIsNotWritten() throws IOException {
    assumePosix();
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(root), "rights do not bind root");

    assertThat(new AtomicSave(LIMIT).save(file, stamp, NEW))
        .isEqualTo(new SaveOutcome.ReadOnly(true));
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(Files.readAllBytes(path)).isEqualTo(OLD);
    assertNothingElse();
  }

  @Test
  void permissionsAreKept() throws IOException {
    assumePosix();
    for (String rights : List.of("rw-r-----", "rwxrw-r--", "rw-rw-rw-")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
      new AtomicSave(LIMIT).save(file, stamp(), NEW);

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .isEqualTo(rights);
    }
  }

  @Test
  void aSaveThatWouldShutReadersOutIsNotDone() throws IOException {
    AtomicSave save =
        new AtomicSave(
            LIMIT,
            new DiskWork() {
              @Override
              public boolean copyRights(Path model, Path copy) {
                return false;
              }
            });

    assertThat(save.save(file, stamp, NEW).words()).contains("web server", "save again");
    assertThat(Files.readAllBytes(path)).isEqualTo(OLD);
    assertNothingElse();
  }

  @ParameterizedTest
  @CsvSource({
    "rw-r--r--, rw-r--r--, true, true, true",
    "rw-r--r--, rw-------, true, true, false",
    "rw-rw-r--, rw-rw-r--, true, false, true",
    "rw-r-----, rw-r-----, true, false, false",
    "rw-r-----, rw-r-----, true, true, true",
    "rw-rw----, rw-rw----, false, true, true",
    "rw-------, rw-------, false, true, false",
    "rw-rw-rw-, rwxrwxrwx, true, true, true"
  })
  void nobodyWhoCouldReadIsShutOut(
      String was, String is, boolean sameOwner, boolean sameGroup, boolean kept) {
    assertThat(
            Rights.keepReaders(
                PosixFilePermissions.fromString(was),
                PosixFilePermissions.fromString(is),
                sameOwner,
                sameGroup))
        .isEqualTo(kept);
  }

  @Test
  void theGroupIsKept() throws IOException {
    assumePosix();
    assumeTrue((int) Files.getAttribute(path, "unix:uid") == 0, "only root may give files away");
    Files.setAttribute(path, "unix:gid", 12);
    Files.setAttribute(path, "unix:uid", 7);

    new AtomicSave(LIMIT).save(file, stamp, NEW);

    assertThat(Files.readAllBytes(path)).isEqualTo(NEW);
    assertThat(Files.getAttribute(path, "unix:gid")).isEqualTo(12);
    assertThat(Files.getAttribute(path, "unix:uid")).isEqualTo(7);
  }

  @Test
  void aLinkInsideStaysALinkAndItsTargetIsWritten() throws IOException {
    Path link = root.resolve("link.md");
    Files.createSymbolicLink(link, path);
    ArticleFile linked = new ArticleFile(new ArticleId("link.md"), link, root);

    assertThat(new AtomicSave(LIMIT).save(linked, stamp, NEW))
        .isInstanceOf(SaveOutcome.Saved.class);
    assertThat(link).isSymbolicLink();
    assertThat(Files.readAllBytes(path)).isEqualTo(NEW);
  }

  @Test
  void aLinkThatLeadsOutIsRefusedAsIsADirectoryThatBecameOne() throws IOException {
    Path outside = Files.createDirectory(temp.toRealPath().resolve("outside"));
    Path target = Files.write(outside.resolve("a.md"), OLD);
    Path link = Files.createSymbolicLink(root.resolve("a.md"), target);
    Path directory = Files.createSymbolicLink(root.resolve("sub"), outside);
    ArticleFile linked = new ArticleFile(new ArticleId("a.md"), link, root);
    ArticleFile below = new ArticleFile(new ArticleId("sub/a.md"), directory.resolve("a.md"), root);
    ArticleFile anew = new ArticleFile(new ArticleId("sub/b.md"), directory.resolve("b.md"), root);

    for (ArticleFile out : List.of(linked, below)) {
      assertThat(new AtomicSave(LIMIT).save(out, stamp, NEW))
          .isEqualTo(new SaveOutcome.OutsideDirectory());
    }
    for (ArticleFile out : List.of(linked, below, anew)) {
      assertThat(new AtomicSave(LIMIT).overwrite(out, NEW))
          .isEqualTo(new SaveOutcome.OutsideDirectory());
    }
    assertThat(Files.readAllBytes(target)).isEqualTo(OLD);
    assertThat(outside.resolve("b.md")).doesNotExist();
  }

  @Test
  void fiveMegabytesAreSaved() throws IOException {
    byte[] large = new byte[5 * 1024 * 1024];
    Arrays.fill(large, (byte) 'x');

    assertThat(new AtomicSave(LIMIT).save(file, stamp, large))
        .isInstanceOf(SaveOutcome.Saved.class);
    assertThat(Files.readAllBytes(path)).isEqualTo(large);
  }

  private FileStamp stamp() {
    return ((ArticleFile.Reading.Read) file.read(LIMIT)).stamp();
  }

  private void assertNothingElse() throws IOException {
    assertThat(names()).containsExactly("größe.md");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> names = Files.list(root)) {
      return names.map(name -> name.getFileName().toString()).toList();
    }
  }

  private static void assumePosix() {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
  }
}
