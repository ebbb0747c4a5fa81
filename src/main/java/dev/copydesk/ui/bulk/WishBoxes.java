package dev.copydesk.ui.bulk;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The boxes in which a wish is said: what kind of change, and whatever that kind wants to know. A
 * mistake is marked in its box.
 */
final class WishBoxes {

  private static final PseudoClass BAD = PseudoClass.getPseudoClass("error");
  private static final String USUAL_FIELD = "title";
  private static final String USUAL_LIST = "topics";
  private static final String PASTED = "Pasted values";
  private static final String ABOUT_SWAP =
      "Both change places: links, provider, images, excerpt, date and type. Quality, heat and topics"
          + " stay with the story.";
  private static final String ABOUT_PASTED =
      "Sets what is named, and nothing else. A link alone sets both links and the provider’s domain."
          + " Ctrl+Enter shows the preview.";

  private final ChoiceBox<Kind> kind = new ChoiceBox<>();
  private final FieldChoice field = new FieldChoice();
  private final TextField value = new TextField();
  private final TextField find = new TextField();
  private final TextField replacement = new TextField();
  private final CheckBox regular = new CheckBox("Regular expression");
  private final CheckBox matchCase = new CheckBox("Match case");
  private final ChoiceBox<String> source = new ChoiceBox<>();
  private final CheckBox withTitle = new CheckBox("Exchange the headlines too");
  private final TextArea pasted = new TextArea();
  private final Label about = new Label();
  private final List<Node> nodes;
  private List<String> allFields = List.of();
  private List<String> allLists = List.of();
  private boolean isOfList;
  private String otherField = "";

  WishBoxes() {
    kind.getItems().setAll(Kind.values());
    kind.setId("bulk-kind");
    kind.valueProperty().addListener((property, was, now) -> arrange());
    source.valueProperty().addListener((property, was, now) -> arrange());
    value.setId("bulk-value");
    find.setId("bulk-find");
    replacement.setId("bulk-replacement");
    regular.setId("bulk-regular");
    source.setId("bulk-source");
    pasted.setId("bulk-pasted");
    pasted.setPrefRowCount(6);
    pasted.setPromptText("https://…\nor lines: url, excerpt, date, provider, domain, image");
    pasted.setAccessibleText("Pasted values");
    about.setWrapText(true);
    about.getStyleClass().add("cd-hint");
    about.setId("bulk-about");
    for (Control wide : List.of(kind, source)) {
      wide.setMaxWidth(Double.MAX_VALUE);
    }
    nodes =
        List.of(
            row("What", kind, kind),
            row("Field", field.box(), field.node()),
            row("Value", value, value),
            row("Find", find, find),
            row("Replace by", replacement, replacement),
            new HBox(16, regular, matchCase),
            row("From", source, source),
            withTitle,
            pasted,
            about);
  }

  private static VBox row(String name, Control control, Node shown) {
    Label label = new Label(name);
    label.setLabelFor(control);
    label.getStyleClass().add("cd-bulk-label");
    control.setAccessibleText(name);
    return new VBox(2, label, shown);
  }

  /** All of them, one under the other. */
  List<Node> nodes() {
    return nodes;
  }

  /**
   * Offers what there is to choose from.
   *
   * @param fields the fields to choose from; any other can be typed
   * @param lists those that are lists, for their items
   * @param related how the related stories are called that can become the source
   */
  void offer(Kind first, List<String> fields, List<String> lists, List<String> related) {
    allFields = List.copyOf(fields);
    allLists = List.copyOf(lists);
    source.getItems().setAll(related);
    source.getItems().add(PASTED);
    source.getSelectionModel().select(0);
    kind.setValue(first);
  }

