package dev.copydesk.app;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.session.Sort;
import dev.copydesk.session.bench.BenchSite;
import dev.copydesk.ui.model.SessionModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.MultipleSelectionModel;

/**
 * Measures how long the whole window is held by one step on the FX thread, with as many generated
 * articles as its argument says (100,000 without one): queries and sorting with one row selected
 * and with all of them, and what is done to many articles at once. No query or sort may take 50 ms.
 * A second argument names a directory to measure with instead. With much less memory than 2 GB,
 * 100,000 articles leave so little room that tidying it is most of what is measured.
 */
public final class WindowBench {

  private static final int MOST = 50;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 3;
  private static final int GOING_ON = 20;
  private static final FieldPath CATEGORY = FieldPath.of("category");
  private static final List<String> QUERIES =
      List.of(
          "harbour",
          "is:todo topic:AI",
          "",
          "-topic:AI quality>50 date:2023-05..",
          "(provider:post OR type:video) -drones",
          "myOwnKey:lamp",
          "");

  private final FxSteps steps = new FxSteps();
  private final AppOnScreen app = AppOnScreen.start(steps);
  private final Map<String, List<FxSteps.Longest>> measured = new LinkedHashMap<>();

  /** Whether she goes on at once, without waiting until what she selected is compared. */
  private volatile boolean hurried;

  private WindowBench() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 1) {
      new WindowBench().run(Path.of(arguments[1]));
    } else {
      try (BenchSite site = new BenchSite(BenchSite.count(arguments))) {
        new WindowBench().run(site.root());
      }
    }
    System.exit(0);
  }

  private void run(Path root) {
    AppOnScreen.onFx(
        () -> {
          steps.of(app.table().getScene());
          model().rows().onSwapped(() -> Platform.runLater(this::hurry));
          return true;
        });
    app.open(root);
    app.waitUntil(() -> app.model().opened().summaryProperty().get().isPresent());
    step("", () -> model().rows().setQuery("myOwnKey:lamp"));
    // In the first rounds classes are loaded and compiled.
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      if (round == 0) {
        measured.clear();
      }
      step("", () -> model().rows().setQuery(""));
      step("one row: select it", () -> selection().clearAndSelect(0));
      for (int i = 1; i < GOING_ON; i++) {
        int next = i;
        step("one row: go on", () -> selection().clearAndSelect(next));
      }
      look("one row");
      step("", () -> model().rows().setQuery(""));
      hurried = true;
      step("all rows: select them", this::selectAll);
      look("all rows");
      hurried = false;
      step("all rows: leave them", () -> selection().clearAndSelect(5));
      step("", () -> model().rows().setQuery("quality>179"));
      step("a tenth: select them", this::selectAll);
      int number = round;
      step("a tenth: edit a field of all", () -> categorize("desk " + number));
      step("a tenth: undo", () -> model().undo());
      step("a tenth: redo", () -> model().redo());
      step("", () -> model().undo());
    }
    System.out.printf("%,d rows; the longest step on the FX thread%n", app.titles().size());
    measured.forEach(
        (name, all) ->
            System.out.printf(
                "%-32s median %s%n%32s   most %s%n", name, median(all), "", most(all)));
    FxSteps.Longest most = most(measured.values().stream().flatMap(List::stream).toList());
    System.out.printf("most of all: %s, %.2f of what it may work%n", most, most.worked() / MOST);
  }

  private void look(String with) {
    QUERIES.forEach(text -> step(with + ": filter", () -> model().rows().setQuery(text)));
    step(with + ": sort", () -> sort(Sort.Column.TITLE, false));
    step(with + ": sort", () -> sort(Sort.Column.QUALITY, true));
    step(with + ": sort", () -> model().rows().setSort(Sort.BY_FILE));
  }

  private void sort(Sort.Column column, boolean isDescending) {
    model().rows().setSort(new Sort(List.of(new Sort.Key(column, isDescending))));
  }

  private void selectAll() {
    selection().selectAll();
    hurry();
  }

  private void hurry() {
    if (hurried) {
      model().showing().stopComparing();
    }
  }

  private void categorize(String name) {
    List<ArticleId> ids = model().showing().selectedProperty().get();
    Edit edit = new Edit.Set(CATEGORY, new NewNode.Text(name));
    model().applyTo(ids, article -> Optional.of(edit), EditName.of(name), CATEGORY, result -> {});
  }

  private SessionModel model() {
    return app.model();
  }

  private MultipleSelectionModel<?> selection() {
    return app.table().getSelectionModel();
  }

  private void step(String name, Runnable gesture) {
    longest();
    app.after(() -> steps.time(gesture));
    FxSteps.Longest longest = longest();
    if (!name.isEmpty()) {
      measured.computeIfAbsent(name, it -> new ArrayList<>()).add(longest);
    }
  }

  private FxSteps.Longest longest() {
    return AppOnScreen.onFx(steps::longest).join();
  }

  private static FxSteps.Longest most(List<FxSteps.Longest> all) {
    return all.stream().reduce(FxSteps.Longest::with).orElseThrow();
  }

  private static FxSteps.Longest median(List<FxSteps.Longest> all) {
    return all.stream()
        .sorted(Comparator.comparingDouble(FxSteps.Longest::worked))
        .toList()
        .get(all.size() / 2);
  }
}
