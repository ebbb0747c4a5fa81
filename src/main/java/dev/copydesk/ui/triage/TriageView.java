package dev.copydesk.ui.triage;

import dev.copydesk.problem.Severity;
import dev.copydesk.ui.KeysWithin;
import dev.copydesk.ui.SeveritySign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/**
 * The line under the table: what stands in the way of publishing with its mends by digit, the
 * quality being typed, the note being written. The table keeps the keys, but for a note.
 */
public final class TriageView {

  private static final double SIGN_AND_EDGES = 56;

  private final VBox root = new VBox();
  private final TextField note = new TextField();
  private final Map<Integer, Button> buttons = new HashMap<>();
  private IntConsumer taken = digit -> {};
  private Consumer<String> written = text -> {};
  private Runnable left = () -> {};

  public TriageView() {
    root.setId("triage-line");
    root.getStyleClass().add("cd-triage");
    note.setId("triage-note");
    note.setAccessibleText("Note");
    note.setPromptText("One line, kept outside of the article");
    HBox.setHgrow(note, Priority.ALWAYS);
    note.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            written.accept(note.getText());
          } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            left.run();
          }
        });
    show(new TriageLine.Nothing());
  }

  public Node node() {
    return root;
  }

  /** The table with this line under it. */
  public Node under(Node table) {
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox both = new VBox(table, root);
    both.getStyleClass().add("cd-with-triage");
    KeysWithin.mark(both);
    both.setMinHeight(0);
    return both;
  }

  /** Reports the digit of a mend she takes. */
  void onTake(IntConsumer digit) {
    taken = digit;
  }

  /** Reports the note she has written. */
  void onWritten(Consumer<String> text) {
    written = text;
  }

  /** Reports that she leaves without an answer. */
  void onLeave(Runnable leave) {
    left = leave;
  }

  void show(TriageLine line) {
    List<Node> rows =
        switch (line) {
          case TriageLine.Nothing() -> List.<Node>of();
          case TriageLine.Noted(String text) ->
              List.of(row(icon(Octicons.NOTE_16, "accent"), words(text)));
          case TriageLine.Quality(String digits, int articles) ->
              List.of(
                  row(
                      icon(Octicons.NUMBER_16, "accent"),
                      words("Quality" + of(articles)),
                      strong(digits),
                      hint("Enter sets it · Esc leaves it")));
          case TriageLine.Writing(String text, int articles) -> {
            note.setText(text);
            yield List.of(
                row(
                    icon(Octicons.NOTE_16, "accent"),
                    strong("Note" + of(articles)),
                    note,
                    hint("Enter keeps it · Esc leaves it")));
          }
          case TriageLine.Clear(String title) ->
              List.of(
                  row(
                      icon(Octicons.CHECK_CIRCLE_16, "success"),
                      words("Nothing is in the way of “" + title + "” any more"),
                      hint("P publishes · Esc leaves it")));
          case TriageLine.Blocked blocked -> blocked(blocked);
        };
    root.getChildren().setAll(rows);
    root.setVisible(!rows.isEmpty());
    root.setManaged(!rows.isEmpty());
    root.setAccessibleText(String.valueOf(line instanceof TriageLine.Blocked b ? b.title() : ""));
    if (line instanceof TriageLine.Writing) {
      note.requestFocus();
      note.end();
    }
  }

  private List<Node> blocked(TriageLine.Blocked blocked) {
    buttons.clear();
    List<Node> rows = new ArrayList<>();
    rows.add(
        wrapped(
            List.of(
                strong("Not published"),
                words("“" + blocked.title() + "”"),
                hint("Digits mend · then P publishes · Shift+P in spite of it · Esc leaves"))));
    for (TriageLine.Blocker blocker : blocked.blockers()) {
      List<Labeled> parts = new ArrayList<>();
      parts.add(words(blocker.message()));
      blocker.ways().forEach(way -> parts.add(button(way)));
      HBox row =
          row(
              icon(SeveritySign.icon(Severity.ERROR), SeveritySign.style(Severity.ERROR)),
              wrapped(parts));
      // The sign stands at the first line, however many there are.
      row.setAlignment(Pos.TOP_LEFT);
      rows.add(row);
    }
    if (blocked.more() > 0) {
      rows.add(row(hint("and " + blocked.more() + " more")));
    }
    return rows;
  }

  /** One beside the other, and on the next line where there is no room: nothing is cut. */
  private FlowPane wrapped(List<? extends Labeled> parts) {
    FlowPane flow = new FlowPane(8, 4);
    flow.getChildren().setAll(parts);
    flow.setRowValignment(VPos.CENTER);
    // Else it takes the height that it would need if it were narrower.
    flow.prefWrapLengthProperty().bind(root.widthProperty().subtract(SIGN_AND_EDGES));
    flow.setMinWidth(0);
    HBox.setHgrow(flow, Priority.ALWAYS);
    for (Labeled part : parts) {
      part.setWrapText(true);
      part.setMinWidth(0);
      part.setMinHeight(Region.USE_PREF_SIZE);
      part.maxWidthProperty().bind(flow.widthProperty());
    }
    return flow;
  }

  /** Tells on hover what the mend of that digit would change, the lines before and after. */
  void tellChange(int digit, String lines) {
    Optional.ofNullable(buttons.get(digit))
        .ifPresent(
            button -> {
              button.setTooltip(new Tooltip(button.getText() + "\n\n" + lines));
              button.setAccessibleHelp(lines);
            });
  }

  private Button button(TriageLine.Way way) {
    Label key = new Label(Integer.toString(way.digit()));
    key.getStyleClass().add("cd-key");
    Button button = new Button(way.label(), key);
    button.setAccessibleText(way.label() + ", key " + way.digit());
    button.getStyleClass().add("small");
    button.setTooltip(new Tooltip(way.label()));
    button.setFocusTraversable(false);
    buttons.put(way.digit(), button);
    button.setOnAction(event -> taken.accept(way.digit()));
    return button;
  }

  private static String of(int articles) {
    return articles > 1 ? " of " + articles + " articles" : "";
  }

  private static HBox row(Node... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add("cd-triage-row");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(0);
    return row;
  }

  private static FontIcon icon(Ikon code, String style) {
    FontIcon icon = new FontIcon(code);
    icon.getStyleClass().add(style);
    return icon;
  }

  /** What may be cut, and is told in full on hover. */
  private static Label words(String text) {
    Label label = new Label(text);
    label.setTooltip(new Tooltip(text));
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private static Label strong(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("cd-strong");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label hint(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("cd-hint");
    label.setTooltip(new Tooltip(text));
    label.setMinWidth(60);
    return label;
  }
}
