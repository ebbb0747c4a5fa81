package dev.copydesk.ui.bulk;

import dev.copydesk.ui.MarkedRow;
import dev.copydesk.ui.model.Counted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A line over the table to type a topic in: the first letters narrow the list, Enter takes the
 * marked one, Escape leaves. A minus before it takes the topic out.
 */
public final class TopicLineView {

  private static final double WIDTH = 360;
  private static final double ROW = 26;
  private static final int MOST = 8;

  private final Label title = new Label();
  private final TextField typed = new TextField();
  private final ListView<String> list = new ListView<>();
  private final Label hint = new Label();
  private final Label none = new Label();
  private final VBox box = new VBox(title, typed, list, hint);
  private final StackPane root = new StackPane(box);
  private List<String> topics = List.of();
  private Map<String, Integer> counts = Map.of();
  private int articles;
  private Optional<Node> before = Optional.empty();
  private Consumer<Topic> taken = topic -> {};

  /** What she chose: a topic to add, or to take out. */
  record Topic(String name, boolean out) {}

  public TopicLineView() {
    title.getStyleClass().add("cd-bulk-title");
    typed.setId("topic-line");
    typed.setPromptText("Topic");
    typed.setAccessibleText("Topic to add; a minus before takes it out");
    typed.textProperty().addListener((property, was, now) -> narrow());
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * MOST + 2);
    list.setFocusTraversable(false);
    list.setAccessibleText("Topics that fit");
    list.getStyleClass().add("dense");
    list.setOnMouseClicked(event -> take());
    list.setPlaceholder(none);
    list.setCellFactory(of -> new TopicCell(this::has));
    none.setWrapText(true);
    hint.getStyleClass().add("cd-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    box.getStyleClass().add("cd-bulk-card");
    box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    root.setId("topic-panel");
    root.setOnMousePressed(
        event -> {
          if (event.getTarget() == root) {
            close();
          }
        });
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    root.setVisible(false);
  }

  public Node node() {
    return root;
  }

  /**
   * Asks for a topic out of these, or a new one.
   *
   * @param count how many articles it is for
   * @param had how many of them have a topic by now
   */
  void open(int count, List<String> vocabulary, Map<String, Integer> had) {
    articles = count;
    counts = Map.copyOf(had);
    topics = Stream.concat(vocabulary.stream(), had.keySet().stream().sorted()).distinct().toList();
    before = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
    typed.clear();
    narrow();
    root.setVisible(true);
    typed.requestFocus();
  }

  /** Reports the topic she takes. */
  void onTaken(Consumer<Topic> take) {
    taken = take;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    } else if (event.getCode() == KeyCode.ENTER) {
      take();
    } else if (!MarkedRow.moves(list, event, MOST) && event.getCode() != KeyCode.TAB) {
      return;
    }
    event.consume();
  }

  private void take() {
    String name =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).orElse(name()).strip();
    if (!name.isEmpty() && (!isOut() || counts.containsKey(name))) {
      boolean out = isOut();
      close();
      taken.accept(new Topic(name, out));
    }
  }

  private void close() {
    root.setVisible(false);
    before.ifPresent(Node::requestFocus);
  }

  private boolean isOut() {
    return typed.getText().startsWith("-");
  }

  private String name() {
    String text = typed.getText();
    return (isOut() ? text.substring(1) : text).strip();
  }

  /** How many of the articles have the topic, in words; empty for none. */
  private String has(String topic) {
    int count = counts.getOrDefault(topic, 0);
    if (count == 0) {
      return "";
    }
    return articles == 1 ? "has it" : count == articles ? "all have it" : count + " have it";
  }

  /** Those that begin with what she typed, then those in which a word does, then a new one. */
  private void narrow() {
    tell();
    String wanted = name().toLowerCase(Locale.ROOT);
    List<String> found =
        topics.stream()
            .filter(topic -> rank(topic, wanted) < 3 && (!isOut() || counts.containsKey(topic)))
            .sorted((one, other) -> rank(one, wanted) - rank(other, wanted))
            .toList();
    list.getItems().setAll(found);
    boolean isNew =
        !isOut()
            && !name().isEmpty()
            && topics.stream().noneMatch(one -> one.equalsIgnoreCase(name()));
    if (isNew) {
      list.getItems().add(name());
    }
    MarkedRow.first(list);
  }

  private void tell() {
    String which = Counted.articles(articles);
    title.setText(isOut() ? "Remove a topic from " + which : "Add a topic to " + which);
    none.setText(
        isOut()
            ? "No such topic in " + (articles == 1 ? "this article" : "these articles")
            : "Type a new topic");
    hint.setText(
        isOut()
            ? "Enter removes the marked one · without the minus it is added"
            : "Enter adds the marked one · a minus before it removes it");
  }

  private static int rank(String topic, String wanted) {
    String lower = topic.toLowerCase(Locale.ROOT);
    if (lower.equals(wanted)) {
      return 0;
    }
    return lower.startsWith(wanted) ? 1 : lower.contains(" " + wanted) ? 2 : 3;
  }
}
