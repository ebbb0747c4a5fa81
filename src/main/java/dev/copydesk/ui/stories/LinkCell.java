package dev.copydesk.ui.stories;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** Shows a link that was looked at: how it stands, where it is, and where it went. */
final class LinkCell extends ListCell<CheckedLink> {

  private final FontIcon sign = new FontIcon();
  private final Label words = new Label();
  private final Label address = new Label();
  private final Label where = new Label();
  private final Button take = new Button("Take over");
  private final HBox row;

  LinkCell(Consumer<CheckedLink> takeOver) {
    setPrefWidth(0);
    VBox texts = new VBox(words, address, where);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    address.getStyleClass().add("cd-story-about");
    where.getStyleClass().add("cd-story-about");
    for (Label label : new Label[] {words, address, where}) {
      label.setMinWidth(0);
      label.setTooltip(new Tooltip());
      label.getTooltip().textProperty().bind(label.textProperty());
    }
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.setFocusTraversable(false);
    take.setOnAction(event -> takeOver.accept(getItem()));
    row = new HBox(sign, texts, take);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("cd-story-row");
  }

  @Override
  protected void updateItem(CheckedLink link, boolean empty) {
    super.updateItem(link, empty);
    if (empty || link == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    words.setText(link.words());
    address.setText(link.link().address());
    where.setText(link.link().title() + " · " + link.link().label());
    take.setVisible(link.moved().isPresent());
    sign.getStyleClass().removeAll("danger", "warning", "success");
    switch (link.state()) {
      case BROKEN -> sign(Octicons.X_CIRCLE_16, "danger");
      case MOVED -> sign(Octicons.ARROW_RIGHT_16, "warning");
      case UNREACHED -> sign(Octicons.CIRCLE_SLASH_16, "");
      case WAITING -> sign(Octicons.CLOCK_16, "");
      case FINE -> sign(Octicons.CHECK_16, "success");
    }
    setGraphic(row);
    setAccessibleText(link.words() + ": " + where.getText() + ", " + link.link().address());
  }

  private void sign(Octicons icon, String look) {
    sign.setIconCode(icon);
    if (!look.isEmpty()) {
      sign.getStyleClass().add(look);
    }
  }
}
