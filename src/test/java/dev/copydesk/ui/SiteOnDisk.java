package dev.copydesk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory of invented articles for a test. */
public record SiteOnDisk(Path directory) {

  /** Three stories that can be read and one that cannot. */
  public static SiteOnDisk small(Path directory) {
    SiteOnDisk site = new SiteOnDisk(directory);
    site.write("news/anchor.md", story("Anchor found in the park", "2026-03-01T10:00:00Z", 40));
    site.write(
        "news/bridge.md",
        story("Bridge opens for bicycles", "2026-03-02T10:00:00Z", 70).replace("\n", "\r\n"));
    site.write("news/canal.md", story("Canal freezes over", "2026-03-03T10:00:00Z", 55));
    site.write("news/damaged.md", "---\ntitle: \"No end\npublished: false\n---\nBody.\n");
    return site;
  }

  /** A story with all that is required, unpublished. */
  public static String story(String title, String date, int quality) {
    return """
        ---
        category: news
        title: "%s"
        excerpt: "An invented story."
        publishedDateTime: %s
        originalUrl: "https://news.example.test/%d"
        type: article
        quality: %d
        heat: %d
        published: false

        provider:
          name: "The Invented Post"
          domain: example.test

        topics:
          - Harbour
        ---
        The body stays as it is.
        """
        .formatted(title, date, quality, quality, quality);
  }

  public Path file(String name) {
    return directory.resolve(name);
  }

  public void write(String name, String text) {
    try {
      Files.createDirectories(file(name).getParent());
      Files.writeString(file(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void delete(String name) {
    try {
      Files.delete(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String read(String name) {
    try {
      return Files.readString(file(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
