package dev.copydesk.session;

/** The one thing to say first of an article's file; the later ones go before the earlier ones. */
public enum Condition {
  /** Read, and as it is on disk but for her edits. */
  READABLE,
  /** Its front matter, or the file, cannot be read; {@link Entry#unreadable} says why. */
  UNREADABLE,
  /** She has unsaved edits, and another program has changed the file since it was read. */
  CHANGED_ON_DISK,
  /** She has unsaved edits, and the file is no longer there. */
  GONE
}
