package dev.copydesk.edit.oracle;

import java.util.List;
import java.util.Random;

/** Grows scalars in every notation. */
final class ScalarGrower {

  private static final List<String> WORDS =
      List.of(
          "harbour",
          "drones",
          "over",
          "the",
          "old",
          "mill",
          "café",
          "naïve",
          "Zürich",
          "don't",
          "re-opens",
          "C#",
          "a#b",
          "x:y",
          "😀",
          "👩‍👩‍👧",
          "日本語",
          "עברית",
          "50%",
          "R&D",
          "(again)",
          "\"so\"",
          "it's",
          "https://harbour.example/a?b=c&d=e#f",
          "…",
          "–",
          "v1.2",
          "-1",
          "1984",
          "e=mc²",
          "why?",
          "now!",
          "a/b",
          "C:\\new",
          "\u00A0wide",
          "*",
          "@home",
          "[sic]",
          "{x}",
          "e\u0301");
  private static final List<String> PLAIN =
      List.of(
          "Harbour drones return",
          "true",
          "false",
          "30",
          "-1",
          "2024-05-06T07:08:09Z",
          "2024-05-06",
          "null",
          "~",
          "yes",
          "12:30",
          "1e3",
          "news",
          "AI",
          "https://harbour.example/a#b",
          "007",
          "it's here",
          "say \"so\"",
          "a - b",
          "C# and F#",
          "😀 smile",
          "50 % off");

  private final Random random;

  ScalarGrower(Random random) {
    this.random = random;
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  String words() {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }

  /** Words that are plain wherever they stand. */
  private String plainWords() {
    String text = words().replaceAll("[\\[\\]{}*@\"'&%!?:,#-]", "");
    return text.isBlank() || !Character.isLetter(text.codePointAt(0)) ? "Word" + text : text;
  }

  private static String single(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String doubled(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  String oneLine() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> PLAIN.get(random.nextInt(PLAIN.size()));
      case 2 -> plainWords();
      case 3 -> single(one(8) ? "" : words());
      case 4 -> doubled(one(8) ? "" : words());
      default -> one(2) ? "\"caf\\u00e9\\tand \\\"more\\\"\\n\"" : doubled(words());
    };
  }

  String flow() {
    return switch (random.nextInt(4)) {
      case 0 -> single(words());
      case 1 -> doubled(words());
      case 2 -> String.valueOf(random.nextInt(100));
      default -> plainWords().strip();
    };
  }

  void severalLines(StringBuilder out, int indent, String gap) {
    String pad = " ".repeat(indent + 1 + random.nextInt(3));
    String blank = one(3) ? "\n" : "";
    switch (random.nextInt(3)) {
      case 0 ->
          out.append(gap)
              .append(plainWords().strip())
              .append('\n')
              .append(blank)
              .append(pad)
              .append(plainWords().strip());
      case 1 ->
          out.append(gap)
              .append('\'')
              .append(words().replace("'", "''"))
              .append('\n')
              .append(blank)
              .append(pad)
              .append(words().replace("'", "''"))
              .append('\'');
      default ->
          out.append(gap)
              .append('"')
              .append(plainWords())
              .append(one(3) ? " \\\n" : "\n")
              .append(blank)
              .append(pad)
              .append(plainWords())
              .append('"');
    }
  }

  /** A literal or folded scalar with its line ends, behind the colon. */
  void block(StringBuilder out, int indent, String gap) {
    int more = 1 + random.nextInt(4);
    boolean leading = one(6);
    String chomping = List.of("", "-", "+").get(random.nextInt(3));
    String digit = leading || one(6) ? String.valueOf(more) : "";
    out.append(gap).append(one(2) ? '|' : '>');
    out.append(one(2) ? digit + chomping : chomping + digit);
    out.append(one(8) ? " # " + words() : "").append('\n');
    String pad = " ".repeat(indent + more);
    int lines = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(4);
    for (int i = 0; i < lines; i++) {
      if (i > 0 && one(6)) {
        out.append(one(4) ? pad + "  " : "").append('\n');
      }
      String deeper = (i == 0 ? leading : one(5)) ? "  " : "";
      String text = one(6) ? "# no comment" : one(6) ? "- key: value" : words().strip();
      out.append(pad).append(deeper).append(text).append(one(12) ? " " : "").append('\n');
    }
    while (one(4)) {
      out.append('\n');
    }
  }
}
