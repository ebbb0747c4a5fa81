package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Comparison;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Sort;
import dev.copydesk.ui.SiteOnDisk;
import dev.copydesk.ui.model.Shown;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All rows selected: what she narrows and sorts them by, and how she leaves them. */
class SelectAllTest {

  @TempDir private Path directory;
  private AppOnScreen app;

  @BeforeEach
  void selectAll() {
    SiteOnDisk.small(directory);
    app = AppOnScreen.start();
    app.open(directory);
    app.run("table");
    app.press(KeyCode.A, KeyCode.CONTROL);
  }

  @AfterEach
  void close() {
    app.close();
  }

  private List<ArticleId> selected() {
    return AppOnScreen.onFx(() -> app.model().showing().selectedProperty().get());
  }

  private List<ArticleId> rows() {
    return AppOnScreen.onFx(() -> app.model().rows().rows().stream().map(Entry::id).toList());
  }

  private Comparison comparison() {
    return AppOnScreen.onFx(
        () -> ((Shown.Several) app.model().shownProperty().get()).comparison().orElseThrow());
  }

  @Test
  void sortedAnewTheyAreToldInTheirNewOrderAndNotComparedAgain() {
    Comparison before = comparison();

    app.after(
        () -> app.model().rows().setSort(new Sort(List.of(new Sort.Key(Sort.Column.FILE, true)))));

    assertThat(rows().getFirst()).isEqualTo(new ArticleId("news/damaged.md"));
    assertThat(selected()).hasSize(4).isEqualTo(rows());
    assertThat(comparison()).isSameAs(before);
    assertThat(AppOnScreen.onFx(() -> app.table().getSelectionModel().getSelectedIndices()))
        .containsExactly(0, 1, 2, 3);
  }

  @Test
  void aRangeBeginsWhereSheIs() {
    app.press(KeyCode.HOME);
    assertThat(selected()).isEqualTo(rows().subList(0, 1));
    app.press(KeyCode.DOWN, KeyCode.SHIFT);
    assertThat(selected()).isEqualTo(rows().subList(0, 2));
    app.press(KeyCode.END);
    assertThat(selected()).isEqualTo(rows().subList(3, 4));
    app.press(KeyCode.UP, KeyCode.SHIFT);
    assertThat(selected()).isEqualTo(rows().subList(2, 4));
    app.press(KeyCode.UP, KeyCode.SHIFT);
    assertThat(selected()).isEqualTo(rows().subList(1, 4));
    app.press(KeyCode.DOWN, KeyCode.SHIFT);
    assertThat(selected()).isEqualTo(rows().subList(2, 4));
    app.press(KeyCode.HOME);
    app.press(KeyCode.J);
    assertThat(selected()).isEqualTo(rows().subList(1, 2));
    app.press(KeyCode.END);
    app.press(KeyCode.K);
    assertThat(selected()).isEqualTo(rows().subList(2, 3));
  }

  @Test
  void narrowedDownThoseThatAreLeftStaySelected() {
    app.after(() -> app.model().rows().setQuery("bridge OR canal"));

    assertThat(rows()).hasSize(2);
    assertThat(selected()).isEqualTo(rows());
    assertThat(comparison().articles()).isEqualTo(rows());
  }

  @Test
  void aRangeFromWhereSheIsLeavesTheOthersInOneStep() {
    AtomicInteger told = new AtomicInteger();
    app.after(
        () ->
            app.model()
                .showing()
                .selectedProperty()
                .addListener((property, before, now) -> told.incrementAndGet()));

    app.press(KeyCode.DOWN, KeyCode.SHIFT);

    assertThat(selected()).isEqualTo(rows().subList(0, 2));
    assertThat(told).hasValue(1);
  }

  @Test
  void onOneRowAgainItIsAlone() {
    app.press(KeyCode.DOWN);
    assertThat(selected()).isEqualTo(rows().subList(1, 2));
  }
}
