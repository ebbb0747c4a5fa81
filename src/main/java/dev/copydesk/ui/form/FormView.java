package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.problem.Problem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The form: groups of fields that fold, made from the schema once and then shown for one article
 * after the other, so that the same field stays in the same place and keeps the focus.
 */
public final class FormView {

  private static final String OTHER = "Other fields";

  private final Unwritten unwritten = new Unwritten();
  private final Notes top = new Notes();
  private final VBox groupBox = new VBox();
  private final VBox content = new VBox(top.node(), groupBox);
  private final ScrollPane scroll = new ScrollPane(content);
  private final Label message = new Label();
  private final StackPane root = new StackPane(scroll, message);
  private final Set<String> foldedGroups = new HashSet<>();
  private final Relay relay = new Relay();
  private final Workplace workplace;
  private List<FormGroup> groups = List.of();
  private Optional<Schema> schema = Optional.empty();
  private Optional<Sheet> shown = Optional.empty();

  public FormView() {
    this(ZoneId.systemDefault());
  }

  /** A form that shows local times of {@code here}. */
  FormView(ZoneId here) {
    workplace = new Workplace(relay, unwritten, relay, here);
    root.getStyleClass().add("cd-form");
    content.getStyleClass().add("cd-form-content");
    groupBox.getStyleClass().add("cd-groups");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("cd-form-scroll");
    message.getStyleClass().add("cd-message");
    message.setWrapText(true);
    showMessage("Select an article to edit its fields.");
  }

  /** Says who hears what she does, and who knows what may stand in a field. */
  void serve(Gestures gestures, Suggestions suggestions) {
    relay.serve(gestures, suggestions);
  }

  public Node node() {
    return root;
  }

  /** Shows a sentence instead of fields. */
  public void showMessage(String text) {
    commit();
    shown = Optional.empty();
    message.setText(text);
    message.setVisible(true);
    scroll.setVisible(false);
  }

  /** Shows an edition of an article; what is typed for another one is handed over first. */
  public void show(Sheet sheet) {
    boolean another = !shown.map(Sheet::id).equals(Optional.of(sheet.id()));
    if (another) {
      commit();
    }
    Optional<FieldPath> focused = another ? focusedField() : Optional.empty();
    if (!schema.equals(Optional.of(sheet.schema()))) {
      build(sheet.schema());
    }
    shown = Optional.of(sheet);
    groups.forEach(group -> group.show(sheet));
    showTop(sheet);
    message.setVisible(false);
    scroll.setVisible(true);
    if (another) {
      keepFocus(focused);
    }
  }

  private void build(Schema next) {
    FieldEditors editors = new FieldEditors(workplace);
    List<FormGroup> made = new ArrayList<>();
    FormOrder.groups(next)
        .forEach(
            (name, fields) -> {
              boolean labelled = fields.size() > 1 || fields.getFirst().kind().isScalar();
              made.add(group(name, fields, editors, FieldRows.Extent.KNOWN, labelled));
            });
    made.add(group(OTHER, List.of(), editors, FieldRows.Extent.UNKNOWN, true));
    groups = List.copyOf(made);
    groupBox.getChildren().setAll(groups.stream().map(FormGroup::node).toList());
    schema = Optional.of(next);
  }

  private FormGroup group(
      String name,
      List<Field> fields,
      FieldEditors editors,
      FieldRows.Extent extent,
      boolean labelled) {
    FieldRows rows = new FieldRows(fields, editors, workplace, extent, labelled);
    FormGroup group = new FormGroup(name.isEmpty() ? "Fields" : name, fields, rows);
    group.setFolded(foldedGroups.contains(name));
    group.onFold(
        () -> {
          foldedGroups.remove(name);
          if (group.isFolded()) {
            foldedGroups.add(name);
          }
        });
    return group;
  }

  /** Problems of no field in particular stand on top. */
  private void showTop(Sheet sheet) {
    List<Problem> homeless =
        sheet.problems().stream()
            .filter(problem -> groups.stream().noneMatch(group -> group.holds(problem.path())))
            .toList();
    top.show(homeless.stream().map(problem -> Note.of(sheet, problem, relay)).toList());
    FormGroup other = groups.getLast();
    boolean hasOther = !sheet.fields().unknownKeysOf(FieldPath.ROOT).isEmpty();
    other.node().setVisible(hasOther);
    other.node().setManaged(hasOther);
  }

  private void keepFocus(Optional<FieldPath> focused) {
    boolean lost = focused.isPresent() && focusedField().isEmpty();
    if (lost) {
      focusField(focused.get());
    }
  }

  /** Hands over everything that is typed and not yet an edit. */
  public void commit() {
    groups.forEach(FormGroup::commit);
  }

  /** The field the focus is in; empty where it is outside the form. */
  public Optional<FieldPath> focusedField() {
    Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    return FormFocus.isWithin(owner, groupBox) ? FormFocus.fieldOf(owner) : Optional.empty();
  }

  /** Opens what is folded around {@code path}, focuses its field and scrolls there. */
  public void focusField(FieldPath path) {
    groups.stream()
        .filter(group -> group.holds(path))
        .findFirst()
        .ifPresent(
            group -> {
              group.focus(path);
              reveal();
            });
  }

  /** Scrolls so that the focused control can be seen. */
  private void reveal() {
    Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    if (!FormFocus.isWithin(owner, content)) {
      return;
    }
    root.applyCss();
    root.layout();
    Bounds inside = content.sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
    double view = scroll.getViewportBounds().getHeight();
    double room = content.getHeight() - view;
    double top = scroll.getVvalue() * Math.max(0, room);
    boolean seen = inside.getMinY() >= top && inside.getMaxY() <= top + view;
    if (room > 0 && !seen) {
      scroll.setVvalue(Math.clamp((inside.getCenterY() - view / 2) / room, 0, 1));
    }
  }

  /** The names of the groups that are folded, to be remembered. */
  public Set<String> foldedGroups() {
    return Set.copyOf(foldedGroups);
  }

  /** Folds exactly these groups. */
  public void setFoldedGroups(Set<String> names) {
    foldedGroups.clear();
    foldedGroups.addAll(names);
    groups.forEach(group -> group.setFolded(foldedGroups.contains(group.name())));
  }

  /** Gives up what was typed and not written: another directory is open. */
  void forget() {
    unwritten.clear();
  }

  /** How many texts are typed, in any article, that do not fit their fields and are not written. */
  public int unwrittenTexts() {
    return unwritten.articles().stream().mapToInt(id -> unwritten.fields(id).size()).sum();
  }

  /** Whether the field the focus is in holds such a text. */
  public boolean isUnwrittenHere() {
    return shown
        .flatMap(sheet -> focusedField().flatMap(path -> unwritten.at(sheet.id(), path)))
        .isPresent();
  }
}
