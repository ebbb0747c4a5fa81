package dev.copydesk.session;

import dev.copydesk.session.QueryField.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How a text is looked for: anywhere, as a whole, as a host, or with stars for any letters. */
final class TextMatch {

  private TextMatch() {}

  /**
   * The texts that {@code wanted} is looked for in.
   *
   * @param stars whether a star stands for any letters
   */
  static Predicate<String> of(String wanted, Manner manner, boolean stars) {
    boolean isPattern = stars && wanted.indexOf('*') >= 0 && manner != Manner.ANYWHERE;
    if (isPattern) {
      return pattern(wanted);
    }
    return switch (manner) {
      case ANYWHERE -> {
        String folded = Fold.fold(wanted);
        yield text -> Fold.contains(text, folded);
      }
      case WHOLE -> text -> Fold.compare(text, wanted) == 0;
      case HOST -> {
        String above = "." + Fold.fold(wanted);
        yield text -> Fold.compare(text, wanted) == 0 || Fold.fold(text).endsWith(above);
      }
    };
  }

  private static Predicate<String> pattern(String wanted) {
    List<String> parts = new ArrayList<>();
    for (String part : wanted.split("\\*", -1)) {
      parts.add(Fold.fold(part));
    }
    String last = parts.removeLast();
    return text -> !text.isEmpty() && follow(Fold.fold(text), parts, last);
  }

  /** Whether the parts stand in {@code text} in order, the first in front, the last at the end. */
  private static boolean follow(String text, List<String> parts, String last) {
    if (!text.startsWith(parts.getFirst())) {
      return false;
    }
    int at = parts.getFirst().length();
    for (String part : parts.subList(1, parts.size())) {
      int found = text.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
    }
    return text.length() - at >= last.length() && text.endsWith(last);
  }
}
