package dev.copydesk.bulk;

import static dev.copydesk.bulk.Trial.SCHEMA;
import static dev.copydesk.bulk.Trial.STORY;
import static dev.copydesk.bulk.Trial.after;
import static dev.copydesk.bulk.Trial.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwapSourceTest {

  private static final String SWAPPED =
      """
      ---
      category: news
      title: 'Harbour drones count gulls'   # as sent
      excerpt: "New words."
      publishedDateTime: 2026-03-02T08:00:00+01:00
      originalUrl: "https://new.example/b"
      webUrl: "https://new.example/b"
      type: article
      quality: 30
      published: false

      provider:
        name: "The New Post"
        domain: new.example

      topics:
        - Ports
        - "Drones"

      images:
        - url: "https://new.example/b.jpg"
          width: 640

      related:
        - title: "Gulls counted by machine"
          excerpt: Old words, old port.
          publishedDateTime: 2026-03-01T10:00:00Z
          webUrl: "https://old.example/a"
          ampWebUrl: "https://old.example/a/amp"
          type: article
          provider:
            name: "The Old Post"
            domain: old.example
            images:
              - url: "https://old.example/logo.png"
                width: 20
          quality: 50
          images:
            - url: "https://old.example/a.jpg"
        - title: "A third one"
          excerpt: "Third words."

      secured: "QUJD;REVG"
      ---
      The body.
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void theRelatedStoryBecomesTheSourceAndTheSourceTakesItsPlace(String lineEnd) {
    assertThat(after(new SwapSource(SCHEMA, 0, false), STORY.replace("\n", lineEnd)))
        .isEqualTo(SWAPPED.replace("\n", lineEnd));
  }

  @Test
  void theHeadlinesGoWithItWhereSheWantsIt() {
    assertThat(after(new SwapSource(SCHEMA, 0, true), STORY))
        .isEqualTo(
            SWAPPED
                .replace("'Harbour drones count gulls'", "'Gulls counted by machine'")
                .replace(
                    "- title: \"Gulls counted by machine\"",
                    "- title: \"Harbour drones count gulls\""));
  }

  @Test
  void withoutTheHeadlinesTheSecondSwapTakesTheFirstBack() {
    String once = after(new SwapSource(SCHEMA, 0, false), STORY);
    assertThat(after(new SwapSource(SCHEMA, 0, false), once)).isEqualTo(STORY);
  }

  @Test
  void aRelatedStoryWithoutAHeadlineIsCalledLikeTheStoryItWasTheSourceOf() {
    String untitled = STORY.replace("- title: \"Gulls counted by machine\"\n    ", "- ");
    assertThat(untitled).isNotEqualTo(STORY);
    assertThat(after(new SwapSource(SCHEMA, 0, false), untitled))
        .contains("related:\n  - title: 'Harbour drones count gulls'\n    excerpt: Old words");
  }

  @Test
  void theTypeGoesWithTheLinkAndTheJudgementStays() {
    String story = STORY.replace("    type: article\n", "    type: video\n");
    String swapped = after(new SwapSource(SCHEMA, 0, false), story);
    assertThat(swapped)
        .contains("\ntype: video\nquality: 30\n", "    type: article\n", "    quality: 50\n");
    String untold = STORY.replace("    type: article\n", "");
    assertThat(after(new SwapSource(SCHEMA, 0, false), untold))
        .contains("\ntype: article\n")
        .doesNotContain("    type:");
  }

  @Test
  void aProviderThatOnlyOneOfThemNamesGoesOverWhole() {
    String story =
        STORY.replace(
            "    provider:\n      name: \"The New Post\"\n      domain: new.example\n", "");
    assertThat(story).isNotEqualTo(STORY);
    String swapped = after(new SwapSource(SCHEMA, 0, false), story);
    assertThat(swapped)
        .doesNotContain("\nprovider:", "{}")
        .contains("    provider:\n      name: \"The Old Post\"\n      domain: old.example\n");
    assertThat(after(new SwapSource(SCHEMA, 0, false), swapped))
        .contains("\nprovider:\n  name: \"The Old Post\"\n")
        .doesNotContain("    provider:");
  }

  @Test
  void aPastedSourceMaySayItsType() {
    assertThat(after(new TakeSource(SCHEMA, good("type: video")), STORY))
        .isEqualTo(STORY.replace("\ntype: article\nquality: 30", "\ntype: video\nquality: 30"));
  }

  @Test
  void swappingTwiceGivesTheSameBytes() {
    String once = after(new SwapSource(SCHEMA, 0, true), STORY);
    assertThat(after(new SwapSource(SCHEMA, 0, true), once)).isEqualTo(STORY);
  }

  @Test
  void aSecondAddressThatDiffersIsKept() {
    String story =
        STORY.replace(
            "originalUrl: \"https://old.example/a\"", "originalUrl: \"https://first.example/a\"");
    assertThat(after(new SwapSource(SCHEMA, 0, false), story))
        .contains("webUrl: \"https://old.example/a\"", "https://first.example/a");
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThat(refusal(new SwapSource(SCHEMA, 5, false), STORY)).contains("no related story 6");
    assertThat(refusal(new SwapSource(SCHEMA, 1, false), STORY)).contains("no link");
    assertThat(refusal(new SwapSource(SCHEMA, 0, false), "---\ntitle: A\n---\n"))
        .contains("no related story");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void aPastedSourceSetsWhatItNames(String lineEnd) {
    String pasted =
        """
        url: https://third.example/c
        excerpt: "Third: words"
        date: 2026-04-01
        provider:
          name: The Third Post
          domain: third.example
        image: https://third.example/c.jpg
        """;
    String expected =
        STORY
            .replace("\"https://old.example/a\"", "\"https://third.example/c\"")
            .replace("ampWebUrl: \"https://old.example/a/amp\"\n", "")
            .replace("\"Old words, old port.\"", "\"Third: words\"")
            .replace("2026-03-01T10:00:00Z", "2026-04-01")
            .replace("The Old Post", "The Third Post")
            .replace("domain: old.example", "domain: third.example")
            .replace("https://old.example/a.jpg", "https://third.example/c.jpg")
            .replace("\n", lineEnd);
    assertThat(after(new TakeSource(SCHEMA, good(pasted)), STORY.replace("\n", lineEnd)))
        .isEqualTo(expected);
  }

  @Test
  void aLinkAloneIsBothLinksAndTheDomain() {
    assertThat(after(new TakeSource(SCHEMA, good(" https://www.fourth.example/d \n")), STORY))
        .isEqualTo(
            STORY
                .replace("\"https://old.example/a\"", "\"https://www.fourth.example/d\"")
                .replace("ampWebUrl: \"https://old.example/a/amp\"\n", "")
                .replace("domain: old.example", "domain: fourth.example"));
  }

  @Test
  void aLineThatNamesNothingIsToldByItsNumber() {
    assertThat(PastedSource.read(SCHEMA, "url: https://a.example/x\ncolour: red"))
        .isInstanceOfSatisfying(
            PastedSource.Reading.Bad.class, bad -> assertThat(bad.line()).isEqualTo(2));
    assertThat(PastedSource.read(SCHEMA, "url: nowhere"))
        .isInstanceOf(PastedSource.Reading.Bad.class);
    assertThat(PastedSource.read(SCHEMA, "date: 2026-02-31"))
        .isInstanceOf(PastedSource.Reading.Bad.class);
    assertThat(PastedSource.read(SCHEMA, " \n")).isInstanceOf(PastedSource.Reading.Bad.class);
  }

  private static PastedSource good(String pasted) {
    return ((PastedSource.Reading.Good) PastedSource.read(SCHEMA, pasted)).source();
  }
}
