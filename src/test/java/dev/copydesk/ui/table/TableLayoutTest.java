package dev.copydesk.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Sort;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableLayoutTest {

  @Test
  void isReadAsItWasWritten() {
    TableLayout layout =
        new TableLayout(
            TableLayout.FIRST.columns().reversed(),
            new Sort(
                List.of(
                    new Sort.Key(Sort.Column.PUBLISHED, true),
                    new Sort.Key(Sort.Column.TITLE, false))));
    assertThat(TableLayout.parse(layout.toString())).isEqualTo(layout);
    assertThat(TableLayout.parse(TableLayout.FIRST.toString())).isEqualTo(TableLayout.FIRST);
  }

  @Test
  void keepsAnEmptySort() {
    TableLayout unsorted = new TableLayout(TableLayout.FIRST.columns(), Sort.BY_FILE);
    assertThat(TableLayout.parse(unsorted.toString()).sort()).isEqualTo(Sort.BY_FILE);
  }

  @Test
  void takesWhatItUnderstandsAndTheRestAsAtFirst() {
    TableLayout layout =
        TableLayout.parse("title:200 nonsense heat:wide -date:90 title:9 | nowhere:up");
    assertThat(layout.columns()).hasSameSizeAs(TableLayout.FIRST.columns());
    assertThat(layout.columns().subList(0, 3))
        .containsExactly(
            new TableLayout.Shape(ArticleColumn.TITLE, 200, true),
            new TableLayout.Shape(ArticleColumn.HEAT, ArticleColumn.HEAT.width(), true),
            new TableLayout.Shape(ArticleColumn.DATE, 90, false));
    assertThat(layout.sort().keys()).isEmpty();
  }

  @Test
  void anUnreadableOneIsAsAtFirst() {
    assertThat(TableLayout.parse("")).isEqualTo(TableLayout.FIRST);
    assertThat(TableLayout.parse("-title:3")).isEqualTo(TableLayout.FIRST);
  }

  @Test
  void aSitesViewNamesColumnsAndOrder() {
    TableLayout now = TableLayout.FIRST;
    TableLayout said = TableLayout.of(List.of("heat", "title", "nonsense"), List.of("-heat"), now);
    assertThat(said.columns().stream().filter(TableLayout.Shape::shown))
        .extracting(TableLayout.Shape::column)
        .containsExactly(ArticleColumn.HEAT, ArticleColumn.TITLE);
    assertThat(said.columns()).hasSameSizeAs(ArticleColumn.values());
    assertThat(said.sort()).isEqualTo(new Sort(List.of(new Sort.Key(Sort.Column.HEAT, true))));
    assertThat(TableLayout.parse(said.toString())).isEqualTo(said);
    assertThat(TableLayout.of(List.of(), List.of("title"), now).columns()).isEqualTo(now.columns());
    assertThat(TableLayout.of(List.of("title"), List.of("nonsense"), now).sort())
        .isEqualTo(now.sort());
  }
}
