package dev.copydesk.ui.form;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A sentence in the place of the fields, and what can be done about it where something can. */
final class MessageView {

  private final Label message = new Label();
  private final Button remedy = new Button();
  private final VBox root = new VBox(message, remedy);

  MessageView() {
    message.getStyleClass().add("cd-message");
    message.setWrapText(true);
    root.setAlignment(Pos.CENTER);
  }

  Node node() {
    return root;
  }

  void show(String text) {
    show(text, Optional.empty());
  }

  void show(String text, Complaint.Way way) {
    show(text, Optional.of(way));
  }

  private void show(String text, Optional<Complaint.Way> way) {
    message.setText(text);
    remedy.setText(way.map(Complaint.Way::label).orElse(""));
    remedy.setOnAction(event -> way.ifPresent(it -> it.run().run()));
    remedy.setVisible(way.isPresent());
    remedy.setManaged(way.isPresent());
    root.setVisible(true);
  }

  void hide() {
    root.setVisible(false);
  }
}
