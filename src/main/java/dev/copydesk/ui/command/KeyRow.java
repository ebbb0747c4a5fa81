package dev.copydesk.ui.command;

import java.util.Optional;

/** A row of the list of keys. */
sealed interface KeyRow {

  /** A command, whose keys she can change. */
  record Free(Command of) implements KeyRow {}

  /** Keys that are always the same. */
  record Fixed(FixedKey of) implements KeyRow {}

  /** The command, where it is one. */
  default Optional<Command> command() {
    return this instanceof Free(Command of) ? Optional.of(of) : Optional.empty();
  }
}
