package dev.copydesk.session;

import java.io.IOException;
import java.nio.file.Path;

/** A small site with something for every part of the query language to find. */
final class QuerySite {

  private QuerySite() {}

  /** Five articles, a to e; the last cannot be read. */
  static Newsroom open(Path temp) throws IOException {
    Newsroom room = new Newsroom(temp);
    room.write(
        "a.md",
        article(
            "title: \"Harbour drones: Zürich’s count\"",
            "category: news",
            "excerpt: Gulls and drones over the quay.",
            "publishedDateTime: 2023-05-17T10:00:00Z",
            "originalUrl: https://example.org/a",
            "type: article",
            "quality: 50",
            "heat: -1",
            "published: false",
            "provider:",
            "  name: The Harbour Post",
            "  domain: www.harbour.example",
            "topics:",
            "  - AI",
            "  - Computer Vision",
            "related:",
            "  - title: A ferry runs late",
            "    quality: 70",
            "    provider:",
            "      name: Quay News",
            "  - title: The tide turns",
            "    quality: 12",
            "myOwnKey: lamp oil",
            "secured: \"QUJD;REVG\""));
    room.write(
        "news/b.md",
        article(
            "title: \"AIR travel (and trains)\"",
            "category: news",
            "excerpt: It doesnâ€™t fly.",
            "publishedDateTime: 2023-06-01T23:30:00-04:00",
            "originalUrl: https://example.org/b",
            "type: video",
            "quality: 80",
            "heat: 3",
            "published: true",
            "provider:",
            "  name: Harbour",
            "  domain: harbour.example",
            "topics:",
            "  - Air",
            "  - Maritime AI",
            "images:",
            "  - url: https://img.example/first.png",
            "    width: 640",
            "  - url: https://img.example/second.png",
            "updatedDateTime: 2024-02-03T00:00:00Z"));
    room.write(
        "news/c.md",
        article(
            "title: 'Nothing new: \"quoted\"'",
            "category: blog",
            "publishedDateTime: 2022-12-31",
            "originalUrl: https://other.example/c",
            "type: article",
            "quality: 203",
            "published: false",
            "removed: true",
            "provider:",
            "  name: Other",
            "  domain: unharbour.example",
            "topics:",
            "  - ai",
            "myOwnKey: 12",
            "flagged: \"yes\""));
    room.write(
        "news/d.md",
        article(
            "title: A drone OR a gull",
            "category: event",
            "excerpt: Nobody knows.",
            "publishedDateTime: 2024-01-01T00:00:00Z",
            "originalUrl: https://example.org/d",
            "type: article",
            "quality: 30",
            "heat: 0",
            "provider:",
            "  name: The Harbour Post",
            "  domain: harbour.example"));
    room.write("e.md", article("title: [", "quality: 50"));
    room.open();
    return room;
  }

  private static String article(String... lines) {
    return "---\n" + String.join("\n", lines) + "\n---\nThe body.\n";
  }
}
