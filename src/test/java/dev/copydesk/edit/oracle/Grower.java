package dev.copydesk.edit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Grows front matter the way people type it: comments and blank lines everywhere, every notation of
 * a value, odd indents, anchors, aliases, merge keys, keys that stand twice. Not all of it is YAML
 * to every reader; who needs that asks them.
 */
public final class Grower {

  private static final List<String> KEYS =
      List.of(
          "category",
          "title",
          "excerpt",
          "publishedDateTime",
          "updatedDateTime",
          "originalUrl",
          "webUrl",
          "type",
          "quality",
          "heat",
          "published",
          "removed",
          "provider",
          "topics",
          "images",
          "related");
  private static final List<String> ODD_KEYS =
      List.of(
          "tittle",
          "a b",
          "\"quoted key\"",
          "'single'",
          "übersicht",
          "😀",
          "x-y_z",
          "1984",
          "true",
          "a.b",
          "say \"hi\"",
          "key#1",
          "c++",
          "日本");

  private final Random random;
  private final ScalarGrower scalars;
  private final StringBuilder out = new StringBuilder();
  private final List<String> anchors = new ArrayList<>();
  private boolean tricky;

  /** A source of chance whose first draws differ from seed to seed. */
  public static Random chance(long seed) {
    return new Random(seed * 0x9E3779B97F4A7C15L);
  }

