package dev.copydesk.session.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory of generated articles to measure with, which goes when it is closed. */
public final class BenchSite implements AutoCloseable {

  private final Scratch scratch = new Scratch();
  private final Path root;

  /** Writes so many articles. */
  public BenchSite(int count) throws IOException {
    root = Files.createDirectories(scratch.root().resolve("site"));
    for (int i = 0; i < count; i++) {
      write(root, i);
    }
  }

  /** How many articles the arguments of a bench ask for: a hundred thousand without one. */
  public static int count(String[] arguments) {
    boolean hasCount = arguments.length > 0 && !arguments[0].isEmpty();
    return hasCount ? Integer.parseInt(arguments[0]) : 100_000;
  }

  /** Where the articles are. */
  public Path root() {
    return root;
  }

  @Override
  public void close() throws IOException {
    scratch.close();
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
}
