package dev.copydesk.ui.command;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What she presses for a command. */
public sealed interface KeyStroke {

  /** Signs stand on other keys in other countries, so they are known by what they type. */
  Set<Integer> SIGNS = Set.of((int) '.', (int) '+', (int) '-', (int) '/', (int) '?', (int) ',');

  /** A key with those held down with it. */
  record Keys(KeyCombination keys) implements KeyStroke {

    @Override
    public String text() {
      // Words rather than arrows: small arrows are hard to tell apart.
      return keys.getDisplayText().replace("↵", "Enter").replace("↑", "Up").replace("↓", "Down");
    }

    @Override
    public String written() {
      return keys.getName();
    }

    @Override
    public boolean matches(KeyEvent event) {
      return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
    }

    @Override
    public boolean types() {
      return keys instanceof KeyCodeCombination code
          && !isDown(code.getControl(), code.getAlt(), code.getMeta(), code.getShortcut())
          && (code.getCode().isLetterKey()
              || code.getCode().isDigitKey()
              || code.getCode() == KeyCode.SPACE);
    }

    private static boolean isDown(KeyCombination.ModifierValue... modifiers) {
      return Arrays.asList(modifiers).contains(KeyCombination.ModifierValue.DOWN);
    }
  }

  /** A sign, whichever keys type it. */
  record Sign(String sign) implements KeyStroke {

    @Override
    public String text() {
      return sign;
    }

    @Override
    public String written() {
      return sign;
    }

    @Override
    public boolean matches(KeyEvent event) {
      return event.getEventType() == KeyEvent.KEY_TYPED
          && !event.isShortcutDown()
          && !event.isAltDown()
          && event.getCharacter().equals(sign);
    }

    @Override
    public boolean types() {
      return true;
    }
  }

  /** As it is shown, such as {@code Ctrl+S}. */
  String text();

  /** As {@link #parse} reads it, the same on every system. */
  String written();

  /** Whether this event is it: a key pressed, or a sign typed. */
  boolean matches(KeyEvent event);

  /** Whether it would type something into a text, so that it may count only in the table. */
  boolean types();

  /** Reads {@code Shortcut+S}, {@code Shift+P}, {@code F8} or a sign; empty if it is none. */
  static Optional<KeyStroke> parse(String written) {
    Optional<KeyStroke> sign = sign(written);
    if (sign.isPresent() || written.isBlank()) {
      return sign;
    }
    try {
      return Optional.of(KeyCombination.valueOf(written))
          .filter(KeyStroke::isOneKey)
          .map(Keys::new);
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      // Of a word that ends in a plus it takes the letter behind.
      return Optional.empty();
    }
  }

  /** Any word at all is taken for the key that types it. */
  private static boolean isOneKey(KeyCombination keys) {
    return !(keys instanceof KeyCharacterCombination typed) || typed.getCharacter().length() == 1;
  }

  /** The sign that was typed; empty for what is none that can stand for a command. */
  static Optional<KeyStroke> sign(String typed) {
    return typed.length() == 1 && SIGNS.contains((int) typed.charAt(0))
        ? Optional.of(new Sign(typed))
        : Optional.empty();
  }

  /** The key stroke of a key just pressed; empty for one that is only held with others. */
  static Optional<KeyStroke> of(KeyEvent pressed) {
    KeyCode code = pressed.getCode();
    if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
      return Optional.empty();
    }
    StringBuilder written = new StringBuilder();
    written.append(pressed.isShortcutDown() ? "Shortcut+" : "");
    written.append(pressed.isAltDown() ? "Alt+" : "");
    written.append(pressed.isShiftDown() ? "Shift+" : "");
    return parse(written.append(code.getName()).toString());
  }
}
