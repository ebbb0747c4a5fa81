package dev.copydesk.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import dev.copydesk.document.ArticleId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

  @Test
  void tellsTheLinesThatASaveWillChange(@TempDir Path temp) throws IOException {
    try (Newsroom newsroom = new Newsroom(temp)) {
      newsroom.write("a b.md", Newsroom.story("Old").replace("\n", "\r\n"));
      newsroom.open();
      assertThat(newsroom.session.changes(Newsroom.id("a b.md")).isEmpty()).isTrue();
      newsroom.title("a b.md", "Neu – ü");
      newsroom.publish(List.of("a b.md"));

      Changes changes = newsroom.session.changes(Newsroom.id("a b.md"));

      assertThat(changes.blocks())
          .containsExactly(
              new Changes.Block(
                  3,
                  List.of("title: \"Old\"   # as sent"),
                  List.of("title: \"Neu – ü\"   # as sent")),
              new Changes.Block(10, List.of("published: false"), List.of("published: true")));
      assertThat(changes.unified())
          .isEqualTo(
              """
              --- a/a b.md\t
              +++ b/a b.md\t
              @@ -1,13 +1,13 @@
               ---
               category: news
              -title: "Old"   # as sent
              +title: "Neu – ü"   # as sent
               excerpt: "Harbour drones count gulls."
               publishedDateTime: 2026-03-01T10:00:00Z
               originalUrl: "https://example.org/a"
               type: article
               quality: 30
               heat: -1
              -published: false
              +published: true
              \s
               provider:
                 name: The Harbour Post
              """
                  .replace("\n", "\r\n")
                  .replace("\t\r\n", "\t\n")
                  .replace("@@\r\n", "@@\n"));
      newsroom.session.undo();
      newsroom.session.undo();
      assertThat(newsroom.session.changes(Newsroom.id("a b.md")).isEmpty()).isTrue();
    }
  }

  @Test
  void changesFarApartStandInHunksOfTheirOwn() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      text.append("line ").append(i).append('\n');
    }
    String before = text.toString();
    String after = before.replace("line 5\n", "").replace("line 30\n", "line 30\nmore\nand more\n");

    assertThat(changes(before, after).unified())
        .isEqualTo(
            """
            --- a/x.md
            +++ b/x.md
            @@ -2,7 +2,6 @@
             line 2
             line 3
             line 4
            -line 5
             line 6
             line 7
             line 8
            @@ -28,6 +27,8 @@
             line 28
             line 29
             line 30
            +more
            +and more
             line 31
             line 32
             line 33
            """);
  }

  @Test
  void aLastLineWithoutAnEndIsMarked() {
    assertThat(changes("a\nb", "a\nc\n").unified())
        .isEqualTo(
            """
            --- a/x.md
            +++ b/x.md
            @@ -1,2 +1,2 @@
             a
            -b
            \\ No newline at end of file
            +c
            """);
    assertThat(changes("", "a\n").unified()).contains("@@ -0,0 +1 @@\n+a\n");
    assertThat(changes("a\n", "").unified()).contains("@@ -1 +0,0 @@\n-a\n");
  }

  @Test
  void bytesThatAreNoTextStillDiffer() {
    byte[] before = {'a', (byte) 0xE9};
    byte[] after = {'a', (byte) 0xE8};

    assertThat(LineChanges.between(new ArticleId("x.md"), before, after).blocks()).hasSize(1);
  }

  @Test
  void whatItPrintsMakesTheCurrentEditionOfTheSavedOne() throws PatchFailedException {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      List<String> before = lines(random, random.nextInt(40));
      List<String> after = new ArrayList<>(before);
      for (int i = random.nextInt(5); i >= 0; i--) {
        int at = random.nextInt(after.size() + 1);
        if (random.nextBoolean() && at < after.size()) {
          after.remove(at);
        } else {
          after.addAll(at, lines(random, random.nextInt(3)));
        }
      }
      String unified = changes(joined(before), joined(after)).unified();

      List<String> printed = unified.isEmpty() ? List.of() : List.of(unified.split("\n"));
      assertThat(DiffUtils.patch(before, UnifiedDiffUtils.parseUnifiedDiff(printed)))
          .isEqualTo(after);
    }
  }

  @Test
  void twoLargeBodiesThatShareNothingTakeNoAges() {
    String before = "a\n".repeat(400_000);
    String after = "b\n".repeat(400_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(changes(before, after).blocks()).hasSize(1));
  }

  private static Changes changes(String before, String after) {
    return LineChanges.between(
        new ArticleId("x.md"), before.getBytes(UTF_8), after.getBytes(UTF_8));
  }

  private static List<String> lines(Random random, int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add("line " + random.nextInt(6));
    }
    return lines;
  }

  private static String joined(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
