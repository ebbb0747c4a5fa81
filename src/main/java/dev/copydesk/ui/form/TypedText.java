package dev.copydesk.ui.form;

import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.TypedValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.session.Agreement;
import dev.copydesk.session.ApplyResult;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * What happens between a text box and a scalar of the article. Typing is written after a pause, and
 * at once on Enter and when the focus leaves; for several articles it waits for one of these. Text
 * that does not fit stays in the box, marked and unwritten, until it fits or she says so. Escape
 * gives up what is not written.
 */
final class TypedText {

  /** How long a pause in typing is: short enough to trust, long enough not to write each letter. */
  private static final Duration PAUSE = Duration.millis(350);

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("danger");

  private final TextInputControl box;
  private final PicturedText pictured;
  private final BoxState state;
  private final String label;
  private final Workplace workplace;
  private final BiFunction<FieldValue, String, TypedValue> reader;
  private final ReadOnlyObjectWrapper<Complaint> complaint =
      new ReadOnlyObjectWrapper<>(Complaint.NONE);
  private final UnwrittenWords words;
  private final PauseTransition pause = new PauseTransition(PAUSE);

  private TypedEdit writer =
      (typedFor, field, text, value) -> article -> Optional.of(new Edit.Set(field, value));
  private Optional<Sheet> sheet = Optional.empty();
  private FieldPath path = FieldPath.ROOT;
  private String written = "";
  private boolean typing;
  private int underway;

  /**
   * Watches {@code box}.
   *
   * @param reader reads a typed text in the light of the present value
   */
  TypedText(
      TextInputControl box,
      String label,
      Workplace workplace,
      BiFunction<FieldValue, String, TypedValue> reader) {
    this(box, box.promptTextProperty(), label, workplace, reader);
  }

