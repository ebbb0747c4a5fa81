package dev.copydesk.ui.form;

import dev.copydesk.field.FieldPath;
import java.util.List;

/** What may stand in a field, for completion. */
public interface Suggestions {

  /** No suggestions. */
  Suggestions NONE = path -> List.of();

  /** The values for {@code path}, the most fitting first; of a list, for its items. */
  List<String> forField(FieldPath path);
}
