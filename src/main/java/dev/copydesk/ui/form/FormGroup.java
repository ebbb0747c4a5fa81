package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** A part of the form under a heading, which folds it. */
final class FormGroup {

  private final String name;
  private final List<Field> fields;
  private final FieldRows rows;
  private final Button heading = new Button();
  private final FontIcon chevron = new FontIcon(Octicons.CHEVRON_DOWN_16);
  private final Label count = new Label();
  private final HBox signs = new HBox();
  private final VBox root;
  private Runnable folded = () -> {};
  private List<Problem> problems = List.of();

  FormGroup(String name, List<Field> fields, FieldRows rows) {
    this.name = name;
    this.fields = List.copyOf(fields);
    this.rows = rows;
    Label title = new Label(name.toUpperCase(Locale.ROOT));
    title.getStyleClass().add("cd-group-title");
    count.getStyleClass().add("cd-group-count");
    HBox line = new HBox(title, count, signs, chevron);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("cd-group-line");
    heading.setGraphic(line);
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.setAlignment(Pos.CENTER_LEFT);
    heading.getStyleClass().addAll("flat", "cd-group-heading");
    heading.setOnAction(
        event -> {
          setFolded(!isFolded());
          folded.run();
        });
    root = new VBox(heading, rows.node());
    root.getStyleClass().add("cd-group");
    root.setMinHeight(0);
    setFolded(false);
  }

  Node node() {
    return root;
  }

  String name() {
    return name;
  }

  void onFold(Runnable heard) {
    folded = heard;
  }

  boolean isFolded() {
    return !rows.node().isVisible();
  }

  void setFolded(boolean fold) {
    rows.node().setVisible(!fold);
    rows.node().setManaged(!fold);
    chevron.setIconCode(fold ? Octicons.CHEVRON_RIGHT_16 : Octicons.CHEVRON_DOWN_16);
    tell();
  }

  void show(Sheet sheet) {
    problems = sheet.problems().stream().filter(problem -> rows.holds(problem.path())).toList();
    rows.show(sheet, FieldPath.ROOT);
    count.setText(countOf(sheet).map(n -> "· " + n).orElse(""));
    tell();
  }

  /** How many items the group's only list has. */
  private Optional<Integer> countOf(Sheet sheet) {
    boolean isList =
        fields.size() == 1
            && (fields.getFirst().kind() == FieldKind.RECORDS
                || fields.getFirst().kind() == FieldKind.TEXTS);
    boolean isSeveral = sheet.tally(FieldPath.ROOT).isPresent();
    if (!isList || isSeveral) {
      return Optional.empty();
    }
    return switch (sheet.value(FieldPath.of(fields.getFirst().key()))) {
      case FieldValue.Items(int items) -> Optional.of(items);
      case FieldValue.Texts(List<String> texts) -> Optional.of(texts.size());
      case FieldValue.Missing none -> Optional.empty();
      case FieldValue.Null none -> Optional.empty();
      case FieldValue.Text other -> Optional.empty();
      case FieldValue.Whole other -> Optional.empty();
      case FieldValue.Flag other -> Optional.empty();
      case FieldValue.Date other -> Optional.empty();
      case FieldValue.Group other -> Optional.empty();
      case FieldValue.Sealed other -> Optional.empty();
      case FieldValue.Unexpected other -> Optional.empty();
    };
  }

  /** A folded group says that there are problems in it. */
  private void tell() {
    signs
        .getChildren()
        .setAll(
            problems.stream()
                .filter(problem -> isFolded())
                .map(Note::toneOf)
                .max(Comparator.naturalOrder())
                .map(Icons::of)
                .stream()
                .toList());
    String trouble =
        problems.isEmpty()
            ? ""
            : ", " + problems.size() + (problems.size() == 1 ? " problem" : " problems");
    heading.setAccessibleText(name + ", " + (isFolded() ? "folded" : "open") + trouble);
  }

  boolean holds(FieldPath path) {
    return rows.holds(path);
  }

  /** The key of the last field the schema has here. */
  Optional<String> lastKey() {
    return fields.isEmpty() ? Optional.empty() : Optional.of(fields.getLast().key());
  }

  void commit() {
    rows.commit();
  }

  void focus(FieldPath path) {
    setFolded(false);
    rows.focus(path);
  }
}
