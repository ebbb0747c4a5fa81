package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The rows of a group of the form, or of a record: its fields, and the keys nobody knows. */
final class FieldRows {

  /** Which rows there are beside those of fields that are there. */
  enum Extent {
    /** Every field of the schema, there or not; no unknown keys. */
    KNOWN,
    /** A missing field is offered as a button; unknown keys follow. */
    PRESENT,
    /** Unknown keys alone. */
    UNKNOWN
  }

  private final FieldEditor.Maker maker;
  private final Workplace workplace;
  private final Extent extent;
  private final boolean labelled;
  private final Map<String, FieldRow> known = new LinkedHashMap<>();
  private final Map<String, FieldRow> unknown = new LinkedHashMap<>();
  private final Set<String> revealed = new HashSet<>();
  private final FieldFlow flow = new FieldFlow();
  private final FlowPane absent = new FlowPane();
  private final VBox root = new VBox(flow, absent);
  private Optional<Sheet> sheet = Optional.empty();
  private FieldPath base = FieldPath.ROOT;

  FieldRows(
      List<Field> fields,
      FieldEditor.Maker maker,
      Workplace workplace,
      Extent extent,
      boolean labelled) {
    this.maker = maker;
    this.workplace = workplace;
    this.extent = extent;
    this.labelled = labelled;
    root.getStyleClass().add("cd-rows");
    root.setMinHeight(0);
    absent.getStyleClass().add("cd-absent");
    for (Field field : fields) {
      known.put(field.key(), new FieldRow(field, maker.make(field), workplace, labelled));
    }
  }

  Node node() {
    return root;
  }

  void show(Sheet next, FieldPath at) {
    if (!sheet.map(Sheet::subject).equals(Optional.of(next.subject())) || !base.equals(at)) {
      revealed.clear();
      focusedKey().ifPresent(revealed::add);
    }
    sheet = Optional.of(next);
    base = at;
    List<FieldRow> shown = new ArrayList<>();
    List<FieldRow> offered = new ArrayList<>();
    for (FieldRow row : known.values()) {
      (isShown(next, row) ? shown : offered).add(row);
    }
    if (extent != Extent.KNOWN) {
      for (String key : next.unknownKeysOf(at)) {
        shown.add(unknown.computeIfAbsent(key, this::unknownRow));
      }
    }
    shown.forEach(row -> row.show(next, at.key(row.field().key())));
    List<Node> nodes = shown.stream().map(FieldRow::node).toList();
    if (!flow.getChildren().equals(nodes)) {
      flow.getChildren().setAll(nodes);
    }
    offer(offered);
  }

  private FieldRow unknownRow(String key) {
    Field field = Field.unknown(key);
    return new FieldRow(field, maker.make(field), workplace, labelled);
  }

  private boolean isShown(Sheet next, FieldRow row) {
    FieldPath path = base.key(row.field().key());
    return extent == Extent.KNOWN
        || !next.isMissing(path)
        || revealed.contains(row.field().key())
        || !next.problemsWithin(path).isEmpty()
        || workplace.unwritten().at(next.subject(), path).isPresent();
  }

  private Optional<String> focusedKey() {
    Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    return known.entrySet().stream()
        .filter(entry -> FormFocus.isWithin(owner, entry.getValue().node()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void offer(List<FieldRow> rows) {
    List<String> names = rows.stream().map(row -> row.field().label()).toList();
    boolean same =
        absent.getChildren().stream().map(node -> ((Button) node).getText()).toList().equals(names);
    if (!same) {
      absent.getChildren().setAll(rows.stream().map(this::adder).toList());
    }
    absent.setVisible(!rows.isEmpty());
    absent.setManaged(!rows.isEmpty());
  }

  private Node adder(FieldRow row) {
    Button add = new Button(row.field().label(), Icons.plus());
    add.getStyleClass().addAll("flat", "cd-adder");
    add.setAccessibleText("Add " + row.field().label());
    add.setOnAction(event -> focus(base.key(row.field().key())));
    return add;
  }

  void commit() {
    known.values().forEach(FieldRow::commit);
    unknown.values().forEach(FieldRow::commit);
  }

  /** Whether the field at {@code path} has, or would have, its row here. */
  boolean holds(FieldPath path) {
    return key(path)
        .filter(
            key ->
                known.containsKey(key)
                    || (extent != Extent.KNOWN
                        && sheet.filter(s -> s.unknownKeysOf(base).contains(key)).isPresent()))
        .isPresent();
  }

  private Optional<String> key(FieldPath path) {
    int depth = base.steps().size();
    return path.steps().size() > depth
            && path.startsWith(base)
            && path.steps().get(depth) instanceof Step.Key(String name)
        ? Optional.of(name)
        : Optional.empty();
  }

  /** Focuses the field at {@code path}, which lies here; the first one for the whole record. */
  void focus(FieldPath path) {
    Optional<String> key =
        key(path)
            .or(() -> known.keySet().stream().findFirst())
            .filter(name -> holds(base.key(name)));
    if (key.isPresent() && sheet.isPresent()) {
      revealed.add(key.get());
      Sheet current = sheet.get();
      show(current, base);
      FieldRow row = known.containsKey(key.get()) ? known.get(key.get()) : unknown.get(key.get());
      row.focus(path.startsWith(base.key(key.get())) ? path : base.key(key.get()));
    }
  }
}
