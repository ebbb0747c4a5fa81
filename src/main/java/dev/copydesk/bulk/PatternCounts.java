package dev.copydesk.bulk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/**
 * How often the counts of a regular expression, such as {@code {1000}}, make its inner parts
 * repeat. Nested counts multiply, and a part that takes no letter is tried that often without any
 * look at the text.
 */
final class PatternCounts {

  private static final long MOST = 1_000_000;

  private final String pattern;
  private int at;

  private PatternCounts(String pattern) {
    this.pattern = pattern;
  }

  /** Where a count stands with which the pattern repeats too often; a UTF-16 offset. */
  static OptionalInt tooMany(String pattern) {
    return new PatternCounts(pattern).find();
  }

  private OptionalInt find() {
    Deque<Long> outer = new ArrayDeque<>();
    long inside = 1;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      long atom = 1;
      if (c == '(') {
        outer.push(inside);
        inside = 1;
        at++;
        continue;
      } else if (c == '\\') {
        at += 2;
      } else if (c == '[') {
        skipClass();
      } else {
        at++;
      }
      if (c == ')') {
        atom = inside;
        inside = outer.isEmpty() ? 1 : outer.pop();
      }
      int start = at;
      atom *= count();
      if (atom > MOST) {
        return OptionalInt.of(start);
      }
      inside = Math.max(inside, atom);
    }
    return OptionalInt.empty();
  }

  /** To behind the bracket that closes this one. */
  private void skipClass() {
    int depth = 0;
    do {
      char c = pattern.charAt(at);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      at += c == '\\' ? 2 : 1;
    } while (depth > 0 && at < pattern.length());
  }

  /** The larger number of the count that stands here, behind which it goes on; 1 for none. */
  private long count() {
    if (at >= pattern.length() || pattern.charAt(at) != '{') {
      return 1;
    }
    int close = pattern.indexOf('}', at);
    if (close < 0) {
      return 1;
    }
    String numbers = pattern.substring(at + 1, close);
    if (!numbers.matches("\\d{1,9}(,\\d{0,9})?")) {
      return 1;
    }
    at = close + 1;
    String last = numbers.substring(numbers.indexOf(',') + 1);
    String counted = last.isEmpty() ? numbers.substring(0, numbers.length() - 1) : last;
    return Math.max(1, Long.parseLong(counted));
  }
}
