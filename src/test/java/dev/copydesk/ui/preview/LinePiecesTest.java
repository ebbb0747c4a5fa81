package dev.copydesk.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Changes.Block;
import dev.copydesk.ui.ChangedLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinePiecesTest {

  private static LinePieces before(String before, String after) {
    return LinePieces.of(
        ChangedLine.of(List.of(new Block(1, List.of(before), List.of(after)))).getFirst());
  }

  @Test
  void onlyTheDifferingPieceIsPointedOut() {
    assertThat(before("title: Harbour opens", "title: Harbour closes"))
        .isEqualTo(new LinePieces("title: Harbour ", "opens", ""));
  }

  @Test
  void aPieceFarToTheRightIsBroughtInSightWithTheKey() {
    LinePieces pieces =
        before(
            "excerpt: " + "word ".repeat(60) + "old end",
            "excerpt: " + "word ".repeat(60) + "new end");
    assertThat(pieces.before()).startsWith("excerpt: …").endsWith("word ").hasSizeLessThan(52);
    assertThat(pieces.differs()).isEqualTo("old");
    assertThat(pieces.after()).isEqualTo(" end");
  }

  @Test
  void noLetterIsCutInTwo() {
    String far = "😀".repeat(60) + " ";
    for (int i = 0; i < 3; i++) {
      LinePieces pieces = before("x".repeat(i) + far + "old", "x".repeat(i) + far + "new");
      assertThat(Character.isLowSurrogate(pieces.before().charAt(1))).isFalse();
    }
  }
}
