package dev.copydesk.edit;

import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import java.util.List;
import java.util.OptionalInt;

/** What she wants changed in one article, in field terms; how it is spelled is not said here. */
public sealed interface Edit {

  /**
   * The field holds {@code value} afterwards. A missing key is added at its canonical place, with
   * the mappings above it; a written scalar keeps its style where that can carry the value.
   */
  record Set(FieldPath path, NewNode value) implements Edit {}

  /** Writes a key of its own where a merge key ({@code <<}) has provided the value so far. */
  record Override(FieldPath path, NewNode value) implements Edit {}

  /**
   * Adds an item to the list at {@code list}, which is made if it is missing or empty.
   *
   * @param index before which item, 0 to the count; empty means at the end
   */
  record AddItem(FieldPath list, OptionalInt index, NewNode value) implements Edit {}

  /** Takes a key with its value, or a list item, out. */
  record Remove(FieldPath path) implements Edit {}

  /**
   * Moves a list item so that it stands at {@code index} afterwards; the others keep their order.
   */
  record MoveItem(FieldPath item, int index) implements Edit {}

  /** Gives a key another name; value and place stay. */
  record RenameKey(FieldPath path, String name) implements Edit {}

  /** Replaces an alias by what it repeats, so that it can be edited by itself. */
  record WriteOut(FieldPath path) implements Edit {}

  /** The block's whole text becomes {@code block}, as typed in the source or mended as text. */
  record Retype(String block) implements Edit {}

  /**
   * Takes the closing fence out where it came too early: what stands behind it, up to the next
   * fence, is front matter again. Refused unless all can be read then, with the fields so far as
   * they were.
   */
  record Unfence() implements Edit {}

  /**
   * It cannot be made for this article; carrying it out refuses it.
   *
   * @param reason one plain sentence with the way out
   */
  record Impossible(String reason) implements Edit {}

  /** All of them in order, or none. */
  record Several(List<Edit> edits) implements Edit {
    public Several {
      edits = List.copyOf(edits);
    }
  }

  /** Adds {@code value} at the end of the list. */
  static Edit append(FieldPath list, NewNode value) {
    return new AddItem(list, OptionalInt.empty(), value);
  }
}
