package dev.copydesk.edit;

import dev.copydesk.field.FieldPath;
import dev.copydesk.text.TextEdits;
import java.util.List;
import java.util.Optional;

/** How the editor means to carry one edit out. */
sealed interface Plan {

  /** Try these ways in order; the result must be as expected at {@code path}. */
  record Write(List<TextEdits> ways, FieldPath path, Verifier.Expectation expected)
      implements Plan {}

  /** Carry out another edit in its place. */
  record Instead(Edit edit) implements Plan {}

  /** It is already so. */
  record Nothing() implements Plan {}

  /** It cannot be done. */
  record Refuse(String reason, int offset, Optional<Edit> instead) implements Plan {}

  static Plan refuse(String reason, int offset) {
    return new Refuse(reason, offset, Optional.empty());
  }
}
