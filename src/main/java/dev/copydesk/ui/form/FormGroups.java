package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.VBox;

/**
 * The form's groups of fields in the schema's order, and last a group of the keys that it does not
 * know, which is there only where the article has some. What is folded stays so by its name.
 */
final class FormGroups {

  private static final String OTHER = "Other fields";

  private final Workplace workplace;
  private final VBox box = new VBox();
  private final Set<String> folded = new HashSet<>();
  private List<FormGroup> groups = List.of();

  FormGroups(Workplace workplace) {
    this.workplace = Objects.requireNonNull(workplace);
    box.getStyleClass().add("cd-groups");
  }

  VBox node() {
    return box;
  }

  /** Makes the groups anew for another schema. */
  void build(Schema schema) {
    FieldEditors editors = new FieldEditors(workplace);
    List<FormGroup> made = new ArrayList<>();
    FormOrder.groups(schema)
        .forEach(
            (name, fields) -> {
              boolean labelled = fields.size() > 1 || fields.getFirst().kind().isScalar();
              made.add(group(name, fields, editors, FieldRows.Extent.KNOWN, labelled));
            });
    made.add(group(OTHER, List.of(), editors, FieldRows.Extent.UNKNOWN, true));
    groups = List.copyOf(made);
    box.getChildren().setAll(groups.stream().map(FormGroup::node).toList());
  }

  private FormGroup group(
      String name,
      List<Field> fields,
      FieldEditors editors,
      FieldRows.Extent extent,
      boolean labelled) {
    FieldRows rows = new FieldRows(fields, editors, workplace, extent, labelled);
    FormGroup group = new FormGroup(name.isEmpty() ? "Fields" : name, fields, rows);
    group.setFolded(folded.contains(name));
    group.onFold(
        () -> {
          folded.remove(name);
          if (group.isFolded()) {
            folded.add(name);
          }
        });
    return group;
  }

  void show(Sheet sheet) {
    groups.forEach(group -> group.show(sheet));
    FormGroup other = groups.getLast();
    boolean hasOther = !sheet.unknownKeysOf(FieldPath.ROOT).isEmpty();
    other.node().setVisible(hasOther);
    other.node().setManaged(hasOther);
  }

  /** The group in which that field stands. */
  Optional<FormGroup> holder(FieldPath path) {
    return groups.stream().filter(group -> group.holds(path)).findFirst();
  }

  /** The last field that the schema knows. */
  Optional<String> lastKnownKey() {
    return groups.get(groups.size() - 2).lastKey();
  }

  /** Hands over everything that is typed and not yet an edit. */
  void commit() {
    groups.forEach(FormGroup::commit);
  }

  /** The names of the groups that are folded. */
  Set<String> folded() {
    return Set.copyOf(folded);
  }

  /** Folds exactly these groups. */
  void fold(Set<String> names) {
    folded.clear();
    folded.addAll(names);
    groups.forEach(group -> group.setFolded(folded.contains(group.name())));
  }
}
