package dev.copydesk.repair;

/** Tells the quotes in a text apart: those that open, that close, and that are escaped. */
final class QuoteSigns {

  private final String text;

  QuoteSigns(String text) {
    this.text = text;
  }

  /** The quote that closes what begins at {@code from}, or -1. */
  int closing(int from, int limit, char quote) {
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote) {
        if (quote == '\'' && i + 1 < limit && text.charAt(i + 1) == quote) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  /** How many quotes stand there that are not escaped. */
  int unescaped(int from, int to, char quote) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\\' && quote == '"') {
        i++;
      } else if (text.charAt(i) == quote) {
        count++;
      }
    }
    return count;
  }

  /** Whether the quotes pair up around words, as in {@code "Yes" is "no"}. */
  boolean wellPaired(int from, int to) {
    boolean open = false;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\\') {
        i++;
        continue;
      }
      if (text.charAt(i) != '"') {
        continue;
      }
      boolean blankBefore = i == from || !isPart(i - 1);
      boolean blankBehind = i + 1 == to || !isPart(i + 1);
      if (open
          ? !blankBehind || (blankBefore && Lines.isBlank(text.charAt(i - 1)))
          : !blankBefore || blankBehind) {
        return false;
      }
      open = !open;
    }
    return !open;
  }

  /** Whether the quote at {@code at} stands at the end of a word. */
  boolean closes(int at) {
    return !Character.isWhitespace(text.charAt(at - 1)) && !Texts.isWordPart(text, at + 1);
  }

  /** Whether the quotes within the outermost two pair up. */
  boolean innerPaired(int from, int to) {
    return wellPaired(from + 1, to - 1);
  }

  private boolean isPart(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || c == '…' || c == '!' || c == '?' || c == '.';
  }
}
