package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingTest {

  @TempDir Path temp;

  private Newsroom newsroom;

  @BeforeEach
  void open() throws IOException {
    newsroom = new Newsroom(temp);
    for (String name : List.of("a.md", "b.md", "c.md")) {
      newsroom.write(name, Newsroom.story("Story " + name));
    }
    newsroom.open();
    newsroom.events.clear();
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void anEditChangesTheEditionTheEntryAndNothingOnTheDisk() {
    ApplyResult result = newsroom.title("a.md", "Another");

    assertThat(result.articles()).containsExactly(new ApplyResult.Changed(Newsroom.id("a.md")));
    assertThat(newsroom.block("a.md"))
        .isEqualTo(Newsroom.story("Another").replace("---\n", "").replace("The body.\n", ""));
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Another");
    assertThat(newsroom.entry("a.md").unsaved()).isTrue();
    assertThat(newsroom.opened("a.md").unsaved()).isTrue();
    assertThat(newsroom.text("a.md")).isEqualTo(Newsroom.story("Story a.md"));
    assertThat(newsroom.last(SessionEvent.EntriesChanged.class).entries())
        .containsExactly(newsroom.entry("a.md"));
    assertThat(newsroom.last(SessionEvent.HistoryChanged.class))
        .isEqualTo(
            new SessionEvent.HistoryChanged(
                Optional.of("Edit title: Another"), Optional.empty(), 1));
  }

  @Test
  void oneEditOfManyIsOneStep() {
    ApplyResult result = newsroom.publish(List.of("a.md", "b.md", "c.md", "a.md"));

    assertThat(result.changed()).isEqualTo(3);
    assertThat(newsroom.session.library().counts().published()).isEqualTo(3);
    assertThat(newsroom.events(SessionEvent.EntriesChanged.class)).hasSize(1);
    assertThat(newsroom.session.steps()).hasSize(1);

    assertThat(newsroom.session.undo())
        .isEqualTo(
            new UndoResult.Done(
                "Publish",
                List.of(Newsroom.id("a.md"), Newsroom.id("b.md"), Newsroom.id("c.md")),
                Newsroom.PUBLISHED));
    assertThat(newsroom.session.library().counts().published()).isZero();
    assertThat(newsroom.session.unsaved()).isEmpty();
    assertThat(newsroom.entry("b.md").unsaved()).isFalse();
    assertThat(newsroom.session.redo()).isInstanceOf(UndoResult.Done.class);
    assertThat(newsroom.session.library().counts().published()).isEqualTo(3);
  }

  @Test
  void whatIsAlreadySoIsUnchangedAndNoStep() {
    assertThat(newsroom.title("a.md", "Story a.md").articles())
        .containsExactly(new ApplyResult.Unchanged(Newsroom.id("a.md")));
    assertThat(newsroom.session.undoName()).isEmpty();
    assertThat(newsroom.events).isEmpty();
  }

  @Test
  void oneThatRefusesDoesNotKeepTheOthers() {
    newsroom.write("bad.md", "---\ntitle: &t x\npublished: *t\n---\n");
    newsroom.open();

    ApplyResult result = newsroom.publish(List.of("a.md", "bad.md", "none.md"));

    assertThat(result.changed()).isEqualTo(1);
    assertThat(result.refused())
        .extracting(refused -> refused.article().path())
        .containsExactly("bad.md", "none.md");
    assertThat(result.refused()).allSatisfy(one -> assertThat(one.reason()).endsWith("."));
    assertThat(newsroom.session.unsaved()).containsExactly(Newsroom.id("a.md"));
  }

  @Test
  void undoGoesAcrossArticlesAndRestoresTheExactBytes() {
    byte[] crlf = Newsroom.story("Windows").replace("\n", "\r\n").getBytes();
    newsroom.write("w.md", crlf);
    newsroom.open();
    newsroom.title("w.md", "One");
    newsroom.title("a.md", "Two");
    newsroom.title("w.md", "Three");

    assertThat(newsroom.session.undoName()).contains("Edit title: Three");
    newsroom.session.undo();
    newsroom.session.undo();
    UndoResult last = newsroom.session.undo();

    assertThat(last)
        .isEqualTo(
            new UndoResult.Done(
                "Edit title: One",
                List.of(Newsroom.id("w.md")),
                Newsroom.TITLE,
                OptionalInt.of("Windows".length())));
    assertThat(newsroom.session.unsaved()).isEmpty();
    assertThat(newsroom.opened("w.md").article().bytes())
        .satisfies(
            bytes -> assertThat(bytes.sameAs(newsroom.opened("w.md").saved().bytes())).isTrue());
    assertThat(newsroom.session.undo()).isEqualTo(new UndoResult.Nothing());
    newsroom.session.redo();
    newsroom.session.redo();
    newsroom.session.redo();
    newsroom.session.saveAll();
    assertThat(newsroom.text("w.md")).isEqualTo(Newsroom.story("Three").replace("\n", "\r\n"));
    assertThat(newsroom.session.redo()).isEqualTo(new UndoResult.Nothing());
  }

  @Test
  void typingInOneFieldIsOneStep() {
    newsroom.title("a.md", "S", "a.md|title");
    newsroom.title("a.md", "Se", "a.md|title");
    newsroom.title("a.md", "Sea", "a.md|title");

    assertThat(newsroom.session.steps()).hasSize(1);
    newsroom.session.undo();
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Story a.md");
    newsroom.session.redo();
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Sea");
  }

  @Test
  void aSaveBreaksTheTypingSoThatUndoComesBackToIt() {
    newsroom.title("a.md", "Sea", "a.md|title");
    newsroom.session.saveAll();
    newsroom.title("a.md", "Sea and land", "a.md|title");
    newsroom.session.undo();

    assertThat(newsroom.entry("a.md").title()).isEqualTo("Sea");
    assertThat(newsroom.entry("a.md").unsaved()).isFalse();
    newsroom.session.undo();
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Story a.md");
    assertThat(newsroom.entry("a.md").unsaved()).isTrue();
  }

  @Test
  void anEditMayBeMadeForEachArticleFromWhatItIs() {
    ApplyResult result =
        newsroom.session.apply(
            List.of(Newsroom.id("a.md"), Newsroom.id("b.md")),
            article ->
                article.id().path().equals("a.md")
                    ? Optional.of(new Edit.Remove(FieldPath.of("excerpt")))
                    : Optional.empty(),
            EditName.of("Mend"),
            FieldPath.ROOT);

    assertThat(result.articles())
        .containsExactly(
            new ApplyResult.Changed(Newsroom.id("a.md")),
            new ApplyResult.Unchanged(Newsroom.id("b.md")));
  }

  @Test
  void problemsAreFoundAnew() {
    newsroom.session.apply(
        List.of(Newsroom.id("a.md")),
        new Edit.Remove(Newsroom.TITLE),
        EditName.of("Remove title"),
        Newsroom.TITLE);

    assertThat(newsroom.entry("a.md").problems())
        .extracting(Problem::path)
        .contains(Newsroom.TITLE);
    assertThat(newsroom.opened("a.md").problems())
        .isEqualTo(newsroom.entry("a.md").problems())
        .extracting(Problem::rule)
        .doesNotContain(new RuleId("unreadable"));
    int withErrors = newsroom.session.library().counts().withErrors();
    newsroom.session.undo();
    assertThat(newsroom.entry("a.md").problems())
        .extracting(Problem::rule)
        .containsOnly(new RuleId("same-link"));
    assertThat(newsroom.session.library().counts().withErrors()).isEqualTo(withErrors - 1);
  }

  @Test
  void aBrokenArticleCanBeMendedAsText() {
    newsroom.write("bad.md", "---\ntitle: \"open\npublished: false\n---\nBody\n");
    newsroom.open();
    newsroom.session.apply(
        List.of(Newsroom.id("bad.md")),
        new Edit.Retype("title: \"open\"\npublished: false\n"),
        EditName.of("Edit source"),
        FieldPath.ROOT);

    assertThat(newsroom.entry("bad.md").unreadable()).isEmpty();
    assertThat(newsroom.session.library().counts().unreadable()).isZero();
    newsroom.session.saveAll();
    assertThat(newsroom.text("bad.md"))
        .isEqualTo("---\ntitle: \"open\"\npublished: false\n---\nBody\n");
  }

  @Test
  void aFenceThatCameTooEarlyIsTakenOutAndPutBackWithItsBytes() {
    String cut =
        "---\r\ntitle: A\r\n--- \r\nquality: 3\r\nsecured: \"QUJD;\"\r\n---\r\nBody \u00e9\n";
    newsroom.write("cut.md", cut);
    newsroom.open();
    ApplyResult result =
        newsroom.session.apply(
            List.of(Newsroom.id("cut.md")),
            new Edit.Unfence(),
            EditName.of("Take the line out"),
            FieldPath.ROOT);

    assertThat(result.refused()).isEmpty();
    assertThat(newsroom.entry("cut.md").quality()).hasValue(3);
    newsroom.session.saveAll();
    assertThat(newsroom.text("cut.md")).isEqualTo(cut.replace("--- \r\n", ""));
    newsroom.title("cut.md", "B");
    newsroom.session.saveAll();
    assertThat(newsroom.text("cut.md"))
        .isEqualTo(cut.replace("--- \r\n", "").replace("title: A", "title: B"));
    newsroom.session.undo();
    newsroom.session.undo();
    newsroom.session.saveAll();
    assertThat(newsroom.text("cut.md")).isEqualTo(cut);
  }

  @Test
  void sealedValuesAreNotChangedByAnyEdit() {
    for (Edit edit :
        List.<Edit>of(
            new Edit.Set(FieldPath.of("secured"), new NewNode.Text("x")),
            new Edit.Remove(FieldPath.of("secured")),
            new Edit.Retype(newsroom.block("a.md").replace("QUJD;", "QUJE;")))) {
      ApplyResult result =
          newsroom.session.apply(
              List.of(Newsroom.id("a.md")), edit, EditName.of("Break the seal"), FieldPath.ROOT);

      assertThat(result.refused()).hasSize(1);
      assertThat(result.refused().getFirst().reason()).doesNotContain("QUJ");
      assertThat(newsroom.session.unsaved()).isEmpty();
    }
  }

  @Test
  void anArticleThatIsGoneLeavesTheListWhenItIsAskedFor() throws IOException {
    Files.delete(newsroom.root.resolve("c.md"));

    assertThat(newsroom.session.article(Newsroom.id("c.md"))).isInstanceOf(Lookup.NotOpened.class);
    assertThat(newsroom.last(SessionEvent.Removed.class).articles())
        .containsExactly(Newsroom.id("c.md"));
    assertThat(newsroom.session.library().size()).isEqualTo(2);
  }

  @Test
  void theLibraryCountsTheWordsInUse() {
    newsroom.session.apply(
        List.of(Newsroom.id("a.md")),
        Edit.append(FieldPath.of("topics"), new NewNode.Text("Gulls")),
        EditName.of("Add topic"),
        FieldPath.of("topics"));

    assertThat(newsroom.session.library().valuesInUse(FieldPath.of("topics")))
        .containsExactly("Drones", "Ports", "Gulls");
    assertThat(newsroom.session.library().valuesInUse(FieldPath.of("related").index(0).key("type")))
        .containsExactly("article");
    assertThat(newsroom.last(SessionEvent.VocabularyChanged.class).topics())
        .extracting(Topic::name)
        .containsExactly("Drones", "Gulls", "Ports");
    newsroom.session.undo();
    assertThat(newsroom.session.library().valuesInUse(FieldPath.of("topics")))
        .containsExactly("Drones", "Ports");
  }
}
