package dev.copydesk.edit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every scalar and list of a real news site, where one lies beside the repository: read in place,
 * edited in memory, nothing of it refused except what is sealed.
 */
class NewsSiteTest {

  private static final Path SITE = Path.of("../shared/corpus/news-site/_news");
  private static final int EDITS = Integer.getInteger("copydesk.fuzz", 1_000);

  /** A sample in the build; every file ({@code -Dcopydesk.files=0}) by hand. */
  private static final int FILES_A_RUN = Integer.getInteger("copydesk.files", 16);

  private static final long SEED = Long.getLong("copydesk.seed", 1L);

  private final List<byte[]> files = new ArrayList<>();

  @BeforeEach
  void readTheSite() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(SITE), "no news site lies beside the repository");
    try (Stream<Path> found = Files.walk(SITE)) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        files.add(Files.readAllBytes(file));
      }
    }
  }

  @Test
  void everyValueCanBeSetAndNothingElseChanges() {
    List<String> wrong = new ArrayList<>();
    int step = Math.max(1, FILES_A_RUN == 0 ? 1 : files.size() / FILES_A_RUN);
    for (int i = 0; i < files.size(); i += step) {
      Oracle oracle = Oracle.aboutFile(files.get(i)).orElseThrow();
      values(oracle.tree(), FieldPath.ROOT)
          .forEach(
              path -> {
                hold(oracle, new Edit.Set(path, new NewNode.Text("Words: #1")), wrong);
                hold(oracle, new Edit.Remove(path), wrong);
              });
      hold(oracle, Edit.append(FieldPath.of("topics"), new NewNode.Text("Harbours")), wrong);
      hold(oracle, Edit.append(FieldPath.of("related"), story()), wrong);
      hold(oracle, new Edit.Set(FieldPath.of("published"), new NewNode.Literal("true")), wrong);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void randomEditsOfAllKinds() {
    Map<String, Integer> refusals = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    Random random = Grower.chance(SEED);
    for (int done = 0; done < EDITS; ) {
      Oracle oracle = Oracle.aboutFile(files.get(random.nextInt(files.size()))).orElseThrow();
      EditChooser chooser = new EditChooser(random, oracle.tree());
      for (int i = 0; i < 20; i++, done++) {
        Edit edit = chooser.choose();
        Oracle.Finding finding = hold(oracle, edit, wrong);
        finding
            .refusal()
            .map(reason -> reason.replaceAll("“[^”]*”|\\d+", "…"))
            .ifPresent(reason -> refusals.merge(reason, 1, Integer::sum));
      }
    }
    refusals.forEach((reason, count) -> System.out.printf("%6d refused: %s%n", count, reason));
    assertThat(wrong).isEmpty();
  }

  private static Oracle.Finding hold(Oracle oracle, Edit edit, List<String> wrong) {
    Oracle.Finding finding = oracle.carryOut(edit);
    if (!finding.wrong().isEmpty() && !isSealed(edit)) {
      wrong.add(edit + ": " + finding.wrong());
    }
    return finding;
  }

  private static boolean isSealed(Edit edit) {
    return edit.toString().contains("Key[name=secured]") || edit.toString().contains("=secured");
  }

  private static NewNode story() {
    NewNode provider =
        new NewNode.Entries(
            List.of(
                new NewNode.NewEntry("name", new NewNode.Text("Mill News")),
                new NewNode.NewEntry("domain", new NewNode.Text("mill.example"))));
    return new NewNode.Entries(
        List.of(
            new NewNode.NewEntry("title", new NewNode.Text("The mill: open again")),
            new NewNode.NewEntry("publishedDateTime", new NewNode.Loose("2024-05-06T07:08:09Z")),
            new NewNode.NewEntry("provider", provider),
            new NewNode.NewEntry("quality", new NewNode.Literal("30"))));
  }

  private static Stream<FieldPath> values(Peer node, FieldPath at) {
    return switch (node) {
      case Peer.Leaf leaf -> Stream.of(at);
      case Peer.Again again -> Stream.of(at);
      case Peer.Row row ->
          Stream.iterate(0, i -> i < row.items().size(), i -> i + 1)
              .flatMap(i -> values(row.items().get(i), at.index(i)));
      case Peer.Table table ->
          table.pairs().stream()
              .flatMap(pair -> values(pair.value(), at.key(((Peer.Leaf) pair.key()).value())));
    };
  }
}
