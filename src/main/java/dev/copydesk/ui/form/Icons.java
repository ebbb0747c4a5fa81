package dev.copydesk.ui.form;

import java.util.Locale;
import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** The icons that several parts of the form show. */
final class Icons {

  private Icons() {}

  static Node plus() {
    return new FontIcon(Octicons.PLUS_16);
  }

  /** A sign for how bad a problem is, which says so to screen readers too. */
  static Node of(Note.Tone tone) {
    FontIcon icon = new FontIcon(Notes.icon(tone));
    icon.getStyleClass().add("cd-sign-" + tone.name().toLowerCase(Locale.ROOT));
    icon.setAccessibleText(tone.word());
    return icon;
  }
}
