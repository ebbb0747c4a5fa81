package dev.copydesk.repair;

import java.util.Random;

/** Generates healthy front matter of invented stories. */
final class Specimen {

  private static final String[] WORDS = {
    "harbour", "tram", "seals", "the", "a", "mayor’s", "winter", "100", "metres", "of", "don't",
    "“quiet”", "Ærø", "日本", "🦭", "opens", "near", "e-mail", "C#", "AT&T", "50%", "(new)", "12:30"
  };

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  private Specimen(Random random) {
    this.random = random;
  }

  /** A block with the usual fields, some of them left out. */
  static String block(Random random) {
    Specimen specimen = new Specimen(random);
    specimen.write();
    return specimen.out.toString();
  }

  private void write() {
    line("category: news");
    line("title: " + text());
    line("excerpt: " + text());
    line("publishedDateTime: 2026-10-%02dT06:30:00Z".formatted(1 + random.nextInt(28)));
    String url = "https://lines.example/" + random.nextInt(1000);
    line("originalUrl: \"" + url + "\"");
    line("webUrl: " + url);
    line("type: article");
    line("quality: " + random.nextInt(120));
    line("published: false");
    line("");
    line("provider:");
    line("  name: " + text());
    line("  domain: lines.example");
    line("");
    line("topics:");
    for (int i = 0; i <= random.nextInt(3); i++) {
      line("  - " + topic());
    }
    if (random.nextBoolean()) {
      line("");
      line("related:");
      for (int i = 0; i <= random.nextInt(3); i++) {
        line("  - title: " + text());
        line("    excerpt: " + text());
        line("    quality: " + random.nextInt(120));
        if (random.nextBoolean()) {
          line("    provider:");
          line("      name: " + text());
        }
      }
    }
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private String words(int least) {
    StringBuilder words = new StringBuilder();
    int count = least + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private String topic() {
    return random.nextBoolean() ? "Trams" : "\"" + words(1) + "\"";
  }

  private String text() {
    return switch (random.nextInt(4)) {
      case 0 -> "City " + words(2);
      case 1 -> "'" + words(2).replace("'", "''") + "'";
      default -> "\"" + words(2) + "\"";
    };
  }
}
