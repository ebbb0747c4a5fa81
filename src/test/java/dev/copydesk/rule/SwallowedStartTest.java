package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwallowedStartTest {

  private final Trial trial = new Trial(new SwallowedStart());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: \"&more to come\"",
        "title: &t Harbour\nexcerpt: *t",
        "title: !!str 42",
        "title: !<tag:yaml.org,2002:str> a",
        "title: AT&T & friends",
        "weight: &w Harbour",
        "title: \"!Important news\""
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: &more about the ferry` ~ `title: \"&more about the ferry\"`",
        "`title: !Important news` ~ `title: \"!Important news\"`",
        "`title: ! Important news` ~ `title: \"! Important news\"`",
        "`title: &more` ~ `title: \"&more\"`",
        "`topics:\n  - !wow\n  - AI` ~ `topics:\n  - \"!wow\"\n  - AI`",
        "`topics:\n  - &AI news` ~ `topics:\n  - \"&AI news\"`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
