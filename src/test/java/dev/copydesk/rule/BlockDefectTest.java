package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.document.LosslessUtf8;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Editor;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.repair.DefectKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A good, a bad and a mended article for each kind of defect. */
class BlockDefectTest {

  private final Checker checker = new Checker(RuleBook.standard());
  private final Editor editor = new Editor(Desk.SITE.schema());

  /**
   * One kind's articles.
   *
   * @param good looks much the same and is healthy
   * @param mended empty where only its author can mend it
   */
  private record Row(DefectKind kind, String good, String bad, Optional<String> mended) {}

  private static Row row(DefectKind kind) {
    return switch (kind) {
      case WIDE_ENCODING -> row(kind, block("title: ÿþ dry"), "\uDCFF\uDCFE-\0-\0-\0\n\0", "");
      case ENCODING -> file(kind, "title: Café", "title: Caf\uDCE9", "title: Café");
      case LINE_ENDS ->
          row(kind, block("title: Dry"), "---\rtitle: Dry\r---\rBody\r", block("title: Dry"));
      case CONTROL_CHARACTER -> file(kind, "title: \"\\0\"", "title: D\0ry", "title: Dry");
      case CONFLICT ->
          file(
              kind,
              "title: <<<<<<< HEAD",
              "<<<<<<< HEAD\ntitle: Dry\n=======\ntitle: Wet\n>>>>>>> desk",
              "title: Dry");
      case OPENING_FENCE ->
          row(kind, block("title: Dry"), "--\ntitle: Dry\n---\nBody\n", block("title: Dry"));
      case CLOSING_FENCE ->
          row(kind, block("title: Dry"), "---\ntitle: Dry\n----\nBody\n", block("title: Dry"));
      case CUT_OFF ->
          row(kind, block("title: \"Dry\""), "---\ntitle: \"Dr", "---\ntitle: \"Dr\"\n---\n");
      case STRAY_FENCE ->
          file(
              kind,
              "title: Dry # ----\ntype: article",
              "title: Dry\n----\ntype: article",
              "title: Dry\ntype: article");
      case INDENT_CHARACTER ->
          file(
              kind,
              "provider: # a\ttab\n  name: A",
              "provider:\n\tname: A\n\tdomain: a.example",
              "provider:\n  name: A\n  domain: a.example");
      case INDENTATION ->
          file(
              kind,
              "provider:\n    name: A\n    domain: a.example",
              "provider:\n  name: A\n   domain: a.example",
              "provider:\n  name: A\n  domain: a.example");
      case UNQUOTED_COLON ->
          file(kind, "title: At 12:30 https://a.example", "title: A: b", "title: \"A: b\"");
      case INNER_QUOTES ->
          file(kind, "title: The \"no\"", "title: \"A \"b\" c\"", "title: \"A \\\"b\\\" c\"");
      case APOSTROPHE -> file(kind, "title: 'It''s'", "title: 'It's'", "title: 'It''s'");
      case MISSING_QUOTE ->
          file(
              kind,
              "title: \"A\n  b\"\ntype: article",
              "title: \"A\ntype: article",
              "title: \"A\"\ntype: article");
      case CURLY_QUOTES -> file(kind, "title: “A” b", "title: “A: b”", "title: \"A: b\"");
      case TEXT_AFTER_QUOTES ->
          file(kind, "title: \"A\" # b", "title: \"A\" b", "title: '\"A\" b'");
      case BACKSLASH -> file(kind, "title: 'a\\d'", "title: \"a\\d\"", "title: \"a\\\\d\"");
      case SPECIAL_START -> file(kind, "title: a @b", "title: @b", "title: \"@b\"");
      case HASH ->
          file(
              kind,
              "excerpt: a#1\n  b\ntype: article",
              "excerpt: a #1\n  b\ntype: article",
              "excerpt: \"a #1\n  b\"\ntype: article");
      case TRAILING_COMMA -> file(kind, "title: \"A,\"", "title: \"A\",", "title: \"A\"");
      case OPEN_BRACKET ->
          file(
              kind,
              "topics: [A,\n  B]\ntype: article",
              "topics: [A, B\ntype: article",
              "topics: [A, B]\ntype: article");
      case MISSING_BLANK ->
          file(
              kind,
              "title: a:b\ntype: article",
              "title:A\ntype: article",
              "title: A\ntype: article");
      case MISSING_COLON ->
          file(
              kind,
              "title: a = b\ntype: article",
              "title = A\ntype: article",
              "title: A\ntype: article");
      case LIST_MARK ->
          file(kind, "topics:\n  - – A\n  - B", "topics:\n  - A\n  – B", "topics:\n  - A\n  - B");
      case FOREIGN_COMMENT ->
          file(
              kind,
              "title: A\n# // b\ntype: article",
              "title: A\n// b\ntype: article",
              "title: A\n# b\ntype: article");
      case STRAY_TEXT ->
          file(
              kind,
              "title: A\n  b\ntype: article",
              "title: A\nb c\ntype: article",
              "title: A\n  b c\ntype: article");
      case TEMPLATE -> row(kind, block("title: '{{ a }} b'"), block("title: {{ a }} b"), "");
    };
  }

