package dev.copydesk.field;

import java.util.Objects;

/**
 * Findings that a site does not want to hear of: those of one rule, everywhere, in one file, or in
 * one field of one file.
 *
 * @param rule the lasting name of the rule
 * @param file the article's path from the site's file on, with slashes; empty for all articles
 * @param path the field as it is written, such as {@code related[1].excerpt}; empty for any
 */
public record Mute(String rule, String file, String path) {

  public Mute {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(file);
    Objects.requireNonNull(path);
  }

  /** All findings of {@code rule}. */
  public static Mute of(String rule) {
    return new Mute(rule, "", "");
  }

  /** Whether it is about everything its rule finds. */
  public boolean isOfRule() {
    return file.isEmpty() && path.isEmpty();
  }

  /** Whether it is about such a finding. */
  public boolean covers(String foundBy, String inFile, String atPath) {
    return rule.equals(foundBy)
        && (file.isEmpty() || file.equals(inFile))
        && (path.isEmpty() || path.equals(atPath));
  }
}
