package dev.copydesk.session;

/** What came of looking into the articles for a query. */
public enum LookedInto {
  /** The query can be asked now. */
  DONE,
  /** The field holds more text in these articles than can be looked through. */
  TOO_MUCH
}