  /** Watches {@code box}, whose prompt stands in {@code prompt}, as in a combo box. */
  TypedText(
      TextInputControl box,
      StringProperty prompt,
      String label,
      Workplace workplace,
      BiFunction<FieldValue, String, TypedValue> reader) {
    this.box = Objects.requireNonNull(box);
    this.pictured = new PicturedText(box);
    this.state = new BoxState(box, prompt, label);
    this.label = Objects.requireNonNull(label);
    this.workplace = Objects.requireNonNull(workplace);
    this.reader = Objects.requireNonNull(reader);
    this.words = new UnwrittenWords(label, workplace);
    box.textProperty().addListener((property, before, after) -> changed());
    box.focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused && !(isSeveral() && FormFocus.isMeantFor(box))) {
                write();
              }
            });
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    pause.setOnFinished(event -> pauseOver());
  }

  /** Has another edit made than one that sets the value in each. */
  void writeBy(TypedEdit other) {
    writer = other;
  }

  ReadOnlyObjectProperty<Complaint> complaint() {
    return complaint.getReadOnlyProperty();
  }

  /** Shows the scalar at {@code field}, unless she is typing there. */
  void show(Sheet next, FieldPath field, boolean locked) {
    boolean sameField =
        sheet.map(Sheet::subject).equals(Optional.of(next.subject())) && path.equals(field);
    sheet = Optional.of(next);
    path = field;
    written = next.text(field);
    pictured.isOf(written);
    box.setEditable(!locked && !pictured.isAmbiguous());
    state.show(next.value(field), next.tally(field).filter(Agreement::varies));
    if (sameField && (typing || underway > 0)) {
      return;
    }
    typing = false;
    pause.stop();
    Optional<String> kept = workplace.unwritten().at(next.subject(), field);
    if (sameField && kept.equals(Optional.of(pictured.meant())) && !complaint.get().isNone()) {
      return;
    }
    pictured.show(kept.orElse(written));
    complaint.set(kept.map(this::judge).orElse(Complaint.NONE));
    box.pseudoClassStateChanged(INVALID, kept.isPresent());
  }

  /** What is typed is handed over, for she goes on: written, or kept for many articles. */
  void commit() {
    if (typing && sheet.filter(Sheet::isShownFirst).isPresent()) {
      typing = false;
      Sheet typedFor = sheet.get();
      if (pictured.meant().equals(written)) {
        settle(typedFor, path);
      } else {
        hold(typedFor, pictured.meant());
      }
    } else {
      write();
    }
  }

  /** Something is chosen or half typed: one article can take it, several wait for her word. */
  void pauseOver() {
    if (!isSeveral()) {
      write();
    }
  }

  /** Writes what is typed, if it fits; marks it if it does not. */
  void write() {
    pause.stop();
    if (!typing || sheet.isEmpty()) {
      return;
    }
    typing = false;
    Sheet typedFor = sheet.get();
    String text = pictured.meant();
    if (text.equals(written)) {
      settle(typedFor, path);
      return;
    }
    switch (reader.apply(typedFor.value(path), text)) {
      case TypedValue.Good(NewNode value) -> write(typedFor, value, text);
      case TypedValue.Bad bad -> hold(typedFor, text);
    }
  }

  private void changed() {
    if (!pictured.isBeingShown() && box.isEditable()) {
      typing = true;
      if (isSeveral()) {
        boolean isNew = !pictured.meant().equals(written);
        complaint.set(isNew ? UnwrittenWords.waiting(sheet.orElseThrow()) : Complaint.NONE);
        box.pseudoClassStateChanged(INVALID, false);
      } else {
        pause.playFromStart();
      }
    }
  }

  private boolean isSeveral() {
    return sheet.filter(Sheet::isSeveral).isPresent();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && isSeveral() && !event.isShiftDown()) {
      typing = typing || isUnfit();
      write();
    } else if (event.getCode() == KeyCode.ESCAPE && isUnfit()) {
      typing = false;
      pause.stop();
      sheet.ifPresent(shown -> settle(shown, path));
      pictured.show(written);
      event.consume();
    }
  }

  /** Whether what is typed is not what the article holds and cannot become it. */
  private boolean isUnfit() {
    return !pictured.meant().equals(written)
        && sheet.isPresent()
        && (!complaint.get().isNone()
            || reader.apply(sheet.get().value(path), pictured.meant()) instanceof TypedValue.Bad);
  }

  private void write(Sheet typedFor, NewNode value, String text) {
    FieldPath field = path;
    // Until she has seen what it changes it is not written, and must not be lost.
    boolean waits = typedFor.isShownFirst();
    settle(typedFor, field);
    if (waits) {
      workplace.unwritten().keep(typedFor.subject(), field, text);
      complaint.set(UnwrittenWords.waiting(typedFor));
    } else {
      underway++;
    }
    String step = "Edit " + label + ": " + typedFor.story();
    EditName name =
        typedFor.isSeveral()
            ? EditName.of(step)
            : new EditName(step, typedFor.subject().key() + "|" + field);
    workplace
        .gestures()
        .editEach(
            typedFor,
            writer.of(typedFor, field, text, value),
            name,
            field,
            result -> {
              underway -= waits ? 0 : 1;
              done(typedFor, field, text, value, result);
            });
  }

  private void done(
      Sheet typedFor, FieldPath field, String text, NewNode value, ApplyResult.Applied result) {
    boolean still =
        sheet.map(Sheet::subject).equals(Optional.of(typedFor.subject())) && path.equals(field);
    switch (result) {
      case ApplyResult.Changed changed -> {
        workplace.unwritten().forget(typedFor.subject(), field);
        if (still) {
          written(typedFor, text);
        }
      }
      case ApplyResult.Unchanged same -> {}
      case ApplyResult.Refused refused -> {
        workplace.unwritten().keep(typedFor.subject(), field, text);
        if (still && !typing) {
          complaint.set(
              words.refused(typedFor, field, refused, () -> write(typedFor, value, text)));
          box.pseudoClassStateChanged(INVALID, true);
        }
      }
    }
  }

  /** It is written, in several articles perhaps not in all: then they differ. */
  private void written(Sheet typedFor, String text) {
    if (typedFor.isSeveral() && !typing) {
      settle(typedFor, path);
    }
    if (!typedFor.isSeveral() || sheet.orElseThrow() == typedFor) {
      written = text;
      pictured.isOf(text);
    } else if (!typing) {
      pictured.show(written);
    }
  }

  /** Keeps a text that does not fit in the box, and says why. */
  private void hold(Sheet typedFor, String text) {
    workplace.unwritten().keep(typedFor.subject(), path, text);
    complaint.set(judge(text));
    box.pseudoClassStateChanged(INVALID, true);
  }

  private void settle(Sheet typedFor, FieldPath field) {
    workplace.unwritten().forget(typedFor.subject(), field);
    complaint.set(Complaint.NONE);
    box.pseudoClassStateChanged(INVALID, false);
  }

  /** Why {@code text} is not written, and the ways out. */
  private Complaint judge(String text) {
    Sheet shown = sheet.orElseThrow();
    return words.judge(
        reader.apply(shown.value(path), text),
        text,
        value -> write(shown, value, text),
        () -> remove(shown));
  }

  private void remove(Sheet shown) {
    settle(shown, path);
    EditName name = EditName.of("Remove " + label + ": " + shown.story());
    workplace.gestures().edit(shown, new Edit.Remove(path), name, path, result -> {});
  }
}
