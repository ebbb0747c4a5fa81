package dev.copydesk.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs commands in this process over files in one temporary directory. */
final class Shell {

  static final String HEALTHY =
      """
      ---
      category: news
      title: "Harbour drones"
      publishedDateTime: 2026-01-31T09:05:00Z
      originalUrl: "https://harbour.example/drones"
      type: article
      quality: 30
      published: false

      topics:
        - Drones
        - Harbours

      secured: "c2VhbGVk;c2VhbA=="
      ---
      The body.
      """;

  private final Path directory;

  Shell(Path directory) {
    this.directory = directory;
  }

  /** What a command came to. */
  record Result(int exit, String out, String err) {}

  static Result run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        CommandLineMain.run(
            List.of(words),
            new PrintStream(out, false, StandardCharsets.US_ASCII),
            new PrintStream(err, false, StandardCharsets.US_ASCII));
    return new Result(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  Path path(String name) {
    return directory.resolve(name);
  }

  /** Writes a file and gives its name as a caller would write it. */
  String file(String name, String text) throws IOException {
    Path file = path(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file.toString();
  }

  /** An article with exactly these lines of front matter. */
  String article(String name, String... lines) throws IOException {
    return file(name, "---\n" + String.join("\n", lines) + "\n---\nThe body.\n");
  }

  String text(String name) throws IOException {
    return Files.readString(path(name));
  }
}
