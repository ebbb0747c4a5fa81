package dev.copydesk.ui.bulk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A card over the table in which she says what is to be changed in the selected articles. Enter
 * shows what it would come to, Escape leaves. A mistake is marked in its box, with the reason.
 */
public final class ChangeManyView {

  private static final double WIDTH = 480;
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

  private final Label title = new Label();
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
  private final Label trouble = new Label();
  private final Button show = new Button("Preview");
  private final Button leave = new Button("Leave");
  private final VBox box = new VBox();
  private final StackPane root = new StackPane(box);
  private List<String> allFields = List.of();
  private List<String> allLists = List.of();
  private Optional<Node> before = Optional.empty();
  private Consumer<Wish> wished = wish -> {};

  public ChangeManyView() {
    title.getStyleClass().add("cd-bulk-title");
    title.setMinWidth(0);
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
    about.setWrapText(true);
    about.getStyleClass().add("cd-hint");
    about.setId("bulk-about");
    trouble.setWrapText(true);
    trouble.setId("bulk-trouble");
    trouble.getStyleClass().add("cd-bulk-trouble");
    for (Control wide : List.of(kind, source)) {
      wide.setMaxWidth(Double.MAX_VALUE);
    }
    show.getStyleClass().add("accent");
    show.setOnAction(event -> wished.accept(wish()));
    leave.setOnAction(event -> close());
    HBox buttons = new HBox(show, leave);
    buttons.getStyleClass().add("cd-bulk-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    box.getChildren()
        .setAll(
            title,
            row("What", kind),
            row("Field", field.box(), field.node()),
            row("Value", value),
            row("Find", find),
            row("Replace by", replacement),
            new HBox(16, regular, matchCase),
            row("From", source),
            withTitle,
            pasted,
            about,
            trouble,
            buttons);
    pasted.setAccessibleText("Pasted values");
    box.getStyleClass().add("cd-bulk-card");
    box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    root.setId("change-many");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    // The box would open its list as the key is let go.
    root.addEventFilter(
        KeyEvent.KEY_RELEASED,
        event -> {
          boolean isChoice =
              (kind.isFocused() && !kind.isShowing())
                  || (source.isFocused() && !source.isShowing());
          if (isChoice && isStep(event)) {
            event.consume();
          }
        });
    root.setVisible(false);
  }

  public Node node() {
    return root;
  }

  /**
   * Asks what is to be changed.
   *
   * @param fields the fields to choose from; any other can be typed
   * @param lists those that are lists, for their items
   * @param related how the related stories are called that can become the source
   */
  void open(
      String words, Kind first, List<String> fields, List<String> lists, List<String> related) {
    title.setText(words);
    allFields = List.copyOf(fields);
    allLists = List.copyOf(lists);
    source.getItems().setAll(related);
    source.getItems().add(PASTED);
    source.getSelectionModel().select(0);
    kind.setValue(first);
    if (!isShown()) {
      before = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
    }
    again();
    focusFirst(first);
  }

  /** Shows the card as she left it. */
  void again() {
    showTrouble("");
    arrange();
    root.setVisible(true);
    focusFirst(kind.getValue());
  }

  boolean isShown() {
    return root.isVisible();
  }

  /** Marks a mistake in its box. */
  void showTrouble(WishReading.Bad bad) {
    TextInputControl at =
        switch (bad.box()) {
          case FIELD -> field.box();
          case VALUE -> value;
          case FIND -> find;
          case REPLACEMENT -> replacement;
          case PASTED -> pasted;
        };
    showTrouble(bad.reason());
    at.pseudoClassStateChanged(BAD, true);
    at.requestFocus();
    at.selectRange(Math.min(bad.at(), at.getLength()), Math.min(bad.at(), at.getLength()));
  }

  private void showTrouble(String words) {
    trouble.setText(words);
    show(trouble, !words.isEmpty());
    for (TextInputControl one : List.of(field.box(), value, find, replacement, pasted)) {
      one.pseudoClassStateChanged(BAD, false);
    }
  }

  /** Closes the card; the keys go back to where they were. */
  void close() {
    root.setVisible(false);
    before.ifPresent(Node::requestFocus);
  }

  void onWished(Consumer<Wish> wish) {
    wished = wish;
  }

  private Wish wish() {
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

  private void focusFirst(Kind chosen) {
    Node first =
        switch (chosen) {
          case REPLACE -> find;
          case SWAP -> source;
          case SET, CLEAR, ADD, REMOVE, PUBLISH, UNPUBLISH, MARK_REMOVED -> kind;
        };
    first.requestFocus();
  }

  /** Shows the boxes that the chosen kind wants. */
  private void arrange() {
    Kind chosen = Optional.ofNullable(kind.getValue()).orElse(Kind.SET);
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

  private static VBox row(String name, Control control) {
    return row(name, control, control);
  }

  private static VBox row(String name, Control control, Node shown) {
    Label label = new Label(name);
    label.setLabelFor(control);
    label.getStyleClass().add("cd-bulk-label");
    control.setAccessibleText(name);
    return new VBox(2, label, shown);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
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

  private void key(KeyEvent event) {
    boolean isChoosing = kind.isShowing() || source.isShowing();
    if (isChoosing) {
      return;
    }
    if (field.takes(event) || steps(kind, event) || steps(source, event)) {
      event.consume();
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !pasted.isFocused()) {
      if (leave.isFocused()) {
        close();
      } else {
        wished.accept(wish());
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      wished.accept(wish());
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && pasted.isFocused()) {
      (event.isShiftDown() ? source : show).requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && leave.isFocused() && !event.isShiftDown()) {
      kind.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && kind.isFocused() && event.isShiftDown()) {
      leave.requestFocus();
      event.consume();
    }
  }
}
