package dev.copydesk.ui.stories;

import dev.copydesk.session.Radar;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** The page of an article's story: where else it is told here, and what is said otherwise there. */
public final class StoriesView {

  private final ObservableList<StoryLine> lines = FXCollections.observableArrayList();
  private final ListView<StoryLine> list = new ListView<>(lines);
  private final Label hint =
      new Label("Enter goes to it or takes it over · A takes all over · D not a duplicate");
  private final BorderPane root = new BorderPane(list);
  private Consumer<StoryLine> acting = line -> {};
  private Consumer<StoryLine.Same> tellingApart = line -> {};
  private Consumer<StoryLine.Related> takingAll = line -> {};

  public StoriesView() {
    list.setId("stories");
    list.setAccessibleText("Stories like this one");
    list.getStyleClass().add("cd-stories");
    list.setCellFactory(
        of ->
            new StoryCell(
                new StoryCell.Gestures() {
                  @Override
                  public void act(StoryLine line) {
                    acting.accept(line);
                  }

                  @Override
                  public void tellApart(StoryLine.Same line) {
                    tellingApart.accept(line);
                  }

                  @Override
                  public void takeAll(StoryLine.Related line) {
                    takingAll.accept(line);
                  }
                }));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    Label none = new Label("Select one story to see where else it is told.");
    none.getStyleClass().add("cd-placeholder");
    none.setWrapText(true);
    list.setPlaceholder(none);
    hint.getStyleClass().addAll("cd-hint", "cd-stories-hint");
    hint.setMinWidth(0);
    hint.setWrapText(true);
    root.setBottom(hint);
    root.getStyleClass().add("cd-stories-page");
  }

  public Node node() {
    return root;
  }

  /** Puts the pictures of the story above it. */
  public void setTop(Node pictures) {
    root.setTop(pictures);
  }

  /** Shows what is known; nothing while it is looked for. */
  void show(Optional<Radar> radar) {
    int place = list.getSelectionModel().getSelectedIndex();
    List<StoryLine> next = radar.map(StoryLine::of).orElse(List.of());
    lines.setAll(next);
    if (!next.isEmpty()) {
      select(Math.clamp(place, 1, next.size() - 1));
    }
  }

  /** Reports that she wants what the line is for. */
  void onAct(Consumer<StoryLine> act) {
    acting = act;
  }

  /** Reports that she wants all that differs in a related story taken over. */
  void onTakeAll(Consumer<StoryLine.Related> takeAll) {
    takingAll = takeAll;
  }

  /** Reports that she tells an article apart from this one, or no longer. */
  void onTellApart(Consumer<StoryLine.Same> tellApart) {
    tellingApart = tellApart;
  }

  /** Gives the list the keys. */
  public void focus() {
    list.requestFocus();
  }

  private void select(int place) {
    list.getSelectionModel().clearAndSelect(place);
    list.getFocusModel().focus(place);
  }

  /** There is nothing to do at a heading, so Up and Down pass over it. */
  private void move(KeyEvent event) {
    int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    int next = list.getSelectionModel().getSelectedIndex() + by;
    boolean isHeading =
        by != 0
            && next > 0
            && next < lines.size() - 1
            && lines.get(next) instanceof StoryLine.Heading;
    if (isHeading) {
      event.consume();
      select(next + by);
      list.scrollTo(Math.max(0, Math.min(next, next + by) - 1));
    } else if (by < 0 && next == 0) {
      event.consume();
      list.scrollTo(0);
    }
  }

  private void key(KeyEvent event) {
    StoryLine line = list.getSelectionModel().getSelectedItem();
    if (line == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      acting.accept(line);
    } else if (event.getCode() == KeyCode.D && line instanceof StoryLine.Same same) {
      event.consume();
      tellingApart.accept(same);
    } else if (event.getCode() == KeyCode.A) {
      event.consume();
      related(line).map(StoryLine.Related::new).ifPresent(takingAll);
    }
  }

  private static Optional<Radar.Related> related(StoryLine line) {
    return switch (line) {
      case StoryLine.Related(Radar.Related related) -> Optional.of(related);
      case StoryLine.Difference(Radar.Related related, Radar.Difference difference) ->
          Optional.of(related);
      case StoryLine.Heading heading -> Optional.empty();
      case StoryLine.Note note -> Optional.empty();
      case StoryLine.Same same -> Optional.empty();
    };
  }
}
