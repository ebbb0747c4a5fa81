package dev.copydesk.ui.source;

import dev.copydesk.text.LineMap;
import dev.copydesk.text.Span;
import dev.copydesk.ui.SeveritySign;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.LineEnding;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

/**
 * Text with line numbers, for reading and typing: keys, comments and the body look different, and
 * what is wrong is underlined and told on hover. Each change is reported with its exact place. The
 * only class that knows the code area, whose interface may still change.
 */
final class SourceArea {

  private static final Pattern KEY = Pattern.compile("^(\\s*(?:- )*)([^\\s#:\"'-][^:]*:)(?=\\s|$)");
  private static final int SIZE = 12;
  private static final double TIP_WIDTH = 360;

  private final CodeArea area = new CodeArea();
  private final Tooltip tip = new Tooltip();
  private int bodyLine = Integer.MAX_VALUE;
  private List<SourceMark> marks = List.of();

  /** What the area is known to hold. */
  private String text = "";

  private boolean showing;
  private BiConsumer<Span, String> typed = (where, words) -> {};
  private Consumer<List<SourceMark>> caretMarks = marks -> {};
  private MenuAsked menuAsked = (marks, x, y) -> false;
  private Predicate<KeyEvent> key = event -> false;

  SourceArea() {
    area.setLineNumbersEnabled(true);
    area.setUndoRedoEnabled(false);
    area.setWrapText(true);
    area.setFont(Font.font("monospace", SIZE));
    area.setSyntaxDecorator(new Colours());
    area.setContentPadding(new Insets(4, 8, 8, 8));
    area.getStyleClass().add("cd-source-area");
    area.setId("source");
    area.setAccessibleText("Source of the file");
    area.setLineEnding(LineEnding.LF);
    area.getModel().addListener(this::changed);
    area.caretPositionProperty().addListener((property, before, now) -> tellMarks());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.addEventFilter(MouseEvent.MOUSE_MOVED, this::hover);
    area.addEventFilter(MouseEvent.MOUSE_EXITED, event -> closeTip());
    area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    tip.setWrapText(true);
    tip.setMaxWidth(TIP_WIDTH);
  }

  /** Hears that she asks what to do about the marks of a place; tells whether there is anything. */
  @FunctionalInterface
  interface MenuAsked {
    boolean at(List<SourceMark> marks, double screenX, double screenY);
  }

  Node node() {
    return area;
  }

  /** Reports each change: which stretch of the text before gave way to what. */
  void onTyped(BiConsumer<Span, String> then) {
    typed = then;
  }

  /**
   * Reports the marks about the caret when it has moved: those it stands in, the nearest beginning
   * first; where it stands in none, those of its line.
   */
  void onMarks(Consumer<List<SourceMark>> then) {
    caretMarks = then;
  }

  /** Reports that the menu is asked for, by the mouse or by keys. */
  void onMenu(MenuAsked then) {
    menuAsked = then;
  }

  /** Hears each key before the area does; what it takes, the area does not get. */
  void onKey(Predicate<KeyEvent> then) {
    key = then;
  }

  /**
   * Shows {@code next}; as much as is the same stays where it is, and the caret goes behind what is
   * not.
   *
   * @param firstBodyLine from which line on it is the body, from 1
   */
  void show(String next, int firstBodyLine, List<SourceMark> wrong) {
    mark(firstBodyLine, wrong);
    if (!next.equals(text)) {
      closeTip();
      Difference difference = Difference.between(text, next);
      TextPos start = position(difference.where().start());
      TextPos end = position(difference.where().end());
      showing = true;
      TextPos behind = area.replaceText(start, end, difference.words());
      showing = false;
      text = next;
      if (behind != null) {
        area.select(behind);
      }
    }
  }

  /** Underlines these stretches. */
  void mark(int firstBodyLine, List<SourceMark> wrong) {
    if (firstBodyLine != bodyLine || !wrong.equals(marks)) {
      closeTip();
      bodyLine = firstBodyLine;
      marks = List.copyOf(wrong);
      area.setSyntaxDecorator(new Colours());
    }
  }

  /** Puts the caret on {@code line} and {@code column}, both from 1, and brings it in sight. */
  void goTo(int line, int column) {
    int last = Math.max(0, area.getParagraphCount() - 1);
    int index = Math.clamp(line - 1L, 0, last);
    int most = area.getPlainText(index).length();
    area.select(TextPos.ofLeading(index, Math.clamp(column - 1L, 0, most)));
  }

