package dev.copydesk.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The box behind the chips of a list, in which the next text is typed and completed. */
final class TokenEntry {

  private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("entry-focused");
  private static final int COLUMNS = 9;
  private static final int EMPTY_COLUMNS = 15;

  private final TextField box = new TextField();
  private final Owner owner;
  private final Completion completion;
  private final Supplier<List<String>> offers;
  private boolean showing;

  /** Hears what is done in the box. */
  interface Owner {

    /** This text is to be added. */
    void add(String text);

    /** The text is another one. */
    void typed();

    /** She leaves the box. */
    void commit();

    /** What is typed is given up; whether there was anything marked to give up. */
    boolean giveUp();

    /** Goes to the last chip; false where there is none. */
    boolean goToLast();
  }

  /**
   * @param offers what can be added and is not yet there
   */
  TokenEntry(String label, Owner owner, Supplier<List<String>> offers) {
    this.owner = owner;
    this.offers = offers;
    this.completion = new Completion(box, owner::add);
    box.getStyleClass().add("cd-token-entry");
    box.setPrefColumnCount(COLUMNS);
    box.setAccessibleText("Add to " + label);
    box.textProperty()
        .addListener(
            (property, before, after) -> {
              if (!showing) {
                owner.typed();
                offer();
              }
            });
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  TextField box() {
    return box;
  }

  /** Marks {@code around} while the box has the keys. */
  void markFocusAt(Node around) {
    box.focusedProperty()
        .addListener(
            (property, before, focused) -> {
              around.pseudoClassStateChanged(WITHIN, focused);
              if (!focused) {
                completion.hide();
                owner.commit();
              }
            });
  }

  String text() {
    return box.getText();
  }

  /** Puts a text in the box that she has not typed. */
  void setText(String text) {
    showing = true;
    box.setText(text);
    showing = false;
  }

  /** Shows what stands there while nothing is typed. */
  void show(String prompt, boolean isAlone, boolean locked) {
    box.setEditable(!locked);
    box.setPromptText(prompt);
    box.setPrefColumnCount(isAlone ? EMPTY_COLUMNS : COLUMNS);
  }

  void hideOffers() {
    completion.hide();
  }

  private void offer() {
    completion.offer(box.getText(), offers.get());
  }

  private void key(KeyEvent event) {
    boolean atStart = box.getCaretPosition() == 0 && box.getSelection().getLength() == 0;
    switch (event.getCode()) {
      case ENTER -> {
        if (!box.getText().isBlank() || completion.isShowing()) {
          Optional<String> chosen = completion.selected();
          owner.add(chosen.orElse(box.getText()));
          event.consume();
        }
      }
      case DOWN, UP -> {
        if (completion.isShowing()) {
          completion.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else {
          offer();
        }
        event.consume();
      }
      case ESCAPE -> {
        if (completion.isShowing()) {
          completion.hide();
          event.consume();
        } else if (owner.giveUp()) {
          event.consume();
        }
      }
      case LEFT, BACK_SPACE -> {
        if (atStart && owner.goToLast()) {
          event.consume();
        }
      }
      default -> {
        // Typing is the text field's own.
      }
    }
  }
}
