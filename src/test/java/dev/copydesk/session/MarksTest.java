package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.frontmatter.NewNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What she keeps about articles outside of them lasts, is undone, and touches no article. */
class MarksTest {

  private static final ArticleId A = new ArticleId("a.md");
  private static final ArticleId B = new ArticleId("b.md");
  private static final EditName NAME = EditName.of("Mark");

  @TempDir Path temp;
  private Newsroom room;

  @BeforeEach
  void open() throws IOException {
    room = new Newsroom(temp);
    room.write("a.md", Newsroom.story("Harbour drones"));
    room.write("b.md", Newsroom.story("Harbour drones"));
    room.open();
  }

  private List<Path> files(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private long duplicates(String name) {
    return room.entry(name).problems().stream()
        .filter(problem -> problem.rule().id().startsWith("same-"))
        .count();
  }

  @Test
  void noFileOfTheDirectoryChanges() throws IOException {
    byte[] before = room.bytes("a.md");
    room.session.putAside(List.of(A, B), true, NAME);
    room.session.note(List.of(A), "ask", NAME);
    room.session.notDuplicate(A, B, true, NAME);
    assertThat(room.bytes("a.md")).isEqualTo(before);
    assertThat(files(room.root)).hasSize(2);
    assertThat(room.session.unsaved()).isEmpty();
  }

  @Test
  void lastsWithoutAnEndInOrder() throws IOException {
    room.session.putAside(List.of(A), true, NAME);
    room.session.note(List.of(B), "ask\nthe master", NAME);
    // Not closed: a crash.
    try (Newsroom next = new Newsroom(temp)) {
      next.open();
      assertThat(next.entry("a.md").aside()).isTrue();
      assertThat(next.entry("b.md").note()).isEqualTo("ask the master");
      assertThat(next.entry("b.md").aside()).isFalse();
    }
  }

  @Test
  void isUndoneAndDoneAgain() {
    room.session.putAside(List.of(A, B), true, NAME);
    assertThat(room.last(SessionEvent.EntriesChanged.class).entries())
        .hasSize(2)
        .allMatch(Entry::aside);
    assertThat(room.session.undo())
        .isEqualTo(new UndoResult.Done("Mark", List.of(A, B), dev.copydesk.field.FieldPath.ROOT));
    assertThat(room.entry("a.md").aside()).isFalse();
    room.session.redo();
    assertThat(room.entry("b.md").aside()).isTrue();
  }

  @Test
  void whatIsAlreadySoIsNoStep() {
    room.session.putAside(List.of(A), true, NAME);
    ApplyResult again = room.session.putAside(List.of(A), true, NAME);
    assertThat(again.articles()).containsExactly(new ApplyResult.Unchanged(A));
    assertThat(room.session.steps()).hasSize(1);
  }

  @Test
  void anEditAndAMarkAreOneStep() {
    byte[] before = room.bytes("a.md");
    room.session.putAside(List.of(A), true, NAME);
    room.session
        .deciding(
            List.of(A),
            article -> Optional.of(new Edit.Set(Newsroom.PUBLISHED, new NewNode.Literal("true"))),
            false,
            EditName.of("Publish"),
            Newsroom.PUBLISHED)
        .finish();
    assertThat(room.entry("a.md").published()).isEqualTo(Triage.YES);
    assertThat(room.entry("a.md").aside()).isFalse();
    room.session.undo();
    assertThat(room.entry("a.md").published()).isEqualTo(Triage.NO);
    assertThat(room.entry("a.md").aside()).isTrue();
    assertThat(room.entry("a.md").unsaved()).isFalse();
    assertThat(room.bytes("a.md")).isEqualTo(before);
  }

  @Test
  void articlesToldApartAreNoLongerFoundAlike() {
    assertThat(duplicates("a.md")).isPositive();
    room.session.notDuplicate(A, B, true, NAME);
    assertThat(room.session.isNotDuplicate(B, A)).isTrue();
    assertThat(duplicates("a.md")).isZero();
    assertThat(duplicates("b.md")).isZero();
    room.session.undo();
    assertThat(duplicates("a.md")).isPositive();
    assertThat(duplicates("b.md")).isPositive();
  }

  @Test
  void outlivesTheFileAndStaysUndoable() throws IOException {
    room.session.putAside(List.of(A), true, NAME);
    Files.delete(room.root.resolve("a.md"));
    room.session.refresh();
    assertThat(room.session.undo()).isInstanceOf(UndoResult.Refused.class);
    assertThat(room.session.undoName()).isEmpty();
    room.session.redo();
    room.write("a.md", Newsroom.story("Harbour drones"));
    room.session.refresh();
    assertThat(room.entry("a.md").aside()).isTrue();
  }

  @Test
  void aFileThatCannotBeReadIsPutAsideToo() {
    room.write("c.md", "---\ntitle: [\n---\n");
    room.session.refresh();
    room.session.putAside(List.of(new ArticleId("c.md")), true, NAME);
    assertThat(room.entry("c.md").aside()).isTrue();
  }

  @Test
  void aDamagedFileIsTold() throws IOException {
    room.session.putAside(List.of(A), true, NAME);
    Path kept =
        files(temp.resolve("marks")).stream()
            .filter(file -> file.toString().endsWith(".marks"))
            .findFirst()
            .orElseThrow();
    Files.writeString(kept, "rubbish");
    try (Newsroom next = new Newsroom(temp)) {
      next.open();
      assertThat(next.events(SessionEvent.Noted.class))
          .singleElement()
          .extracting(SessionEvent.Noted::words)
          .asString()
          .contains("damaged", kept.getFileName().toString());
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsToldOnceAndTriedAgain() throws IOException {
    Path place = Files.writeString(temp.resolve("marks"), "in the way");
    room.session.putAside(List.of(A), true, NAME);
    room.session.note(List.of(A), "ask", NAME);
    assertThat(room.events(SessionEvent.Noted.class)).hasSize(1);
    assertThat(room.entry("a.md").aside()).isTrue();
    Files.delete(place);
    room.session.note(List.of(A), "ask again", NAME);
    try (Newsroom next = new Newsroom(temp)) {
      next.open();
      assertThat(next.entry("a.md").aside()).isTrue();
      assertThat(next.entry("a.md").note()).isEqualTo("ask again");
    }
  }
}
