package dev.copydesk.ui.command;

import dev.copydesk.ui.Remembered;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Which keys stand for which command: those of the table, or her own, which are remembered. No key
 * stroke stands for two commands at the same place.
 */
public final class KeyBindings {

  private static final String NAME = "keys.";
  private static final String NONE = "none";
  private static final String SEPARATOR = " ";

  private final Remembered remembered;
  private final Map<CommandName, List<KeyStroke>> own = new EnumMap<>(CommandName.class);
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

  /**
   * Takes her own keys from {@code remembered}, and keeps them there. Of two commands with the same
   * key of her own, the first one has it.
   */
  public KeyBindings(Remembered remembered) {
    this.remembered = Objects.requireNonNull(remembered);
    for (CommandName name : CommandName.values()) {
      remembered
          .get(NAME + name.id())
          .flatMap(KeyBindings::parse)
          .ifPresent(
              keys ->
                  own.put(name, keys.stream().filter(key -> chosenFor(key).isEmpty()).toList()));
    }
  }

  /** The keys for a command, the one to show first; her own choice for another takes them away. */
  public List<KeyStroke> of(CommandName name) {
    return Optional.ofNullable(own.get(name))
        .orElseGet(
            () -> name.firstKeys().stream().filter(key -> chosenFor(key).isEmpty()).toList());
  }

  /** The command she has chosen this key for. */
  private Optional<CommandName> chosenFor(KeyStroke stroke) {
    return own.entrySet().stream()
        .filter(one -> one.getValue().contains(stroke))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The keys a command would have had, and the commands she has chosen them for. */
  public Map<KeyStroke, CommandName> lost(CommandName name) {
    Map<KeyStroke, CommandName> lost = new LinkedHashMap<>();
    if (!isOwn(name)) {
      name.firstKeys().forEach(key -> chosenFor(key).ifPresent(other -> lost.put(key, other)));
    }
    return lost;
  }

  /** Whether the keys of a command are her own. */
  public boolean isOwn(CommandName name) {
    return own.containsKey(name);
  }

  /** Counts the changes, for whoever shows keys. */
  public ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** The other command that has this key stroke where {@code name} would have it. */
  public Optional<CommandName> takenBy(CommandName name, KeyStroke stroke) {
    return Arrays.stream(CommandName.values())
        .filter(other -> other != name)
        .filter(other -> of(other).contains(stroke))
        .findFirst();
  }

  /** Gives a command this one key stroke, which is taken from whichever had it. */
  public void set(CommandName name, KeyStroke stroke) {
    takenBy(name, stroke)
        .ifPresent(
            other -> put(other, of(other).stream().filter(key -> !key.equals(stroke)).toList()));
    put(name, List.of(stroke));
  }

  /** Takes all keys from a command. */
  public void clear(CommandName name) {
    put(name, List.of());
  }

  /** Gives all commands the keys they had at first. */
  public void reset() {
    for (CommandName name : List.copyOf(own.keySet())) {
      remembered.put(NAME + name.id(), "");
    }
    own.clear();
    changed();
  }

  private void put(CommandName name, List<KeyStroke> keys) {
    if (keys.equals(name.firstKeys())) {
      own.remove(name);
      remembered.put(NAME + name.id(), "");
    } else {
      own.put(name, keys);
      remembered.put(NAME + name.id(), written(keys));
    }
    changed();
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }

  private static String written(List<KeyStroke> keys) {
    return keys.isEmpty()
        ? NONE
        : keys.stream()
            .map(key -> key.written().replace(SEPARATOR, "_"))
            .collect(Collectors.joining(SEPARATOR));
  }

  /** Empty where nothing written there is a key: then the command has the keys it had at first. */
  private static Optional<List<KeyStroke>> parse(String written) {
    List<KeyStroke> keys =
        Arrays.stream(written.split(SEPARATOR))
            .map(word -> KeyStroke.parse(word.replace("_", SEPARATOR)))
            .flatMap(Optional::stream)
            .toList();
    return keys.isEmpty() && !written.equals(NONE) ? Optional.empty() : Optional.of(keys);
  }
}
