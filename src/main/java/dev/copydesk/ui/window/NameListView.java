package dev.copydesk.ui.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;

/** A list of names to look through, however long it is. */
final class NameListView {

  private static final double LINE_HEIGHT = 24;
  private static final int LINES = 12;

  private final ListView<String> list = new ListView<>();

  NameListView(List<String> lines) {
    list.getItems().setAll(lines);
    list.setId("names");
    list.setAccessibleText("Names");
    list.getStyleClass().add("cd-names");
    list.setFixedCellSize(LINE_HEIGHT);
    list.setPrefHeight(LINE_HEIGHT * Math.min(lines.size(), LINES) + 4);
    list.setMinHeight(2 * LINE_HEIGHT);
  }

  Node node() {
    return list;
  }
}
