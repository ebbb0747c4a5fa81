package dev.copydesk.ui.window;

import dev.copydesk.ui.command.KeyListView;
import dev.copydesk.ui.command.PaletteView;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame: everything in its place, and a question over all of it where one is asked. */
public final class WindowView {

  private final ToolBarView toolBar = new ToolBarView();
  private final NoticeView notice = new NoticeView();
  private final StartView start = new StartView();
  private final StatusLineView status = new StatusLineView();
  private final QuestionView question = new QuestionView();
  private final PaletteView palette = new PaletteView();
  private final KeyListView keyList = new KeyListView();
  private final DetailView detail;
  private final SplitPane left;
  private final StackPane panels = new StackPane();
  private final MiddleView middle;
  private final BorderPane frame = new BorderPane();
  private final StackPane root;
  private double problemsDivider = 0.7;
  private boolean problemsOpen;

  /**
   * The sidebar, and the line in which a view gets its name; both made elsewhere.
   *
   * @param list what there is to choose from
   * @param naming under the toolbar, where it is needed
   */
  public record Sidebar(Node list, Node naming) {}

  /** Frames these views, made elsewhere. */
  public WindowView(
      Sidebar sidebar,
      Node table,
      Node problems,
      Node form,
      Node source,
      Node changes,
      Node history,
      Node stories) {
    detail = new DetailView(form, source, changes, history, stories);
    left = new SplitPane(table, problems);
    left.setOrientation(Orientation.VERTICAL);
    left.getStyleClass().add("cd-left");
    SplitPane.setResizableWithParent(problems, false);
    middle = new MiddleView(sidebar.list(), left, detail.node());
    frame.setTop(new VBox(toolBar.node(), notice.node(), sidebar.naming()));
    frame.setCenter(new StackPane(middle.node(), start.node(), panels));
    frame.setBottom(status.node());
    frame.getStyleClass().add("cd-window");
    root = new StackPane(frame, palette.node(), keyList.node(), question.node());
    root.setId("window");
    MenuKey.serve(root);
  }

  public ToolBarView toolBar() {
    return toolBar;
  }

  public NoticeView notice() {
    return notice;
  }

  public StartView start() {
    return start;
  }

  public StatusLineView status() {
    return status;
  }

  public QuestionView question() {
    return question;
  }

  public PaletteView palette() {
    return palette;
  }

  public KeyListView keyList() {
    return keyList;
  }

  /** Whether something lies over the window and has the keys until it is answered or left. */
  public boolean isCovered() {
    return question.isAsking()
        || palette.isShown()
        || keyList.isShown()
        || panels.getChildren().stream().anyMatch(Node::isVisible);
  }

  /**
   * Lays a panel over table and article. While it is visible it has the keys, and what is under it
   * cannot be reached.
   */
  public void lay(Node panel) {
    panels.getChildren().add(panel);
    panels.setPickOnBounds(false);
    panel.visibleProperty().addListener((property, before, now) -> middle.node().setDisable(now));
  }

  public DetailView detail() {
    return detail;
  }

  public Parent node() {
    return root;
  }

  /** Shows the table and the article, or the start page in their place. */
  public void showArticles(boolean shown) {
    middle.node().setVisible(shown);
    start.node().setVisible(!shown);
  }

  /** The sidebar, the table and the article side by side, and how wide each is. */
  public MiddleView middle() {
    return middle;
  }

  /** Makes room for the problems, or takes it back. */
  public void showProblems(boolean open) {
    if (!open && problemsOpen) {
      problemsDivider = Math.clamp(left.getDividerPositions()[0], 0.2, 0.85);
    }
    problemsOpen = open;
    left.setDividerPositions(open ? problemsDivider : 1);
  }

  /** Reports each key pressed, typed and released, before whatever has the focus gets it. */
  public void onKey(Consumer<KeyEvent> heard) {
    root.addEventFilter(KeyEvent.ANY, heard::accept);
  }

  /** Reports Escape where nothing else had a use for it. */
  public void onEscape(Runnable leave) {
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !isCovered()) {
            leave.run();
            event.consume();
          }
        });
    // A list uses Escape up, though it has nothing to leave.
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean isInList = root.getScene().getFocusOwner() instanceof ListView<?>;
          if (event.getCode() == KeyCode.ESCAPE && isInList && !isCovered()) {
            leave.run();
            event.consume();
          }
        });
  }

  /** Reports that no control has the keys, or one that is not to be seen any more. */
  public void onNoFocus(Runnable lost) {
    root.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((property, before, now) -> Platform.runLater(() -> tellNoFocus(lost)));
  }

  private void tellNoFocus(Runnable lost) {
    if (root.getScene() != null && root.getScene().getFocusOwner() == null && !isCovered()) {
      lost.run();
    }
  }

  /** Whether the keys go to a control inside {@code part}, and not to a text typed there. */
  public boolean isFocusIn(Node part) {
    Node focused = root.getScene().getFocusOwner();
    return !(focused instanceof TextInputControl) && isInside(focused, part);
  }

  /** Gives the keys to the first control of the part behind the one that has them now. */
  public void nextOf(List<Node> parts) {
    Node focused = root.getScene().getFocusOwner();
    int from = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (isInside(focused, parts.get(i))) {
        from = i;
      }
    }
    for (int step = 1; step <= parts.size(); step++) {
      Optional<Node> first = firstControl(parts.get((from + step) % parts.size()));
      if (first.isPresent()) {
        first.get().requestFocus();
        return;
      }
    }
  }

  private static boolean isInside(Node node, Node part) {
    Node at = node;
    while (at != null && at != part) {
      at = at.getParent();
    }
    return at != null;
  }

  private static Optional<Node> firstControl(Node part) {
    if (!part.isVisible() || part.isDisabled()) {
      return Optional.empty();
    }
    if (part.isFocusTraversable()) {
      return Optional.of(part);
    }
    return part instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .map(WindowView::firstControl)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /** Reports a directory dropped on the window. */
  public void onDrop(Consumer<List<File>> dropped) {
    root.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            event.consume();
          }
        });
    root.setOnDragDropped(
        (DragEvent event) -> {
          boolean hasFiles = event.getDragboard().hasFiles();
          if (hasFiles) {
            dropped.accept(event.getDragboard().getFiles());
          }
          event.setDropCompleted(hasFiles);
          event.consume();
        });
  }
}
