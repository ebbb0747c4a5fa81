package dev.copydesk.ui.form;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.ui.model.Spot;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/**
 * Remembers which field she used last, and which one she takes along on her way to another story.
 */
final class FocusTrail {

  private final Node form;
  private Optional<FieldPath> last = Optional.empty();
  private Optional<Taken> taken = Optional.empty();
  private Optional<Spot> remembered = Optional.empty();

  private record Taken(ArticleId to, FieldPath field) {}

  /** Watches the focus inside {@code form}. */
  FocusTrail(Node form) {
    this.form = form;
    form.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                scene.focusOwnerProperty().subscribe(owner -> now().ifPresent(this::used));
              }
            });
  }

  private void used(FieldPath field) {
    last = Optional.of(field);
    remembered = Optional.empty();
  }

  /** She belongs here when she comes next, unless she was in another field meanwhile. */
  void remember(Spot spot) {
    remembered = Optional.of(spot).filter(it -> !it.field().isRoot());
  }

  /** Where she belongs, told once. */
  Optional<Spot> takeRemembered() {
    Optional<Spot> place = remembered;
    remembered = Optional.empty();
    return place;
  }

  /** The field the focus is in; empty where it is outside the form. */
  Optional<FieldPath> now() {
    return FormFocus.isWithin(owner(), form) ? FormFocus.fieldOf(owner()) : Optional.empty();
  }

  Optional<FieldPath> last() {
    return last;
  }

  /**
   * She goes on to the story {@code to} with the field the focus is in. Where a story without a
   * form came between, it is the field she had before.
   */
  void take(ArticleId to) {
    taken = now().or(() -> taken.map(Taken::field)).map(field -> new Taken(to, field));
  }

  /** She goes on from outside the form. */
  void drop() {
    taken = Optional.empty();
  }

  /** The field that belongs to the focus as {@code subject} is shown. */
  Optional<FieldPath> arriving(Subject subject) {
    return now().or(() -> takenTo(subject));
  }

  /** The field she takes along to {@code subject} and does not have yet. */
  Optional<FieldPath> takenTo(Subject subject) {
    return taken.filter(it -> subject.equals(Subject.of(it.to()))).map(Taken::field);
  }

  /** Whether the focus is in the field and can be seen. */
  boolean isIn(FieldPath field) {
    boolean seen = true;
    for (Node at = owner(); at != null && seen; at = at.getParent()) {
      seen = at.isVisible();
    }
    return seen && now().equals(Optional.of(field));
  }

  /** Leaves the caret as Tab would: a line is selected whole, a long text begins at its start. */
  void settleCaret() {
    switch (owner()) {
      case TextField line -> line.selectAll();
      case TextArea text -> text.positionCaret(0);
      case ComboBox<?> box -> box.getEditor().selectAll();
      case null, default -> {
        // Nothing else has a caret.
      }
    }
  }

  /** Types into the focused text, as far as it is one that can be typed in. */
  void type(String text) {
    Node owner = owner() instanceof ComboBox<?> combo ? combo.getEditor() : owner();
    if (!text.isEmpty() && owner instanceof TextInputControl box && box.isEditable()) {
      box.replaceSelection(text);
    }
  }

  /** Puts the caret at a place in the focused text, or at its end where it is shorter. */
  void setCaret(int place) {
    Node owner = owner() instanceof ComboBox<?> combo ? combo.getEditor() : owner();
    if (owner instanceof TextInputControl box) {
      box.deselect();
      box.positionCaret(Math.min(place, box.getLength()));
    }
  }

  private Node owner() {
    return form.getScene() == null ? null : form.getScene().getFocusOwner();
  }
}
