package dev.copydesk.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MojibakeTest {

  static List<String> mangled() {
    return Table.lines("mangled.txt");
  }

  static List<String> healthy() {
    return Table.texts("healthy.txt");
  }

  @Test
  void theTablesAreLong() {
    assertThat(mangled()).hasSizeGreaterThanOrEqualTo(150);
    assertThat(healthy()).hasSizeGreaterThanOrEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("mangled")
  void whatIsMangledBecomesWhatItWas(String line) {
    String[] parts = line.split(" \\| ", -1);
    String was = Table.text(parts[1]);

    assertThat(Mojibake.mend(Table.text(parts[0]))).contains(new Mended(was, true));
    assertThat(Mojibake.mend(was)).as("mended once, nothing is left").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("healthy")
  void goodTextIsLeftAlone(String text) {
    assertThat(Mojibake.mend(text)).isEmpty();
  }

  /** A lone Ã or a lone foreign letter cannot be told from what it was. */
  static List<String> tellable() {
    return healthy().stream()
        .filter(text -> !text.contains("Ã") && !text.contains("SENS"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("tellable")
  void goodTextMangledAsLatinOneComesBack(String text) {
    String mangled = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String tidy = Invisibles.without(text).replace('\u00A0', ' ');

    assertThat(Mojibake.mend(mangled).map(Mended::text).orElse(mangled))
        .isIn(text, tidy, text.replace('\u00A0', ' '), Invisibles.without(text));
  }

  @ParameterizedTest
  @CsvSource({
    "the pilotâ€ said, the pilot” said",
    "she saidâ€? and left, she said” and left",
    "don\uFFFDt and it\uFFFDs, don’t and it’s",
    "wonï¿½t, won’t",
    "the pier â€\" at last, the pier — at last",
    "it donât matter, it donât matter",
    "voilÃ le port, voilà le port",
  })
  void aLostByteIsGuessedToBeConfirmed(String damaged, String guess) {
    Mended mended = Mojibake.mend(damaged).orElseThrow();

    assertThat(mended.certain()).isFalse();
    assertThat(mended.text()).isEqualTo(guess.replace("donât", "don’t"));
  }

  @ParameterizedTest
  @CsvSource({"a\uFFFDb", "ï¿½", "\uFFFDquoted\uFFFD", "dégât, appâts, mât"})
  void whatCannotBeGuessedIsLeftAlone(String text) {
    assertThat(Mojibake.mend(text)).isEmpty();
  }

  @Test
  void decodingNeverBringsStrayBlanksAlong() {
    assertThat(Mojibake.mend("pier¬†head‚Äôs")).contains(new Mended("pier head’s", true));
  }

  @Test
  void aLongTextIsQuick() {
    String text = "L’été — «hésité…” Ã ".repeat(20_000);
    long start = System.nanoTime();
    Mojibake.mend(text);

    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
