package dev.copydesk.rule;

/** How much may still be done for one article; what would cost more than is left is not begun. */
final class Budget {

  private long left;

  Budget(long most) {
    this.left = most;
  }

  /** Whether {@code cost} was left, and is spent now. */
  boolean spend(long cost) {
    if (cost > left) {
      return false;
    }
    left -= cost;
    return true;
  }
}
