package dev.copydesk.ui.form;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.IntConsumer;
import javafx.application.Platform;

/**
 * Measures the form on an article with 65 related stories and 110 KB of front matter: showing it,
 * going to it from a small one, hearing an edit. Times are the FX thread's own, layout and style
 * included.
 */
final class FormBench {

  private static final int ROUNDS = 12;

  private FormBench() {}

  public static void main(String[] args) {
    Screen.on(
        screen -> {
          String large = large();
          System.out.printf("front matter: %,d units%n", large.length());
          screen.desk.put("large.md", large).put("small.md", "title: Small\nquality: 3\n");
          long start = cpu();
          screen.desk.show("large.md");
          screen.layout();
          System.out.printf("first show, cold: %.0f ms%n", (cpu() - start) / 1e6);
          measure(
              screen,
              "small after large",
              i -> screen.desk.show("large.md"),
              i -> screen.desk.show("small.md"));
          measure(
              screen,
              "large after small",
              i -> screen.desk.show("small.md"),
              i -> screen.desk.show("large.md"));
          screen.desk.show("large.md");
          Sheet[] sheets = new Sheet[2];
          for (int i = 0; i < 2; i++) {
            screen.desk.change(
                "large.md", new Edit.Set(FieldPath.of("title"), new NewNode.Text("Title " + i)));
            sheets[i] = screen.desk.sheet(new ArticleId("large.md"));
          }
          measure(screen, "hearing an edit", i -> {}, i -> screen.view.show(sheets[i % 2]));
          measure(
              screen,
              "opening a story",
              i -> {
                screen.view.focusField(FieldPath.parse("related[" + i + "]").orElseThrow());
              },
              i ->
                  screen.view.focusField(
                      FieldPath.parse("related[" + i + "].title").orElseThrow()));
        });
    Platform.exit();
  }

  private static void measure(Screen screen, String what, IntConsumer before, IntConsumer work) {
    double[] times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      before.accept(i);
      screen.layout();
      long start = cpu();
      work.accept(i);
      screen.layout();
      times[i] = (cpu() - start) / 1e6;
    }
    Arrays.sort(times);
    System.out.printf(
        "%s: median %.1f ms, worst %.1f ms%n", what, times[ROUNDS / 2], times[ROUNDS - 1]);
  }

  /** CPU time of this thread: what it costs, however busy the machine is. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String large() {
    StringBuilder text =
        new StringBuilder(
            """
            title: "A story that many others follow, with a title of a usual length"
            excerpt: "What it says, in a sentence or two of a usual length, and then a little more."
            publishedDateTime: 2026-03-01T10:00:00Z
            webUrl: "https://www.example.com/2026/03/01/a-story-that-many-others-follow"
            type: article
            quality: 120
            heat: 500
            published: false
            provider:
              name: Example Wire
              domain: example.com
            topics:
              - Trams
              - Harbours
            related:
            """);
    for (int i = 0; i < 65; i++) {
      text.append(
          """
            - title: "Related story number %1$d, with a title of a usual length for a headline"
              excerpt: "%2$s"
              publishedDateTime: 2026-03-01T10:00:00Z
              webUrl: "https://www.example.com/2026/03/01/related/%1$d/%3$s"
              ampWebUrl: "https://amp.example.com/2026/03/01/related/%1$d/%3$s"
              cdnAmpWebUrl: "https://amp-example-com.cdn.example.org/c/s/%1$d/%3$s"
              type: article
              provider:
                name: Provider %1$d
                domain: p%1$d.example.com
              quality: %1$d
              images:
                - url: "https://img.example.com/%1$d/%3$s.jpg?width=620&quality=85&fit=max"
                  width: 620
                  height: 372
                  isCached: true
          """
              .formatted(
                  i, "Words of an excerpt. ".repeat(25), "a-long-address-of-a-story-".repeat(3)));
    }
    return text.toString();
  }
}
