package dev.copydesk.rule;

import static dev.copydesk.rule.Desk.ask;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongShapeTest {

  private final Rule rule = new WrongShape();

  @Test
  void listsAndRecordsInTheirPlacesAreFine() {
    assertThat(
            ask(
                rule,
                "title: A",
                "provider:",
                "  name: B",
                "topics: [AI, Robots]",
                "images: []",
                "related:",
                "  - title: C"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"topics:", "topics: ''", "topics: []", "provider: {}", "images: ~", "related: []"})
  void emptyIsFine(String line) {
    assertThat(ask(rule, line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: [{a: b}]",
        "quality: {a: 1}",
        "published: [true]",
        "publishedDateTime: [2026-01-01]",
        "webUrl: {a: b}",
        "topics: {a: b}",
        "topics: [[AI]]",
        "provider: Harbour Post",
        "provider: [Harbour Post]",
        "images: https://harbour.example/1.jpg",
        "images: {url: x}",
        "related: [A]",
        "secured: [a]",
        "related: [{provider: Harbour Post}]",
        "images: [{width: [1]}]",
      })
  void anotherShapeIsToldOnce(String line) {
    assertThat(ask(rule, line))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message()).endsWith(".").startsWith("“").hasSizeLessThan(200));
  }

  @Test
  void writtenAsAListItIsGone() {
    assertThat(ask(rule, "topics:", "  - AI")).isEmpty();
  }
}
