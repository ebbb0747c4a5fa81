package dev.copydesk.ui.search;

import dev.copydesk.query.Mistake;
import dev.copydesk.session.Completion;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/**
 * The search box. A list under it says how the query could go on; what is wrong in it is underlined
 * and told in a line.
 */
public final class SearchView {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private static final double UNDER = 2;

  private final TextField field = new TextField();
  private final Button clear = new Button();
  private final Label line = new Label();
  private final OfferList offers = new OfferList();
  private final MistakeMark mark = new MistakeMark(field);
  private final StackPane box = new StackPane(field, mark.node(), clear);
  private Consumer<String> typed = text -> {};
  private BiConsumer<String, Integer> begun = (text, caret) -> {};
  private Runnable left = () -> {};
  private Runnable goOn = () -> {};
  private List<Mistake> mistakes = List.of();
  private Optional<Mistake> unclosed = Optional.empty();
  private boolean showing;
  private boolean hasTyped;

  public SearchView() {
    field.setPromptText("Search: words, \"phrases\", topic:AI, published:no, quality>50, is:todo");
    field.setAccessibleText("Search the articles");
    field.getStyleClass().add("cd-filter");
    field.setId("filter");
    clear.setGraphic(new FontIcon(Octicons.X_16));
    clear.setAccessibleText("Clear the search");
    clear.setTooltip(new Tooltip("Clear the search (Esc)"));
    clear.getStyleClass().add("cd-filter-clear");
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(field.textProperty().isNotEmpty());
    clear.setOnAction(event -> field.clear());
    StackPane.setAlignment(clear, Pos.CENTER_RIGHT);
    line.setId("search-mistake");
    line.getStyleClass().add("cd-search-mistake");
    line.setGraphic(new FontIcon(Octicons.ALERT_16));
    line.setMaxWidth(Double.MAX_VALUE);
    line.setVisible(false);
    line.managedProperty().bind(line.visibleProperty());
    offers.onChosen(this::take);
    field.textProperty().addListener((property, before, now) -> report(now));
    field.caretPositionProperty().addListener((property, before, now) -> caret());
    field.focusedProperty().addListener((property, before, now) -> leave(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** The box. */
  public Node node() {
    return box;
  }

  /** The line that tells a mistake; it takes no room while there is none. */
  public Node line() {
    return line;
  }

  /** What stands in the box. */
  public String text() {
    return field.getText();
  }

  /** Reports each change of the text that she makes. */
  public void onTyped(Consumer<String> report) {
    typed = report;
  }

  /** Reports a text that she may want to go on with, and where the caret is in it. */
  public void onBegun(BiConsumer<String, Integer> report) {
    begun = report;
  }

  /** Reports that no completion is wanted any longer. */
  public void onLeft(Runnable report) {
    left = report;
  }

  /** Reports that she goes on from the box to the table. */
  public void onGoOn(Runnable report) {
    goOn = report;
  }

  /** Shows {@code query} in the box without reporting it. */
  public void show(String query) {
    if (!field.getText().equals(query)) {
      showing = true;
      field.setText(query);
      showing = false;
      field.end();
      close();
    }
  }

  /** Shows how the text could go on, if she is still there. */
  public void offer(Completion completion) {
    if (field.isFocused()) {
      offers.show(completion, field, below());
    }
  }

  /** Marks the first mistake at its place and tells it; takes mark and line away where none is. */
  public void show(List<Mistake> next) {
    mistakes = List.copyOf(next);
    tell();
  }

  /** The same for what is open at the end, as soon as she is no longer typing. */
  public void showUnclosed(Optional<Mistake> next) {
    unclosed = next;
    tell();
  }

  private void tell() {
    Optional<Mistake> told =
        mistakes.stream().findFirst().or(() -> unclosed.filter(open -> !field.isFocused()));
    field.pseudoClassStateChanged(WRONG, told.isPresent());
    String words = told.map(Mistake::message).orElse("");
    line.setText(words);
    line.setTooltip(words.isEmpty() ? null : new Tooltip(words));
    line.setVisible(!words.isEmpty());
    field.setAccessibleHelp(words);
    told.ifPresentOrElse(first -> mark.mark(first.start(), first.end()), () -> mark.mark(0, 0));
    if (offers.isShown()) {
      offers.place(field, below());
    }
  }

  /** The lowest thing that what is offered must not cover, on the screen. */
  private double below() {
    if (line.isVisible() && line.getParent() != null) {
      line.getParent().applyCss();
      line.getParent().layout();
      return line.localToScreen(line.getLayoutBounds()).getMaxY();
    }
    return field.localToScreen(field.getLayoutBounds()).getMaxY() + UNDER;
  }

  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  public boolean isFocused() {
    return field.isFocused();
  }

  public void setEnabled(boolean enabled) {
    field.setDisable(!enabled);
  }

  private void report(String text) {
    mark.mark(0, 0);
    hasTyped = !showing;
    if (!showing) {
      typed.accept(text);
    }
  }

  /** Follows the text; where she moves it, nothing is offered. */
  private void caret() {
    if (hasTyped) {
      hasTyped = false;
      begun.accept(field.getText(), Math.min(field.getCaretPosition(), field.getLength()));
    } else {
      close();
    }
  }

  private void leave(boolean focused) {
    if (!focused) {
      close();
      tell();
    }
  }

  private void close() {
    left.run();
    offers.hide();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      escape();
      event.consume();
    } else if (offers.isShown() && isOfList(event)) {
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
      goOn.run();
      event.consume();
    }
  }

  /** Esc closes the list first, then clears the text, then goes to the table. */
  private void escape() {
    if (offers.isShown()) {
      close();
    } else if (field.getText().isEmpty()) {
      goOn.run();
    } else {
      field.clear();
    }
  }

  /** Whether the key was one for the list. */
  private boolean isOfList(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case DOWN -> {
        offers.move(1);
        yield true;
      }
      case UP -> {
        offers.move(-1);
        yield true;
      }
      case TAB -> {
        offers.best().ifPresent(this::take);
        yield true;
      }
      case ENTER -> {
        boolean isSelected = offers.selected().isPresent();
        offers.selected().ifPresent(this::take);
        yield isSelected;
      }
      default -> false;
    };
  }

  private void take(Completion.Offer offer) {
    Completion completion = offers.completion();
    String text = field.getText();
    if (completion.end() > text.length()) {
      return;
    }
    String rest = text.substring(completion.end());
    String put = rest.startsWith(" ") ? offer.text().stripTrailing() : offer.text();
    offers.hide();
    field.replaceText(completion.start(), completion.end(), put);
  }
}
