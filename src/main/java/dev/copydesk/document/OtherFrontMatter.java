package dev.copydesk.document;

import java.util.Optional;

/**
 * A language in which a file's front matter is written where it is not YAML between {@code ---}
 * lines. Hugo reads these; here they are named, and not edited.
 */
public enum OtherFrontMatter {
  TOML,
  JSON;

  private static final byte[] TOML_FENCE = {'+', '+', '+'};

  /** The language, told by how the file begins; empty where it begins with none of these. */
  public static Optional<OtherFrontMatter> of(byte[] file) {
    int from = Fences.markLength(file);
    if (beginsWithFence(file, from)) {
      return Optional.of(TOML);
    }
    boolean isObject = from < file.length && file[from] == '{';
    int next = isObject ? pastBlanks(file, from + 1) : file.length;
    return next < file.length && (file[next] == '"' || file[next] == '}')
        ? Optional.of(JSON)
        : Optional.empty();
  }

  private static boolean beginsWithFence(byte[] file, int from) {
    int end = from + TOML_FENCE.length;
    if (end > file.length) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (file[i] != '+') {
        return false;
      }
    }
    int next = end;
    while (next < file.length && (file[next] == ' ' || file[next] == '\t' || file[next] == '\r')) {
      next++;
    }
    return next == file.length || file[next] == '\n';
  }

  private static int pastBlanks(byte[] file, int from) {
    int next = from;
    while (next < file.length && file[next] <= ' ' && file[next] >= 0) {
      next++;
    }
    return next;
  }
}
