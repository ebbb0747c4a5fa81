package dev.copydesk.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class RowSelectionTest {

  private static final int MANY = 100_000;

  private TableView<Entry> table;
  private RowSelection selection;
  private final List<List<Integer>> told = new ArrayList<>();

  @BeforeAll
  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void listen() {
    table = new TableView<>(FXCollections.observableArrayList(Arrays.asList(new Entry[MANY])));
    selection = new RowSelection(table);
    table.setSelectionModel(selection);
    selection
        .getSelectedIndices()
        .addListener(
            (ListChangeListener<Integer>)
                change -> {
                  assertThat(change.next()).isTrue();
                  told.add(List.copyOf(change.getList()));
                  assertThat(change.next()).isFalse();
                });
  }

  @Test
  void oneRowIsSelectedAndToldOnce() {
    selection.clearAndSelect(7);
    selection.clearAndSelect(7);
    selection.clearAndSelect(MANY);

    assertThat(told).containsExactly(List.of(7));
    assertThat(selection.isSelected(7)).isTrue();
    assertThat(selection.getSelectedIndex()).isEqualTo(7);
    assertThat(table.getFocusModel().getFocusedIndex()).isEqualTo(7);
  }

  @Test
  void allRowsAreSelectedAtOnceAndSheStaysWhereSheWas() {
    selection.clearAndSelect(7);
    selection.selectAll();

    assertThat(told).hasSize(2);
    assertThat(selection.getSelectedIndices()).hasSize(MANY).startsWith(0, 1).endsWith(MANY - 1);
    assertThat(selection.getSelectedItems()).hasSize(MANY);
    assertThat(selection.getSelectedIndex()).isEqualTo(7);
    assertThat(selection.isEmpty()).isFalse();
  }

  @Test
  void aRangeGoesBothWaysAndEndsAtItsEnd() {
    selection.selectRange(2, 5);
    assertThat(selection.getSelectedIndices()).containsExactly(2, 3, 4);
    assertThat(selection.getSelectedIndex()).isEqualTo(4);

    selection.clearSelection();
    selection.selectRange(5, 2);
    assertThat(selection.getSelectedIndices()).containsExactly(3, 4, 5);
    assertThat(selection.getSelectedIndex()).isEqualTo(3);

    selection.clearSelection();
    selection.selectRange(MANY - 2, MANY + 9);
    assertThat(selection.getSelectedIndices()).containsExactly(MANY - 2, MANY - 1);
  }

  @Test
  void rowsAreAddedAndLeftOneByOne() {
    selection.selectIndices(3, 9, 5, MANY, -4);
    assertThat(selection.getSelectedIndices()).containsExactly(3, 5, 9);
    assertThat(selection.getSelectedIndex()).isEqualTo(5);

    selection.clearSelection(5);
    selection.clearSelection(6);
    assertThat(selection.getSelectedIndices()).containsExactly(3, 9);
    assertThat(selection.getSelectedIndices().get(0)).isEqualTo(3);

    selection.clearSelection(3);
    selection.clearSelection(9);
    assertThat(selection.isEmpty()).isTrue();
    assertThat(selection.getSelectedIndex()).isEqualTo(-1);
    assertThat(told).hasSize(4);
  }

  @Test
  void whatIsOneGestureIsToldAsOneChange() {
    selection.selectAll();
    told.clear();

    selection.asOne(
        () -> {
          for (int row : new ArrayList<>(selection.getSelectedIndices())) {
            if (row > 1) {
              selection.clearSelection(row);
            }
          }
        });

    assertThat(told).containsExactly(List.of(0, 1));
  }

  @Test
  void aGestureThatChangesNothingIsNotTold() {
    selection.asOne(() -> selection.select(3));
    selection.asOne(() -> selection.select(3));
    assertThat(told).containsExactly(List.of(3));
  }

  @Test
  void theNextAndPreviousRowAreOfWhereSheIs() {
    selection.clearAndSelect(3);
    selection.selectNext();
    selection.selectBelowCell();
    assertThat(selection.getSelectedIndices()).containsExactly(3, 4, 5);

    selection.clearAndSelect(0);
    selection.selectPrevious();
    assertThat(selection.getSelectedIndices()).containsExactly(0);
    selection.selectLast();
    selection.selectNext();
    assertThat(selection.getSelectedIndices()).containsExactly(0, MANY - 1);
  }

  @Test
  void theSetHandedInStaysTheirs() {
    BitSet rows = new BitSet();
    rows.set(4);
    selection.show(rows);
    rows.set(5);

    assertThat(selection.getSelectedIndices()).containsExactly(4);
    selection.show(new BitSet());
    assertThat(selection.isEmpty()).isTrue();
    assertThat(table.getFocusModel().getFocusedIndex()).isEqualTo(-1);
  }
}
