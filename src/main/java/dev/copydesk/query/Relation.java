package dev.copydesk.query;

/** How a term's value is to stand to the field's. */
public enum Relation {
  /** {@code :}, as the field is usually looked for. */
  HAS(":"),
  /** {@code =}, the whole value. */
  EQUAL("="),
  /** {@code <}. */
  LESS("<"),
  /** {@code <=}. */
  AT_MOST("<="),
  /** {@code >}. */
  MORE(">"),
  /** {@code >=}. */
  AT_LEAST(">=");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  /** Whether it asks for an order, which only numbers and dates have. */
  public boolean isOrder() {
    return this != HAS && this != EQUAL;
  }

  /** Reads a sign; a colon before another sign adds nothing to it, as in {@code quality:>50}. */
  static Relation of(String written) {
    String bare = written.length() > 1 && written.startsWith(":") ? written.substring(1) : written;
    for (Relation relation : values()) {
      if (relation.sign.equals(bare)) {
        return relation;
      }
    }
    return HAS;
  }
}
