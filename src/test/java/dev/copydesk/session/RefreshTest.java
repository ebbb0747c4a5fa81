package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefreshTest {

  @TempDir Path temp;

  private Newsroom newsroom;
  private int ticks;

  @BeforeEach
  void open() throws IOException {
    newsroom = new Newsroom(temp);
    for (String name : List.of("a.md", "b.md")) {
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
  void nothingNewSaysNothing() throws IOException {
    newsroom.session.refresh();
    touch("a.md");
    newsroom.session.refresh();

    assertThat(newsroom.events).isEmpty();
  }

  @Test
  void aChangedFileIsReadAnewAndItsStepsAreDropped() throws IOException {
    newsroom.title("a.md", "Mine");
    newsroom.title("b.md", "Other");
    newsroom.session.saveAll();
    change("a.md", "Theirs");
    newsroom.session.refresh();

    assertThat(newsroom.entry("a.md").title()).isEqualTo("Theirs");
    assertThat(newsroom.opened("a.md").article().blockText()).contains("Theirs");
    assertThat(newsroom.last(SessionEvent.EntriesChanged.class).entries())
        .containsExactly(newsroom.entry("a.md"));
    assertThat(newsroom.session.undoName()).contains("Edit title: Other");
    newsroom.session.undo();
    assertThat(newsroom.session.undo()).isEqualTo(new UndoResult.Nothing());
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Theirs");
  }

  @Test
  void underUnsavedEditsAChangedFileIsMarkedAndHerEditStays() throws IOException {
    newsroom.title("a.md", "Mine");
    change("a.md", "Theirs");
    newsroom.session.refresh();

    assertThat(newsroom.entry("a.md").condition()).isEqualTo(Condition.CHANGED_ON_DISK);
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Mine");
    assertThat(newsroom.opened("a.md").article().blockText()).contains("Mine");

    newsroom.write("a.md", Newsroom.story("Story a.md"));
    newsroom.session.refresh();
    assertThat(newsroom.entry("a.md").condition()).isEqualTo(Condition.READABLE);
    assertThat(newsroom.session.saveAll().saved()).isEqualTo(1);
  }

  @Test
  void goneFilesLeaveAndNewOnesCome() throws IOException {
    newsroom.title("a.md", "Mine");
    Files.delete(newsroom.root.resolve("a.md"));
    Files.delete(newsroom.root.resolve("b.md"));
    newsroom.write("new/c.md", Newsroom.story("New"));
    newsroom.session.refresh();

    assertThat(newsroom.entry("a.md").condition()).isEqualTo(Condition.GONE);
    assertThat(newsroom.session.library().entry(Newsroom.id("b.md"))).isEqualTo(Optional.empty());
    assertThat(newsroom.last(SessionEvent.Removed.class).articles())
        .containsExactly(Newsroom.id("b.md"));
    assertThat(newsroom.last(SessionEvent.Found.class).entries())
        .containsExactly(newsroom.entry("new/c.md"));
  }

  @Test
  void frontMatterMayComeAndGo() throws IOException {
    newsroom.write("plain.md", "# Plain\n");
    newsroom.open();
    change("plain.md", "Now an article");
    newsroom.write("a.md", "No longer one\n");
    touch("a.md");
    newsroom.session.refresh();

    assertThat(newsroom.entry("plain.md").title()).isEqualTo("Now an article");
    assertThat(newsroom.entry("a.md").unreadable()).contains("The file has no front matter.");
  }

  @Test
  void anUndoAfterAChangeNobodyNoticedIsRefusedWithoutHarm() throws IOException {
    for (int i = 0; i < 30; i++) {
      newsroom.write("n%02d.md".formatted(i), Newsroom.story("N"));
    }
    newsroom.open();
    newsroom.title("a.md", "Mine");
    newsroom.session.saveAll();
    for (int i = 0; i < 30; i++) {
      newsroom.opened("n%02d.md".formatted(i));
    }
    change("a.md", "Theirs");

    assertThat(newsroom.session.undo()).isInstanceOf(UndoResult.Refused.class);
    assertThat(newsroom.entry("a.md").title()).isEqualTo("Theirs");
    assertThat(newsroom.session.unsaved()).isEmpty();
    assertThat(newsroom.session.undo()).isEqualTo(new UndoResult.Nothing());
  }

  @Test
  void topicsOfTheSiteAreReadAnew() {
    newsroom.write("_data/topics/a.yaml", "name: Sea\n");
    newsroom.session.refresh();

    assertThat(newsroom.session.library().vocabulary())
        .containsExactly(new Topic("Sea", Optional.empty()));
  }

  private void change(String name, String title) throws IOException {
    newsroom.write(name, Newsroom.story(title));
    touch(name);
  }

  /** Gives the file another time, whatever the clock's steps are. */
  private void touch(String name) throws IOException {
    Files.setLastModifiedTime(
        newsroom.root.resolve(name), FileTime.from(Instant.now().plusSeconds(10 + ticks++)));
  }
}
