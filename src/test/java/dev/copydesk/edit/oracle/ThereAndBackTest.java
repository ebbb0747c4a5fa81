package dev.copydesk.edit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.field.FieldPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Setting a value to another and back gives the original bytes wherever one style can carry both.
 * Left out: spellings that no writer can know of once they are gone, such as escapes, line folds
 * and lines of blanks.
 */
class ThereAndBackTest {

  private static final byte[] FENCE = "---\n".getBytes(StandardCharsets.UTF_8);
  private static final int TRIES = Integer.getInteger("copydesk.fuzz", 500);

  @Test
  void theBytesAreTheSame() {
    List<String> wrong = new ArrayList<>();
    List<String> texts = AwkwardTexts.all();
    int tried = 0;
    for (long seed = 1; tried < TRIES; seed++) {
      Random random = Grower.chance(seed);
      Optional<Oracle> oracle = Oracle.about(FENCE, new Grower(random).block(), FENCE);
      if (oracle.isEmpty()) {
        continue;
      }
      for (FieldPath path : scalars(oracle.get())) {
        Peer.Leaf leaf = (Peer.Leaf) Meaning.find(oracle.get().tree(), path).orElseThrow();
        String text = random.nextBoolean() ? "New words" : texts.get(random.nextInt(texts.size()));
        tried++;
        oracle
            .get()
            .thereAndBack(path, leaf, leaf.isBlock() ? text + "\n" : text)
            .ifPresent(
                home ->
                    wrong.add(
                        "%s <%s>%n%s"
                            .formatted(path, text, difference(oracle.get().block(), home))));
      }
    }
    assertThat(wrong).as(() -> String.join("\n", wrong)).isEmpty();
  }

  /** The lines about the first difference. */
  private static String difference(String before, String home) {
    int at = 0;
    while (before.startsWith(home.substring(0, at + 1))) {
      at++;
    }
    int from = before.lastIndexOf('\n', Math.max(0, at - 80)) + 1;
    return before.substring(from, Math.min(before.length(), at + 40))
        + "\n=>\n"
        + home.substring(from, Math.min(home.length(), at + 40));
  }

  private static List<FieldPath> scalars(Oracle oracle) {
    List<FieldPath> found = new ArrayList<>();
    collect(oracle.tree(), FieldPath.ROOT, oracle.block(), found);
    return found;
  }

  private static void collect(Peer node, FieldPath at, String text, List<FieldPath> found) {
    switch (node) {
      case Peer.Leaf leaf -> {
        if (comesBack(leaf, text.substring(leaf.start(), leaf.end()))) {
          found.add(at);
        }
      }
      case Peer.Again again -> {}
      case Peer.Row row -> {
        for (int i = 0; i < row.items().size(); i++) {
          collect(row.items().get(i), at.index(i), text, found);
        }
      }
      case Peer.Table table -> {
        for (Peer.Pair pair : table.pairs()) {
          if (pair.key() instanceof Peer.Leaf key && table.named(key.value()).size() == 1) {
            collect(pair.value(), at.key(key.value()), text, found);
          }
        }
      }
    }
  }

  private static boolean comesBack(Peer.Leaf leaf, String source) {
    boolean lines = source.matches("(?s).*[\\n\\r].*");
    return switch (leaf.style()) {
      case 'p' -> !lines && leaf.type().equals("str") && Retyping.by(leaf.value()).isEmpty();
      case 's' -> !lines;
      case 'd' -> !lines && !source.matches("(?s).*\\\\[^\"\\\\].*");
      // How each of its lines ends is not told by the value.
      case 'l' ->
          !leaf.value().isBlank()
              && (!source.contains("\r") || !source.replace("\r\n", "").contains("\n"))
              && !source.matches("(?s).*[\\n\\r][ \\t]+([\\n\\r].*|$)");
      default -> false;
    };
  }
}
