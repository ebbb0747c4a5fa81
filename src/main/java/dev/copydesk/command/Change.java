package dev.copydesk.command;

import dev.copydesk.field.FieldPath;
import java.util.Optional;

/** One option of {@code edit}: what is to be changed, in the caller's words. */
sealed interface Change {

  FieldPath path();

  /** The field holds what {@code typed} says in the field's kind. */
  record Set(FieldPath path, String typed) implements Change {}

  /** The field holds exactly this text. */
  record SetText(FieldPath path, String text) implements Change {}

  /** The list gets an item at its end. */
  record Add(FieldPath path, String typed) implements Change {}

  record Remove(FieldPath path) implements Change {}

  /** The list item stands at {@code index} afterwards. */
  record Move(FieldPath path, int index) implements Change {}

  /** What an option's word came to. */
  sealed interface Reading {

    record Good(Change change) implements Reading {}

    /** It is none; the reason is for the caller. */
    record Bad(String reason) implements Reading {}
  }

  /** Reads the word behind {@code option}, which is one of those that {@code edit} has. */
  static Reading read(String option, String word) {
    if (option.equals("--remove")) {
      return FieldPath.parse(word)
          .<Reading>map(path -> new Reading.Good(new Remove(path)))
          .orElseGet(() -> new Reading.Bad(noPath(word)));
    }
    int equals = separator(word);
    if (equals < 0) {
      return new Reading.Bad("“" + word + "” has no “=”: write FIELD=VALUE.");
    }
    String value = word.substring(equals + 1);
    Optional<FieldPath> path = FieldPath.parse(word.substring(0, equals));
    if (path.isEmpty()) {
      return new Reading.Bad(noPath(word.substring(0, equals)));
    }
    return switch (option) {
      case "--set" -> new Reading.Good(new Set(path.get(), value));
      case "--text" -> new Reading.Good(new SetText(path.get(), value));
      case "--add" -> new Reading.Good(new Add(path.get(), value));
      default -> move(path.get(), value);
    };
  }

  private static Reading move(FieldPath path, String value) {
    boolean isItem = path.last().filter(FieldPath.Step.Index.class::isInstance).isPresent();
    if (!isItem) {
      return new Reading.Bad("“" + path + "” is no list item; name one, as in topics[2]=0.");
    }
    if (!value.matches("[0-9]{1,9}")) {
      return new Reading.Bad("“" + value + "” is no position; positions count from 0.");
    }
    return new Reading.Good(new Move(path, Integer.parseInt(value)));
  }

  private static String noPath(String text) {
    return "“" + text + "” names no field; write it like title, provider.name or related[0].title.";
  }

  /** Where the first {@code =} stands that is not part of a key in brackets and quotes; or -1. */
  private static int separator(String word) {
    boolean quoted = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"' && (quoted || (i > 0 && word.charAt(i - 1) == '['))) {
        quoted = !quoted;
      } else if (c == '=' && !quoted) {
        return i;
      }
    }
    return -1;
  }
}
