package dev.copydesk.edit.bench;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticlePrinter;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Editor;
import dev.copydesk.edit.oracle.NewsSchema;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.frontmatter.YamlNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;

/**
 * What reading and editing cost, as ratios measured in one run: a read with all fields resolved
 * against SnakeYAML's bare events of the same block (goal: 1.5 at most), an edit with its
 * verification against a read (goal: 4 at most), and how both grow. Run it by {@code mvn -q
 * test-compile exec:exec@bench -Dbench=dev.copydesk.edit.bench.CoreBench}.
 */
public final class CoreBench {

  private static final int ROUNDS = 41;
  private static final long ROUND_NANOS = 8_000_000;
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Editor EDITOR = new Editor(NewsSchema.SCHEMA);

  private static long sink;

  private CoreBench() {}

  /** Takes no arguments. */
  public static void main(String[] args) throws IOException {
    System.out.println(
        "                   KB  events us  read/events  +fields/events  by path  set/read  add/read");
    for (int related : new int[] {0, 2, 10, 30, 100, 300, 1000}) {
      row("%d related".formatted(related), article(related));
    }
    System.out.println();
    if (Files.isDirectory(CORPUS)) {
      flips();
    }
    System.out.println(sink == 0 ? "" : " ");
  }

  private static void row(String name, byte[] file) {
    Article article = ArticleReader.read(new ArticleId("a.md"), file);
    String block = article.blockText();
    Edit set = new Edit.Set(FieldPath.of("published"), new NewNode.Literal("true"));
    Edit add = Edit.append(FieldPath.of("topics"), new NewNode.Text("Harbours"));
    double[] micros =
        medians(
            () -> events(block),
            () -> read(file),
            () -> readFields(file),
            () -> readByPath(file),
            () -> edit(article, set),
            () -> edit(article, add));
    System.out.printf(
        "%-14s %6.1f %10.1f %12.2f %15.2f %8.2f %9.2f %9.2f%n",
        name,
        block.length() / 1024.0,
        micros[0],
        micros[1] / micros[0],
        micros[2] / micros[0],
        micros[3] / micros[0],
        micros[4] / micros[1],
        micros[5] / micros[1]);
  }

  /** Microseconds a call, interleaved so that a busy machine troubles all alike. */
  private static double[] medians(Runnable... works) {
    double[][] all = new double[works.length][ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      for (int i = 0; i < works.length; i++) {
        long start = System.nanoTime();
        int count = 0;
        do {
          works[i].run();
          count++;
        } while (System.nanoTime() - start < ROUND_NANOS);
        if (round >= 0) {
          all[i][round] = (System.nanoTime() - start) / 1000.0 / count;
        }
      }
    }
    return Arrays.stream(all).mapToDouble(times -> median(times)).toArray();
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void events(String block) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    for (Event event : new Yaml(options).parse(new StringReader(block))) {
      sink += event.getStartMark().getIndex();
    }
  }

  private static void read(byte[] file) {
    sink += ArticleReader.read(new ArticleId("a.md"), file).bytes().length();
  }

  /**
   * Reads, and reads every written field by its kind in one walk, as the rules and the table do.
   */
  private static void readFields(byte[] file) {
    FrontMatter read = ArticleReader.read(new ArticleId("a.md"), file).frontMatter().orElseThrow();
    FieldReader reader = new FieldReader(read, NewsSchema.SCHEMA);
    walk(reader, read.root(), NewsSchema.SCHEMA.fields());
  }

