package dev.copydesk.problem;

/** How much a problem matters; the order is from least to most. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Probably wrong. */
  WARNING,
  /** The site will lose or misread the story. */
  ERROR
}
