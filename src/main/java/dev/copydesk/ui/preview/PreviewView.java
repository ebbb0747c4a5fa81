package dev.copydesk.ui.preview;

import dev.copydesk.document.ArticleId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/**
 * A panel over the table and the article that lists what an edit would change, line by line, the
 * refused ones first. Enter applies it, Space leaves the marked article out or takes it in again,
 * Escape leaves everything as it is.
 */
public final class PreviewView {

  private final Label title = new Label();
  private final Label counts = new Label();
  private final Label news = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button apply = new Button("Change");
  private final Button leave = new Button("Leave");
  private final ListView<PreviewItem> list = new ListView<>();
  private final Label none = new Label();
  private final BorderPane root = new BorderPane(list);
  private final Set<ArticleId> leftOut = new HashSet<>();
  private Optional<Node> before = Optional.empty();
  private Runnable applying = () -> {};
  private Runnable leaving = () -> {};
  private Consumer<ArticleId> toggling = article -> {};

  public PreviewView() {
    title.getStyleClass().add("cd-preview-heading");
    title.setMinWidth(0);
    counts.getStyleClass().add("cd-preview-counts");
    counts.setId("preview-counts");
    counts.setMinWidth(0);
    progress.setAccessibleText("Looking at the articles");
    news.getStyleClass().add("cd-preview-news");
    news.setGraphic(new FontIcon(Octicons.ALERT_16));
    news.setId("preview-news");
    news.setWrapText(true);
    showNews("");
    VBox words = new VBox(title, counts, news);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label hint = new Label("Space leaves one out");
    hint.getStyleClass().add("cd-hint");
    hint.setMinWidth(0);
    apply.setId("preview-apply");
    apply.getStyleClass().add("accent");
    apply.setTooltip(new Tooltip("Enter"));
    apply.setOnAction(event -> applying.run());
    leave.setId("preview-leave");
    leave.setTooltip(new Tooltip("Esc"));
    leave.setOnAction(event -> leaving.run());
    apply.setMinWidth(Region.USE_PREF_SIZE);
    leave.setMinWidth(Region.USE_PREF_SIZE);
    HBox header = new HBox(words, progress, hint, apply, leave);
    header.getStyleClass().add("cd-preview-header");
    header.setAlignment(Pos.CENTER_LEFT);
    none.getStyleClass().add("cd-placeholder");
    list.setPlaceholder(none);
    list.setId("preview-list");
    list.getStyleClass().add("cd-preview-list");
    list.setAccessibleText("What will change");
    list.setCellFactory(of -> new PreviewCell(leftOut::contains));
    root.setTop(header);
    root.getStyleClass().add("cd-preview");
    root.setId("preview");
    root.setVisible(false);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  public Node node() {
    return root;
  }

  public boolean isShown() {
    return root.isVisible();
  }

  /**
   * Opens the panel while what would change is still being found out.
   *
   * @param out the articles that are left out already
   */
  void open(String name, Set<ArticleId> out) {
    title.setText(name);
    showNews("");
    counts.setText("Looking at what will change …");
    progress.setVisible(true);
    none.setText("");
    leftOut.clear();
    leftOut.addAll(out);
    list.getItems().clear();
    apply.setDisable(true);
    if (!isShown()) {
      before = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
    }
    root.setVisible(true);
    list.requestFocus();
  }

  /** Shows what was found out, the first of it marked. */
  void show(List<PreviewItem> items, String words) {
    progress.setVisible(false);
    none.setText(words);
    list.getItems().setAll(items);
    list.getSelectionModel().clearAndSelect(0);
    list.scrollTo(0);
  }

  /** Says why it is shown again; nothing where it is not. */
  void showNews(String words) {
    news.setText(words);
    news.setVisible(!words.isEmpty());
    news.setManaged(!words.isEmpty());
  }

  /** Says how many, and offers to apply it where there is anything to apply. */
  void showCounts(String words, String label, boolean can) {
    counts.setText(words);
    apply.setText(label);
    apply.setDisable(!can);
  }

  /** Shows that the article is left out, or no longer. */
  void showLeftOut(ArticleId article, boolean out) {
    if (out) {
      leftOut.add(article);
    } else {
      leftOut.remove(article);
    }
    list.refresh();
  }

  /** Closes the panel; the keys go back to where they were. */
  void close() {
    root.setVisible(false);
    list.getItems().clear();
    before.ifPresent(Node::requestFocus);
  }

  void onApply(Runnable apply) {
    applying = apply;
  }

  void onLeave(Runnable leave) {
    leaving = leave;
  }

  /** Reports that the article is to be left out, or taken in again. */
  void onToggle(Consumer<ArticleId> toggle) {
    toggling = toggle;
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            selected().ifPresent(toggle);
          }
        });
  }

  private Optional<ArticleId> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .map(PreviewItem::article);
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case KeyCode.ESCAPE -> leaving.run();
      case KeyCode.ENTER -> {
        if (leave.isFocused()) {
          leaving.run();
        } else if (!apply.isDisabled()) {
          applying.run();
        }
      }
      case KeyCode.SPACE -> {
        if (!list.isFocused()) {
          return;
        }
        selected().ifPresent(toggling);
      }
      case KeyCode.TAB -> focusNext(event.isShiftDown() ? -1 : 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** The keys stay in the panel until it is closed. */
  private void focusNext(int by) {
    List<Node> stops =
        List.<Node>of(list, apply, leave).stream().filter(stop -> !stop.isDisabled()).toList();
    int now = 0;
    for (int i = 0; i < stops.size(); i++) {
      now = stops.get(i).isFocused() ? i : now;
    }
    stops.get(Math.floorMod(now + by, stops.size())).requestFocus();
  }
}
