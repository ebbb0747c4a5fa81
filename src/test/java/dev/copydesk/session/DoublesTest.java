package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two articles alike are told at both, and no longer once they are not. */
class DoublesTest {

  private static final RuleId SAME_TITLE = new RuleId("same-title");
  private static final RuleId SAME_LINK = new RuleId("same-link");

  @TempDir Path temp;

  private Newsroom newsroom;

  @BeforeEach
  void open() throws IOException {
    newsroom = new Newsroom(temp);
    write("a.md", "Gulls", "a");
    write("b.md", "Gulls", "b");
    write("c.md", "Terns", "c");
    newsroom.open();
    newsroom.events.clear();
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  private void write(String name, String title, String link) {
    newsroom.write(
        name,
        Newsroom.story(title).replace("https://example.org/a", "https://example.org/" + link));
  }

  private List<RuleId> rules(String name) {
    return newsroom.entry(name).problems().stream().map(Problem::rule).toList();
  }

  @Test
  void bothAreToldWhicheverWasReadFirst() {
    assertThat(rules("a.md")).containsExactly(SAME_TITLE);
    assertThat(rules("b.md")).containsExactly(SAME_TITLE);
    assertThat(rules("c.md")).isEmpty();
  }

  @Test
  void anotherSpellingOfTheTitleOrTheLinkIsTheSame() throws IOException {
    newsroom.close();
    write("c.md", "“ gulls ”".replace("“", "").replace("”", ""), "a/?utm_source=x");
    newsroom.open();

    assertThat(rules("c.md")).contains(SAME_TITLE, SAME_LINK);
  }

  @Test
  void theOthersFollowAnEditAndItsUndo() {
    newsroom.title("c.md", "Gulls");

    assertThat(rules("c.md")).containsExactly(SAME_TITLE);

    newsroom.title("a.md", "Skuas");
    newsroom.title("c.md", "Terns");

    assertThat(rules("b.md")).isEmpty();
    assertThat(newsroom.events(SessionEvent.EntriesChanged.class))
        .anyMatch(event -> event.entries().equals(List.of(newsroom.entry("b.md"))));

    newsroom.session.undo();

    assertThat(rules("b.md")).containsExactly(SAME_TITLE);
    assertThat(newsroom.session.library().counts().withProblems()).isEqualTo(2);
  }

  @Test
  void anArticleThatGoesIsForgotten() throws IOException {
    Files.delete(newsroom.root.resolve("b.md"));
    newsroom.session.refresh();

    assertThat(rules("a.md")).isEmpty();
  }

  @Test
  void linksAreComparedToo() {
    write("d.md", "Auks", "c");
    newsroom.session.refresh();

    assertThat(rules("c.md")).containsExactly(SAME_LINK);
    assertThat(rules("d.md")).containsExactly(SAME_LINK);
    assertThat(newsroom.entry("c.md").problems().getFirst().message()).contains("“d.md”");
  }

  @Test
  void manyAlikeStayQuickAndAreAllTold() {
    for (int i = 0; i < 400; i++) {
      write("many/%03d.md".formatted(i), "Same", "m" + i);
    }
    newsroom.session.refresh();

    assertThat(rules("many/000.md")).containsExactly(SAME_TITLE);
    assertThat(rules("many/399.md")).containsExactly(SAME_TITLE);
    assertThat(newsroom.session.library().titled(new ArticleId("a.md"), "Same"))
        .hasSizeLessThan(10);
  }
}
