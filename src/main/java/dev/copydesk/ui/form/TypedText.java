package dev.copydesk.ui.form;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.TypedValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.session.Agreement;
import dev.copydesk.session.ApplyResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
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
 * at once on Enter and when the focus leaves; text that does not fit stays in the box, marked and
 * unwritten, until it fits or she says so. Escape gives such a text up.
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
  private final PauseTransition pause = new PauseTransition(PAUSE);

  private Writer writer =
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
    box.textProperty().addListener((property, before, after) -> changed());
    box.focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                commit();
              }
            });
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    pause.setOnFinished(event -> commit());
  }

  /** What is written in each article for a text typed for all of them. */
  interface Writer {

    Function<Article, Optional<Edit>> edit(
        Sheet sheet, FieldPath field, String text, NewNode value);
  }

  /** Has another edit made than one that sets the value in each. */
  void writeBy(Writer other) {
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

  /** Writes what is typed, if it fits; marks it if it does not. */
  void commit() {
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
      pause.playFromStart();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isUnfit()) {
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
    settle(typedFor, field);
    underway++;
    EditName name =
        new EditName(
            "Edit " + label + ": " + typedFor.story(), typedFor.subject().key() + "|" + field);
    workplace
        .gestures()
        .editEach(
            typedFor,
            writer.edit(typedFor, field, text, value),
            name,
            field,
            result -> done(typedFor, field, text, result));
  }

  private void done(Sheet typedFor, FieldPath field, String text, ApplyResult.Applied result) {
    underway--;
    boolean still =
        sheet.map(Sheet::subject).equals(Optional.of(typedFor.subject())) && path.equals(field);
    switch (result) {
      case ApplyResult.Changed changed -> {
        if (still) {
          written = text;
          pictured.isOf(text);
        }
      }
      case ApplyResult.Unchanged same -> {}
      case ApplyResult.Refused refused -> {
        workplace.unwritten().keep(typedFor.subject(), field, text);
        if (still && !typing) {
          complaint.set(new Complaint(refused.reason(), instead(typedFor, field, refused)));
          box.pseudoClassStateChanged(INVALID, true);
        }
      }
    }
  }

  private List<Complaint.Way> instead(
      Sheet typedFor, FieldPath field, ApplyResult.Refused refused) {
    return refused
        .instead()
        .map(
            edit ->
                new Complaint.Way(
                    "Do what is safe",
                    () ->
                        workplace
                            .gestures()
                            .edit(
                                typedFor,
                                edit,
                                EditName.of("Edit " + label + ": " + typedFor.story()),
                                field,
                                result -> {})))
        .stream()
        .toList();
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
    FieldValue present = shown.value(path);
    return switch (reader.apply(present, text)) {
      case TypedValue.Good good ->
          new Complaint(
              "Typed, but not written yet.",
              List.of(new Complaint.Way("Write it", () -> write(shown, good.value(), text))));
      case TypedValue.Bad(String reason, NewNode anyway) ->
          text.isBlank()
              ? new Complaint(
                  "It is empty now, which is not written.",
                  List.of(
                      new Complaint.Way("Remove the field", () -> remove(shown)),
                      new Complaint.Way("Write it anyway", () -> write(shown, anyway, text))))
              : new Complaint(
                  reason + " It is not written yet.",
                  List.of(new Complaint.Way("Write it anyway", () -> write(shown, anyway, text))));
    };
  }

  private void remove(Sheet shown) {
    settle(shown, path);
    EditName name = EditName.of("Remove " + label + ": " + shown.story());
    workplace.gestures().edit(shown, new Edit.Remove(path), name, path, result -> {});
  }
}
