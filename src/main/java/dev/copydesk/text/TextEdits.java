package dev.copydesk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Replacements in one text, none overlapping another, all in offsets of the text before. Applying
 * them leaves every character outside their spans as it was.
 */
public record TextEdits(List<TextEdit> edits) {

  /**
   * Sorts by place; insertions at one place keep their order.
   *
   * @throws IllegalArgumentException if two of them overlap
   */
  public TextEdits {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(
        Comparator.comparingInt((TextEdit e) -> e.span().start())
            .thenComparingInt(e -> e.span().end()));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).span().start() < sorted.get(i - 1).span().end()) {
        throw new IllegalArgumentException(
            "overlapping edits: " + sorted.get(i - 1) + " and " + sorted.get(i));
      }
    }
    edits = List.copyOf(sorted);
  }

  public static TextEdits of(TextEdit... edits) {
    return new TextEdits(List.of(edits));
  }

  /** The text after all replacements. */
  public String applyTo(String text) {
    StringBuilder after = new StringBuilder(text.length() + 64);
    int from = 0;
    for (TextEdit edit : edits) {
      after.append(text, from, edit.span().start()).append(edit.replacement());
      from = edit.span().end();
    }
    return after.append(text, from, text.length()).toString();
  }
}