  private static Row file(DefectKind kind, String good, String bad, String mended) {
    return row(kind, block(good), block(bad), block(mended));
  }

  private static Row row(DefectKind kind, String good, String bad, String mended) {
    return new Row(kind, good, bad, Optional.of(mended).filter(text -> !text.isEmpty()));
  }

  private static String block(String block) {
    return "---\n" + block + "\n---\nBody\n";
  }

  private static Article article(String text) {
    return ArticleReader.read(Desk.article("").id(), LosslessUtf8.encode(text));
  }

  @ParameterizedTest
  @EnumSource(DefectKind.class)
  void whatLooksAlikeIsFine(DefectKind kind) {
    assertThat(errors(article(row(kind).good()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DefectKind.class)
  void theBadOneIsToldOnce(DefectKind kind) {
    assertThat(errors(article(row(kind).bad())))
        .extracting(problem -> problem.rule().id())
        .containsExactly(kind.id());
  }

  @ParameterizedTest
  @EnumSource(DefectKind.class)
  void theMendMakesItGoodAndChangesNothingElse(DefectKind kind) {
    Article bad = article(row(kind).bad());
    Problem problem = errors(bad).getFirst();
    assertThat(new BlockDefect(kind).mends()).isEqualTo(row(kind).mended().isPresent());
    if (row(kind).mended().isEmpty()) {
      assertThat(problem.fixes()).isEmpty();
      return;
    }
    Article after = apply(bad, problem.fixes().getFirst());
    assertThat(after.bytes().sameAs(article(row(kind).mended().get()).bytes())).isTrue();
    assertThat(errors(after)).isEmpty();
  }

  @Test
  void severalDefectsAreMendedAtOnceOrOneByOne() {
    Article bad = article(block("title: A: b\nexcerpt: \"It\nprovider:\n\tname: C"));
    List<Problem> problems = errors(bad);

    assertThat(problems).hasSize(3).allSatisfy(p -> assertThat(p.fixes()).hasSize(2));
    Article atOnce = apply(bad, problems.getFirst().fixes().getLast());
    assertThat(atOnce.blockText())
        .isEqualTo("title: \"A: b\"\nexcerpt: \"It\"\nprovider:\n  name: C\n");
    Article oneByOne = bad;
    for (Problem problem : problems.reversed()) {
      oneByOne = apply(oneByOne, problem.fixes().getFirst());
    }
    assertThat(oneByOne.bytes().sameAs(atOnce.bytes())).isTrue();
  }

  @Test
  void aFixWhoseDefectIsGoneDoesNothing() {
    Problem problem = errors(article(block("title: A: b"))).getFirst();

    assertThat(problem.fixes().getFirst().edit().apply(article(block("title: A")))).isEmpty();
  }

  @Test
  void aConflictAroundTheClosingFenceIsToldWithAllItsMarks() {
    Article bad =
        article(
            "---\ntitle: A\n<<<<<<< HEAD\ntype: a\n---\nOurs\n=======\ntype: b\n---\nTheirs\n"
                + ">>>>>>> desk\n");

    Problem problem = errors(bad).getFirst();
    assertThat(errors(bad)).hasSize(1);
    assertThat(problem.place().line()).isEqualTo(3);
    assertThat(problem.message()).contains("lines 7, 11");
    assertThat(problem.fixes()).isEmpty();
  }

  @Test
  void eitherSideOfAConflictCanBeKept() {
    Article bad = article(row(DefectKind.CONFLICT).bad());
    List<QuickFix> fixes = errors(bad).getFirst().fixes();

    assertThat(fixes).extracting(QuickFix::certain).containsExactly(false, false);
    assertThat(apply(bad, fixes.get(1)).blockText()).isEqualTo("title: Wet\n");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theBrokenSampleArticlesAreMended(Path sample) throws IOException {
    Article bad = ArticleReader.read(Desk.article("").id(), Files.readAllBytes(sample));
    Article now = bad;
    for (Problem problem : errors(bad)) {
      now = apply(now, problem.fixes().getFirst());
    }
    assertThat(now.frontMatter()).isPresent();
    assertThat(errors(now)).isEmpty();
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("assets/sample-articles/_news"))) {
      return files.filter(file -> file.toString().contains("-broken-")).sorted().toList();
    }
  }

  private List<Problem> errors(Article article) {
    return checker.check(article, Desk.SITE).stream()
        .filter(
            problem ->
                problem.rule().id().equals("unreadable")
                    || Stream.of(DefectKind.values())
                        .anyMatch(kind -> kind.id().equals(problem.rule().id())))
        .toList();
  }

  private Article apply(Article article, QuickFix fix) {
    Edit edit = fix.edit().apply(article).orElseThrow();
    EditResult result = editor.apply(article, edit);
    assertThat(result).isInstanceOf(EditResult.Changed.class);
    return ((EditResult.Changed) result).after();
  }
}
