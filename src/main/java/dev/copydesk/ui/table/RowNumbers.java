package dev.copydesk.ui.table;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.Objects;
import java.util.RandomAccess;

/** The numbers in a set in ascending order, without one object for each. */
final class RowNumbers extends AbstractList<Integer> implements RandomAccess {

  private final BitSet rows;
  private final int size;

  // Whoever reads them one after the other finds the next one at once.
  private int lastIndex = -1;
  private int lastRow = -1;

  /**
   * @param rows nobody changes it
   */
  RowNumbers(BitSet rows) {
    this.rows = rows;
    this.size = rows.cardinality();
  }

  BitSet set() {
    return rows;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Integer get(int index) {
    Objects.checkIndex(index, size);
    if (rows.length() == size) {
      return index;
    }
    if (index < lastIndex || lastIndex < 0) {
      lastIndex = 0;
      lastRow = rows.nextSetBit(0);
    }
    while (lastIndex < index) {
      lastRow = rows.nextSetBit(lastRow + 1);
      lastIndex++;
    }
    return lastRow;
  }

  @Override
  public boolean contains(Object row) {
    return row instanceof Integer number && number >= 0 && rows.get(number);
  }
}
