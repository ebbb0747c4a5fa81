package dev.copydesk.ui.source;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

/**
 * Text with line numbers, for reading and copying: keys, comments and the body look different, one
 * line may be marked. The only class that knows the code area, whose interface may still change.
 */
final class SourceArea {

  private static final Pattern KEY = Pattern.compile("^(\\s*(?:- )*)([^\\s#:\"'-][^:]*:)(?=\\s|$)");
  private static final int SIZE = 12;

  private final CodeArea area = new CodeArea();
  private int bodyLine = Integer.MAX_VALUE;
  private OptionalInt marked = OptionalInt.empty();

  SourceArea() {
    area.setEditable(false);
    area.setLineNumbersEnabled(true);
    area.setWrapText(true);
    area.setFont(Font.font("monospace", SIZE));
    area.setSyntaxDecorator(new Colours());
    area.setContentPadding(new Insets(4, 8, 8, 8));
    area.getStyleClass().add("cd-source-area");
    area.setAccessibleText("Source of the file");
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB) {
            area.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
          }
        });
  }

  Node node() {
    return area;
  }

  /**
   * Shows {@code text} from its top, or from the marked line.
   *
   * @param firstBodyLine from which line on it is the body, from 1
   */
  void show(String text, int firstBodyLine, OptionalInt markedLine) {
    bodyLine = firstBodyLine;
    marked = markedLine;
    area.setText(text);
    if (markedLine.isPresent()) {
      goTo(markedLine.getAsInt());
    } else {
      area.select(TextPos.ZERO);
    }
  }

  /** Puts the caret on {@code line}, from 1, and brings it in sight. */
  void goTo(int line) {
    int last = Math.max(0, area.getParagraphCount() - 1);
    area.select(TextPos.ofLeading(Math.clamp(line - 1L, 0, last), 0));
  }

  void focus() {
    area.requestFocus();
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
      if (marked.equals(OptionalInt.of(index + 1)) && !line.isEmpty()) {
        paragraph.addHighlight(0, line.length(), "cd-code-marked");
        paragraph.addWavyUnderline(0, line.length(), "cd-code-wave");
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
