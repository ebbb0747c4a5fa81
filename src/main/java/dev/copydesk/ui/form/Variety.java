package dev.copydesk.ui.form;

import dev.copydesk.session.Agreement;
import java.util.ArrayList;
import java.util.List;

/** How several articles differ in a field, in a few words. */
final class Variety {

  /** The word for it, where there is no room for more. */
  static final String VARIES = "varies";

  private Variety() {}

  /** As in {@code varies · 12 values · missing in 3}. */
  static String of(Agreement tally) {
    int values = tally.different() - (tally.missing() > 0 ? 1 : 0);
    List<String> words = new ArrayList<>(List.of(VARIES));
    if (tally.different() >= Agreement.MOST) {
      words.add("over %,d values".formatted(Agreement.MOST - 1));
    } else if (values > 1) {
      words.add("%,d values".formatted(values));
    }
    if (tally.missing() > 0) {
      words.add("missing in %,d".formatted(tally.missing()));
    }
    return String.join(" · ", words);
  }

  /** Which values there are and in how many articles each, the most frequent first, a line each. */
  static String values(Agreement tally) {
    List<String> lines = new ArrayList<>();
    int told = 0;
    for (Agreement.Share share : tally.shares()) {
      lines.add("%,d × %s".formatted(share.articles(), named(share)));
      told++;
    }
    int others = tally.different() - (tally.missing() > 0 ? 1 : 0) - told;
    if (others > 0) {
      String over = tally.different() >= Agreement.MOST ? "over " : "";
      lines.add("and %s%,d other %s".formatted(over, others, others == 1 ? "value" : "values"));
    }
    if (tally.missing() > 0) {
      lines.add("%,d × missing".formatted(tally.missing()));
    }
    return String.join("\n", lines);
  }

  private static String named(Agreement.Share share) {
    if (!share.isValue()) {
      return "no value (null)";
    }
    return share.text().isEmpty() ? "“” empty text" : share.text();
  }

  /** As in {@code varies: 3 yes, 2 no, 1 missing}. */
  static String ofFlag(Agreement tally) {
    List<String> words = new ArrayList<>();
    add(words, tally.yes(), "yes");
    add(words, tally.no(), "no");
    add(words, tally.missing(), "missing");
    add(words, tally.present() - tally.yes() - tally.no(), "neither");
    return VARIES + ": " + String.join(", ", words);
  }

  /** As in {@code varies: 0 to 12} or {@code 3 in each}. */
  static String ofCount(Agreement tally) {
    if (tally.present() == 0) {
      return "missing";
    }
    return tally.least() == tally.most()
        ? "%,d in each".formatted(tally.most())
        : VARIES + ": %,d to %,d".formatted(tally.least(), tally.most());
  }

  private static void add(List<String> words, int count, String what) {
    if (count > 0) {
      words.add("%,d %s".formatted(count, what));
    }
  }
}
