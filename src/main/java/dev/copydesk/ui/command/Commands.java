package dev.copydesk.ui.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyEvent;

/** The commands that can be given in this window, each bound to what it does. */
public final class Commands {

  /** For what can be done at any time. */
  public static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

  private final KeyBindings keys;
  private Consumer<CommandName> begun = name -> {};
  private final Map<CommandName, Command> bound = new EnumMap<>(CommandName.class);

  public Commands(KeyBindings keys) {
    this.keys = Objects.requireNonNull(keys);
  }

  public KeyBindings keys() {
    return keys;
  }

  /** Says what a command does, under the name it has in the table. */
  public void bind(CommandName name, ObservableBooleanValue enabled, Runnable run) {
    bind(name, new SimpleStringProperty(name.label()), enabled, run);
  }

  /** The same under a name that changes. */
  public void bind(
      CommandName name, ObservableStringValue label, ObservableBooleanValue enabled, Runnable run) {
    ObservableStringValue keyText =
        Bindings.createStringBinding(() -> firstKey(name), keys.changesProperty());
    Runnable told =
        () -> {
          begun.accept(name);
          run.run();
        };
    bound.put(name, new Command(name, label, keyText, enabled, told));
  }

  /** Hears of each command before it is done. */
  public void onBegun(Consumer<CommandName> hear) {
    begun = hear;
  }

  /** All that are bound, in the order of the table. */
  public List<Command> all() {
    return List.copyOf(bound.values());
  }

  /**
   * The command with that name.
   *
   * @throws NoSuchElementException if nothing was bound to it
   */
  public Command named(CommandName name) {
    return Optional.ofNullable(bound.get(name)).orElseThrow();
  }

  /**
   * The command that this event is the key for, if it can be done now.
   *
   * @param inTable whether the table has the keys, so that single letters are commands
   */
  public Optional<Command> of(KeyEvent event, boolean inTable) {
    return all(event, inTable).filter(command -> command.enabled().get()).findFirst();
  }

  /** The command that this event is the key for, where none can be done now. */
  public Optional<Command> notNow(KeyEvent event, boolean inTable) {
    return of(event, inTable).isPresent() ? Optional.empty() : all(event, inTable).findFirst();
  }

  private Stream<Command> all(KeyEvent event, boolean inTable) {
    return bound.values().stream()
        .filter(
            command ->
                keys.of(command.name()).stream()
                    .filter(stroke -> inTable || !command.name().isForTable(stroke))
                    .anyMatch(stroke -> stroke.matches(event)));
  }

  private String firstKey(CommandName name) {
    return keys.of(name).stream().findFirst().map(KeyStroke::text).orElse("");
  }
}
