package dev.copydesk.session;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A title without what does not tell stories apart: case, accents, punctuation, quotes and blanks.
 * Two titles that readers would call the same have the same text here; signs such as € and + are
 * kept, and digits that something parts stay parted.
 */
public record CanonicalTitle(String text) {

  /** Signs of mathematics by their kind that part a title from its site's name, or quote. */
  private static final String BETWEEN = "|~<>";

  /** What {@code title} comes to; empty where nothing is in it by which it could be known. */
  public static Optional<CanonicalTitle> of(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(plain.length());
    boolean parted = false;
    for (int at = 0; at < plain.length(); ) {
      int sign = plain.codePointAt(at);
      at += Character.charCount(sign);
      if (isKept(sign)) {
        boolean isBetweenDigits =
            parted
                && Character.isDigit(sign)
                && Character.isDigit(kept.codePointBefore(kept.length()));
        kept.append(isBetweenDigits ? " " : "").appendCodePoint(sign);
        parted = false;
      } else {
        parted = !kept.isEmpty();
      }
    }
    String folded = Fold.fold(kept.toString().toUpperCase(Locale.ROOT));
    return folded.isEmpty() ? Optional.empty() : Optional.of(new CanonicalTitle(folded));
  }

  /** Accents go; the marks by which other scripts write their vowels do not. */
  private static boolean isKept(int sign) {
    if (Character.isLetterOrDigit(sign)) {
      return true;
    }
    return switch (Character.getType(sign)) {
      case Character.MATH_SYMBOL -> BETWEEN.indexOf(sign) < 0;
      case Character.CURRENCY_SYMBOL, Character.COMBINING_SPACING_MARK -> true;
      case Character.NON_SPACING_MARK -> !isAccent(sign) && !isVariant(sign);
      default -> false;
    };
  }

  private static boolean isAccent(int sign) {
    return Character.UnicodeBlock.of(sign) == Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS;
  }

  /** It says how the sign before it is to be drawn, and nothing else. */
  private static boolean isVariant(int sign) {
    return sign >= 0xFE00 && sign <= 0xFE0F;
  }
}
