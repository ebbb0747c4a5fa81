package dev.copydesk.ui;

import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where two lines differ, in whole words: as many places as there are, the same number in both. A
 * place may be empty in one of them. Lines that have next to nothing in common differ in one place.
 */
record WordDifferences(List<Span> before, List<Span> after) {

  /** More words than these against each other are not worth the time: they differ in one place. */
  private static final int MOST_PAIRS = 250_000;

  private static final double LITTLE = 0.3;

  static WordDifferences between(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int from = 0;
    while (from < most && before.charAt(from) == after.charAt(from)) {
      from++;
    }
    int tail = 0;
    while (tail < most - from
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    // Whole words are pointed out, not the letters in them that happen to differ.
    while (from > 0 && (isWord(before, from - 1) || isWord(after, from - 1))) {
      from--;
    }
    while (tail > 0
        && (isWord(before, before.length() - tail) || isWord(after, after.length() - tail))) {
      tail--;
    }
    Span old = new Span(from, before.length() - tail);
    Span young = new Span(from, after.length() - tail);
    List<Span> one = words(before, old);
    List<Span> other = words(after, young);
    if ((long) one.size() * other.size() > MOST_PAIRS) {
      return new WordDifferences(List.of(old), List.of(young));
    }
    WordDifferences found = compare(before, one, old, after, other, young);
    return found.before().size() < 2 || found.isTorn(before, after)
        ? new WordDifferences(List.of(old), List.of(young))
        : found.reaching(old, young);
  }

  /** The same with its ends at those of all that differs. */
  private WordDifferences reaching(Span old, Span young) {
    return new WordDifferences(reaching(before, old), reaching(after, young));
  }

  private static List<Span> reaching(List<Span> parts, Span all) {
    List<Span> longer = new ArrayList<>(parts);
    longer.addFirst(new Span(all.start(), longer.removeFirst().end()));
    longer.addLast(new Span(longer.removeLast().start(), all.end()));
    return longer;
  }

  private static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** The words, and each sign between them. */
  private static List<Span> words(String text, Span part) {
    List<Span> words = new ArrayList<>();
    int at = part.start();
    while (at < part.end()) {
      int start = at++;
      while (isWord(text, start) && at < part.end() && isWord(text, at)) {
        at++;
      }
      words.add(new Span(start, at));
    }
    return words;
  }

  private static WordDifferences compare(
      String before, List<Span> one, Span old, String after, List<Span> other, Span young) {
    int[][] same = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        same[i][j] =
            isSame(before, one.get(i), after, other.get(j))
                ? same[i + 1][j + 1] + 1
                : Math.max(same[i + 1][j], same[i][j + 1]);
      }
    }
    List<Span> here = new ArrayList<>();
    List<Span> there = new ArrayList<>();
    int i = 0;
    int j = 0;
    int left = old.start();
    int right = young.start();
    while (i < one.size() || j < other.size()) {
      if (i < one.size()
          && j < other.size()
          && isSame(before, one.get(i), after, other.get(j))
          && same[i][j] == same[i + 1][j + 1] + 1) {
        add(here, there, new Span(left, one.get(i).start()), new Span(right, other.get(j).start()));
        left = one.get(i++).end();
        right = other.get(j++).end();
      } else if (j == other.size() || i < one.size() && same[i + 1][j] >= same[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    add(here, there, new Span(left, old.end()), new Span(right, young.end()));
    return new WordDifferences(here, there);
  }

  private static boolean isSame(String before, Span one, String after, Span other) {
    return one.length() == other.length()
        && before.regionMatches(one.start(), after, other.start(), one.length());
  }

  private static void add(List<Span> here, List<Span> there, Span old, Span young) {
    if (!old.isEmpty() || !young.isEmpty()) {
      here.add(old);
      there.add(young);
    }
  }

  /** Whether these are rags of two different texts, and not the same change again and again. */
  private boolean isTorn(String old, String young) {
    Set<List<String>> kinds = new HashSet<>();
    int differing = 0;
    for (int i = 0; i < before.size(); i++) {
      kinds.add(List.of(before.get(i).in(old), after.get(i).in(young)));
      differing += before.get(i).length();
    }
    int all = before.getLast().end() - before.getFirst().start();
    return kinds.size() > 1 && all - differing < all * LITTLE;
  }
}
