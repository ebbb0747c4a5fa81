package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.problem.Problem;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What costs a second in a large file would cost minutes in a larger one if the work grew with the
 * square of its size. Measured in this thread's own time, so that a busy machine changes nothing.
 */
class GrowthTest {

  private static final int SMALL = 3_000;
  private static final int TIMES = 8;

  /** Linear work grows by {@link #TIMES}, quadratic work by its square. */
  private static final double MOST = TIMES * 4.0;

  /** Below this, it is the clock and the compiler that are measured. */
  private static final long NOISE = 100_000_000;

  private final Checker checker = new Checker(RuleBook.standard());
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "â€™", "Ãƒ", "Ñ\u0081", "a\u0081", "a.", "&amp;", "<a ", "x  ", "\\t", "a\\r\\n", "- ",
        "вЂ", "Â ", "\u200B", "%C3%A9", "?a=", "\uFFFD"
      })
  void longTexts(String piece) {
    grows("title: \"%s\"\nwebUrl: \"%s\"\n", piece);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topics:\n%s ~   - t#\n",
        "topics:\n%s ~   - t\n",
        "topics:\n  - a\n%s ~     - t#\n",
        "topics:\n%s ~   t#\n",
        "topics: [%s a] ~ t#,",
        "%s ~ title: a\n",
        "%s ~ title: a#\n",
        "%s ~ key#: a\nkey#: b\n",
        "related:\n%s ~   - webUrl: https://a.example/\n",
        "%s ~ key#: a: b\n",
        "title: \"a\n%s ~ stray #\n",
      })
  void longLists(String shape) {
    String[] parts = shape.split(" ~ ");
    grows(parts[0], parts[1]);
  }

  /** One address of many labels once overflowed the stack, and the directory did not open. */
  @ParameterizedTest
  @ValueSource(strings = {"a.", "a. ", "a/", "- ", "a:", "(a", "%20"})
  void noTextIsTooDeep(String piece) {
    String text = piece.repeat(60_000);
    Article article =
        Desk.article("title: \"%s\"".formatted(text), "webUrl: \"%s\"".formatted(text));

    assertThat(checker.check(article, Desk.SITE))
        .extracting(Problem::message)
        .noneMatch(message -> message.contains("mistake of Copydesk"));
  }

  private void grows(String shape, String piece) {
    long small = Math.max(best(shape, piece, SMALL), 1);
    long large = best(shape, piece, SMALL * TIMES);

    assertThat(large < NOISE || large < small * MOST)
        .as("%.0f ms for %d, %.0f ms for %d", small / 1e6, SMALL, large / 1e6, SMALL * TIMES)
        .isTrue();
  }

  private long best(String shape, String piece, int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(piece.replace("#", String.valueOf(i)));
    }
    String block = shape.replace("%s", all);
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 2; round++) {
      long start = clock.getCurrentThreadCpuTime();
      checker.check(Desk.file("---\n" + block + "type: article\n---\n"), Desk.SITE);
      best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