  public Grower(Random random) {
    this.random = random;
    this.scalars = new ScalarGrower(random);
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  /** A block's text, without fences; it ends with a line end. */
  public String block() {
    out.setLength(0);
    anchors.clear();
    tricky = one(4);
    noise(0);
    List<String> keys = new ArrayList<>(KEYS);
    keys.removeIf(key -> one(3));
    if (one(8)) {
      java.util.Collections.shuffle(keys, random);
    }
    while (one(3)) {
      keys.add(random.nextInt(keys.size() + 1), pick(ODD_KEYS));
    }
    if (tricky && one(3) && !keys.isEmpty()) {
      keys.add(pick(keys));
    }
    for (String key : keys) {
      entry(key, 0, 0);
      noise(0);
    }
    if (out.isEmpty() || out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    return lineEnds(out.toString());
  }

  private String lineEnds(String text) {
    int choice = random.nextInt(10);
    if (choice < 7) {
      return text;
    } else if (choice < 9) {
      return text.replace("\n", "\r\n");
    }
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      mixed.append(text.charAt(i) == '\n' && random.nextBoolean() ? "\r\n" : text.charAt(i));
    }
    return mixed.toString();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String pad(int indent) {
    return " ".repeat(indent);
  }

  /** Blank lines and comments of any indent. */
  private void noise(int indent) {
    while (one(5)) {
      if (one(2)) {
        out.append(one(6) ? pad(random.nextInt(4)) : "").append('\n');
      } else {
        int deep = one(4) ? random.nextInt(6) : indent;
        out.append(pad(deep)).append("# ").append(scalars.words()).append('\n');
      }
    }
  }

  /** What may stand behind a value on its line, and the line's end. */
  private void tail() {
    if (one(8)) {
      out.append(one(4) ? "   " : " ").append("# ").append(scalars.words());
    } else if (one(15)) {
      out.append("  ");
    }
    out.append('\n');
  }

  private void entry(String key, int indent, int depth) {
    out.append(pad(indent));
    keyAndValue(key, indent, depth);
  }

  private void keyAndValue(String key, int indent, int depth) {
    out.append(key).append(one(40) ? " :" : ":");
    String gap = one(12) ? "   " : " ";
    boolean list = key.equals("topics") || key.equals("images") || key.equals("related");
    boolean table = key.equals("provider");
    if (tricky && !anchors.isEmpty() && one(6)) {
      out.append(gap).append('*').append(pick(anchors));
      tail();
      return;
    }
    String properties = properties(gap);
    if (depth < 3 && (list || one(12)) && !one(10)) {
      list(indent, depth, gap, properties, key.equals("topics"));
    } else if (depth < 3 && (table || one(10)) && !one(10)) {
      table(indent, depth, gap, properties);
    } else {
      out.append(properties.isEmpty() ? "" : gap + properties);
      scalar(indent, gap);
    }
    name(properties);
  }

  /** An anchor counts as named only behind its value, so that no value repeats itself. */
  private void name(String properties) {
    if (properties.startsWith("&")) {
      anchors.add(properties.substring(1));
    }
  }

  private String properties(String gap) {
    if (!tricky || !one(6)) {
      return "";
    }
    return one(4) ? pick(List.of("!!str", "!own")) : "&a" + random.nextInt(4);
  }

  private void scalar(int indent, String gap) {
    switch (random.nextInt(12)) {
      case 0 -> tail();
      case 1 -> scalars.block(out, indent, gap);
      case 2 -> {
        if (one(2)) {
          scalars.severalLines(out, indent, gap);
        } else {
          out.append(one(3) ? " # " + scalars.words() : "").append('\n');
          out.append(pad(indent + 1 + random.nextInt(3))).append(scalars.oneLine());
        }
        tail();
      }
      default -> {
        out.append(gap).append(scalars.oneLine());
        tail();
      }
    }
  }

  private void list(int indent, int depth, String gap, String properties, boolean plain) {
    String lead = properties.isEmpty() ? "" : gap + properties;
    if (one(5)) {
      out.append(lead).append(gap).append(flow(plain ? 9 : depth, true));
      tail();
      return;
    }
    out.append(lead);
    tail();
    int dash = indent + (one(3) ? 0 : 1 + random.nextInt(4));
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      noise(dash);
      out.append(pad(dash));
      item(dash, depth, plain);
    }
  }

  private void item(int dash, int depth, boolean plain) {
    out.append('-');
    if (tricky && !anchors.isEmpty() && one(5)) {
      out.append(" *").append(pick(anchors));
      tail();
      return;
    }
    int choice = plain ? random.nextInt(3) : random.nextInt(12);
    if (choice == 3 && depth < 2) {
      int more = 1 + random.nextInt(2);
      out.append(pad(more));
      item(dash + 1 + more, depth + 1, true);
      while (one(2)) {
        out.append(pad(dash + 1 + more));
        item(dash + 1 + more, depth + 1, true);
      }
    } else if (choice > 4 && depth < 3) {
      int more = one(4) ? 1 + random.nextInt(3) : 1;
      int inner = dash + 1 + more;
      if (one(10)) {
        out.append(one(3) ? " # " + scalars.words() : "").append('\n');
        noise(inner);
        out.append(pad(inner));
      } else {
        out.append(pad(more));
      }
      entries(inner, depth + 1);
    } else if (choice == 4) {
      out.append(' ').append(flow(depth, random.nextBoolean()));
      tail();
    } else {
      scalar(dash, " ");
    }
  }

  private void table(int indent, int depth, String gap, String properties) {
    String lead = properties.isEmpty() ? "" : gap + properties;
    if (one(5)) {
      out.append(lead).append(gap).append(flow(depth, false));
      tail();
      return;
    }
    out.append(lead);
    tail();
    int inner = indent + 1 + random.nextInt(4);
    noise(inner);
    out.append(pad(inner));
    entries(inner, depth + 1);
  }

  /** Entries of one mapping, the first behind an indent or dash that is written already. */
  private void entries(int indent, int depth) {
    List<String> keys =
        new ArrayList<>(List.of("title", "name", "domain", "url", "width", "provider", "images"));
    keys.removeIf(key -> one(2));
    if (one(8)) {
      keys.add(pick(ODD_KEYS));
    }
    if (tricky && one(8) && !keys.isEmpty()) {
      keys.add(pick(keys));
    }
    if (keys.isEmpty()) {
      keys.add("name");
    }
    if (tricky && !anchors.isEmpty() && one(4)) {
      out.append("<<: *").append(pick(anchors)).append('\n').append(pad(indent));
    }
    for (int i = 0; i < keys.size(); i++) {
      if (i > 0) {
        noise(indent);
        out.append(pad(indent));
      }
      keyAndValue(keys.get(i), indent, depth);
    }
  }

  private String flow(int depth, boolean list) {
    int count = one(6) ? 0 : 1 + random.nextInt(3);
    String space = one(4) ? " " : "";
    String comma = tricky && one(6) ? ",\n      " : one(5) ? "," : ", ";
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String value = one(9) && depth < 2 ? flow(depth + 1, one(2)) : scalars.flow();
      parts.add(list ? value : "k" + i + ": " + value);
    }
    String inside = String.join(comma, parts) + (count > 0 && one(8) ? "," : "");
    return list ? "[" + space + inside + space + "]" : "{" + space + inside + space + "}";
  }
}
