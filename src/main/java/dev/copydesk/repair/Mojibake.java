package dev.copydesk.repair;

import java.util.Optional;

/**
 * Mends letters that were mangled because UTF-8 was read as another encoding, once or several
 * times, in the whole text or in parts of it: {@code doesnâ€™t} becomes {@code doesn’t}. Only
 * characters that decode strictly and that nobody writes on purpose are touched.
 */
public final class Mojibake {

  private static final int MOST_ROUNDS = 6;

  private Mojibake() {}

  /** {@code text} mended; empty where nothing in it is mangled. */
  public static Optional<Mended> mend(String text) {
    if (!Suspicion.isIn(text)) {
      return Optional.empty();
    }
    String decoded = decoded(text);
    boolean sure = !decoded.equals(text);
    decoded = controls(decoded);
    String gaps = sure ? decoded : LostBytes.gaps(decoded, false);
    String whole = LostBytes.guessed(gaps);
    boolean certain = whole.equals(gaps) && gaps.equals(decoded);
    String tidy = tidied(whole, text);
    return tidy.equals(text) ? Optional.empty() : Optional.of(new Mended(tidy, certain));
  }

  /** {@code text} as far as it decodes strictly, with nothing guessed. */
  static String decoded(String text) {
    String decoded = text;
    for (int round = 0; round < MOST_ROUNDS && Suspicion.isIn(decoded); round++) {
      Decoding next = best(decoded);
      if (next.isEmpty()) {
        break;
      }
      String gaps = LostBytes.gaps(decoded, true);
      decoded = (gaps.equals(decoded) ? next : best(gaps)).decoded();
    }
    return decoded;
  }

  /** An encoding that explains the whole text wins, then the usual one, then the best other. */
  private static Decoding best(String text) {
    Decoding usual = Decoding.of(text, SingleByte.WINDOWS_1252);
    if (usual.whole() && !usual.isEmpty()) {
      return usual;
    }
    Decoding best = usual;
    for (SingleByte encoding : SingleByte.OTHERS) {
      // Beside damage of the usual kind, only what explains all of the text counts.
      boolean asked = usual.isEmpty() || Mangled.coverAll(text, encoding);
      if (!asked || !encoding.canHaveRead(text)) {
        continue;
      }
      Decoding other = Decoding.of(text, encoding);
      if (other.whole() && !other.isEmpty()) {
        return other;
      }
      boolean better = usual.isEmpty() && other.accepted().size() > best.accepted().size();
      best = better ? other : best;
    }
    return best;
  }

  /** Control characters are what Windows-1252 shows for their bytes. */
  private static String controls(String text) {
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      result.setCharAt(i, SingleByte.shown(text.charAt(i)));
    }
    return result.toString();
  }

  /** What decoding brought in beside letters is no better than what it replaced. */
  private static String tidied(String mended, String original) {
    if (mended.equals(original)) {
      return mended;
    }
    String tidy = Invisibles.has(original) ? mended : Invisibles.without(mended);
    return original.indexOf('\u00A0') < 0 ? tidy.replace('\u00A0', ' ') : tidy;
  }
}
