package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.bulk.AddItem;
import dev.copydesk.bulk.ClearField;
import dev.copydesk.bulk.ManyEdit;
import dev.copydesk.bulk.Mark;
import dev.copydesk.bulk.PastedSource;
import dev.copydesk.bulk.RemoveItem;
import dev.copydesk.bulk.ReplaceText;
import dev.copydesk.bulk.Search;
import dev.copydesk.bulk.SetField;
import dev.copydesk.bulk.SwapSource;
import dev.copydesk.bulk.TakeSource;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.field.SchemaFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many together give the same bytes, refusals and lines as each article alone. */
class ManyAtOnceOracleTest {

  private static final Schema SCHEMA = SchemaFile.builtIn();
  private static final int STORIES = 60;

  private static final String RELATED =
      """
      related:
        - title: Another one
          excerpt: "Its words."
          webUrl: "https://other.example/%d"
          provider:
            name: Other
            domain: other.example

      secured\
      """;

  @TempDir Path temp;

  @Test
  void togetherIsAsEachAlone() throws IOException {
    Random random = new Random(5);
    List<byte[]> files = IntStream.range(0, STORIES).mapToObj(i -> file(i, random)).toList();
    for (ManyEdit wish : wishes()) {
      Path here =
          Files.createDirectories(
                  temp.resolve(wish.getClass().getSimpleName() + random.nextInt()).resolve("alone"))
              .getParent();
      List<String> together = new ArrayList<>();
      try (Newsroom newsroom = new Newsroom(here)) {
        write(newsroom, files);
        Preview preview = newsroom.session.preview(ids(), wish).finish();
        ApplyResult result =
            newsroom.session.apply(ids(), wish, EditName.of("All"), FieldPath.ROOT);
        assertThat(result.changed()).isEqualTo(preview.changed().size()).isPositive();
        assertThat(result.refused()).isEqualTo(preview.refused());
        for (Preview.Changed one : preview.changed()) {
          assertThat(newsroom.session.changes(one.article()).blocks()).isEqualTo(one.blocks());
        }
        newsroom.session.saveAll();
        ids().forEach(id -> together.add(text(newsroom, id)));
      }
      try (Newsroom newsroom = new Newsroom(here.resolve("alone"))) {
        write(newsroom, files);
        for (ArticleId id : ids()) {
          newsroom.session.apply(List.of(id), wish, EditName.of("One"), FieldPath.ROOT);
          newsroom.session.save(List.of(id), Overwrite.NEVER);
        }
        assertThat(ids().stream().map(id -> text(newsroom, id)).toList()).isEqualTo(together);
        while (newsroom.session.undo() instanceof UndoResult.Done) {
          // Back to the first.
        }
        newsroom.session.saveAll();
        for (int i = 0; i < STORIES; i++) {
          assertThat(newsroom.bytes(ids().get(i).path())).isEqualTo(files.get(i));
        }
      }
    }
  }

  private static List<ManyEdit> wishes() {
    FieldPath topics = FieldPath.of("topics");
    PastedSource.Reading pasted =
        PastedSource.read(SCHEMA, "url: https://new.example/a\ndate: 2026-05-01\nname: New: it is");
    Search.Reading search = Search.regular("(count)s? ", "$1ed ", false);
    return List.of(
        new SetField(SCHEMA, FieldPath.of("title"), "Yes: no"),
        new SetField(SCHEMA, FieldPath.of("quality"), "7"),
        new ClearField(SCHEMA, FieldPath.of("excerpt")),
        new AddItem(SCHEMA, topics, "Süd"),
        new RemoveItem(SCHEMA, topics, "Ports"),
        new ReplaceText(SCHEMA, FieldPath.of("excerpt"), ((Search.Reading.Good) search).search()),
        new Mark(SCHEMA, Mark.As.REMOVED),
        new SwapSource(SCHEMA, 0, true),
        new TakeSource(SCHEMA, ((PastedSource.Reading.Good) pasted).source()));
  }

  /** A story that differs from the next in spelling, line ends and what it lacks. */
  private static byte[] file(int i, Random random) {
    String story = Newsroom.story("Story " + i).replace("heat: -1\nheat: -1\n", "heat: -1\n");
    story =
        random.nextInt(3) == 0
            ? story.replace("\"Harbour", "'Harbour").replace("gulls.\"", "gulls.'")
            : story;
    story = random.nextInt(4) == 0 ? story.replace("  - Ports\n", "") : story;
    story = random.nextInt(4) == 0 ? story.replace("topics:\n", "topics: # none\n") : story;
    story = random.nextInt(5) == 0 ? story.replace("  - Drones", "  - &d Drones") : story;
    story = random.nextInt(5) == 0 ? story.replace("quality: 30\n", "") : story;
    story = random.nextInt(5) == 0 ? story.replace("title: ", "title: &t ") : story;
    story = random.nextInt(2) == 0 ? story.replace("secured", RELATED.formatted(i)) : story;
    story = random.nextInt(9) == 0 ? story.replace("type: article", "type: \"article") : story;
    story = random.nextInt(2) == 0 ? story.replace("\n", "\r\n") : story;
    return story.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Newsroom newsroom, List<byte[]> files) {
    for (int i = 0; i < STORIES; i++) {
      newsroom.write(ids().get(i).path(), files.get(i));
    }
    newsroom.open();
  }

  private static String text(Newsroom newsroom, ArticleId id) {
    return new String(newsroom.bytes(id.path()), StandardCharsets.UTF_8);
  }

  private static List<ArticleId> ids() {
    return IntStream.range(0, STORIES)
        .mapToObj(i -> new ArticleId("%02d.md".formatted(i)))
        .toList();
  }
}
