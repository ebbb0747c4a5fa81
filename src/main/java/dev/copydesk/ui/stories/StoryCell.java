package dev.copydesk.ui.stories;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows a line of the stories page, with what can be done about it. */
final class StoryCell extends ListCell<StoryLine> {

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Gestures gestures;

  /** What she does about a line. */
  interface Gestures {

    /** Enter, or a click on the line's button. */
    void act(StoryLine line);

    /** It is not the same story, or is after all. */
    void tellApart(StoryLine.Same line);

    /** Everything that differs in this related story. */
    void takeAll(StoryLine.Related line);
  }

  StoryCell(Gestures gestures) {
    this.gestures = gestures;
    // The list is as wide as its page: texts are cut, not scrolled to.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(StoryLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    pseudoClassStateChanged(HEADING, !empty && line instanceof StoryLine.Heading);
    setGraphic(empty || line == null ? null : content(line));
    setAccessibleText(empty || line == null ? "" : spoken(line));
  }

  private Node content(StoryLine line) {
    return switch (line) {
      case StoryLine.Heading(String words) -> label(words, "cd-heading");
      case StoryLine.Note(String words) -> label(words, "cd-story-about");
      case StoryLine.Same same ->
          row(
              story(
                  same.same().article().title(),
                  same.why() + " · " + StoryLine.about(same.same().article()),
                  same.same().article().id().path()),
              button(
                  same.apart() ? "The same after all" : "Not the same",
                  () -> gestures.tellApart(same)));
      case StoryLine.Related related ->
          row(
              story(
                  related.related().article().title(),
                  differs(related) + " · " + StoryLine.about(related.related().article()),
                  related.related().article().id().path()),
              related.related().differences().size() > 1
                  ? button("Take all", () -> gestures.takeAll(related))
                  : button("Go to it", () -> gestures.act(related)));
      case StoryLine.Difference difference ->
          row(difference(difference), button("Take over", () -> gestures.act(difference)));
    };
  }

  private static String differs(StoryLine.Related line) {
    int count = line.related().differences().size();
    return "no. %d, ".formatted(line.related().index() + 1)
        + switch (count) {
          case 0 -> "nothing differs";
          case 1 -> "1 field differs";
          default -> count + " fields differ";
        };
  }

  private static Node difference(StoryLine.Difference line) {
    Label name = label(line.difference().label(), "cd-story-field");
    Label here = label("here: " + line.difference().here().orElse("(nothing)"), "cd-story-here");
    Label there = label("there: " + line.difference().there(), "cd-story-there");
    VBox box = new VBox(name, here, there);
    box.getStyleClass().add("cd-story-difference");
    box.setMinWidth(0);
    return box;
  }

  private static Node story(String title, String about, String file) {
    Label head = label(title.isBlank() ? file : title, "cd-story-title");
    VBox box = new VBox(head, label(about, "cd-story-about"), label(file, "cd-story-about"));
    box.setMinWidth(0);
    return box;
  }

  private static HBox row(Node words, Node button) {
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(words, button);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("cd-story-row");
    return row;
  }

  private static Label label(String words, String look) {
    String line = words.replaceAll("\\s+", " ");
    Label label = new Label(line);
    label.getStyleClass().add(look);
    label.setMinWidth(0);
    label.setTooltip(new Tooltip(words));
    return label;
  }

  private static Button button(String words, Runnable act) {
    Button button = new Button(words);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(event -> act.run());
    return button;
  }

  private static String spoken(StoryLine line) {
    return switch (line) {
      case StoryLine.Heading(String words) -> words;
      case StoryLine.Note(String words) -> words;
      case StoryLine.Same same ->
          same.same().article().title()
              + ", "
              + same.why()
              + ", "
              + StoryLine.about(same.same().article());
      case StoryLine.Related related ->
          related.related().article().title() + ", " + differs(related);
      case StoryLine.Difference line2 ->
          line2.difference().label()
              + ", here "
              + line2.difference().here().orElse("nothing")
              + ", there "
              + line2.difference().there();
    };
  }
}
