package dev.copydesk.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.disk.ArticleFile.Reading;
import dev.copydesk.document.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFileTest {

  @TempDir Path temp;

  @Test
  void readsAllBytesWhateverTheyAre() throws IOException {
    byte[] bytes = {0, (byte) 0xFF, '\r', '\n', 0};
    Files.write(temp.resolve("a.md"), bytes);

    assertThat(read("a.md", 5))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> {
              assertThat(read.bytes()).isEqualTo(bytes);
              assertThat(read.stamp().size()).isEqualTo(5);
            });
  }

  @Test
  void tellsWhatIsMissingTooLargeOrNoFile() throws IOException {
    Files.write(temp.resolve("large.md"), new byte[6]);
    Files.createDirectory(temp.resolve("dir.md"));

    assertThat(read("none.md", 5)).isEqualTo(new Reading.Missing());
    assertThat(read("large.md", 5)).isInstanceOf(Reading.NotRead.class);
    assertThat(read("dir.md", 5)).isInstanceOf(Reading.NotRead.class);
  }

  @Test
  void aLinkIsReadInsideItsBoundsOnly() throws IOException {
    Path root = Files.createDirectory(temp.resolve("root"));
    Files.writeString(temp.resolve("out.md"), "out");
    Files.writeString(root.resolve("in.md"), "in");
    Files.createSymbolicLink(root.resolve("a.md"), temp.resolve("out.md"));
    Files.createSymbolicLink(root.resolve("b.md"), root.resolve("in.md"));

    assertThat(read("root/a.md", 100, root)).isInstanceOf(Reading.NotRead.class);
    assertThat(read("root/b.md", 100, root)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void stampsTellBytesAndNotTimes() throws IOException {
    FileStamp one = FileStamp.of("a".getBytes(UTF_8), Instant.EPOCH);
    FileStamp later = FileStamp.of("a".getBytes(UTF_8), Instant.MAX);
    FileStamp other = FileStamp.of("b".getBytes(UTF_8), Instant.EPOCH);

    assertThat(one.sameContent(later)).isTrue();
    assertThat(one.sameContent(other)).isFalse();
  }

  private Reading read(String name, int limit) throws IOException {
    return read(name, limit, temp);
  }

  private Reading read(String name, int limit, Path bounds) throws IOException {
    return new ArticleFile(new ArticleId(name), temp.resolve(name), bounds.toRealPath())
        .read(limit);
  }
}
