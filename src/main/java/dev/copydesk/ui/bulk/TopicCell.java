package dev.copydesk.ui.bulk;

import dev.copydesk.ui.NameLine;
import java.util.function.UnaryOperator;
import javafx.scene.control.ListCell;

/** A topic, and which of the articles have it already. */
final class TopicCell extends ListCell<String> {

  private final UnaryOperator<String> has;
  private final NameLine line = new NameLine("cd-hint");

  TopicCell(UnaryOperator<String> has) {
    this.has = has;
    line.node().setSpacing(8);
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
    String mark = has.apply(topic);
    line.name().setText(topic);
    line.beside().setText(mark);
    setGraphic(line.node());
    setAccessibleText(mark.isEmpty() ? topic : topic + ", " + mark);
  }
}
