package dev.copydesk.frontmatter;

/** The five ways YAML 1.1 and 1.2 write a scalar (chapters 7.3, 8.1). */
public enum ScalarStyle {
  PLAIN,
  SINGLE_QUOTED,
  DOUBLE_QUOTED,
  LITERAL,
  FOLDED;

  /** Whether it is {@code |} or {@code >}. */
  public boolean isBlock() {
    return this == LITERAL || this == FOLDED;
  }

  /** Whether its content stands between quotes. */
  public boolean isQuoted() {
    return this == SINGLE_QUOTED || this == DOUBLE_QUOTED;
  }
}
