package dev.copydesk.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.repair.Draft.Change;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import dev.copydesk.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DraftTest {

  @Test
  void laterChangesAreToldInTheTextAsItWas() {
    Draft draft = new Draft("one two three");
    draft.apply(List.of(new Change(TextEdit.insert(0, "..."), 0)));
    draft.apply(List.of(new Change(TextEdit.replace(new Span(7, 10), "2"), 1)));

    assertThat(draft.text()).isEqualTo("...one 2 three");
    assertThat(draft.originalOffset(9)).isEqualTo(8);
    assertThat(draft.edits(mend -> mend == 1))
        .containsExactly(TextEdit.replace(new Span(4, 7), "2"));
  }

  @Test
  void aChangeOfAChangedPieceJoinsIt() {
    Draft draft = new Draft("one two");
    draft.apply(List.of(new Change(TextEdit.replace(new Span(0, 3), "1111"), 0)));
    draft.apply(List.of(new Change(TextEdit.replace(new Span(3, 5), "x"), 1)));

    assertThat(draft.text()).isEqualTo("111xtwo");
    assertThat(draft.edits(mend -> mend == 0))
        .containsExactly(TextEdit.replace(new Span(0, 4), "111x"));
  }

  @Test
  void adjacentDeletionsStayApart() {
    Draft draft = new Draft("abcdef");
    draft.apply(
        List.of(
            new Change(TextEdit.delete(new Span(1, 2)), 0),
            new Change(TextEdit.delete(new Span(2, 3)), 1)));

    assertThat(draft.edits(mend -> mend == 1)).containsExactly(TextEdit.delete(new Span(2, 3)));
  }

  /** All edits together always make the text from the original, whatever was done in between. */
  @Test
  void allEditsMakeTheText() {
    Random random = new Random(5);
    for (int run = 0; run < 2000; run++) {
      String original = "abcdefghijklmnop".substring(random.nextInt(8));
      Draft draft = new Draft(original);
      for (int pass = 0; pass < 4; pass++) {
        draft.apply(changes(draft.text().length(), random));
      }
      assertThat(new TextEdits(draft.edits(mend -> true)).applyTo(original))
          .isEqualTo(draft.text());
    }
  }

  private static List<Change> changes(int length, Random random) {
    List<Change> changes = new ArrayList<>();
    int at = 0;
    while (true) {
      int start = at + random.nextInt(5);
      int end = start + random.nextInt(3);
      if (end > length) {
        return changes;
      }
      String text = "XYZ".substring(random.nextInt(4));
      changes.add(new Change(TextEdit.replace(new Span(start, end), text), random.nextInt(6)));
      at = end;
    }
  }
}
