package dev.copydesk.edit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.edit.Edit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Random edits over grown front matter, each held against two other YAML readers. More of them by
 * hand: {@code mvn test -Dtest=OracleTest -Dcopydesk.fuzz=200000 -Dcopydesk.seed=1}.
 */
class OracleTest {

  private static final int EDITS = Integer.getInteger("copydesk.fuzz", 5_000);
  private static final long FIRST_SEED = Long.getLong("copydesk.seed", 1L);
  private static final int EDITS_A_BLOCK = 12;
  private static final int TOLD = Integer.getInteger("copydesk.told", 5);

  private static final int TOLD_OF_A_KIND = Integer.getInteger("copydesk.toldOfAKind", 1);

  private static final byte[] BODY_IN_LATIN_1 =
      "---\n\nCafé — no: - it\n---\nmore".getBytes(StandardCharsets.ISO_8859_1);

  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final Map<String, Integer> kindsOfWrong = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void everyEditChangesWhatItMeansAndNothingElse() {
    int done = 0;
    for (long seed = FIRST_SEED; done < EDITS; seed++) {
      Random random = Grower.chance(seed);
      Optional<Oracle> oracle =
          Oracle.about(head(random), new Grower(random).block(), BODY_IN_LATIN_1);
      if (oracle.isEmpty()) {
        continue;
      }
      EditChooser chooser = new EditChooser(random, oracle.get().tree());
      for (int i = 0; i < EDITS_A_BLOCK; i++) {
        tally(oracle.get(), chooser.choose(), "seed " + seed + " edit " + i);
        done++;
      }
    }
    outcomes.forEach((outcome, count) -> System.out.printf("%7d %s%n", count, outcome));
    kindsOfWrong.forEach((kind, count) -> System.out.printf("%7d WRONG %s%n", count, kind));
    assertThat(wrong).as(() -> String.join("\n", wrong)).isEmpty();
  }

  private static byte[] head(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "\uFEFF---\n".getBytes(StandardCharsets.UTF_8);
      case 1 -> "---  \r\n".getBytes(StandardCharsets.UTF_8);
      default -> "---\n".getBytes(StandardCharsets.UTF_8);
    };
  }

  private void tally(Oracle oracle, Edit edit, String name) {
    Oracle.Finding finding = oracle.carryOut(edit);
    String kind = edit.getClass().getSimpleName();
    String outcome =
        finding
            .refusal()
            .map(reason -> "refused: " + reason.replaceAll("“[^”]*”|\\d+", "…"))
            .orElse(finding.changed() ? "changed" : "unchanged");
    outcomes.merge(kind + " " + outcome, 1, Integer::sum);
    if (!finding.wrong().isEmpty()) {
      String group = group(edit, finding);
      if (kindsOfWrong.merge(group, 1, Integer::sum) <= TOLD_OF_A_KIND && wrong.size() < TOLD) {
        wrong.add(name + ": " + told(oracle, edit, group));
      }
    }
  }

  private static String group(Edit edit, Oracle.Finding finding) {
    if (finding.wrong().isEmpty()) {
      return "";
    }
    return edit.getClass().getSimpleName()
        + " "
        + finding
            .wrong()
            .getFirst()
            .replaceAll("(?s)<[^>]*>|“[^”]*”|[\\[.][^: ]*|\\d+|lost: .*", "…");
  }

  private static String told(Oracle oracle, Edit edit, String group) {
    String small =
        Shrinker.shrink(
            oracle.block(),
            block ->
                oracle
                    .with(block)
                    .filter(other -> group(edit, other.carryOut(edit)).equals(group))
                    .isPresent());
    Oracle.Finding finding = oracle.with(small).orElseThrow().carryOut(edit);
    return "%s%n  %s%n--- before%n%s--- after%n%s"
        .formatted(
            edit, String.join("\n  ", finding.wrong()), shown(small), shown(finding.after()));
  }

  private static String shown(String text) {
    return text.replace("\r", "␍");
  }
}