  private static void walk(FieldReader reader, YamlNode node, List<Field> fields) {
    if (node instanceof YamlNode.Sequence list) {
      list.items().forEach(item -> walk(reader, item, fields));
    } else if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        for (Field field : fields) {
          if (entry.isNamed(field.key())) {
            sink += count(reader.valueOf(entry.value(), field.kind()));
            walk(reader, entry.value(), field.fields());
          }
        }
      }
    }
  }

  /** Uses a value without hashing its text, which would cost more than reading it. */
  private static int count(FieldValue value) {
    return value instanceof FieldValue.Missing ? 0 : 1;
  }

  /** Reads, and asks by its path for every field of the schema, in each list item too. */
  private static void readByPath(byte[] file) {
    Article article = ArticleReader.read(new ArticleId("a.md"), file);
    FieldReader reader = new FieldReader(article.frontMatter().orElseThrow(), NewsSchema.SCHEMA);
    resolve(reader, FieldPath.ROOT, NewsSchema.SCHEMA.fields());
  }

  private static void resolve(FieldReader reader, FieldPath at, List<Field> fields) {
    for (Field field : fields) {
      FieldPath path = at.key(field.key());
      FieldValue value = reader.value(path);
      sink += count(value);
      if (value instanceof FieldValue.Group) {
        resolve(reader, path, field.fields());
      } else if (value instanceof FieldValue.Items(int count)) {
        for (int i = 0; i < count; i++) {
          resolve(reader, path.index(i), field.fields());
        }
      }
    }
  }

  private static void edit(Article article, Edit edit) {
    if (!(EDITOR.apply(article, edit) instanceof EditResult.Changed(Article after))) {
      throw new IllegalStateException("the edit was not carried out: " + edit);
    }
    sink += after.bytes().length();
  }

  /** How many real files a flip of one value leaves otherwise untouched. */
  private static void flips() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(CORPUS)) {
      found.filter(file -> file.toString().matches(".*\\.(md|html)")).sorted().forEach(files::add);
    }
    int articles = 0;
    int untouched = 0;
    for (Path path : files) {
      byte[] file = Files.readAllBytes(path);
      Article article = ArticleReader.read(new ArticleId("a.md"), file);
      if (article.frontMatter().isEmpty()) {
        continue;
      }
      articles++;
      untouched += flipped(article, file) ? 1 : 0;
    }
    System.out.printf(
        "published flipped in %d real articles: %d otherwise untouched%n", articles, untouched);
  }

  private static boolean flipped(Article article, byte[] file) {
    String before = new String(file, StandardCharsets.ISO_8859_1);
    boolean published = before.contains("\npublished: true");
    String from = "\npublished: " + published;
    String to = "\npublished: " + !published;
    Edit edit =
        new Edit.Set(FieldPath.of("published"), new NewNode.Literal(String.valueOf(!published)));
    if (!(EDITOR.apply(article, edit) instanceof EditResult.Changed(Article after))) {
      return false;
    }
    String printed = new String(ArticlePrinter.print(after), StandardCharsets.ISO_8859_1);
    int at = before.indexOf(from);
    return at >= 0
        ? printed.equals(before.substring(0, at) + to + before.substring(at + from.length()))
        : printed.replace(to, "").replace("\r", "").equals(before.replace("\r", ""));
  }

  private static byte[] article(int related) {
    StringBuilder text =
        new StringBuilder(
            """
            ---
            category: news
            title: "Harbour drones: what they saw over the old mill"
            excerpt: "Nobody had counted the gulls before; now somebody has to, and it's harder."
            publishedDateTime: 2024-05-06T07:08:09Z
            originalUrl: "https://harbour.example/2024/05/drones-over-the-old-mill"
            webUrl: "https://harbour.example/2024/05/drones-over-the-old-mill"
            type: article
            quality: 30
            heat: -1
            published: false

            provider:
              name: Harbour News
              domain: harbour.example

            topics:
              - Drones
              - Gulls

            images:
              - url: "https://harbour.example/images/mill.jpg?width=620&quality=85"
                width: 620
                height: 372
                isCached: true

            related:
            """);
    if (related == 0) {
      text.setLength(text.length() - "\nrelated:\n".length());
    }
    for (int i = 0; i < related; i++) {
      text.append(
          """
            - title: "Story %d: the miller's daughter counts again"
              excerpt: "A second count, a third one, and still nobody agrees about the gulls."
              publishedDateTime: 2024-05-05T16:30:00Z
              webUrl: "https://mill.example/stories/%d/the-millers-daughter-counts-again"
              ampWebUrl: "https://amp.mill.example/stories/%d"
              type: article
              provider:
                name: The Mill
                domain: mill.example
              quality: %d
              images:
                - url: "https://mill.example/images/%d.jpg"
                  width: 620
                  height: 372
                  isCached: true
          """
              .formatted(i, i, i, i % 100, i));
    }
    return text.append("---\n\nBody.\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
