package dev.copydesk.session.bench;

import dev.copydesk.field.SchemaFile;
import dev.copydesk.session.Facet;
import dev.copydesk.session.Opening;
import dev.copydesk.session.ProblemFinder;
import dev.copydesk.session.Query;
import dev.copydesk.session.Session;
import dev.copydesk.session.Sort;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/**
 * Measures filter, sort and facets on the worker with as many generated articles as its argument
 * says (100,000 without one), and the step in which the FX thread swaps the rows in. No step there
 * may take 50 ms; the rest may not take place there.
 */
public final class QueryBench {

  private static final int ROUNDS = 9;
  private static final int MOST_ON_FX_MILLIS = 50;
  private static final List<String> QUERIES =
      List.of(
          "",
          "harbour",
          "is:todo topic:AI",
          "-topic:AI quality>50 date:2023-05..",
          "(provider:post OR type:video) -drones",
          "myOwnKey:lamp");

  private QueryBench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    boolean hasCount = arguments.length > 0 && !arguments[0].isEmpty();
    int count = hasCount ? Integer.parseInt(arguments[0]) : 100_000;
    Path scratch = Files.createTempDirectory("copydesk-bench");
    try {
      Path root = Files.createDirectories(scratch.toRealPath().resolve("site"));
      for (int i = 0; i < count; i++) {
        write(root, i);
      }
      run(root);
    } finally {
      delete(scratch);
    }
    System.exit(0);
  }

  private static void run(Path root) throws InterruptedException {
    try (Session session =
        new Session(SchemaFile.builtIn(), ProblemFinder.NONE, Optional.empty(), event -> {})) {
      Opening opening = session.open(root);
      opening.finish();
      heap("after opening " + session.library().size());
      Query own = session.query("myOwnKey:lamp");
      long before = System.nanoTime();
      session.search().lookInto(own).finish();
      System.out.printf("look into the articles once: %d ms%n", millis(before));
      heap("with one column");
      Sort byTitle = new Sort(List.of(new Sort.Key(Sort.Column.TITLE, false)));
      for (String text : QUERIES) {
        Query query = session.query(text);
        int found = session.select(query, Sort.BY_FILE).size();
        System.out.printf(
            "“%s” (%d): filter and sort %d ms, facets %d ms%n",
            text,
            found,
            median(() -> session.select(query, byTitle)),
            median(() -> session.facets(query)));
      }
      for (Facet facet : session.facets(Query.ALL)) {
        System.out.printf("  %s: %d values%n", facet.name(), facet.values().size());
      }
      System.out.printf(
          "complete a topic: %d ms%n", median(() -> session.search().complete("topic:a", 7)));
      onFx(session, byTitle);
    }
  }

  /** Swaps the rows of each query in, as the window does, and measures each step. */
  private static void onFx(Session session, Sort sort) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          ObservableList<Object> rows = FXCollections.observableArrayList();
          TableView<Object> table = new TableView<>(FXCollections.unmodifiableObservableList(rows));
          table.setFixedCellSize(28);
          table.getColumns().add(new TableColumn<>("title"));
          Stage stage = new Stage();
          stage.setScene(new Scene(table, 1000, 700));
          stage.show();
          long longest = 0;
          for (int round = 0; round < ROUNDS; round++) {
            for (String text : QUERIES) {
              List<?> found = session.select(session.query(text), sort);
              long before = System.nanoTime();
              rows.setAll(found);
              table.applyCss();
              table.layout();
              // The first round is the one in which classes are loaded.
              longest = round == 0 ? 0 : Math.max(longest, millis(before));
            }
          }
          System.out.printf(
              "longest step on the FX thread: %d ms, %.2f of what it may take%n",
              longest, (double) longest / MOST_ON_FX_MILLIS);
          done.countDown();
        });
    done.await();
  }

  private static void write(Path root, int i) throws IOException {
    String text =
        """
        ---
        category: news
        title: "Story %1$d of the harbour and its drones, told again"
        excerpt: "Harbour drones count gulls over the quay; nobody knows how many there are, and the count goes on."
        publishedDateTime: 20%2$02d-%3$02d-17T10:00:00Z
        originalUrl: "https://example.org/%1$d"
        type: %4$s
        quality: %5$d
        heat: -1
        published: %6$s
        provider:
          name: Provider %7$d
          domain: p%7$d.example
        topics:
          - %8$s
          - Topic %9$d
        myOwnKey: %10$s
        ---
        The body.
        """
            .formatted(
                i,
                15 + i % 10,
                1 + i % 12,
                i % 5 == 0 ? "video" : "article",
                i % 200,
                i % 3 == 0,
                i % 900,
                i % 4 == 0 ? "AI" : "Ports",
                i % 120,
                i % 50 == 0 ? "lamp oil" : "tar");
    Path directory = Files.createDirectories(root.resolve(Integer.toString(i / 1000)));
    Files.writeString(directory.resolve(i + ".md"), text);
  }

  private static long median(Runnable work) {
    long[] times = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long before = System.nanoTime();
      work.run();
      times[i] = millis(before);
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  private static long millis(long since) {
    return (System.nanoTime() - since) / 1_000_000;
  }

  private static void heap(String when) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "heap %s: %d MB%n", when, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private static void delete(Path scratch) throws IOException {
    Files.walkFileTree(
        scratch,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException error)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
