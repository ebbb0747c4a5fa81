package dev.copydesk.disk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryScanTest {

  @TempDir Path temp;

  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    root = Files.createDirectory(temp.toRealPath().resolve("Zürich heute – Übersicht"));
  }

  @Test
  void findsArticlesByTheirEndingInAnyCase() throws IOException {
    write("a.md", "b.MARKDOWN", "sub/c.Mdx", "sub/deep er/d.HTML", "e.txt", "md", "f.md.bak");

    assertThat(ids()).containsExactly("a.md", "b.MARKDOWN", "sub/c.Mdx", "sub/deep er/d.HTML");
  }

  @Test
  void namesWithBlanksAndLettersBeyondAsciiAreKept() throws IOException {
    write("Élections – « résumé ».md", "東京/記事 1.md");

    assertThat(ids()).containsExactly("Élections – « résumé ».md", "東京/記事 1.md");
  }

  @Test
  void whatOtherProgramsMakeIsLeftOutAndNamed() throws IOException {
    write(
        "node_modules/x/README.md",
        "_site/a.html",
        ".git/b.md",
        "vendor/bundle/post.markdown",
        ".hidden.md",
        "news/a.md",
        "vendor/report.md",
        "target/c.md");
    DirectoryScan scan = new DirectoryScan(root, root);

    assertThat(ids(scan)).containsExactly("news/a.md", "target/c.md", "vendor/report.md");
    assertThat(scan.leftOut())
        .containsExactlyInAnyOrder("node_modules/", "_site/", ".git/", "vendor/bundle/");
  }

  @Test
  void linksAreNeverFollowedOut() throws IOException {
    Path outside = Files.createDirectory(temp.resolve("outside"));
    Files.writeString(outside.resolve("secret.md"), "---\ntitle: x\n---\n");
    write("a.md");
    Files.createSymbolicLink(root.resolve("file.md"), outside.resolve("secret.md"));
    Files.createSymbolicLink(root.resolve("dir"), outside);
    Files.createSymbolicLink(root.resolve("nowhere.md"), root.resolve("gone.md"));
    DirectoryScan scan = new DirectoryScan(root, root);

    assertThat(ids(scan)).containsExactly("a.md");
    assertThat(scan.leftOut()).containsExactlyInAnyOrder("file.md", "dir", "nowhere.md");
  }

  @Test
  void aFileLinkedWithinIsFoundOnceAndCirclesEnd() throws IOException {
    write("a.md", ".drafts/b.md", "sub/c.md");
    Files.createSymbolicLink(root.resolve("again.md"), root.resolve("a.md"));
    Files.createSymbolicLink(root.resolve("draft.md"), root.resolve(".drafts/b.md"));
    Files.createSymbolicLink(root.resolve("draft2.md"), root.resolve(".drafts/b.md"));
    Files.createSymbolicLink(root.resolve("sub/circle"), root);

    List<String> ids = ids();
    assertThat(ids).hasSize(3).startsWith("a.md", "sub/c.md");
    assertThat(ids.get(2)).isIn("draft.md", "draft2.md");
  }

  @Test
  void leftoversOfCutOffSavesAreKnownAndNoArticles() throws IOException {
    write("a.md", ".copydesk-0123456789abcdef.tmp");
    DirectoryScan scan = new DirectoryScan(root, root);

    assertThat(ids(scan)).containsExactly("a.md");
    assertThat(scan.leftovers()).containsExactly(".copydesk-0123456789abcdef.tmp");
  }

  @Test
  void topicFilesAreFoundBesideTheArticles() throws IOException {
    write("_data/topics/b.yml", "_data/topics/a.yaml", "_data/topics.yaml", "other/topics/c.yaml");
    DirectoryScan scan = new DirectoryScan(root, root);
    ids(scan);

    assertThat(scan.topicFiles())
        .containsExactly(root.resolve("_data/topics/a.yaml"), root.resolve("_data/topics/b.yml"));
  }

  @Test
  void goesInSlicesAndCanBeStopped() throws IOException {
    write(IntStream.range(0, 50).mapToObj(i -> "n%02d/a.md".formatted(i)).toArray(String[]::new));
    DirectoryScan scan = new DirectoryScan(root, root);
    List<ArticleFile> found = new ArrayList<>();

    assertThat(scan.step(60, found::add)).isTrue();
    assertThat(found).isNotEmpty().hasSizeLessThan(50);
    scan.close();
    int before = found.size();
    assertThat(scan.step(1_000, found::add)).isFalse();
    assertThat(found).hasSize(before);
  }

  @Test
  void aDirectoryThatVanishesIsToldAndTheRestIsFound() throws IOException {
    write("a/x.md", "b/y.md");
    DirectoryScan scan = new DirectoryScan(root, root);
    List<ArticleFile> found = new ArrayList<>();
    while (found.isEmpty() && scan.step(1, found::add)) {
      if (Files.exists(root.resolve("b/y.md"))) {
        Files.delete(root.resolve("b/y.md"));
        Files.delete(root.resolve("b"));
      }
    }
    while (scan.step(100, found::add)) {
      // To the end.
    }

    assertThat(found).extracting(ArticleFile::id).containsExactly(new ArticleId("a/x.md"));
  }

  private List<String> ids() {
    return ids(new DirectoryScan(root, root));
  }

  private static List<String> ids(DirectoryScan scan) {
    List<String> ids = new ArrayList<>();
    while (scan.step(3, file -> ids.add(file.id().path()))) {
      // To the end.
    }
    return ids;
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "---\ntitle: x\n---\n");
    }
  }
}
