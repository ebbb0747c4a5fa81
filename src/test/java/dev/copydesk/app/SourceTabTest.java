package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Typing in the source of an article, with real keys, to the bytes on the disk. */
class SourceTabTest {

  private static final String BRIDGE = "news/bridge.md";
  private static final String DAMAGED = "news/damaged.md";

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = SiteOnDisk.small(directory);
    app = AppOnScreen.start();
  }

  @AfterEach
  void end() {
    app.close();
  }

  private void openSource(String path) {
    app.open(site.directory());
    app.select(path);
    app.press(KeyCode.DIGIT2, KeyCode.CONTROL);
    assertThat(app.focused()).isInstanceOf(CodeArea.class);
  }

  private CodeArea area() {
    return (CodeArea) app.find("#source");
  }

  private String text() {
    CodeArea area = area();
    return AppOnScreen.onFx(area::getText);
  }

  private void caretBehind(String words) {
    CodeArea area = area();
    app.after(
        () -> {
          String[] lines = area.getText().split("\n", -1);
          for (int i = 0; i < lines.length; i++) {
            int at = lines[i].indexOf(words);
            if (at >= 0) {
              area.select(TextPos.ofLeading(i, at + words.length()));
              return;
            }
          }
          throw new AssertionError("no " + words);
        });
  }

  @Test
  void typingIsAnEditLikeAnyOtherAndKeepsAllOtherBytes() {
    String before = site.read(BRIDGE);
    openSource(BRIDGE);
    caretBehind("Bridge opens");
    app.typeLetters(" again 🚲");
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(BRIDGE))
        .isEqualTo(before.replace("Bridge opens", "Bridge opens again 🚲"));
    assertThat(app.titles()).contains("Bridge opens again 🚲 for bicycles");
  }

  @Test
  void aNewLineTakesTheFilesLineEnd() {
    String before = site.read(BRIDGE);
    openSource(BRIDGE);
    caretBehind("heat: 70");
    app.press(KeyCode.ENTER);
    app.typeLetters("removed: false");
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(BRIDGE))
        .isEqualTo(before.replace("heat: 70\r\n", "heat: 70\r\nremoved: false\r\n"));
  }

  @Test
  void typingInOnePlaceIsOneStepAndUndoIsTheSessions() {
    openSource(BRIDGE);
    String shown = text();
    caretBehind("Bridge opens");
    app.typeLetters(" a");
    app.waitUntil(() -> app.model().undoNameProperty().get().startsWith("Edit source"));
    app.typeLetters(" b");
    app.press(KeyCode.Z, KeyCode.CONTROL);
    assertThat(text()).isEqualTo(shown);
    assertThat(app.model().undoNameProperty().get()).isEmpty();
    app.press(KeyCode.Y, KeyCode.CONTROL);
    assertThat(text()).contains("Bridge opens a b for");
    assertThat(app.titles()).contains("Bridge opens a b for bicycles");
  }

  @Test
  void undoTakesBackTypingThatIsNotHandedOverYet() {
    openSource(BRIDGE);
    String shown = text();
    caretBehind("Bridge opens");
    app.typeLetters("X");
    app.press(KeyCode.Z, KeyCode.CONTROL);
    assertThat(text()).isEqualTo(shown);
  }

  @Test
  void twoPlacesAreTwoSteps() {
    openSource(BRIDGE);
    caretBehind("Bridge opens");
    app.typeLetters("X");
    caretBehind("quality: 70");
    app.typeLetters("1");
    app.press(KeyCode.Z, KeyCode.CONTROL);
    assertThat(text()).contains("Bridge opensX").contains("quality: 70\n");
  }

  @Test
  void goingOnHandsOverWhatIsTyped() {
    openSource(BRIDGE);
    caretBehind("Bridge opens");
    app.typeLetters("X");
    app.select("news/canal.md");
    assertThat(app.titles()).contains("Bridge opensX for bicycles");
    assertThat(text()).contains("Canal freezes over");
  }

  @Test
  void anUnreadableBlockIsMendedByTyping() {
    openSource(DAMAGED);
    assertThat(app.words()).contains("Go to line 2");
    caretBehind("\"No end");
    app.typeLetters("\"");
    app.waitUntil(() -> app.model().undoNameProperty().get().startsWith("Edit source"));
    assertThat(app.titles()).contains("No end");
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(DAMAGED))
        .isEqualTo("---\ntitle: \"No end\"\npublished: false\n---\nBody.\n");
  }

  @Test
  void altAndADigitMendsTheProblemToldAbove() {
    openSource(DAMAGED);
    app.press(KeyCode.DIGIT1, KeyCode.ALT);
    assertThat(app.titles()).contains("No end");
    assertThat(text()).contains("title: \"No end\"\n");
  }

  @Test
  void aDigitMendsWhereTheKeysAreInTheBar() {
    openSource(DAMAGED);
    Node button = app.find("#source-problem .button");
    app.after(button::requestFocus);
    app.press(KeyCode.DIGIT1);
    assertThat(app.titles()).contains("No end");
  }

  @Test
  void theBodyAndTheFencesStay() {
    openSource(BRIDGE);
    String shown = text();
    caretBehind("The body");
    app.typeLetters("x");
    assertThat(text()).isEqualTo(shown);
    assertThat(app.words()).contains("Only the front matter");
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(app.model().saving().unsavedProperty().get()).isZero();
  }

  @Test
  void aSealedValueIsNotShownAndStays() {
    String secret = "QjpdY3BsEjhs;d29ybGQ=";
    site.write(BRIDGE, site.read(BRIDGE).replace("heat: 70", "heat: 70\r\nsecured: " + secret));
    String before = site.read(BRIDGE);
    openSource(BRIDGE);
    assertThat(text()).doesNotContain(secret).contains("secured: ‹sealed, 21 characters›");
    caretBehind("secured: ‹sea");
    app.typeLetters("x");
    assertThat(app.words()).contains("This line holds a sealed value");
    caretBehind("quality: 70");
    app.typeLetters("1");
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(BRIDGE)).isEqualTo(before.replace("quality: 70", "quality: 701"));
  }

  @Test
  void whatCannotBeWrittenStaysTypedUntilSheGivesItUp() {
    openSource(BRIDGE);
    String shown = text();
    caretBehind("heat: 70");
    // At one stroke: what is typed letter by letter may be written in between.
    app.after(
        () -> {
          ClipboardContent fence = new ClipboardContent();
          fence.putString("\n---");
          Clipboard.getSystemClipboard().setContent(fence);
        });
    app.press(KeyCode.V, KeyCode.CONTROL);
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(app.words()).contains("would end the front matter early");
    app.select("news/canal.md");
    assertThat(app.words()).doesNotContain("would end the front matter early");
    app.select(BRIDGE);
    assertThat(text()).contains("heat: 70\n---\n");
    assertThat(app.words()).contains("would end the front matter early");
    app.askToClose();
    assertThat(app.words()).contains("Let go of what is typed?");
    app.click("Cancel");
    app.click("Give up what is typed");
    assertThat(text()).isEqualTo(shown);
    assertThat(app.words()).doesNotContain("would end the front matter early");
  }
}
