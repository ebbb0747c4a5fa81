package dev.copydesk.document;

/**
 * Finds the lines that fence the front matter, on bytes, so that nothing else is decoded. The
 * opening fence is the file's first line, {@code ---} with trailing blanks at most, behind a byte
 * order mark if there is one; the closing fence is the next line that is {@code ---} or {@code ...}
 * with trailing blanks at most (Jekyll's {@code YAML_FRONT_MATTER_REGEXP}).
 */
final class Fences {

  private static final byte[] UTF_8_BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Fences() {}

  /** How many bytes of a byte order mark the file begins with: 0 or 3. */
  static int markLength(byte[] file) {
    for (int i = 0; i < UTF_8_BOM.length; i++) {
      if (i >= file.length || file[i] != UTF_8_BOM[i]) {
        return 0;
      }
    }
    return UTF_8_BOM.length;
  }

  /** Where the block begins, behind the opening fence's line end; -1 if there is no such fence. */
  static int blockStart(byte[] file) {
    int from = markLength(file);
    int end = fenceEnd(file, from, (byte) '-');
    return end < 0 || end >= file.length ? -1 : end + 1;
  }

  /** Where the closing fence's line begins, or -1. */
  static int closingFence(byte[] file, int blockStart) {
    int line = blockStart;
    while (line < file.length) {
      if (fenceEnd(file, line, (byte) '-') >= 0 || fenceEnd(file, line, (byte) '.') >= 0) {
        return line;
      }
      line = nextLine(file, line);
    }
    return -1;
  }

  /** Where the next line begins; beyond the end where there is none. */
  static int nextLine(byte[] file, int from) {
    int i = from;
    while (i < file.length && file[i] != '\n') {
      i++;
    }
    return i + 1;
  }

  /**
   * If the line at {@code from} is a fence of {@code mark}, where its LF stands (or the file's
   * end); else -1.
   */
  private static int fenceEnd(byte[] file, int from, byte mark) {
    if (from + 3 > file.length
        || file[from] != mark
        || file[from + 1] != mark
        || file[from + 2] != mark) {
      return -1;
    }
    int i = from + 3;
    while (i < file.length && (file[i] == ' ' || file[i] == '\t' || file[i] == '\r')) {
      i++;
    }
    return i == file.length || file[i] == '\n' ? i : -1;
  }
}
