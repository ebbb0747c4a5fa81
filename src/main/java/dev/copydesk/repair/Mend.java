package dev.copydesk.repair;

import dev.copydesk.text.TextEdits;
import java.util.Objects;

/**
 * A way to mend a defect.
 *
 * @param label what it does, as a button says it
 * @param certain whether it is the one right answer
 * @param edits in UTF-16 offsets of the diagnosed text
 */
public record Mend(String label, boolean certain, TextEdits edits) {

  public Mend {
    Objects.requireNonNull(label);
    Objects.requireNonNull(edits);
  }
}
