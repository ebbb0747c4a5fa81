package dev.copydesk.rule;

import dev.copydesk.field.Field;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The key that somebody meant who wrote one that the schema does not know.
 *
 * @param certain whether it can be no other: it differs in its capitals alone, or is its old name
 */
record KeyGuess(String written, String meant, boolean certain) {

  private static final int SHORTEST_WITH_TWO_SLIPS = 7;
  private static final int SHORTEST = 4;

  /** How fields were called before. */
  private static final Map<String, String> OLD_NAMES =
      Map.of(
          "sourceUrl", "originalUrl",
          "ampUrl", "ampWebUrl",
          "cdnAmpUrl", "cdnAmpWebUrl",
          "publishDateTime", "publishedDateTime",
          "publishedDate", "publishedDateTime",
          "updatedDate", "updatedDateTime",
          "tags", "topics");

  /** Only keys that {@code record} may have and has not are meant. */
  static Optional<KeyGuess> of(String written, WrittenRecord record) {
    String old = OLD_NAMES.getOrDefault(written, "");
    String plain = plain(written);
    KeyGuess best = null;
    int least = Integer.MAX_VALUE;
    for (Field field : record.fields()) {
      String key = field.key();
      if (record.written(key).isPresent()) {
        continue;
      }
      int slips = key.equals(old) || plain(key).equals(plain) ? 0 : slips(plain, plain(key));
      if (slips < least) {
        least = slips;
        best = new KeyGuess(written, key, slips == 0);
      }
    }
    return Optional.ofNullable(best);
  }

  /** A large number where too many are needed for a word of this length. */
  private static int slips(String a, String b) {
    int most = b.length() >= SHORTEST_WITH_TWO_SLIPS ? 2 : b.length() >= SHORTEST ? 1 : 0;
    if (Math.abs(a.length() - b.length()) > most || a.length() < SHORTEST) {
      return Integer.MAX_VALUE;
    }
    int slips = Likeness.slips(a, b);
    return slips <= most ? slips : Integer.MAX_VALUE;
  }

  /** Without what people write differently: capitals, hyphens, underscores, blanks. */
  private static String plain(String key) {
    StringBuilder plain = new StringBuilder(key.length());
    key.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(letter -> letter != '-' && letter != '_' && letter != ' ')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
