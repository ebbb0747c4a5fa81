package dev.copydesk.ui.form;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small flat button that shows an icon and says its name on hover and to screen readers. */
final class IconButton {

  private IconButton() {}

  static Button of(Ikon icon, String name) {
    Button button = new Button();
    button.setGraphic(new FontIcon(icon));
    button.setAccessibleText(name);
    Hover.tell(button, name);
    button.getStyleClass().addAll("flat", "cd-icon-button");
    return button;
  }
}
