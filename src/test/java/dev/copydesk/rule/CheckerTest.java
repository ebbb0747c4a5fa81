package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class CheckerTest {

  /** What is wrong in the real site, and a person agrees that it is. */
  private static final Set<String> AGREED = Set.of("html-entity", "entity-in-address");

  private final Checker checker = new Checker(RuleBook.standard());

  @Test
  void everyRuleSaysWhatItFinds() {
    assertThat(RuleBook.standard().rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.id().id()).matches("[a-z]+(-[a-z]+)*");
              assertThat(rule.finds()).endsWith(".").hasSizeLessThan(100);
            });
  }

  @Test
  void aHealthyArticleHasNoProblem() {
    Article article =
        Desk.article(
            "category: news",
            "title: \"Harbour drones\"",
            "publishedDateTime: 2026-01-31T09:05:00Z",
            "originalUrl: \"https://harbour.example/drones\"",
            "quality: 130",
            "heat: -1",
            "published: false",
            "",
            "topics:",
            "  - Drones");

    assertThat(checker.check(article, Desk.SITE)).isEmpty();
  }

  @Test
  void problemsComeInTheOrderOfTheLines() {
    Article article =
        Desk.article("layout: post", "published: yes", "quality: abc", "title: ''", "webUrl: x");

    assertThat(checker.check(article, Desk.SITE))
        .extracting(problem -> problem.rule().id() + "@" + problem.place().line())
        .containsExactly(
            "missing-field@1",
            "unknown-key@2",
            "not-a-flag@3",
            "not-a-number@4",
            "missing-field@5",
            "not-a-web-address@6");
  }

  @Test
  void anyBytesAreAnsweredWithoutAFault() {
    for (String file :
        List.of("", "---", "---\n", "---\n---\n", "\0", "---\n\0\n---\n", "---\n[\n---")) {
      assertThat(checker.check(Desk.file(file), Desk.SITE)).as(file).isNotNull();
    }
  }

  @Test
  void ofVeryManyFindingsTheWorstAreTold() {
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      block.append("key").append(i).append(": 1\n");
    }
    Article article = Desk.file("---\n" + block + "quality: abc\n---\n");

    assertThat(checker.check(article, Desk.SITE))
        .hasSize(1_000)
        .anySatisfy(problem -> assertThat(problem.rule().id()).isEqualTo("not-a-number"));
  }

  @Test
  void aThousandAliasesWithinAliasesAreQuick() {
    StringBuilder block = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 40; i++) {
      block.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    Article article = Desk.file("---\n" + block + "related: *a39\n---\n");

    assertThat(checker.check(article, Desk.SITE)).isNotEmpty();
  }

  @Test
  void aHealthySiteIsQuiet() throws IOException {
    Path site = Path.of("../shared/corpus/news-site/_news");
    Assumptions.assumeTrue(Files.isDirectory(site), "the real site is not beside this checkout");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(site)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    assertThat(files).hasSizeGreaterThan(100);
    for (Path file : files) {
      Article article =
          ArticleReader.read(new ArticleId(file.toString()), Files.readAllBytes(file));
      assertThat(checker.check(article, Desk.SITE))
          .filteredOn(problem -> problem.severity() != Severity.INFO)
          .filteredOn(problem -> !AGREED.contains(problem.rule().id()))
          .extracting(Problem::toString)
          .isEmpty();
    }
  }
}
