package dev.copydesk.ui.form;

import atlantafx.base.theme.PrimerLight;
import dev.copydesk.field.FieldPath;
import dev.copydesk.ui.Hands;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A form on a screen that is not there, and hands for it. Everything but {@link #on} is on FX. */
final class Screen {

  final FormView view = new FormView(ZoneId.of("Europe/Berlin"));
  final Desk desk = new Desk(view);
  final Scene scene;
  private final Stage stage = new Stage();

  private Screen() {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Button before = new Button("elsewhere");
    StackPane root = new StackPane(before, view.node());
    scene = new Scene(root, 380, 900);
    scene.getStylesheets().add("/dev/copydesk/ui/form.css");
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
  }

  /** What a test does with a screen. */
  interface Doing {
    void with(Screen screen) throws Exception;
  }

  /** Does {@code doing} with a new screen, on the FX thread. */
  static void on(Doing doing) {
    fx(
        () -> {
          Screen screen = new Screen();
          try {
            doing.with(screen);
          } finally {
            screen.stage.hide();
          }
          return null;
        });
  }

  static <T> T fx(Callable<T> work) {
    return Hands.onFx(work);
  }

  Screen show(String name, String block) {
    desk.put(name, block).show(name);
    layout();
    return this;
  }

  void layout() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  Node focused() {
    return scene.getFocusOwner();
  }

  void focus(String path) {
    view.focusField(FieldPath.parse(path).orElseThrow());
    layout();
  }

  TextInputControl box(String path) {
    focus(path);
    return focused() instanceof ComboBox<?> combo
        ? combo.getEditor()
        : (TextInputControl) focused();
  }

  /** Replaces the text of the field as typing does, without leaving it. */
  void type(String path, String text) {
    TextInputControl box = box(path);
    box.selectAll();
    box.replaceSelection(text);
  }

  void press(KeyCode code, KeyCode... modifiers) {
    Hands.press(focused(), code, modifiers);
    layout();
  }

  /** What is told when the mouse rests on it; empty where nothing is. */
  String hover(Node node) {
    Hands.rest(node, new Point2D(1, 1), new Point2D(1, 1));
    return node.getProperties().get(Tooltip.class) instanceof Tooltip tip ? tip.getText() : "";
  }

  /** Everything visible of the kind {@code type}, in the order of the tree. */
  <T extends Node> List<T> all(Class<T> type) {
    layout();
    return walk(view.node()).filter(type::isInstance).map(type::cast).toList();
  }

  private Stream<Node> walk(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> self = Stream.of(node);
    return node instanceof Parent parent
        ? Stream.concat(self, parent.getChildrenUnmodifiable().stream().flatMap(this::walk))
        : self;
  }

  /** The words that can be read in the form. */
  List<String> words() {
    return all(Labeled.class).stream().map(Labeled::getText).filter(t -> t != null).toList();
  }

  Button button(String text) {
    return all(Button.class).stream()
        .filter(b -> text.equals(b.getText()) || text.equals(b.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button “" + text + "” among " + words()));
  }
}
