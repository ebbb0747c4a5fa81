package dev.copydesk.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done about control characters, and how sure it is. */
class ControlScanTest {

  @ParameterizedTest
  @CsvSource({
    "the pier\\u0092s, the pier’s",
    "â€œYesâ€\\u009D, “Yes”",
    "æ\\u0084\\u009B, 愛",
    "Ñ\\u0081 Ñ\\u0081, с с",
    "d\\u0000ry, dry",
  })
  void whatIsLeftOfALetterIsDecodedWhole(String written, String meant) {
    Diagnosis diagnosis = diagnose(Table.text(written));

    assertThat(diagnosis.mended()).contains("title: \"" + meant + "\"\n");
    assertThat(diagnosis.certain()).isTrue();
  }

  /** Bytes that Windows-1252 does not know may be the rest of a letter that somebody misses. */
  @ParameterizedTest
  @CsvSource({"a\\u0081b, ab", "the â\\u0081 pier, the â pier", "Ñ\\u0081 x\\u008D, с x"})
  void whatBelongsToNoLetterGoesOnlyIfSheSaysSo(String written, String left) {
    Diagnosis diagnosis = diagnose(Table.text(written));

    assertThat(diagnosis.mended()).contains("title: \"" + left + "\"\n");
    assertThat(diagnosis.certain()).isFalse();
    assertThat(diagnosis.defects().getFirst().mends().getFirst().certain()).isFalse();
  }

  @Test
  void noLetterBesideIsTouched() {
    Diagnosis diagnosis = diagnose(Table.text("Ça dégoûte à l’été\\u0092"));

    assertThat(diagnosis.mended()).contains("title: \"Ça dégoûte à l’été’\"\n");
  }

  private static Diagnosis diagnose(String title) {
    return Repair.diagnose(Cases.block("title: \"" + title + "\"\n"), Cases.KNOWN);
  }
}
