package dev.copydesk.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InvisiblesTest {

  static List<String> healthy() {
    return Table.texts("healthy.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "har\u200Bbour, harbour",
    "\uFEFFharbour, harbour",
    "har\u2060bour, harbour",
    "har\u00ADbour, harbour",
    "har\u200Dbour\u200C, harbour",
    "har\u200Ebour\u202C, harbour",
    "har\u0000bour\u0007\u007F, harbour",
    "порт\u200D море, порт море",
  })
  void straysGo(String damaged, String good) {
    assertThat(Invisibles.has(damaged)).isTrue();
    assertThat(Invisibles.without(damaged)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({
    "👩\u200D💻 ships",
    "❤\uFE0F and 1\uFE0F\u20E3",
    "می\u200Cخواهم",
    "क्\u200Dष",
    "\u200Fשלום\u200E harbour",
    "ข่าว\u200Bเรือ",
    "❤\uFE0F\u200D🔥",
  })
  void whatAScriptOrAnEmojiNeedsStays(String text) {
    assertThat(Invisibles.has(text)).isFalse();
    assertThat(Invisibles.without(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("healthy")
  void goodTextIsLeftAlone(String text) {
    assertThat(Invisibles.has(text)).isFalse();
  }
}
