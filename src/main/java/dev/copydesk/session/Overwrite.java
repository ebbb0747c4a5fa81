package dev.copydesk.session;

/** What a save may do where the file on disk is no longer the one that was read. */
public enum Overwrite {
  /** Leave it and say so. */
  NEVER,
  /** She has been told and wants it written: over the changed file, or anew where it is gone. */
  ON_HER_WORD
}
