package dev.copydesk.ui.form;

import atlantafx.base.controls.ToggleSwitch;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.session.Agreement;
import dev.copydesk.session.ApplyResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Yes or no, as a switch with the word beside it; a flag that is missing is neither. */
final class FlagEditor implements FieldEditor {

  private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");
  private static final PseudoClass VARIES = PseudoClass.getPseudoClass("varies");
  private static final String PUBLISHED = "published";

  private final ToggleSwitch toggle = new ToggleSwitch();
  private final Label word = new Label();
  private final HBox root = new HBox(toggle, word);
  private final Field field;
  private final Workplace workplace;
  private final ReadOnlyObjectWrapper<Complaint> complaint =
      new ReadOnlyObjectWrapper<>(Complaint.NONE);
  private Optional<Sheet> sheet = Optional.empty();
  private FieldPath path = FieldPath.ROOT;
  private boolean showing;

  FlagEditor(Field field, Workplace workplace) {
    this.field = field;
    this.workplace = workplace;
    root.getStyleClass().add("cd-flag");
    root.setAlignment(Pos.CENTER_LEFT);
    word.getStyleClass().add("cd-word");
    word.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    toggle.setFocusTraversable(true);
    toggle.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            toggle.setSelected(!toggle.isSelected());
            event.consume();
          }
        });
    toggle
        .selectedProperty()
        .addListener(
            (property, before, set) -> {
              if (!showing) {
                write(set);
              }
            });
  }

  private void write(boolean set) {
    sheet.ifPresent(
        shown ->
            workplace
                .gestures()
                .edit(
                    shown,
                    new Edit.Set(path, new NewNode.Literal(Boolean.toString(set))),
                    name(shown, set),
                    path,
                    this::done));
  }

  private EditName name(Sheet shown, boolean set) {
    boolean publishes = path.equals(FieldPath.of(PUBLISHED));
    String verb =
        publishes ? (set ? "Publish" : "Unpublish") : field.label() + (set ? " on" : " off");
    return EditName.of(verb + ": " + shown.story());
  }

  private void done(ApplyResult.Applied result) {
    switch (result) {
      case ApplyResult.Changed changed -> complaint.set(Complaint.NONE);
      case ApplyResult.Unchanged same -> complaint.set(Complaint.NONE);
      case ApplyResult.Refused refused -> {
        sheet.ifPresent(this::showValue);
        complaint.set(new Complaint(refused.reason(), List.of()));
      }
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(Sheet next, FieldPath at, boolean locked) {
    sheet = Optional.of(next);
    path = at;
    complaint.set(Complaint.NONE);
    toggle.setDisable(locked);
    showValue(next);
  }

  private void showValue(Sheet shown) {
    FieldValue value = shown.value(path);
    boolean set = value instanceof FieldValue.Flag flag && flag.set();
    Optional<Agreement> varying = shown.tally(path).filter(Agreement::varies);
    String text = varying.map(Variety::ofFlag).orElseGet(() -> words(value));
    showing = true;
    toggle.setSelected(set);
    showing = false;
    word.setText(text);
    toggle.pseudoClassStateChanged(VARIES, varying.isPresent());
    toggle.pseudoClassStateChanged(UNSET, !(value instanceof FieldValue.Flag));
    word.pseudoClassStateChanged(UNSET, !(value instanceof FieldValue.Flag));
    toggle.setAccessibleText(field.label() + ": " + text.toLowerCase(Locale.ROOT));
    toggle.setAccessibleHelp(varying.isPresent() ? "The first press sets it in all." : null);
  }

  private static String words(FieldValue value) {
    return switch (value) {
      case FieldValue.Flag flag -> flag.set() ? "yes" : "no";
      case FieldValue.Missing missing -> "missing";
      case FieldValue.Null nothing -> "no value (null)";
      case FieldValue.Unexpected other -> "“" + Shortened.to(other.text(), 24) + "”";
      case FieldValue.Text other -> "“" + Shortened.to(other.text(), 24) + "”";
      case FieldValue.Whole whole -> Long.toString(whole.number());
      case FieldValue.Date date -> date.date().written();
      case FieldValue.Texts texts -> "a list";
      case FieldValue.Items items -> "a list";
      case FieldValue.Group group -> "fields of its own";
      case FieldValue.Sealed hidden -> "sealed";
    };
  }

  @Override
  public void commit() {
    // A switch has nothing pending: it is written when it is thrown.
  }

  @Override
  public void focus(FieldPath at) {
    toggle.requestFocus();
  }

  @Override
  public ObservableValue<Complaint> complaint() {
    return complaint.getReadOnlyProperty();
  }
}
