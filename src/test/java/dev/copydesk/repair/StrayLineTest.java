package dev.copydesk.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered for lines that belong to no field. */
class StrayLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quality: 30\nso the desk said\n",
        "published: false\nso the desk said\n",
        "publishedDateTime: 2026-01-31T09:05:00Z\nso the desk said\n",
        "so the desk said\ntitle: A\n",
        "topics: [AI]\nso the desk said\n",
      })
  void whatGoesOnNoTextIsToldOnly(String block) {
    Diagnosis diagnosis = Repair.diagnose(Cases.block(block + "type: article\n"), Cases.KNOWN);

    assertThat(diagnosis.defects()).extracting(Defect::kind).containsExactly(DefectKind.STRAY_TEXT);
    assertThat(diagnosis.defects().getFirst().mends()).isEmpty();
    assertThat(diagnosis.mended()).isEmpty();
  }

  @Test
  void otherDefectsOfTheFileCanStillBeMended() {
    Diagnosis diagnosis =
        Repair.diagnose(Cases.block("quality: 30\nso the desk said\ntitle: A: b\n"), Cases.KNOWN);

    assertThat(diagnosis.defects()).hasSize(2);
    assertThat(diagnosis.defects().getLast().mends()).isNotEmpty();
  }
}
