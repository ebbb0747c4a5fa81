package dev.copydesk.rule.bench;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.rule.Checker;
import dev.copydesk.rule.Proof;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleBook;
import dev.copydesk.rule.Surroundings;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Measures what checking as many generated articles as its argument says (10,000 without one) costs
 * beside their bare reading: once sound ones, once with a tenth of the texts damaged, so that six
 * articles in ten have findings. With a second argument, also what each rule takes.
 */
public final class CheckBench {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 7;
  private static final String[] WORDS = {
    "harbour", "drones", "pilot", "café", "ferry", "naïve", "tide", "“quoted”", "doesn’t", "crew",
    "lighthouse", "Zürich", "over", "the", "of", "and", "fog", "—", "cranes", "night"
  };
  private static final String[] DAMAGE = {
    "doesnâ€™t", "Q&amp;A", "two  blanks", "a\u00A0b", "cafÃ©"
  };

  private final Random random = new Random(7);
  private final List<byte[]> files = new ArrayList<>();

  private final boolean damaged;

  private CheckBench(int count, boolean damaged) {
    this.damaged = damaged;
    for (int i = 0; i < count; i++) {
      files.add(article(i).getBytes(StandardCharsets.UTF_8));
    }
  }

  public static void main(String[] arguments) {
    int count = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
    new CheckBench(count, false).run();
    CheckBench bench = new CheckBench(count, true);
    bench.run();
    if (arguments.length > 1) {
      bench.eachRule();
    }
  }

  private void run() {
    Checker checker = new Checker(RuleBook.standard());
    Surroundings site = new Surroundings(SchemaFile.builtIn());
    long reading = Long.MAX_VALUE;
    long checking = Long.MAX_VALUE;
    int problems = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = now();
      int chars = 0;
      for (int i = 0; i < files.size(); i++) {
        chars += read(i).blockText().length();
      }
      long between = now();
      problems = 0;
      for (int i = 0; i < files.size(); i++) {
        problems += checker.check(read(i), site).size();
      }
      reading = Math.min(reading, between - start);
      checking = Math.min(checking, now() - between);
      System.out.printf("round %d: %,d characters, %,d problems%n", round, chars, problems);
    }
    System.out.printf(
        "%,d %s articles: reading %,d ms, reading and checking %,d ms, %.2f times%n",
        files.size(),
        damaged ? "partly damaged" : "sound",
        reading / 1_000_000,
        checking / 1_000_000,
        (double) checking / reading);
  }

  /** This thread's own time: the machine may be busy with other work. */
  private static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private void eachRule() {
    Surroundings site = new Surroundings(SchemaFile.builtIn());
    TreeMap<Long, String> slowest = new TreeMap<>();
    List<Proof> proofs = new ArrayList<>();
    for (int i = 0; i < Math.min(2_000, files.size()); i++) {
      proofs.add(new Proof(read(i), site.schema()));
    }
    for (Rule rule : RuleBook.standard().rules()) {
      long best = Long.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        long start = now();
        proofs.forEach(proof -> rule.check(proof, site));
        best = Math.min(best, now() - start);
      }
      slowest.put(best, rule.id().id());
    }
    slowest
        .descendingMap()
        .forEach(
            (nanos, id) ->
                System.out.printf("%8.2f µs an article  %s%n", nanos / 1e3 / proofs.size(), id));
  }

  private Article read(int i) {
    return ArticleReader.read(new ArticleId(i + ".md"), files.get(i));
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    if (random.nextInt(10) == 0 && damaged) {
      text.append(' ').append(DAMAGE[random.nextInt(DAMAGE.length)]);
    }
    return text.toString();
  }

  private String article(int number) {
    StringBuilder file = new StringBuilder("---\ncategory: news\n");
    file.append("title: \"").append(text(8)).append("\"\n");
    file.append("excerpt: \"").append(text(40)).append("\"\n");
    file.append("publishedDateTime: 2026-01-31T09:05:00Z\n");
    file.append("originalUrl: \"https://harbour.example/").append(number).append("\"\n");
    file.append("type: article\nquality: 30\nheat: -1\npublished: false\n\n");
    file.append("provider:\n  name: Harbour Post\n  domain: harbour.example\n\n");
    file.append("topics:\n  - Drones\n  - Harbours\n\n");
    file.append("images:\n  - url: \"https://harbour.example/").append(number).append(".jpg\"\n");
    file.append("    width: 640\n    height: 480\n    isCached: true\n\nrelated:\n");
    for (int i = 0; i < 3; i++) {
      file.append("  - title: \"").append(text(8)).append("\"\n");
      file.append("    excerpt: \"").append(text(30)).append("\"\n");
      file.append("    publishedDateTime: 2026-01-31T09:05:00Z\n");
      file.append("    webUrl: \"https://gull.example/%d/%d\"%n".formatted(number, i));
      file.append("    provider:\n      name: Gull Times\n      domain: gull.example\n");
      file.append("    quality: 30\n");
    }
    return file.append("\nsecured: \"QUJD;REVG\"\n---\nThe body.\n").toString().replace("\r", "");
  }
}
