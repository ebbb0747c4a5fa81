package dev.copydesk.ui.problems;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Shows a glimpse of a mend: what goes struck red, what comes green, an arrow in between. */
final class GlimpseView {

  static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  /** How many letters of a piece are never cut. */
  private static final int SHORT = 24;

  private final HBox root = new HBox();

  GlimpseView() {
    root.getStyleClass().add("cd-glimpse");
    root.setAlignment(Pos.CENTER_LEFT);
    clear();
  }

  Node node() {
    return root;
  }

  void clear() {
    root.getChildren().clear();
    root.setVisible(false);
    root.setManaged(false);
  }

  void show(Glimpse glimpse) {
    clear();
    Glimpse.Look before = Glimpse.Look.SAME;
    for (Glimpse.Piece piece : glimpse.pieces()) {
      if (before == Glimpse.Look.WAS && piece.look() == Glimpse.Look.BECOMES) {
        root.getChildren().add(label(" → ", "cd-same"));
      }
      root.getChildren().add(label(piece.text(), style(piece.look())));
      before = piece.look();
    }
    root.setAccessibleText(glimpse.words());
    root.setVisible(true);
    root.setManaged(true);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(text.length() <= SHORT ? Region.USE_PREF_SIZE : 24);
    return label;
  }

  private static String style(Glimpse.Look look) {
    return switch (look) {
      case SAME -> "cd-same";
      case WAS -> "cd-was";
      case BECOMES -> "cd-becomes";
    };
  }
}
