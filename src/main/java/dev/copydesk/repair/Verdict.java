package dev.copydesk.repair;

/** How sure it is that characters are a mangled one and not meant as they stand. */
enum Verdict {
  /** Nobody writes this on purpose. */
  CLEAR,
  /** Mangled if anything else in the text is. */
  LIKELY,
  /** Good text may look so: mangled only if the whole text is. */
  DOUBTFUL,
  /** Meant as it stands. */
  NEVER
}