  /** Shows the boxes that the chosen kind wants. */
  void arrange() {
    Kind chosen = Optional.ofNullable(kind.getValue()).orElse(Kind.SET);
    if (chosen.hasField() && chosen.isOfList() != isOfList) {
      // A list for its items and a field for its value are two choices, each kept.
      String now = field.text();
      field.put(otherField);
      otherField = now;
      isOfList = chosen.isOfList();
    }
    if (chosen.isOfList()) {
      field.offer(allLists, USUAL_LIST);
    } else {
      field.offer(allFields, USUAL_FIELD);
    }
    show(field.node().getParent(), chosen.hasField());
    show(value.getParent(), chosen.hasValue());
    show(find.getParent(), chosen == Kind.REPLACE);
    show(replacement.getParent(), chosen == Kind.REPLACE);
    show(regular.getParent(), chosen == Kind.REPLACE);
    show(source.getParent(), chosen == Kind.SWAP);
    show(withTitle, chosen == Kind.SWAP && !isPasted());
    show(pasted, chosen == Kind.SWAP && isPasted());
    about.setText(isPasted() ? ABOUT_PASTED : ABOUT_SWAP);
    show(about, chosen == Kind.SWAP);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** What is said in them now. */
  Wish wish() {
    int from = source.getSelectionModel().getSelectedIndex();
    return new Wish(
        kind.getValue(),
        field.text(),
        value.getText(),
        find.getText(),
        replacement.getText(),
        regular.isSelected(),
        matchCase.isSelected(),
        isPasted() ? -1 : from,
        withTitle.isSelected(),
        pasted.getText());
  }

  private boolean isPasted() {
    return PASTED.equals(source.getValue());
  }

  /** Marks a mistake, with the caret where it is. */
  void mark(WishReading.Bad bad) {
    TextInputControl at =
        switch (bad.box()) {
          case FIELD -> field.box();
          case VALUE -> value;
          case FIND -> find;
          case REPLACEMENT -> replacement;
          case PASTED -> pasted;
        };
    at.pseudoClassStateChanged(BAD, true);
    at.requestFocus();
    at.selectRange(Math.min(bad.at(), at.getLength()), Math.min(bad.at(), at.getLength()));
  }

  /** Nothing is marked any more. */
  void unmark() {
    for (TextInputControl one : List.of(field.box(), value, find, replacement, pasted)) {
      one.pseudoClassStateChanged(BAD, false);
    }
  }

  /** Gives the keys to the box in which the chosen kind begins. */
  void focusFirst() {
    Node begin =
        switch (kind.getValue()) {
          case REPLACE -> find;
          case SWAP -> source;
          case SET, CLEAR, ADD, REMOVE, PUBLISH, UNPUBLISH, MARK_REMOVED -> kind;
        };
    begin.requestFocus();
  }

  /** The uppermost box. */
  Node first() {
    return kind;
  }

  /** The box above the one for pasted values. */
  Node beforePasted() {
    return source;
  }

  /** Whether the keys are in the box for pasted values, in which Enter and Tab are text. */
  boolean isInPasted() {
    return pasted.isFocused();
  }

  /** Whether a list is open, which then has all keys. */
  boolean isChoosing() {
    return kind.isShowing() || source.isShowing();
  }

  /** Does what a key means in the box that has the keys; whether it means anything there. */
  boolean takes(KeyEvent event) {
    return field.takes(event) || steps(kind, event) || steps(source, event);
  }

  /** Whether a box would open its list as this key is let go. */
  boolean wouldOpen(KeyEvent released) {
    boolean isChoice =
        (kind.isFocused() && !kind.isShowing()) || (source.isFocused() && !source.isShowing());
    return isChoice && isStep(released);
  }

  /** Up and Down choose in the box that has the keys; they do not lead out of it. */
  private static boolean steps(ChoiceBox<?> choice, KeyEvent event) {
    if (!choice.isFocused() || !isStep(event)) {
      return false;
    }
    if (event.getCode() == KeyCode.DOWN) {
      choice.getSelectionModel().selectNext();
    } else {
      choice.getSelectionModel().selectPrevious();
    }
    return true;
  }

  private static boolean isStep(KeyEvent event) {
    boolean isArrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
    return isArrow && !event.isAltDown();
  }
}
