package dev.copydesk.session;

/** What has been decided about a story. */
public enum Triage {
  /** {@code published: true}. */
  YES,
  /** {@code published: false}. */
  NO,
  /** The field is missing, empty or neither of both. */
  UNKNOWN
}
