package dev.copydesk.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Changes.Block;
import dev.copydesk.ui.ChangedLine;
import dev.copydesk.ui.preview.LinePieces.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinePiecesTest {

  private static List<Piece> before(String before, String after) {
    return LinePieces.of(
            ChangedLine.of(List.of(new Block(1, List.of(before), List.of(after)))).getFirst())
        .pieces();
  }

  @Test
  void onlyTheDifferingPieceIsPointedOut() {
    assertThat(before("title: Harbour opens", "title: Harbour closes"))
        .containsExactly(new Piece("title: Harbour ", false), new Piece("opens", true));
  }

  @Test
  void eachHitIsPointedOutAndLongTextBetweenIsShortened() {
    String far = "word ".repeat(30);
    List<Piece> pieces =
        before("t: gull " + far + "gull gull end", "t: tern " + far + "tern tern end");
    assertThat(pieces)
        .extracting(Piece::differs)
        .containsExactly(false, true, false, true, false, true, false);
    assertThat(pieces.get(2).text()).startsWith(" word").contains("…").hasSizeLessThan(64);
    assertThat(pieces.subList(3, 6))
        .containsExactly(new Piece("gull", true), new Piece(" ", false), new Piece("gull", true));
    assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
        .startsWith("t: gull ")
        .endsWith("gull gull end");
  }

  @Test
  void aPieceFarToTheRightIsBroughtInSightWithTheKey() {
    List<Piece> pieces =
        before(
            "excerpt: " + "word ".repeat(60) + "old end",
            "excerpt: " + "word ".repeat(60) + "new end");
    assertThat(pieces.getFirst().text())
        .startsWith("excerpt: …")
        .endsWith("word ")
        .hasSizeLessThan(52);
    assertThat(pieces.get(1)).isEqualTo(new Piece("old", true));
    assertThat(pieces.get(2)).isEqualTo(new Piece(" end", false));
  }

  @Test
  void noLetterIsCutInTwo() {
    String far = "😀".repeat(60) + " ";
    for (int i = 0; i < 3; i++) {
      List<Piece> pieces = before("x".repeat(i) + far + "old", "x".repeat(i) + far + "new");
      assertThat(Character.isLowSurrogate(pieces.getFirst().text().charAt(1))).isFalse();
    }
  }
}
