package dev.copydesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.command.NamedPaths.Named;
import dev.copydesk.command.NamedPaths.Names;
import dev.copydesk.document.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedPathsTest {

  @TempDir Path temporary;
  private Path top;

  @BeforeEach
  void makeSites() throws IOException {
    top = temporary.toRealPath();
    Files.createDirectories(top.resolve("repo/.git"));
    Files.createDirectories(top.resolve("repo/site/_data/topics"));
    Files.createDirectories(top.resolve("repo/site/_news"));
    Files.createDirectories(top.resolve("alone"));
    Files.writeString(top.resolve("repo/site/_news/a.md"), "a");
    Files.writeString(top.resolve("repo/readme.md"), "r");
    Files.writeString(top.resolve("alone/b.md"), "b");
  }

  private Path siteOf(String word) {
    return new NamedPaths(top, List.of(word)).all().getFirst().site();
  }

  @Test
  void aSiteIsFoundByItsTopicsItsSchemaOrItsRepository() throws IOException {
    assertThat(siteOf("repo/site/_news/a.md")).isEqualTo(top.resolve("repo/site"));
    assertThat(siteOf("repo/readme.md")).isEqualTo(top.resolve("repo"));
    assertThat(siteOf("alone/b.md")).isEqualTo(top.resolve("alone"));
    assertThat(siteOf("alone")).isEqualTo(top.resolve("alone"));

    Files.writeString(top.resolve("repo/copydesk.yaml"), "");
    assertThat(siteOf("repo/site/_news/a.md")).isEqualTo(top.resolve("repo"));
  }

  @Test
  void articlesAreNamedAsTheCallerWould() {
    assertNames("repo/site", "repo/site/_news/a.md");
    assertNames("repo/site/", "repo/site/_news/a.md");
    assertNames("./repo/site", "./repo/site/_news/a.md");
    assertNames("repo/site/_news/a.md", "repo/site/_news/a.md");
    assertNames("repo/../repo/site/_news/a.md", "repo/../repo/site/_news/a.md");
    assertNames(top.resolve("repo") + "/", top + "/repo/site/_news/a.md");
    NamedPaths here = new NamedPaths(top.resolve("repo/site"), List.of("."));
    assertThat(names(here).nameOf(new ArticleId("_news/a.md"))).isEqualTo("_news/a.md");
  }

  private void assertNames(String word, String name) {
    NamedPaths paths = new NamedPaths(top, List.of(word));
    Path file = top.resolve("repo/site/_news/a.md");
    String id = paths.all().getFirst().site().relativize(file).toString();
    assertThat(names(paths).nameOf(new ArticleId(id))).isEqualTo(name);
  }

  private static Names names(NamedPaths paths) {
    return NamedPaths.names(paths.all().getFirst().site(), paths.all());
  }

  @Test
  void linksInTheWayLeadToTheRealSite() throws IOException {
    Files.createSymbolicLink(top.resolve("link"), top.resolve("repo/site"));
    NamedPaths paths = new NamedPaths(top, List.of("link"));

    assertThat(paths.all().getFirst().site()).isEqualTo(top.resolve("repo/site"));
    assertThat(names(paths).nameOf(new ArticleId("_news/a.md"))).isEqualTo("link/_news/a.md");
  }

  @Test
  void whyANameCannotBeLookedAtIsSaid() {
    NamedPaths paths =
        new NamedPaths(top, List.of("gone.md", "x".repeat(300), "alone/b.md/c.md", "gone/c.md"));

    assertThat(paths.missing())
        .extracting(missing -> missing.words("Not there."))
        .containsExactly(
            "Not there.", "The file's name is too long for this disk.", "Not there.", "Not there.");
  }

  @Test
  void aDirectoryItselfIsNamedAsTheCallerDid() {
    for (String word : List.of("repo/site", "./repo/site/", "repo/../repo/site")) {
      NamedPaths paths = new NamedPaths(top, List.of(word));
      assertThat(names(paths).nameOf(top.resolve("repo/site"))).contains(word);
      assertThat(names(paths).nameOf(top.resolve("alone"))).isEmpty();
    }
  }

  @Test
  void batchesHoldFilesOfOneSiteEachOnce() {
    NamedPaths paths =
        new NamedPaths(
            top,
            List.of(
                "alone/b.md",
                "repo/readme.md",
                "alone/../alone/b.md",
                "repo",
                "repo/./readme.md",
                "nothing.md"));

    assertThat(paths.batches())
        .extracting(batch -> batch.stream().map(Named::word).toList())
        .containsExactly(List.of("alone/b.md"), List.of("repo/readme.md"));
    assertThat(paths.missing()).extracting(NamedPaths.Missing::word).containsExactly("nothing.md");
  }
}
