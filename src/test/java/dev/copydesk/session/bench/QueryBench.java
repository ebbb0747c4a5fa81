package dev.copydesk.session.bench;

import dev.copydesk.field.SchemaFile;
import dev.copydesk.session.Facet;
import dev.copydesk.session.Opening;
import dev.copydesk.session.ProblemFinder;
import dev.copydesk.session.Query;
import dev.copydesk.session.Session;
import dev.copydesk.session.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Measures filter, sort and facets on the worker with as many generated articles as its argument
 * says (100,000 without one). How long the window is held by it is measured by {@code WindowBench}.
 */
public final class QueryBench {

  private static final int ROUNDS = 9;
  private static final List<String> QUERIES =
      List.of(
          "",
          "harbour",
          "is:todo topic:AI",
          "-topic:AI quality>50 date:2023-05..",
          "(provider:post OR type:video) -drones",
          "myOwnKey:lamp");

  private QueryBench() {}

  public static void main(String[] arguments) throws IOException {
    try (BenchSite site = new BenchSite(BenchSite.count(arguments))) {
      run(site.root());
    }
  }

  private static void run(Path root) {
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
    }
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
}
