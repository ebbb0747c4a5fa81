package dev.copydesk.ui.stories;

import dev.copydesk.session.Link;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The links of the selection as they were looked at, in the place of table and article. */
public final class LinksView {

  private final Label title = new Label("Links");
  private final Label words = new Label();
  private final ProgressBar progress = new ProgressBar(0);
  private final Button all = new Button("Take all over");
  private final Button stop = new Button("Stop");
  private final Button back = new Button("Back");
  private final ObservableList<CheckedLink> links = FXCollections.observableArrayList();
  private final ListView<CheckedLink> list = new ListView<>(links);
  private final Label hint =
      new Label(
          "Enter takes the new address over · A takes all over · G goes to the field · F3 opens it in the browser · Esc goes back");
  private final BorderPane root = new BorderPane(list);
  private Gestures gestures;

  /** What she does about links. */
  interface Gestures {

    /** Writes the address it has moved to. */
    void takeOver(CheckedLink link);

    /** Writes all addresses that have moved. */
    void takeAll();

    void goTo(CheckedLink link);

    /** Opens it in her browser. */
    void browse(CheckedLink link);

    /** Looks at no more links. */
    void stop();

    void back();
  }

  public LinksView() {
    title.getStyleClass().add("cd-statistics-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setId("links-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    progress.getStyleClass().add("cd-statistics-progress");
    progress.setAccessibleText("Links looked at");
    for (Button button : List.of(all, stop, back)) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    HBox head = new HBox(title, progress, words, all, stop, back);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("cd-statistics-head");
    list.setId("links");
    list.setAccessibleText("Links that were looked at");
    list.getStyleClass().add("cd-stories");
    list.setCellFactory(of -> new LinkCell(link -> gestures.takeOver(link)));
    Label none = new Label("There are no links in this selection.");
    none.getStyleClass().add("cd-placeholder");
    list.setPlaceholder(none);
    hint.getStyleClass().addAll("cd-hint", "cd-stories-hint");
    hint.setMinWidth(0);
    hint.setWrapText(true);
    root.setTop(head);
    root.setBottom(hint);
    root.getStyleClass().add("cd-statistics");
    root.setId("links-page");
    root.setVisible(false);
  }

  public Node node() {
    return root;
  }

  /** Reports her gestures. */
  void serve(Gestures hears) {
    gestures = hears;
    all.setOnAction(event -> gestures.takeAll());
    stop.setOnAction(event -> gestures.stop());
    back.setOnAction(event -> gestures.back());
    // Before the list, which takes Esc for an end of editing.
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  void open() {
    root.setVisible(true);
    list.requestFocus();
  }

  void close() {
    root.setVisible(false);
  }

  /** How far it is, and whether it goes on. */
  void showProgress(String told, double fraction, boolean going) {
    words.setText(told);
    progress.setProgress(fraction);
    progress.setVisible(going);
    progress.setManaged(going);
    stop.setVisible(going);
    stop.setManaged(going);
  }

  /** Shows these links; the selected one stays selected. */
  void show(List<CheckedLink> next) {
    Optional<CheckedLink> before = selected();
    int place = list.getSelectionModel().getSelectedIndex();
    links.setAll(next);
    all.setDisable(next.stream().noneMatch(link -> link.moved().isPresent()));
    int same = before.map(it -> placeOf(it.link(), next)).orElse(-1);
    if (!next.isEmpty()) {
      list.getSelectionModel()
          .clearAndSelect(same >= 0 ? same : Math.clamp(place, 0, next.size() - 1));
    }
  }

  private static int placeOf(Link link, List<CheckedLink> next) {
    return IntStream.range(0, next.size())
        .filter(i -> next.get(i).link().equals(link))
        .findFirst()
        .orElse(-1);
  }

  private Optional<CheckedLink> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      gestures.back();
    } else if (list.isFocused() && !event.isShortcutDown() && !event.isAltDown()) {
      listKey(event);
    }
  }

  private void listKey(KeyEvent event) {
    Consumer<CheckedLink> wanted =
        switch (event.getCode()) {
          case ENTER -> gestures::takeOver;
          case G -> gestures::goTo;
          case F3 -> gestures::browse;
          case A -> link -> gestures.takeAll();
          default -> link -> {};
        };
    if (List.of(KeyCode.ENTER, KeyCode.G, KeyCode.A, KeyCode.F3).contains(event.getCode())) {
      event.consume();
      selected().ifPresent(wanted);
    }
  }
}
