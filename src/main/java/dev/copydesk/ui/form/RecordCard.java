package dev.copydesk.ui.form;

import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/**
 * One record of a list, folded to a headline or open with all its fields, which are made when it is
 * first opened.
 */
final class RecordCard {

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass TROUBLED = PseudoClass.getPseudoClass("troubled");

  /** What is done to a card, told to the list it stands in. */
  interface Owner {
    void setOpen(int index, boolean open);

    void move(int from, int to);

    void remove(int index);

    void focusCard(int index);

    void dragged(MouseEvent event);

    void dropped(int from, MouseEvent event);
  }

  private final int index;
  private final String noun;
  private final Owner owner;
  private final Supplier<FieldRows> maker;
  private final Workplace workplace;
  private final Label headline = new Label();
  private final Label details = new Label();
  private final HBox signs = new HBox();
  private final FontIcon chevron = new FontIcon(Octicons.CHEVRON_RIGHT_16);
  private final Button menu;
  private final HBox header;
  private final Notes notes = new Notes();
  private final VBox root = new VBox();
  private Optional<FieldRows> rows = Optional.empty();
  private boolean open;
  private boolean locked;
  private int count;

  /**
   * The card at {@code index} of its list.
   *
   * @param noun what it is, in lower case, such as {@code related story}
   */
  RecordCard(int index, String noun, Owner owner, Supplier<FieldRows> maker, Workplace workplace) {
    this.index = index;
    this.noun = noun;
    this.owner = owner;
    this.maker = maker;
    this.workplace = workplace;
    headline.getStyleClass().add("cd-headline");
    details.getStyleClass().add("cd-details");
    headline.setMinWidth(0);
    details.setMinWidth(0);
    VBox words = new VBox(headline, details);
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    menu = IconButton.of(Octicons.KEBAB_HORIZONTAL_16, "Menu");
    menu.setOnAction(event -> newMenu().show(menu, Side.BOTTOM, 0, 0));
    signs.setAlignment(Pos.CENTER);
    header = new HBox(chevron, words, signs, menu);
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("cd-card-header");
    header.setAccessibleRole(AccessibleRole.BUTTON);
    header.setOnKeyPressed(this::key);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInside);
    header.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            toggle();
          }
        });
    header.setOnMousePressed(event -> owner.focusCard(index));
    header.setOnMouseDragged(owner::dragged);
    header.setOnMouseReleased(
        event -> {
          if (!event.isStillSincePress()) {
            owner.dropped(index, event);
          }
        });
    header.setOnContextMenuRequested(
        event -> newMenu().show(header, event.getScreenX(), event.getScreenY()));
    root.setMinHeight(0);
    root.getStyleClass().add("cd-card");
    root.getChildren().addAll(header, notes.node());
  }

  Node node() {
    return root;
  }

  private void key(KeyEvent event) {
    if (event.getTarget() != header) {
      return;
    }
    boolean alt = event.isAltDown();
    boolean moves = alt && event.isShiftDown();
    if (alt && !moves && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
      return;
    }
    switch (event.getCode()) {
      case ENTER, SPACE -> toggle();
      case UP -> step(moves, index - 1);
      case DOWN -> step(moves, index + 1);
      case HOME -> step(alt, 0);
      case END -> step(alt, count - 1);
      case LEFT -> owner.setOpen(index, false);
      case RIGHT -> owner.setOpen(index, true);
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** A field in the card has had the key for itself; on anything else in it the card is meant. */
  private void keyInside(KeyEvent event) {
    if (FieldRow.REMOVE.match(event)) {
      owner.remove(index);
      event.consume();
    }
  }

  private void step(boolean moves, int to) {
    if (moves) {
      owner.move(index, to);
    } else {
      owner.focusCard(to);
    }
  }

  private void toggle() {
    owner.setOpen(index, !open);
  }

  private ContextMenu newMenu() {
    return new ContextMenu(
        item(open ? "Fold" : "Open", KeyCode.ENTER, false, !locked || !open, this::toggle),
        moving("Move up", KeyCode.UP, index > 0, index - 1),
        moving("Move down", KeyCode.DOWN, index + 1 < count, index + 1),
        item("Move to the top", KeyCode.HOME, true, index > 0, () -> owner.move(index, 0)),
        item("Remove", KeyCode.DELETE, true, true, () -> owner.remove(index)));
  }

  private MenuItem moving(String name, KeyCode key, boolean enabled, int to) {
    MenuItem item = item(name, key, true, enabled, () -> owner.move(index, to));
    item.setAccelerator(
        new KeyCodeCombination(key, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN));
    return item;
  }

  private MenuItem item(String name, KeyCode key, boolean alt, boolean enabled, Runnable run) {
    MenuItem item = new MenuItem(name);
    item.setAccelerator(
        alt ? new KeyCodeCombination(key, KeyCombination.ALT_DOWN) : new KeyCodeCombination(key));
    item.setDisable(!enabled || (alt && locked));
    item.setOnAction(event -> run.run());
    return item;
  }

  /** Shows the record at {@code path}, one of {@code of}. */
  void show(Sheet sheet, FieldPath path, int of, boolean isOpen, boolean isLocked) {
    count = of;
    open = isOpen;
    locked = isLocked;
    FormFocus.mark(root, path);
    CardSummary summary = CardSummary.of(sheet, path);
    headline.setText(summary.headline());
    details.setText(summary.details());
    details.setVisible(!summary.details().isEmpty());
    details.setManaged(!summary.details().isEmpty());
    List<Problem> inside = sheet.problemsWithin(path);
    List<Problem> told = open ? sheet.problemsAt(path) : inside;
    notes.show(told.stream().map(p -> Note.of(sheet, p, workplace.gestures())).toList());
    signs
        .getChildren()
        .setAll(
            inside.stream().map(Note::toneOf).max(Comparator.naturalOrder()).map(Icons::of).stream()
                .toList());
    String name = noun + " " + (index + 1) + " of " + of;
    header.setAccessibleText(
        "%s: %s. %s%s"
            .formatted(
                name,
                summary.headline(),
                open ? "Open" : "Folded",
                inside.isEmpty() ? "" : ", with problems"));
    menu.setAccessibleText("Menu of " + name);
    root.pseudoClassStateChanged(OPEN, open);
    root.pseudoClassStateChanged(TROUBLED, !inside.isEmpty());
    chevron.setIconCode(open ? Octicons.CHEVRON_DOWN_16 : Octicons.CHEVRON_RIGHT_16);
    showRows(sheet, path);
  }

  private void showRows(Sheet sheet, FieldPath path) {
    if (open && rows.isEmpty()) {
      FieldRows made = maker.get();
      made.node().getStyleClass().add("cd-card-body");
      root.getChildren().add(made.node());
      rows = Optional.of(made);
    }
    rows.ifPresent(
        body -> {
          body.node().setVisible(open);
          body.node().setManaged(open);
          if (open) {
            body.show(sheet, path);
          }
        });
  }

  /** Whether Tab stops at the card and its menu; the arrow keys reach every card. */
  void setStop(boolean stop) {
    header.setFocusTraversable(stop);
    menu.setFocusTraversable(stop);
  }

  void commit() {
    rows.ifPresent(FieldRows::commit);
  }

  void focusHeader() {
    header.requestFocus();
  }

  /** Focuses a field inside; the card is open. */
  void focus(FieldPath path) {
    rows.ifPresent(body -> body.focus(path));
  }

  boolean isHeaderFocused() {
    return header.isFocused() || menu.isFocused();
  }
}
