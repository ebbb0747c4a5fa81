package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendsTest {

  private static final RuleId ENTITY = new RuleId("html-entity");
  private static final RuleId REPEATED = new RuleId("repeated-item");

  @TempDir Path temp;
  private Newsroom newsroom;

  @BeforeEach
  void start() throws IOException {
    newsroom = new Newsroom(temp);
    newsroom.write(
        "a.md",
        Newsroom.story("Gulls &amp; drones")
            .replace("count gulls.", "count &lt;gulls&gt;.")
            .replace("  - Drones\n", "  - Drones\n  - Ports\n  - Drones\n  - Ports\n"));
    newsroom.write("b.md", Newsroom.story("Boats &amp; gulls").replace("org/a", "org/b"));
    newsroom.write("c.md", Newsroom.story("Quiet").replace("org/a", "org/c"));
    newsroom.open();
  }

  @AfterEach
  void end() {
    newsroom.close();
  }

  private ApplyResult mend(RuleId rule) {
    Mends mends = newsroom.session.findings().mends(rule);
    return newsroom.session.apply(
        mends.articles(), mends::edit, EditName.of("Mend all"), FieldPath.ROOT);
  }

  @Test
  void allOfAKindAreMendedInAllArticlesAsOneStep() {
    String before = newsroom.block("a.md");
    assertThat(newsroom.session.findings().mends(ENTITY).findings()).isEqualTo(3);

    mend(ENTITY);

    assertThat(newsroom.block("a.md"))
        .isEqualTo(before.replace("&amp;", "&").replace("&lt;gulls&gt;", "<gulls>"));
    assertThat(newsroom.block("b.md")).contains("Boats & gulls");
    assertThat(newsroom.session.findings().mends(ENTITY).articles()).isEmpty();
    assertThat(newsroom.session.unsaved()).hasSize(2);
    newsroom.session.undo();
    assertThat(newsroom.session.unsaved()).isEmpty();
    assertThat(newsroom.block("a.md")).isEqualTo(before);
  }

  @Test
  void mendsThatTakeItemsOutDoNotMoveOneAnother() {
    mend(REPEATED);

    assertThat(newsroom.block("a.md")).contains("topics:\n  - Ports\n  - Drones\n\nsecured");
  }

  @Test
  void defectsOfBlocksThatCannotBeReadAreMendedToo() {
    newsroom.write("d.md", "---\ntitle: Solar: barges\nexcerpt: So: far\n---\nBody.\n");
    newsroom.open();
    List<Problem> found = newsroom.entry("d.md").problems();
    RuleId rule = found.getFirst().rule();

    mend(rule);

    assertThat(newsroom.entry("d.md").unreadable()).isEmpty();
    assertThat(newsroom.block("d.md"))
        .isEqualTo("title: \"Solar: barges\"\nexcerpt: \"So: far\"\n");
  }

  @Test
  void aRepairByHandThatOthersNeedIsKnown() {
    List<Problem> before = newsroom.entry("b.md").problems();
    newsroom.title("b.md", "Boats and gulls");

    assertThat(newsroom.session.findings().mendedByHand(Newsroom.id("b.md"), before))
        .contains(new HandRepair(ENTITY, 1));
  }

  @Test
  void anEditThatMendsNothingOrWhatNobodyElseHasIsNoSuchRepair() {
    List<Problem> quiet = newsroom.entry("c.md").problems();
    newsroom.title("c.md", "Quieter");
    assertThat(newsroom.session.findings().mendedByHand(Newsroom.id("c.md"), quiet)).isEmpty();

    mend(ENTITY);
    newsroom.title("c.md", "Quiet &amp; calm");
    List<Problem> before = newsroom.entry("c.md").problems();
    newsroom.title("c.md", "Quiet and calm");
    assertThat(newsroom.session.findings().mendedByHand(Newsroom.id("c.md"), before)).isEmpty();
  }

  @Test
  void problemsAreToldByCauseTheWorstFirst() {
    newsroom.write("d.md", "---\ntitle: Solar: barges\n---\nBody.\n");
    newsroom.open();

    List<Problem> all = newsroom.session.findings().problems();

    assertThat(all.getFirst().article()).isEqualTo(Newsroom.id("d.md"));
    List<RuleId> causes = all.stream().map(Problem::rule).toList();
    assertThat(causes.stream().distinct().mapToInt(causes::lastIndexOf).sum())
        .as("each cause stands together")
        .isEqualTo(
            causes.stream()
                .distinct()
                .mapToInt(
                    rule ->
                        causes.indexOf(rule)
                            + (int) causes.stream().filter(rule::equals).count()
                            - 1)
                .sum());
  }
}
