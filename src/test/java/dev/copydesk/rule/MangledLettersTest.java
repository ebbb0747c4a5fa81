package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MangledLettersTest {

  private final Trial trial = new Trial(new MangledLetters());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: It doesn’t matter",
        "title: \"Málaga, Łódź, Köln… 🚢\"",
        "webUrl: https://harbour.example/Ã©",
        "quality: 3",
        "title: \"AMANHÃ…\""
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: It doesnâ€™t matter` ~ `title: It doesn’t matter`",
        "`title: \"Ship\" # note\nexcerpt: 'The pilotâ€™s log'` ~ `title: \"Ship\" # note\nexcerpt: 'The pilot’s log'`",
        "`related:\n  - title: 'cafÃ©'\n    provider:\n      name: Ã‰cole` ~ `related:\n  - title: 'café'\n    provider:\n      name: École`",
        "`topics:\n  - MÃ¼nchen\n  - Kiel` ~ `topics:\n  - München\n  - Kiel`",
        "`own:\n  note: cafÃ©` ~ `own:\n  note: café`",
        "`title: The Mona Marie doesnÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢t sail` ~ `title: The Mona Marie doesn’t sail`",
        "`title: \"It\\x92s\"` ~ `title: \"It’s\"`",
        "`excerpt: |\n  First cafÃ©\n  second` ~ `excerpt: |\n  First café\n  second`",
        "`title: pier¬†head‚Äôs` ~ `title: pier head’s`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: the pilotâ€ said` ~ `title: the pilot” said`",
        "`title: We don\uFFFDt know` ~ `title: We don’t know`"
      })
  void aGuessIsOffered(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
