package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTextTest {

  private final Trial trial = new Trial(new TemplateText());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: \"How {{ braces }} work in Jinja\"",
        "title: \"{{}\"",
        "note: \"{{ own }}\"",
        "title: \"{ a }\""
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: \"{{ page.title }}\"",
        "title: {{ page.title }}",
        "title: <%= page.title %>",
        "excerpt: \"{% include intro %}\"",
        "topics:\n  - \"{{ topic }}\""
      })
  void itIsTold(String block) {
    trial.tells(block);
  }
}
