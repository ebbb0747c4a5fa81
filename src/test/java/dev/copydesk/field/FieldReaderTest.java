package dev.copydesk.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.edit.oracle.NewsSchema;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.frontmatter.NodeReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldReaderTest {

  private static FrontMatter frontMatter(String block) {
    return ((FrontMatterReading.Found) NodeReader.read(block)).frontMatter();
  }

  private static FieldReader reader(String block) {
    return new FieldReader(frontMatter(block), NewsSchema.SCHEMA);
  }

  private static FieldPath path(String text) {
    return FieldPath.parse(text).orElseThrow();
  }

  private static FieldValue value(String block, String path) {
    return reader(block).value(path(path));
  }

  @Test
  void missingEmptyNullAndZeroAreFourThings() {
    String block = "title: \"\"\nexcerpt:\nquality: 0\nwebUrl: ~\ntype: null\n";
    assertThat(value(block, "category")).isEqualTo(new FieldValue.Missing());
    assertThat(value(block, "title")).isEqualTo(new FieldValue.Text(""));
    assertThat(value(block, "excerpt")).isEqualTo(new FieldValue.Null(""));
    assertThat(value(block, "webUrl")).isEqualTo(new FieldValue.Null("~"));
    assertThat(value(block, "type")).isEqualTo(new FieldValue.Null("null"));
    assertThat(value(block, "quality")).isEqualTo(new FieldValue.Whole(0));
  }

  @Test
  void textIsTextHoweverItIsSpelled() {
    String block =
        "title: 30\nexcerpt: >-\n  two\n  lines\nwebUrl: 'it''s'\ntype: \"caf\\u00e9\"\ncategory: no\n";
    assertThat(value(block, "title")).isEqualTo(new FieldValue.Text("30"));
    assertThat(value(block, "excerpt")).isEqualTo(new FieldValue.Text("two lines"));
    assertThat(value(block, "webUrl")).isEqualTo(new FieldValue.Text("it's"));
    assertThat(value(block, "type")).isEqualTo(new FieldValue.Text("café"));
    assertThat(value(block, "category")).isEqualTo(new FieldValue.Text("no"));
  }

  @ParameterizedTest
  @CsvSource({"30, 30", "-1, -1", "203, 203", "-2147483648, -2147483648", "+5, 5"})
  void wholeNumbers(String written, long number) {
    assertThat(value("quality: " + written + "\n", "quality"))
        .isEqualTo(new FieldValue.Whole(number));
  }

  @ParameterizedTest
  @CsvSource({
    "quality, '\"30\"'",
    "quality, 3.5",
    "quality, 1_000",
    "quality, 007",
    "quality, [1]",
    "published, yes",
    "published, '\"true\"'",
    "publishedDateTime, 2021-02-30",
    "topics, AI",
    "topics, '[AI, [b]]'",
    "provider, Mill",
    "related, '[a]'",
    "title, '[a]'",
    "title, '{a: b}'"
  })
  void whatTheKindDoesNotWantIsTold(String key, String written) {
    assertThat(value(key + ": " + written + "\n", key))
        .isInstanceOfSatisfying(
            FieldValue.Unexpected.class, other -> assertThat(other.reason()).endsWith("."));
  }

  @Test
  void listsGroupsAndFlags() {
    String block =
        "published: true\ntopics: [AI, 'Ships']\nprovider:\n  name: Mill\n  odd: 1\n"
            + "related:\n  - title: One\n  - title: Two\nmood: [1, {a: b}]\n";
    assertThat(value(block, "published")).isEqualTo(new FieldValue.Flag(true));
    assertThat(value(block, "topics")).isEqualTo(new FieldValue.Texts(List.of("AI", "Ships")));
    assertThat(value(block, "topics[1]")).isEqualTo(new FieldValue.Text("Ships"));
    assertThat(value(block, "provider")).isEqualTo(new FieldValue.Group(List.of("name", "odd")));
    assertThat(value(block, "related")).isEqualTo(new FieldValue.Items(2));
    assertThat(value(block, "related[1].title")).isEqualTo(new FieldValue.Text("Two"));
    assertThat(value(block, "related[2].title")).isEqualTo(new FieldValue.Missing());
    assertThat(reader(block).itemCount(path("related"))).isEqualTo(2);
    assertThat(reader(block).itemCount(path("title"))).isZero();
    assertThat(reader(block).keysOf(FieldPath.ROOT))
        .containsExactly("published", "topics", "provider", "related", "mood");
    assertThat(reader(block).unknownKeysOf(FieldPath.ROOT)).containsExactly("mood");
    assertThat(reader(block).unknownKeysOf(path("provider"))).containsExactly("odd");
  }

  @Test
  void aDateKeepsItsSpelling() {
    assertThat(value("publishedDateTime: '2026-01-31 09:05'\n", "publishedDateTime"))
        .isInstanceOfSatisfying(
            FieldValue.Date.class,
            date -> assertThat(date.date().written()).isEqualTo("2026-01-31 09:05"));
  }

  @Test
  void whatIsSealedIsNotTold() {
    FieldValue sealed = value("secured: \"QUJD;REVG\"\n", "secured");
    assertThat(sealed)
        .isInstanceOfSatisfying(
            FieldValue.Sealed.class,
            value -> {
              assertThat(value.length()).isEqualTo(9);
              assertThat(value.shortHash()).matches("[0-9a-f]{8}");
            });
    assertThat(sealed.toString()).doesNotContain("QUJD", "REVG");
    assertThat(reader("secured: \"x\"\n").lock(path("secured"))).isPresent();
  }

  @Test
  void anAliasIsReadAsWhatItRepeats() {
    String block = "title: &t One\nexcerpt: *t\nprovider: &p {name: Mill}\nother: *p\n";
    assertThat(value(block, "excerpt")).isEqualTo(new FieldValue.Text("One"));
    assertThat(value(block, "other.name")).isEqualTo(new FieldValue.Text("Mill"));
  }

  @Test
  void anAliasMeansTheLastOfItsNameBeforeIt() {
    String block = "title: &a One\ntype: &a Two\nexcerpt: *a\ncategory: &a Three\n";
    assertThat(value(block, "excerpt")).isEqualTo(new FieldValue.Text("Two"));
  }

  @Test
  void ofAKeyThatStandsTwiceTheLastCounts() {
    assertThat(value("title: One\ntitle: Two\n", "title")).isEqualTo(new FieldValue.Text("Two"));
  }

  @Test
  void spansAreWhereTheValueAndTheKeyStand() {
    String block = "# 😀\ntitle: 😀 'x'\n\"type\":   \"article\" # c\n";
    FieldReader reader = reader(block);
    assertThat(reader.sourceOf(path("title"))).contains("😀 'x'");
    assertThat(reader.sourceOf(path("type"))).contains("\"article\"");
    assertThat(reader.spanOf(path("quality"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a, anchor",
    "b, alias",
    "c.d, alias",
    "e, tag",
    "f, twice",
    "g.x, merge key",
    "h.i, single value",
    "j[0], inside"
  })
  void aLockSaysWhyAndTheWayOut(String path, String word) {
    String block =
        "a: &a one\nb: *a\nc: *a\ne: !!str 1\nf: 1\nf: 2\nbase: &m {x: 1}\ng:\n  <<: *m\nh: one\n"
            + "j: &j [1]\n";
    assertThat(Locks.on(frontMatter(block), path(path)).orElseThrow()).contains(word).endsWith(".");
  }

  @ParameterizedTest
  @CsvSource({"base, x", "g, y", "h, zzz"})
  void whatIsNotLockedIsNotLocked(String parent, String key) {
    String block = "base: {x: 1}\ng:\n  y: 2\nh: {}\n";
    assertThat(Locks.on(frontMatter(block), FieldPath.of(parent).key(key))).isEmpty();
  }
}
