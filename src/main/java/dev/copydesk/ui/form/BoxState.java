package dev.copydesk.ui.form;

import dev.copydesk.field.FieldValue;
import dev.copydesk.session.Agreement;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/**
 * How a text box shows that there is no text: missing, empty, no value and varying are four things
 * and look like four. What varies is told in full when the mouse rests on it.
 */
final class BoxState {

  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
  private static final PseudoClass NO_VALUE = PseudoClass.getPseudoClass("no-value");
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty-text");
  private static final PseudoClass VARIES = PseudoClass.getPseudoClass("varies");

  private final TextInputControl box;
  private final StringProperty prompt;
  private final String label;
  private String told = "";

  /**
   * @param prompt where the box has its prompt
   * @param label what the field is called
   */
  BoxState(TextInputControl box, StringProperty prompt, String label) {
    this.box = Objects.requireNonNull(box);
    this.prompt = Objects.requireNonNull(prompt);
    this.label = Objects.requireNonNull(label);
    box.setAccessibleText(label);
  }

  /**
   * @param varying how several articles differ in it
   */
  void show(FieldValue value, Optional<Agreement> varying) {
    boolean missing = value instanceof FieldValue.Missing && varying.isEmpty();
    boolean noValue = value instanceof FieldValue.Null;
    boolean empty = value instanceof FieldValue.Text(String text) && text.isEmpty();
    box.pseudoClassStateChanged(MISSING, missing);
    box.pseudoClassStateChanged(NO_VALUE, noValue);
    box.pseudoClassStateChanged(EMPTY, empty);
    box.pseudoClassStateChanged(VARIES, varying.isPresent());
    String state =
        varying.isPresent()
            ? Variety.of(varying.get())
            : missing ? "missing" : noValue ? "no value (null)" : empty ? "“” empty text" : "";
    prompt.set(varying.isPresent() && isNarrow() ? Variety.VARIES : state);
    box.setAccessibleText(state.isEmpty() ? label : label + ", " + state);
    tell(varying.map(Variety::values).orElse(""));
  }

  private void tell(String values) {
    if (!values.equals(told)) {
      told = values;
      Hover.tell(box, values);
      box.setAccessibleHelp(values);
    }
  }

  /** Whether there is room for a word only. */
  private boolean isNarrow() {
    return box instanceof TextField line
        && line.getPrefColumnCount() < TextField.DEFAULT_PREF_COLUMN_COUNT;
  }
}
