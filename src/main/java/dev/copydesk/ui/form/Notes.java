package dev.copydesk.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** The lines under a field: an icon, a sentence, a button for each way out. */
final class Notes {

  private final VBox root = new VBox();
  private List<Note> shown = List.of();

  Notes() {
    root.getStyleClass().add("cd-notes");
    root.setMinWidth(0);
    hide(true);
  }

  Node node() {
    return root;
  }

  /** Shows {@code notes}. Lines that say the same as before stay, with the focus in them. */
  void show(List<Note> notes) {
    boolean same = said(notes).equals(said(shown));
    shown = List.copyOf(notes);
    if (same) {
      return;
    }
    List<Node> lines = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      lines.add(line(i, notes.get(i)));
    }
    root.getChildren().setAll(lines);
    hide(notes.isEmpty());
  }

  private void hide(boolean hidden) {
    root.setVisible(!hidden);
    root.setManaged(!hidden);
  }

  private static List<List<Object>> said(List<Note> notes) {
    return notes.stream()
        .map(note -> List.<Object>of(note.tone(), note.text(), note.labels()))
        .toList();
  }

  private Node line(int number, Note note) {
    FontIcon icon = new FontIcon(icon(note.tone()));
    icon.setAccessibleText(note.tone().word());
    Label words = new Label(note.text());
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setAccessibleText(note.tone().word() + ": " + note.text());
    VBox beside = new VBox(words);
    HBox.setHgrow(beside, Priority.ALWAYS);
    if (!note.ways().isEmpty()) {
      FlowPane buttons = new FlowPane();
      // Else a long button would make the whole line wider than the form.
      buttons.setMinWidth(0);
      beside.setMinWidth(0);
      buttons.getStyleClass().add("cd-ways");
      for (int i = 0; i < note.ways().size(); i++) {
        Button button = button(number, i, note.ways().get(i).label());
        button.maxWidthProperty().bind(buttons.widthProperty());
        buttons.getChildren().add(button);
      }
      beside.getChildren().add(buttons);
    }
    HBox line = new HBox(icon, beside);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass()
        .addAll("cd-note", "cd-note-" + note.tone().name().toLowerCase(Locale.ROOT));
    return line;
  }

  /** A button that does what its way is by then: problems are found anew with every edit. */
  private Button button(int note, int way, String label) {
    Button button = new Button(label);
    button.setTooltip(new Tooltip(label));
    button.getStyleClass().addAll("small", "cd-way");
    button.setOnAction(event -> shown.get(note).ways().get(way).run().run());
    return button;
  }

  static Ikon icon(Note.Tone tone) {
    return switch (tone) {
      case LOCKED -> Octicons.LOCK_16;
      case INFO -> Octicons.INFO_16;
      case WARNING -> Octicons.ALERT_16;
      case ERROR -> Octicons.X_CIRCLE_FILL_16;
    };
  }
}
