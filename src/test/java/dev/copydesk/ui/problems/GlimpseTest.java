package dev.copydesk.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Changes;
import dev.copydesk.ui.problems.Glimpse.Look;
import dev.copydesk.ui.problems.Glimpse.Piece;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlimpseTest {

  private static Optional<List<Piece>> of(String before, String after) {
    return Glimpse.of(List.of(new Changes.Block(3, lines(before), lines(after))))
        .map(Glimpse::pieces);
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : text.lines().toList();
  }

  @Test
  void theWordsThatDifferAreShownAsTheyAreAndWillBe() {
    assertThat(of("  excerpt: \"The Governmentâ€™s plan\"", "  excerpt: \"The Government’s plan\""))
        .hasValueSatisfying(
            pieces -> {
              assertThat(pieces).extracting(Piece::look).containsExactly(Look.WAS, Look.BECOMES);
              assertThat(pieces.getFirst().text()).contains("Governmentâ€™s");
              assertThat(pieces.getLast().text()).contains("Government’s");
            });
  }

  @Test
  void quotesPutAroundAValueAreTheOnlyGreen() {
    assertThat(of("title: Solar barges: the cost", "title: \"Solar barges: the cost\""))
        .contains(
            List.of(
                new Piece(Look.BECOMES, "\""),
                new Piece(Look.SAME, "Solar barges: the cost"),
                new Piece(Look.BECOMES, "\"")));
  }

  @Test
  void aLineTakenOutIsRedAndOnePutInGreen() {
    assertThat(of("  - Drones", "")).contains(List.of(new Piece(Look.WAS, "- Drones")));
    assertThat(of("", "published: false"))
        .contains(List.of(new Piece(Look.BECOMES, "published: false")));
  }

  @Test
  void blanksAndSignsWithoutWidthCanBeSeen() {
    assertThat(of("title: \"Gulls  count\"", "title: \"Gulls count\""))
        .hasValueSatisfying(
            pieces -> assertThat(pieces).anyMatch(piece -> piece.text().contains("·")));
    assertThat(of("title: \"Gu\u200blls\"", "title: \"Gulls\""))
        .hasValueSatisfying(pieces -> assertThat(pieces.getFirst().text()).contains("Gu¦lls"));
    assertThat(of("title: \"Gulls\u00a0count\"", "title: \"Gulls count\""))
        .hasValueSatisfying(
            pieces -> {
              assertThat(pieces.getFirst().text()).contains("␣");
              assertThat(pieces.getLast().text()).contains("·");
            });
  }

  @Test
  void whatIsTooLongForALineIsNotShown() {
    assertThat(of("title: " + "a".repeat(60), "title: " + "b".repeat(60))).isEmpty();
    assertThat(of("a: 1\nb: 2", "c: 3\nd: 4\ne: 5")).isEmpty();
    assertThat(Glimpse.of(List.of())).isEmpty();
  }

  @Test
  void itIsSpokenAsBeforeAndAfter() {
    Glimpse glimpse =
        new Glimpse(List.of(new Piece(Look.WAS, "&amp;"), new Piece(Look.BECOMES, "&")));

    assertThat(glimpse.words()).isEqualTo("&amp; becomes &");
  }
}
