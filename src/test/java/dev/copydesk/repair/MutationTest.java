package dev.copydesk.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Breaks healthy generated articles in ways people break them, and holds the repair to giving the
 * values back. The seed is fixed, so a run says the same each time.
 */
class MutationTest {

  private static final int ARTICLES = 3000;

  @Test
  void oneDefectIsMendedAlmostAlways() {
    Tally tally = run(new Random(20261123), 1);
    assertThat(tally.rate()).as("%s", tally).isGreaterThan(0.97);
    assertThat(tally.surelyWrong).as("%s", tally).isZero();
  }

  @Test
  void twoDefectsAreMendedAlmostAlways() {
    Tally tally = run(new Random(20261124), 2);
    assertThat(tally.rate()).as("%s", tally).isGreaterThan(0.97);
    assertThat(tally.surelyWrong).as("%s", tally).isZero();
  }

  /** How it went. */
  private static final class Tally {
    int broken;
    int restored;
    int wrong;
    int surelyWrong;
    final Map<String, int[]> kinds = new TreeMap<>();
    final List<String> examples = new ArrayList<>();

    double rate() {
      return (double) restored / broken;
    }

    @Override
    public String toString() {
      StringBuilder out =
          new StringBuilder(
              "%d broken, %d restored (%.1f %%), %d read otherwise, %d of them called certain%n"
                  .formatted(broken, restored, 100 * rate(), wrong, surelyWrong));
      kinds.forEach((kind, n) -> out.append("  %s %d/%d%n".formatted(kind, n[1], n[0])));
      examples.forEach(example -> out.append(example).append('\n'));
      return out.toString();
    }
  }

  private static Tally run(Random random, int defects) {
    Tally tally = new Tally();
    for (int i = 0; i < ARTICLES; i++) {
      String healthy = Specimen.block(random);
      String broken = healthy;
      List<String> done = new ArrayList<>();
      for (int d = 0; d < defects; d++) {
        Breakage breakage = Breakage.values()[random.nextInt(Breakage.values().length)];
        Optional<String> next = breakage.apply(broken, random);
        if (next.isPresent()) {
          broken = next.get();
          done.add(breakage.name());
        }
      }
      Article article = Cases.block(broken);
      if (done.size() == defects && article.frontMatter().isEmpty()) {
        judge(tally, String.join("+", done), healthy, article);
      }
    }
    return tally;
  }

  private static void judge(Tally tally, String kind, String healthy, Article article) {
    tally.broken++;
    int[] count = tally.kinds.computeIfAbsent(kind, k -> new int[2]);
    count[0]++;
    Diagnosis diagnosis = Repair.diagnose(article, Cases.KNOWN);
    Optional<FrontMatter> read =
        diagnosis
            .mended()
            .flatMap(text -> ArticleReader.retyped(article, text))
            .flatMap(Article::frontMatter);
    List<String> wanted = values(Cases.block(healthy).frontMatter().orElseThrow().root());
    if (read.map(f -> values(f.root())).filter(wanted::equals).isPresent()) {
      tally.restored++;
      count[1]++;
    } else if (read.isPresent()) {
      tally.wrong++;
      tally.surelyWrong += diagnosis.certain() ? 1 : 0;
    }
    if (count[1] < count[0]
        && tally.examples.size() < 30
        && read.map(f -> values(f.root())).filter(wanted::equals).isEmpty()) {
      tally.examples.add(
          kind
              + " "
              + Cases.told(article, diagnosis)
              + (read.isPresent() ? " READS OTHERWISE" : " NOT READ")
              + "\n"
              + article.blockText()
              + "-->\n"
              + diagnosis.mended().orElse("-"));
    }
  }

  /** Keys and values in their order, as read. */
  private static List<String> values(YamlNode root) {
    List<String> out = new ArrayList<>();
    collect(root, out);
    return out;
  }

  private static void collect(YamlNode node, List<String> out) {
    switch (node) {
      case YamlNode.Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  entry -> {
                    collect(entry.key(), out);
                    out.add("=");
                    collect(entry.value(), out);
                  });
      case YamlNode.Sequence sequence ->
          sequence
              .items()
              .forEach(
                  item -> {
                    out.add("-");
                    collect(item, out);
                  });
      case YamlNode.Scalar scalar -> out.add(scalar.value());
      case YamlNode.Alias alias -> out.add("*" + alias.name());
    }
  }
}
