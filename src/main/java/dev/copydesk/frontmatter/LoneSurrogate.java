package dev.copydesk.frontmatter;

/** Looks for halves of characters, which no encoding can write. */
final class LoneSurrogate {

  private LoneSurrogate() {}

  /** Whether no text or key of {@code value} holds one. */
  static boolean isFree(NewNode value) {
    return switch (value) {
      case NewNode.Text text -> find(text.value()) < 0;
      case NewNode.Literal literal -> find(literal.spelling()) < 0;
      case NewNode.Loose loose -> find(loose.spelling()) < 0;
      case NewNode.Items items -> items.items().stream().allMatch(LoneSurrogate::isFree);
      case NewNode.Entries entries ->
          entries.entries().stream()
              .allMatch(entry -> find(entry.key()) < 0 && isFree(entry.value()));
    };
  }

  /** The offset of the first surrogate without its partner, or -1. */
  static int find(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pair) {
        return i;
      }
      i++;
    }
    return -1;
  }
}
