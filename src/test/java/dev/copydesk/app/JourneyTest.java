package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole ways through the window, from opening a directory to the bytes on the disk. */
class JourneyTest {

  private static final String BRIDGE = "news/bridge.md";

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = SiteOnDisk.small(directory.resolve("Süd and West"));
    app = AppOnScreen.start();
  }

  @AfterEach
  void end() {
    app.close();
  }

  @Test
  void findsEditsPublishesUndoesAndSavesAStory() {
    String before = site.read(BRIDGE);
    app.open(site.directory());
    assertThat(app.title).isEqualTo("Süd and West – Copydesk");
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.type("bicycles");
    assertThat(app.titles()).containsExactly("Bridge opens for bicycles");
    app.press(KeyCode.ENTER);
    assertThat(app.words()).contains("1 of 1");
    app.press(KeyCode.ENTER);
    app.type("Bridge closes for bicycles");
    app.press(KeyCode.ENTER);
    assertThat(app.title).contains("1 unsaved");
    assertThat(app.words()).contains("Save 1", "Changes (1)");
    app.focusField("published");
    app.press(KeyCode.SPACE);
    assertThat(app.words()).contains("Changes (2)");
    app.press(KeyCode.Z, KeyCode.CONTROL);
    app.press(KeyCode.Z, KeyCode.CONTROL);
    assertThat(app.title).doesNotContain("unsaved");
    assertThat(app.focused())
        .isInstanceOfSatisfying(
            TextInputControl.class,
            box -> assertThat(box.getText()).isEqualTo("Bridge opens for bicycles"));
    app.press(KeyCode.Y, KeyCode.CONTROL);
    app.press(KeyCode.Y, KeyCode.CONTROL);
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(app.words()).contains("Saved 1 article");
    assertThat(site.read(BRIDGE))
        .isEqualTo(
            before
                .replace("Bridge opens", "Bridge closes")
                .replace("published: false", "published: true"))
        .contains("\r\n");
  }

  @Test
  void whatIsTypedIsSavedEvenBeforeTheFieldIsLeft() {
    app.open(site.directory());
    app.select(BRIDGE);
    app.focusField("title");
    app.type("Typed and saved at once");
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(BRIDGE)).contains("title: \"Typed and saved at once\"");
  }

  @Test
  void savingWithoutAnEditWritesNothing() throws Exception {
    Path file = site.file(BRIDGE);
    var stamp = Files.getLastModifiedTime(file);
    app.open(site.directory());
    app.select(BRIDGE);
    app.press(KeyCode.S, KeyCode.CONTROL);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(stamp);
  }

  @Test
  void closingAsksOnceForAllUnsavedWork() {
    edit();
    app.askToClose();
    assertThat(app.words()).contains("Save your work on 2 articles?");
    app.click("Cancel");
    assertThat(app.ended).isFalse();
    assertThat(app.find("#question").isVisible()).isFalse();
    app.askToClose();
    app.click("Save all and close");
    assertThat(app.ended).isTrue();
    assertThat(site.read(BRIDGE)).contains("Two");
    assertThat(site.read("news/anchor.md")).contains("One");
  }

  @Test
  void discardedWorkIsNotWritten() {
    String before = site.read(BRIDGE);
    edit();
    app.askToClose();
    app.click("Discard");
    assertThat(app.ended).isTrue();
    assertThat(site.read(BRIDGE)).isEqualTo(before);
  }

  @Test
  void closingWithoutUnsavedWorkAsksNothing() {
    app.open(site.directory());
    app.askToClose();
    assertThat(app.ended).isTrue();
  }

  @Test
  void openingAnotherDirectoryAsksToo(@TempDir Path other) {
    edit();
    app.chosen = Optional.of(other);
    app.press(KeyCode.O, KeyCode.CONTROL);
    assertThat(app.words()).contains("Save your work on 2 articles?");
    app.press(KeyCode.ESCAPE);
    assertThat(app.titles()).hasSize(4);
    app.press(KeyCode.O, KeyCode.CONTROL);
    app.click("Discard");
    assertThat(app.words()).contains("No articles in");
  }

  @Test
  void aFileChangedMeanwhileIsNotOverwritten() {
    edit();
    String theirs = site.read(BRIDGE).replace("Bridge", "Their bridge");
    site.write(BRIDGE, theirs);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(app.words()).contains("bridge.md: another program has changed its file");
    assertThat(site.read(BRIDGE)).isEqualTo(theirs);
    assertThat(site.read("news/anchor.md")).contains("One");
    app.askToClose();
    app.click("Save all and close");
    assertThat(app.ended).isFalse();
    app.click("Keep mine and overwrite");
    assertThat(site.read(BRIDGE)).contains("Two");
    assertThat(app.find("#notice").isVisible()).isFalse();
  }

  @Test
  void aChangeByOthersIsToldWhenSheComesBackToTheWindow() {
    edit();
    site.write(BRIDGE, site.read(BRIDGE).replace("Bridge", "Their bridge"));
    site.write("news/canal.md", site.read("news/canal.md").replace("Canal", "Their canal"));
    app.comeBack();
    assertThat(app.words()).contains("bridge.md: another program has changed its file");
    assertThat(app.titles()).contains("Their canal freezes over", "Two");
    app.click("Show changes");
    app.click("Take the disk’s version");
    assertThat(app.titles()).contains("Their bridge opens for bicycles");
    assertThat(app.find("#notice").isVisible()).isFalse();
  }

  @Test
  void whatDoesNotFitIsNotLostSilently() {
    edit();
    String before = site.read(BRIDGE);
    app.focusField("quality");
    app.type("seventy");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(site.read(BRIDGE)).isEqualTo(before.replace("Bridge opens for bicycles", "Two"));
    app.askToClose();
    assertThat(app.words()).contains("Let go of what is typed?");
    app.click("Cancel");
    assertThat(app.ended).isFalse();
  }

  @Test
  void theKeysAreWhereTheyWereOnceAQuestionIsAnswered() {
    edit();
    var before = app.focused();
    app.askToClose();
    app.press(KeyCode.TAB);
    app.press(KeyCode.TAB);
    app.press(KeyCode.TAB);
    app.press(KeyCode.ESCAPE);
    assertThat(app.focused()).isSameAs(before);
  }

  @Test
  void theDisksVersionCanBeTaken() {
    edit();
    site.write(BRIDGE, site.read(BRIDGE).replace("Bridge", "Their bridge"));
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    app.click("Take the disk’s version");
    assertThat(app.titles()).contains("Their bridge opens for bicycles");
    assertThat(app.model().saving().unsavedProperty().get()).isZero();
  }

  @Test
  void aFileThatWentCanBeWrittenAnew() throws Exception {
    edit();
    Files.delete(site.file(BRIDGE));
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    app.click("Write it anew");
    assertThat(site.read(BRIDGE)).contains("Two");
  }

  private void edit() {
    app.open(site.directory());
    app.select("news/anchor.md");
    app.focusField("title");
    app.type("One");
    app.press(KeyCode.ENTER);
    app.select(BRIDGE);
    app.focusField("title");
    app.type("Two");
    app.press(KeyCode.ENTER);
  }
}
