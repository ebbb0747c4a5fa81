package dev.copydesk.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The fields that have a short name in queries, and the other names each goes by. */
public final class FieldNames {

  /** In the order in which they are offered. */
  public static final List<String> ALL =
      List.of(
          "topic",
          "is",
          "has",
          "missing",
          "problem",
          "published",
          "quality",
          "heat",
          "date",
          "provider",
          "provider.domain",
          "category",
          "type",
          "title",
          "excerpt",
          "note",
          "related",
          "images",
          "file",
          "url",
          "originalUrl",
          "webUrl",
          "removed");

  private static final Map<String, String> KNOWN = known();

  private FieldNames() {}

  /** The name that {@code typed} is known by, whatever its case; as typed where it is not known. */
  public static String of(String typed) {
    return KNOWN.getOrDefault(typed.toLowerCase(Locale.ROOT), typed);
  }

  private static Map<String, String> known() {
    Map<String, String> known = new TreeMap<>();
    ALL.forEach(name -> known.put(name.toLowerCase(Locale.ROOT), name));
    known.putAll(
        Map.of(
            "topics", "topic",
            "problems", "problem",
            "publisheddatetime", "date",
            "provider.name", "provider",
            "domain", "provider.domain",
            "path", "file",
            "image", "images"));
    return known;
  }
}
