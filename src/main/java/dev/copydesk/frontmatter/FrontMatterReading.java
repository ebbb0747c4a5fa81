package dev.copydesk.frontmatter;

/** What reading a file's front matter came to. */
public sealed interface FrontMatterReading {

  /** It is there and readable. */
  record Found(FrontMatter frontMatter) implements FrontMatterReading {}

  /** The file has none, which is no defect. */
  record Absent() implements FrontMatterReading {}

  /**
   * It is there, or is meant to be, and cannot be read.
   *
   * @param reason one plain sentence for the editor
   * @param offset where, in UTF-16 offsets into {@code text}
   * @param text the block (where no fence was found, the whole file); a byte that is not UTF-8
   *     stands as a lone surrogate, U+DC00 + byte, so that nothing is lost
   */
  record Unreadable(Cause cause, String reason, int offset, String text)
      implements FrontMatterReading {}

  /** Why a block cannot be read, for whoever mends it. */
  enum Cause {
    /** The file holds no byte. */
    EMPTY_FILE,
    /** There is no closing fence. */
    UNCLOSED,
    /** The opening fence is not what the readers of such files take for one. */
    FENCE,
    /** Bytes that are not UTF-8. */
    ENCODING,
    /** A character that YAML does not allow. */
    CHARACTER,
    /** It is not YAML. */
    SYNTAX,
    /** More than one YAML document. */
    SEVERAL_DOCUMENTS,
    /** Beyond {@link Limits}. */
    TOO_LARGE
  }
}
