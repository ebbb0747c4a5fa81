package dev.copydesk.ui.bulk;

import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A topic, and which of the articles have it already. */
final class TopicCell extends ListCell<String> {

  private final UnaryOperator<String> has;
  private final Label name = new Label();
  private final Label mark = new Label();
  private final HBox line = new HBox(8, name, mark);

  TopicCell(UnaryOperator<String> has) {
    this.has = has;
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    mark.getStyleClass().add("cd-hint");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(String topic, boolean empty) {
    super.updateItem(topic, empty);
    if (empty || topic == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(topic);
    mark.setText(has.apply(topic));
    setGraphic(line);
    setAccessibleText(mark.getText().isEmpty() ? topic : topic + ", " + mark.getText());
  }
}
