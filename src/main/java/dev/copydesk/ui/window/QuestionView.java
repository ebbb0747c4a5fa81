package dev.copydesk.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A question laid over the window until it is answered: one sentence and a button for each answer.
 * Enter gives the first answer, Escape the last.
 */
public final class QuestionView {

  private final Label title = new Label();
  private final Label detail = new Label();
  private final VBox content = new VBox();
  private final HBox answers = new HBox();
  private final VBox box = new VBox(title, detail, content, answers);
  private final StackPane root = new StackPane(box);
  private Runnable last = () -> {};
  private Optional<Node> before = Optional.empty();

  public QuestionView() {
    title.getStyleClass().add("cd-question-title");
    title.setWrapText(true);
    detail.getStyleClass().add("cd-question-detail");
    detail.setWrapText(true);
    answers.getStyleClass().add("cd-question-answers");
    box.getStyleClass().add("cd-question");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    root.getStyleClass().add("cd-scrim");
    root.setId("question");
    root.setVisible(false);
    root.setManaged(false);
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            last.run();
            event.consume();
          } else if (event.getCode() == KeyCode.TAB) {
            focusNext(event.isShiftDown() ? -1 : 1);
            event.consume();
          }
        });
  }

  /**
   * An answer to choose.
   *
   * @param tone {@code accent}, {@code danger} or nothing
   */
  public record Answer(String label, String tone, Runnable run) {}

  public Node node() {
    return root;
  }

  public boolean isAsking() {
    return root.isVisible();
  }

  /** Asks; {@code more} stands between the words and the answers, and may be empty. */
  public void ask(String question, String words, List<Node> more, List<Answer> choices) {
    title.setText(question);
    detail.setText(words);
    detail.setVisible(!words.isEmpty());
    detail.setManaged(!words.isEmpty());
    content.getChildren().setAll(more);
    answers.getChildren().clear();
    for (Answer choice : choices) {
      Button button = new Button(choice.label());
      button.setDefaultButton(choice == choices.getFirst());
      if (!choice.tone().isEmpty()) {
        button.getStyleClass().add(choice.tone());
      }
      button.setOnAction(event -> answer(choice));
      answers.getChildren().add(button);
    }
    last = () -> answer(choices.getLast());
    box.setAccessibleText(question + " " + words);
    before = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
    root.setVisible(true);
    root.setManaged(true);
    stops().getFirst().requestFocus();
  }

  /**
   * The keys stay with the answers, and what can be gone through above them, until one is given.
   */
  private void focusNext(int by) {
    List<Node> stops = stops();
    int now = IntStream.range(0, stops.size()).filter(i -> stops.get(i).isFocused()).sum();
    stops.get(Math.floorMod(now + by, stops.size())).requestFocus();
  }

  private List<Node> stops() {
    return Stream.of(content, answers)
        .flatMap(part -> part.getChildren().stream())
        .filter(Node::isFocusTraversable)
        .toList();
  }

  private void answer(Answer choice) {
    root.setVisible(false);
    root.setManaged(false);
    before.ifPresent(Node::requestFocus);
    choice.run().run();
  }
}
