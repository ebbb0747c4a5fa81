package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.Hands;
import dev.copydesk.ui.SiteOnDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the source tells about a marked place: under the pointer, beside the text, in its menu. */
class SourceMarksTest {

  private static final String SAMPLE = "2026-10-16-broken-missing-quote.md";
  private static final String SENTENCE =
      "The text of “excerpt” has no closing quote; put one behind “twice.”.";
  private static final String TWO = "two.md";

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = new SiteOnDisk(directory);
    site.write(SAMPLE, sample());
    site.write(
        TWO,
        SiteOnDisk.story("Gulls &amp; cafÃ©s", "2026-03-02T10:00:00Z", 70)
            .replace("An invented story.", "Bread &amp; butter"));
    app = AppOnScreen.start();
    app.open(directory);
  }

  @AfterEach
  void end() {
    app.close();
  }

  private static String sample() {
    try {
      return Files.readString(Path.of("assets/sample-articles/_news", SAMPLE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CodeArea openSource(String path) {
    app.select(path);
    app.press(KeyCode.DIGIT2, KeyCode.CONTROL);
    CodeArea area = (CodeArea) app.find("#source");
    app.waitUntil(() -> spot(area, 3, 2) != null);
    return area;
  }

  /** Where on the screen the character at {@code column} of {@code line} is, both from 1. */
  private static Point2D spot(CodeArea area, int line, int column) {
    Bounds bounds = area.localToScreen(area.getLayoutBounds());
    TextPos wanted = TextPos.ofLeading(line - 1, column - 1);
    for (double y = bounds.getMinY() + 2; y < bounds.getMaxY(); y += 4) {
      for (double x = bounds.getMinX() + 2; x < bounds.getMaxX(); x += 2) {
        TextPos at = area.getTextPosition(x, y);
        if (at != null && at.index() == wanted.index() && at.offset() == wanted.offset()) {
          return new Point2D(x, y);
        }
      }
    }
    return null;
  }

  private void hover(CodeArea area, int line, int column) {
    app.after(
        () -> {
          Point2D there = spot(area, line, column);
          Hands.rest(area, area.screenToLocal(there), there);
        });
  }

  private static List<String> tips() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Tooltip && window.isShowing())
        .map(window -> ((Tooltip) window).getText())
        .toList();
  }

  private static ContextMenu menu() {
    return (ContextMenu)
        Window.getWindows().stream()
            .filter(window -> window instanceof ContextMenu && window.isShowing())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no menu"));
  }

  private void caret(CodeArea area, int line, int column) {
    app.after(() -> area.select(TextPos.ofLeading(line - 1, column - 1)));
  }

  @Test
  void theMissingQuoteIsToldWhereItIsMissingAndNotWhereTheParserStumbles() {
    CodeArea area = openSource(SAMPLE);
    assertThat(app.words()).contains(SENTENCE, "Go to line 4").doesNotContain("Go to line 6");
    assertThat(AppOnScreen.onFx(() -> area.getCaretPosition().index() + 1)).isEqualTo(4);
    hover(area, 4, 30);
    app.waitUntil(() -> tips().equals(List.of("Error: " + SENTENCE)));
    hover(area, 6, 4);
    app.waitUntil(() -> tips().isEmpty());
  }

  @Test
  void anotherMarkUnderThePointerTellsItsOwnSentence() {
    CodeArea area = openSource(TWO);
    hover(area, 4, 14);
    app.waitUntil(() -> tips().size() == 1);
    assertThat(AppOnScreen.onFx(SourceMarksTest::tips).getFirst())
        .startsWith("Warning: “excerpt” has HTML in it: ");
    hover(area, 3, 10);
    app.waitUntil(() -> tips().size() == 1 && tips().getFirst().contains("“title”"));
    assertThat(AppOnScreen.onFx(SourceMarksTest::tips).getFirst().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("Warning: “title” has "));
  }

  @Test
  void whatIsToldUnderThePointerGoesWithItsStory() {
    CodeArea area = openSource(TWO);
    hover(area, 4, 14);
    app.waitUntil(() -> tips().size() == 1);
    app.select(SAMPLE);
    assertThat(AppOnScreen.onFx(SourceMarksTest::tips)).isEmpty();
  }

  @Test
  void theSentenceBesideTheTextIsThatOfThePlaceOfTheCaret() {
    CodeArea area = openSource(TWO);
    caret(area, 4, 12);
    assertThat(app.words()).contains("“excerpt” has HTML in it").contains("Go to line 4");
    caret(area, 3, 10);
    assertThat(app.words()).contains("“title” has ").contains("Go to line 3");
  }

  @Test
  void theMendsAreOfferedAtThePlaceByTheMouseAndByKeys() {
    CodeArea area = openSource(SAMPLE);
    app.after(() -> askForMenu(area, 4, 30, false));
    MenuItem mend = AppOnScreen.onFx(() -> menu().getItems().getLast());
    assertThat(mend.getText()).isEqualTo("Put the closing quote in");
    app.after(menu()::hide);
    caret(area, 4, 12);
    app.after(() -> askForMenu(area, 1, 1, true));
    app.after(() -> menu().getItems().getLast().fire());
    assertThat(app.titles()).contains("Orchard on the depot roof bears its first pears");
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(SAMPLE))
        .isEqualTo(sample().replace("filtered twice.\n", "filtered twice.\"\n"));
  }

  private static void askForMenu(Node area, int line, int column, boolean keys) {
    Point2D there = spot((CodeArea) area, line, column);
    Point2D here = area.screenToLocal(there);
    Event.fireEvent(
        area,
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            here.getX(),
            here.getY(),
            there.getX(),
            there.getY(),
            keys,
            null));
  }
}
