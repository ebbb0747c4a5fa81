package dev.copydesk.ui.form;

import dev.copydesk.text.ControlPictures;
import java.util.Objects;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;

/**
 * A text in a box that cannot hold all of its characters: those are shown as pictures, and what
 * stands in the box is read back as what it means.
 */
final class PicturedText {

  private final TextInputControl box;
  private ControlPictures pictures = ControlPictures.inOneLine("");
  private boolean showing;

  PicturedText(TextInputControl box) {
    this.box = Objects.requireNonNull(box);
  }

  /** The pictures stand for what is in {@code text} from now on. */
  void isOf(String text) {
    pictures =
        box instanceof TextArea ? ControlPictures.inLines(text) : ControlPictures.inOneLine(text);
  }

  /** Whether the text holds such pictures itself, so that it could not be read back. */
  boolean isAmbiguous() {
    return pictures.isAmbiguous();
  }

  /** What is meant by what stands in the box. */
  String meant() {
    return pictures.meant(box.getText());
  }

  /** Puts a text in the box; the caret stays as near as it can. */
  void show(String text) {
    String shown = pictures.shown(text);
    if (!box.getText().equals(shown)) {
      showing = true;
      int caret = box.getCaretPosition();
      box.setText(shown);
      box.positionCaret(Math.min(caret, box.getLength()));
      showing = false;
    }
  }

  /** Whether the box changes because of {@link #show}, and not because she types. */
  boolean isBeingShown() {
    return showing;
  }
}
