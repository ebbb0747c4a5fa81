package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** What is no article tells so, once, and nothing that an article might be told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "'' ~ unreadable@1",
        "--- ~ closing-fence@1",
        "---\\n ~ closing-fence@2",
        "---\\n---\\n ~ missing-field@1 missing-one-of@1",
        "\\0 ~ control-character@1 opening-fence@1 closing-fence@1",
        "---\\n\\0\\n---\\n ~ control-character@2",
        "---\\n[\\n--- ~ stray-text@2",
        "---\\ntitle: a ~ cut-off@2",
      })
  void anyBytesAreAnsweredWithTheirDefect(String written, String told) {
    String file = written.translateEscapes();

    List<Problem> problems = checker.check(Desk.file(file), Desk.SITE);

    assertThat(
            problems.stream()
                .map(problem -> problem.rule().id() + "@" + problem.place().line())
                .distinct()
                .collect(Collectors.joining(" ")))
        .isEqualTo(told);
    assertThat(problems).allSatisfy(problem -> assertThat(problem.message()).endsWith("."));
  }

  @Test
  void aRuleThatFailsSaysSoAndTheOthersAreAsked() {
    Rule deep = failing("deep", Failure::recurse);
    Rule wrong = failing("wrong", () -> List.of().getFirst());
    Checker both = new Checker(new RuleBook(List.of(deep, wrong, new NotANumber())));

    assertThat(both.check(Desk.article("quality: abc"), Desk.SITE))
        .extracting(problem -> problem.rule().id())
        .containsExactlyInAnyOrder("deep", "wrong", "not-a-number");
  }

  private interface Failure {
    void happen();

    static void recurse() {
      recurse();
    }
  }

  private static Rule failing(String id, Failure failure) {
    return new Rule() {
      @Override
      public RuleId id() {
        return new RuleId(id);
      }

      @Override
      public Severity severity() {
        return Severity.INFO;
      }

      @Override
      public String finds() {
        return "It finds nothing.";
      }

      @Override
      public List<Problem> check(Proof proof, Surroundings surroundings) {
        failure.happen();
        return List.of();
      }
    };
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
