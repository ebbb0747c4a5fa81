package dev.copydesk.ui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.session.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class RowListTest {

  private final RowList rows = new RowList(id -> -1);
  private final List<String> told = new ArrayList<>();
  private final List<List<? extends Entry>> removed = new ArrayList<>();

  private static List<Entry> of(int count) {
    return Arrays.asList(new Entry[count]);
  }

  private void listen() {
    rows.addListener(
        (ListChangeListener<Entry>)
            change -> {
              while (change.next()) {
                told.add(
                    change.getFrom() + "-" + change.getTo() + " replaced " + change.wasReplaced());
                removed.add(change.getRemoved());
              }
            });
  }

  @Test
  void aSwapIsOneChangeThatTellsTheListBeforeWithoutACopy() {
    List<Entry> before = of(3);
    rows.swap(before);
    listen();

    rows.swap(of(5));

    assertThat(rows).hasSize(5);
    assertThat(told).containsExactly("0-5 replaced true");
    assertThat(removed.getFirst()).isSameAs(before);
  }

  @Test
  void noRowsForNoRowsAreNoNews() {
    listen();

    rows.swap(of(0));

    assertThat(told).isEmpty();
  }

  @Test
  void onlyTheRowsThatDifferAreTold() {
    rows.swap(of(3));
    listen();

    rows.update(of(3), new int[] {0, 2});

    assertThat(told).containsExactly("0-1 replaced true", "2-3 replaced true");
    assertThat(rows).hasSize(3);
  }

  @Test
  void nobodyElseCanChangeIt() {
    rows.swap(of(2));

    assertThatThrownBy(() -> rows.setAll(of(1))).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> rows.set(0, null)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(rows::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
