package dev.copydesk.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.Remembered;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyStrokeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\r",
        "\n",
        "\t",
        "\u001b",
        "\b",
        "++",
        "Ctrl+",
        "Shift",
        "Ctrl",
        "F99",
        "Ctrl+\r",
        "+Shift",
        "Ctrl+Ctrl+S",
        "none",
        "'",
        "Ctrl+'",
        "'a",
        "\\",
        "Shortcut+'",
        "Alt+ ",
        "é",
        "\ud83d"
      })
  void whatIsNoKeyIsNone(String written) {
    assertThat(KeyStroke.parse(written).map(KeyStroke::text).orElse("")).isNotNull();
  }

  @Test
  void anythingIsReadOrIsNone() {
    Random random = new Random(7);
    String alphabet = "+'\\ \r\t_.-/?,aAzF19Ctrlhif";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder written = new StringBuilder(random.nextBoolean() ? "Ctrl+" : "");
      for (int length = random.nextInt(6); length > 0; length--) {
        written.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(KeyStroke.parse(written.toString())).isNotNull();
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    for (CommandName name : CommandName.values()) {
      for (KeyStroke key : name.firstKeys()) {
        assertThat(KeyStroke.parse(key.written())).contains(key);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "nonsense", "Ctrl+"})
  void aCommandWhoseOwnKeysCannotBeReadHasThoseItHadAtFirst(String written) {
    assertThat(keys(written).of(CommandName.SAVE)).isEqualTo(CommandName.SAVE.firstKeys());
  }

  @Test
  void aCommandCanHaveNoKeys() {
    assertThat(keys("none").of(CommandName.SAVE)).isEmpty();
    assertThat(keys("F9 Ctrl+").of(CommandName.SAVE))
        .isEqualTo(List.of(KeyStroke.parse("F9").orElseThrow()));
  }

  @Test
  void herOwnChoiceTakesTheKeyThatAnotherCommandWouldHave() {
    KeyBindings keys = remembered(Map.of("keys.statistics", "Shortcut+R"));
    KeyStroke taken = KeyStroke.parse("Shortcut+R").orElseThrow();
    assertThat(keys.of(CommandName.STATISTICS)).containsExactly(taken);
    assertThat(keys.of(CommandName.RECOVER)).isEmpty();
    assertThat(keys.lost(CommandName.RECOVER)).isEqualTo(Map.of(taken, CommandName.STATISTICS));

    keys.reset();
    assertThat(keys.of(CommandName.RECOVER)).containsExactly(taken);
    assertThat(keys.lost(CommandName.RECOVER)).isEmpty();
  }

  @Test
  void unreadableKeysDoNotFallBackToThoseOfAnother() {
    KeyBindings keys = remembered(Map.of("keys.save", "Ctrl+", "keys.redo", "Shortcut+S F9"));
    assertThat(keys.of(CommandName.SAVE)).isEmpty();
    assertThat(keys.of(CommandName.REDO)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shortcut+S", "F9", "Shortcut+R F9", "none", "P"})
  void noKeyIsRememberedForTwo(String written) {
    Map<String, String> memory = new HashMap<>();
    for (CommandName name : CommandName.values()) {
      memory.put("keys." + name.id(), name.ordinal() % 3 == 0 ? written : "");
    }
    KeyBindings keys = remembered(memory);
    assertThat(Arrays.stream(CommandName.values()).flatMap(name -> keys.of(name).stream()))
        .doesNotHaveDuplicates();
  }

  private static KeyBindings keys(String written) {
    return remembered(Map.of("keys.save", written));
  }

  private static KeyBindings remembered(Map<String, String> before) {
    Map<String, String> memory = new HashMap<>(before);
    return new KeyBindings(
        new Remembered() {
          @Override
          public Optional<String> get(String name) {
            return Optional.ofNullable(memory.get(name));
          }

          @Override
          public void put(String name, String value) {
            memory.put(name, value);
          }
        });
  }
}