  /** Puts the caret at {@code offset}. */
  void goToOffset(int offset) {
    // The area sets its caret behind what was typed once its listeners have heard of it.
    Platform.runLater(() -> area.select(position(Math.min(offset, text.length()))));
  }

  void setEditable(boolean editable) {
    area.setEditable(editable);
  }

  void focus() {
    area.requestFocus();
  }

  boolean isFocused() {
    return area.isFocused();
  }

  private TextPos position(int offset) {
    LineMap lines = new LineMap(text);
    int line = lines.lineAt(offset);
    return TextPos.ofLeading(line - 1, offset - lines.startOf(line));
  }

  private void changed(ContentChange change) {
    if (!change.isEdit() || showing) {
      return;
    }
    String now = area.getText();
    TextPos start = change.getStart();
    TextPos end = change.getEnd();
    int from = Difference.offset(text, start.index(), start.offset());
    int to = Difference.offset(text, end.index(), end.offset());
    Difference difference =
        Difference.between(text, now, new Span(Math.min(from, to), Math.max(from, to)));
    text = now;
    if (!difference.isNone()) {
      typed.accept(difference.where(), difference.words());
    }
  }

  private void tellMarks() {
    TextPos caret = area.getCaretPosition();
    if (caret != null) {
      List<SourceMark> about = marksAt(caret);
      caretMarks.accept(
          about.isEmpty()
              ? marks.stream().filter(mark -> mark.line() == caret.index() + 1).toList()
              : about);
    }
  }

  private List<SourceMark> marksAt(TextPos place) {
    return marks.stream()
        .filter(mark -> mark.isAt(place.index() + 1, place.offset()))
        .sorted(Comparator.comparingInt(SourceMark::from).reversed())
        .toList();
  }

  private void pressed(KeyEvent event) {
    if (key.test(event)) {
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private void hover(MouseEvent event) {
    TextPos at = area.getTextPosition(event.getScreenX(), event.getScreenY());
    String words =
        at == null
            ? ""
            : marksAt(at).stream()
                .map(SourceMark::words)
                .distinct()
                .collect(Collectors.joining("\n"));
    if (words.isEmpty()) {
      closeTip();
    } else if (!words.equals(tip.getText()) || !tip.isShowing()) {
      tip.setText(words);
      Tooltip.install(area, tip);
    }
  }

  private void menu(ContextMenuEvent event) {
    TextPos at =
        event.isKeyboardTrigger()
            ? area.getCaretPosition()
            : area.getTextPosition(event.getScreenX(), event.getScreenY());
    if (at != null && menuAsked.at(marksAt(at), event.getScreenX(), event.getScreenY())) {
      closeTip();
      event.consume();
    }
  }

  /** What it tells is not about what is under the pointer any more. */
  private void closeTip() {
    Tooltip.uninstall(area, tip);
  }

  /** Gives each line its look; every colour is a style class of the theme's. */
  private final class Colours implements SyntaxDecorator {

    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
      String line = model.getPlainText(index);
      RichParagraph.Builder paragraph = RichParagraph.builder();
      Matcher key = KEY.matcher(line);
      if (index + 1 >= bodyLine) {
        paragraph.addWithStyleNames(line, "cd-code-body");
      } else if (line.startsWith("---") || line.startsWith("...") || isComment(line)) {
        paragraph.addWithStyleNames(line, "cd-code-aside");
      } else if (key.find()) {
        paragraph.addWithStyleNames(key.group(1), "cd-code-text");
        paragraph.addWithStyleNames(key.group(2), "cd-code-key");
        paragraph.addWithStyleNames(line.substring(key.end()), "cd-code-text");
      } else {
        paragraph.addWithStyleNames(line, "cd-code-text");
      }
      for (SourceMark mark : marks) {
        int to = Math.min(mark.to(), line.length());
        if (mark.line() == index + 1 && mark.from() < to) {
          String style = "cd-wave-" + SeveritySign.style(mark.severity());
          paragraph.addWavyUnderline(mark.from(), to - mark.from(), style);
        }
      }
      return paragraph.build();
    }

    private static boolean isComment(String line) {
      return line.stripLeading().startsWith("#");
    }

    @Override
    public void handleChange(
        CodeTextModel model, TextPos start, TextPos end, int top, int lines, int bottom) {
      // Each line is coloured by itself when it is shown.
    }
  }
}
