package dev.copydesk.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.session.Entry;
import dev.copydesk.session.ProblemFinder;
import dev.copydesk.session.Query;
import dev.copydesk.session.Session;
import dev.copydesk.session.Sort;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows as they are found, and where articles stand among them. */
class FoundTest {

  private static final int MANY = 300;

  @TempDir private Path directory;
  private Session session;
  private List<Entry> entries;
  private Found found;

  @BeforeEach
  void open() {
    SiteOnDisk site = new SiteOnDisk(directory);
    for (int i = 0; i < MANY; i++) {
      site.write("%03d.md".formatted(i), SiteOnDisk.story("Story " + i, "2026-03-01", i));
    }
    session = new Session(SchemaFile.builtIn(), ProblemFinder.NONE, Optional.empty(), event -> {});
    session.open(directory).finish();
    entries = session.select(Query.ALL, Sort.BY_FILE);
    found = Found.of(entries, Optional.empty());
  }

  @AfterEach
  void close() {
    session.close();
  }

  private static ArticleId id(int number) {
    return new ArticleId("%03d.md".formatted(number));
  }

  private Entry edited(int number, String title) {
    session.apply(
        List.of(id(number)),
        new Edit.Set(FieldPath.of("title"), new NewNode.Text(title)),
        EditName.of("Edit title"),
        FieldPath.of("title"));
    return session.library().entry(id(number)).orElseThrow();
  }

  @Test
  void eachArticleHasItsPlaceAndAStrangerHasNone() {
    for (int i = 0; i < MANY; i++) {
      assertThat(found.places().of(id(i))).isEqualTo(i);
    }
    assertThat(found.places().of(new ArticleId("none.md"))).isNegative();
    assertThat(Found.NOTHING.places().of(id(0))).isNegative();
  }

  @Test
  void newValuesStandWhereTheOldOnesStood() {
    Entry changed = edited(7, "Another");
    Found after = found.with(List.of(changed));

    assertThat(after.rows().get(7).title()).isEqualTo("Another");
    assertThat(after.places().of(id(7))).isEqualTo(7);
    assertThat(after.rows()).hasSize(MANY);
    assertThat(found.rows().get(7).title()).isEqualTo("Story 7");
  }

  @Test
  void anArticleThatIsNoRowGetsNone() {
    Found few = Found.of(entries.subList(0, 3), Optional.empty());
    assertThat(few.with(List.of(edited(7, "Another"))).rows()).isEqualTo(few.rows());
  }

  @Test
  void heldRowsStandWhereTheyStoodAmongOthers() {
    Found next = Found.of(entries.reversed().subList(0, 10), Optional.empty());

    Found held = found.holding(Set.of(id(2), id(5)), next);

    assertThat(held.rows()).hasSize(12);
    assertThat(held.places().of(id(2))).isEqualTo(2);
    assertThat(held.places().of(id(5))).isEqualTo(5);
    assertThat(held.rows().getFirst().id()).isEqualTo(id(MANY - 1));
  }

  @Test
  void theOnesAmongTheRowsAreToldInTheirOrder() {
    Found backwards = Found.of(entries.reversed(), Optional.empty());
    List<ArticleId> asked = List.of(id(1), id(9), new ArticleId("none.md"));

    Chosen chosen = Chosen.of(asked, backwards);

    assertThat(chosen.inOrder()).containsExactly(id(9), id(1));
    assertThat(chosen.places()).isEqualTo(BitSet.valueOf(bits(MANY - 10, MANY - 2)));
    assertThat(chosen.first()).isEqualTo(MANY - 10);
    assertThat(chosen.isReordered()).isFalse();
    assertThat(Chosen.of(List.of(id(1), id(9)), backwards).isReordered()).isTrue();
    assertThat(Chosen.of(List.of(id(9), id(1)), backwards).isReordered()).isFalse();
  }

  private static long[] bits(int... places) {
    BitSet set = new BitSet();
    for (int place : places) {
      set.set(place);
    }
    return set.toLongArray();
  }

  @Test
  void aRowIsFoundByItsPlaceAlone() {
    RowList rows = new RowList(id -> found.places().of(id));
    rows.swap(found.rows());

    assertThat(rows.indexOf(entries.get(7))).isEqualTo(7);
    assertThat(rows.indexOf(edited(8, "Another"))).isEqualTo(-1);
    assertThat(rows.indexOf(null)).isEqualTo(-1);
  }

  @Test
  void howManyHaveLeftIsCounted() {
    Found few = Found.of(entries.subList(0, 3), Optional.empty());
    assertThat(found.missingIn(few)).isEqualTo(MANY - 3);
    assertThat(few.missingIn(found)).isZero();
  }
}
