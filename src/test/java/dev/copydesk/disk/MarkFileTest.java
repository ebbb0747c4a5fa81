package dev.copydesk.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Her marks come back as they were, whatever happened to the file that holds them. */
class MarkFileTest {

  private static final ArticleId GULLS = new ArticleId("2026/gulls.md");
  private static final ArticleId ODD = new ArticleId("odd\tname\\n – ü.md");
  private static final Map<ArticleId, Mark> KEPT =
      Map.of(
          GULLS, new Mark(true, "ask the harbour master – ü", Set.of(ODD)),
          ODD, new Mark(false, "tab and \\t", Set.of()));

  @TempDir Path temp;
  private MarkFile file;

  @BeforeEach
  void keep() throws IOException {
    file = new MarkFile(temp.resolve("marks"), temp.resolve("site"));
    file.write(KEPT);
  }

  private Path written() throws IOException {
    return files().getFirst();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(temp.resolve("marks"))) {
      return all.filter(path -> !path.toString().endsWith(".lock")).sorted().toList();
    }
  }

  @Test
  void comesBackAsItWas() throws IOException {
    assertThat(file.read()).isEqualTo(new MarkFile.Reading.Whole(KEPT));
    assertThat(files()).hasSize(1);
  }

  @Test
  void windowsThatKeepAtTheSameMomentLoseNothing() throws Exception {
    List<MarkFile> windows =
        Stream.generate(() -> new MarkFile(temp.resolve("marks"), temp.resolve("site")))
            .limit(4)
            .toList();
    List<ArticleId> all =
        IntStream.range(0, 100).mapToObj(i -> new ArticleId("story-" + i + ".md")).toList();
    try (ExecutorService hands = Executors.newFixedThreadPool(windows.size())) {
      List<Future<MarkFile.Reading>> kept =
          IntStream.range(0, all.size())
              .mapToObj(
                  i ->
                      hands.submit(
                          () ->
                              windows
                                  .get(i % windows.size())
                                  .write(Map.of(all.get(i), new Mark(true, "", Set.of())))))
              .toList();
      for (Future<MarkFile.Reading> one : kept) {
        one.get();
      }
    }
    assertThat(file.read())
        .isInstanceOfSatisfying(
            MarkFile.Reading.Whole.class,
            read -> assertThat(read.marks().keySet()).containsAll(all).containsAll(KEPT.keySet()));
  }

  @Test
  void directoriesAreKeptApart() throws IOException {
    MarkFile other = new MarkFile(temp.resolve("marks"), temp.resolve("other site"));
    assertThat(other.read()).isEqualTo(new MarkFile.Reading.Whole(Map.of()));
    other.write(Map.of(GULLS, new Mark(false, "another", Set.of())));
    assertThat(file.read()).isEqualTo(new MarkFile.Reading.Whole(KEPT));
  }

  @Test
  void whatAnotherWindowHasKeptStays() throws IOException {
    ArticleId more = new ArticleId("more.md");
    new MarkFile(temp.resolve("marks"), temp.resolve("site"))
        .write(Map.of(more, Mark.NONE.withAside(true)));
    file.write(Map.of(GULLS, Mark.NONE));
    assertThat(file.read())
        .isEqualTo(
            new MarkFile.Reading.Whole(
                Map.of(ODD, KEPT.get(ODD), more, Mark.NONE.withAside(true))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "copydesk marks 1\n",
        "copydesk marks 1\naside\tgulls.md\n",
        "copydesk marks 1\naside\tgulls.md\nend\t2\n",
        "copydesk marks 9\naside\tgulls.md\nend\t1\n",
        "copydesk marks 1\nnonsense\nend\t1\n",
        "copydesk marks 1\naside\t\nend\t1\n",
        "\0\0\0\0",
        "<html>"
      })
  void aDamagedFileIsSetAside(String damage) throws IOException {
    Files.writeString(written(), damage);
    MarkFile.Reading.Damaged damaged = (MarkFile.Reading.Damaged) file.read();
    assertThat(damaged.setAside()).hasContent(damage);
    assertThat(file.read()).isEqualTo(new MarkFile.Reading.Whole(damaged.marks()));
  }

  @Test
  void whatCanBeUnderstoodOfADamagedFileIsKept() throws IOException {
    byte[] whole = Files.readAllBytes(written());
    String text = new String(whole, UTF_8);
    Files.writeString(written(), text.substring(0, text.indexOf("end")) + "rubbish\n");
    MarkFile.Reading.Damaged damaged = (MarkFile.Reading.Damaged) file.read();
    assertThat(damaged.marks()).isEqualTo(KEPT);
    assertThat(file.read()).isEqualTo(new MarkFile.Reading.Whole(KEPT));
  }

  @Test
  void brokenLettersAreDamage() throws IOException {
    Files.write(written(), "copydesk marks 1\naside\tg\u00fc.md\nend\t1\n".getBytes("ISO-8859-1"));
    assertThat(file.read()).isInstanceOf(MarkFile.Reading.Damaged.class);
  }

  @Test
  void aDirectoryInItsPlaceIsSetAside() throws IOException {
    Path place = written();
    Files.delete(place);
    Files.createDirectory(place);
    assertThat(file.write(KEPT)).isInstanceOf(MarkFile.Reading.Damaged.class);
    assertThat(file.read()).isEqualTo(new MarkFile.Reading.Whole(KEPT));
  }

  @Test
  void aWriteThatFailsLeavesTheFormerFileWhole() throws IOException {
    DiskWork full =
        new DiskWork() {
          @Override
          public void moveOver(Path from, Path target) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    MarkFile failing = new MarkFile(temp.resolve("marks"), temp.resolve("site"), full);
    assertThatThrownBy(() -> failing.write(Map.of(GULLS, Mark.NONE)))
        .isInstanceOf(IOException.class);
    assertThat(file.read()).isEqualTo(new MarkFile.Reading.Whole(KEPT));
    assertThat(files()).hasSize(1);
  }
}
