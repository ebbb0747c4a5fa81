package dev.copydesk.problem;

import java.util.Objects;

/** The lasting name of a rule, lower case with hyphens, as in {@code missing-title}. */
public record RuleId(String id) {

  public RuleId {
    Objects.requireNonNull(id);
  }

  @Override
  public String toString() {
    return id;
  }
}
