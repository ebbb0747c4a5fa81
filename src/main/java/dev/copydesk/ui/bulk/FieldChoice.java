package dev.copydesk.ui.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A box to name a field in. What she types replaces what stood there and narrows the list under it;
 * Down goes along the list, Enter takes the marked one. Any other path can be typed.
 */
final class FieldChoice {

  private static final double ROW = 26;
  private static final int MOST = 6;

  private final TextField box = new TextField();
  private final ListView<String> list = new ListView<>();
  private final VBox root = new VBox(box, list);
  private List<String> fields = List.of();
  private boolean taking;

  FieldChoice() {
    box.setId("bulk-field");
    list.setId("bulk-fields");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setAccessibleText("Fields that fit");
    list.getStyleClass().add("dense");
    list.setOnMouseClicked(event -> take());
    box.textProperty().addListener((property, was, now) -> narrow());
    box.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                box.selectAll();
              } else {
                close();
              }
            });
    close();
  }

  Node node() {
    return root;
  }

  TextField box() {
    return box;
  }

  String text() {
    return box.getText();
  }

  /** Offers these; the usual one stands there where nothing does. */
  void offer(List<String> next, String usual) {
    fields = List.copyOf(next);
    if (box.getText().isBlank()) {
      put(fields.contains(usual) ? usual : fields.stream().findFirst().orElse(""));
    }
  }

  /** Whether the key was one for the list. */
  boolean takes(KeyEvent event) {
    if (!box.isFocused()) {
      return false;
    }
    return switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> take();
      case ESCAPE -> {
        boolean wasOpen = list.isVisible();
        close();
        yield wasOpen;
      }
      default -> false;
    };
  }

  private boolean move(int by) {
    if (!list.isVisible()) {
      show(fields);
    }
    int size = list.getItems().size();
    if (size > 0) {
      int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, size - 1);
      list.getSelectionModel().clearAndSelect(next);
      list.scrollTo(Math.max(0, next - MOST / 2));
    }
    return true;
  }

  private boolean take() {
    Optional<String> marked =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
            .filter(one -> list.isVisible());
    marked.ifPresent(this::put);
    if (marked.isPresent()) {
      box.selectAll();
    }
    close();
    return marked.isPresent();
  }

  /** Has it stand there as if she had chosen it. */
  void put(String field) {
    taking = true;
    box.setText(field);
    taking = false;
  }

  private void narrow() {
    if (taking || !box.isFocused()) {
      return;
    }
    String wanted = box.getText().strip().toLowerCase(Locale.ROOT);
    List<String> found =
        fields.stream()
            .filter(field -> rank(field, wanted) < 2)
            .sorted((one, other) -> rank(one, wanted) - rank(other, wanted))
            .toList();
    show(wanted.isEmpty() || found.contains(box.getText()) ? List.of() : found);
  }

  private static int rank(String field, String wanted) {
    String lower = field.toLowerCase(Locale.ROOT);
    return lower.startsWith(wanted) ? 0 : lower.contains(wanted) ? 1 : 2;
  }

  private void show(List<String> found) {
    list.getItems().setAll(found);
    list.getSelectionModel().clearSelection();
    list.setPrefHeight(ROW * Math.min(MOST, found.size()) + 2);
    list.setVisible(!found.isEmpty());
    list.setManaged(!found.isEmpty());
  }

  private void close() {
    show(List.of());
  }
}
