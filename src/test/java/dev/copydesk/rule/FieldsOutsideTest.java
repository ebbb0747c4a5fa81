package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsOutsideTest {

  private final Trial trial = new Trial(new FieldsOutside());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "provider:\n  name: A",
        "provider:\ntitle: A",
        "name: A\nprovider:",
        "provider: {}\nname: A",
        "own:\nname: A",
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @Test
  void specialBlanksWereMeantAsIndentation() {
    trial.mends(
        "provider:\n\u00A0\u00A0name: A\n\u00A0\u00A0domain: a.example\ntype: article",
        "provider:\n  name: A\n  domain: a.example\ntype: article",
        true);
  }

  @Test
  void fieldsThatOnlyTheEmptyOneKnowsAreIndentedIfSheSaysSo() {
    trial.mends(
        "provider:\nname: A\nauthors:\n  - B\ntitle: C",
        "provider:\n  name: A\n  authors:\n    - B\ntitle: C",
        false);
  }

  @Test
  void theyAreNotToldAsUnknownToo() {
    assertThat(
            new Checker(RuleBook.standard()).check(Desk.article("provider:\nname: A"), Desk.SITE))
        .extracting(problem -> problem.rule().id())
        .contains("fields-outside")
        .doesNotContain("unknown-key", "misspelt-key");
  }
}
