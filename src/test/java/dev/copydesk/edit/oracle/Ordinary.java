package dev.copydesk.edit.oracle;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import java.util.Optional;

/**
 * Tells edits that any article must take from those that may be refused: behind aliases, anchors,
 * tags, merge keys, keys that stand twice, {@code ?} keys, and lists written over lines in
 * brackets.
 */
final class Ordinary {

  /** The specification's bound for keys that need no question mark. */
  private static final int LONGEST_KEY = 1000;

  private final String text;
  private final Peer root;

  Ordinary(String text, Peer root) {
    this.text = text;
    this.root = root;
  }

  /** Why {@code edit} may be refused; empty where it must be carried out. */
  Optional<String> excuse(Edit edit) {
    return switch (edit) {
      case Edit.Set(FieldPath path, var value) -> onTheWay(path, false);
      case Edit.Override(FieldPath path, var value) -> Optional.of("overriding");
      case Edit.AddItem add -> onTheWay(add.list(), true);
      case Edit.Remove(FieldPath path) -> onTheWay(path, true).or(this::keepsLineEnds);
      case Edit.MoveItem(FieldPath item, int index) ->
          onTheWay(item.parent(), true).or(this::keepsLineEnds).or(this::movesAboveComment);
      case Edit.RenameKey(FieldPath path, String name) ->
          name.length() > LONGEST_KEY
              ? Optional.of("name too long")
              : onTheWay(path.parent(), false);
      case Edit.WriteOut out -> Optional.of("writing out");
      case Edit.Retype retype -> Optional.of("retyping");
      case Edit.Unfence unfence -> Optional.of("taking a fence out");
      case Edit.Several several -> Optional.of("several");
      case Edit.Impossible impossible -> Optional.of("impossible");
    };
  }

  private Optional<String> onTheWay(FieldPath path, boolean whole) {
    Peer node = root;
    for (Step step : path.steps()) {
      Optional<String> here = oddity(node);
      if (here.isPresent()) {
        return here;
      }
      if (step instanceof Step.Key(String name) && node instanceof Peer.Table table) {
        if (!table.named("<<").isEmpty()) {
          return Optional.of("merge key");
        }
        if (table.named(name).size() > 1) {
          return Optional.of("key twice");
        }
        if (table.named(name).isEmpty()) {
          return Optional.empty();
        }
        Peer.Pair pair = table.named(name).getFirst();
        if (!pair.key().properties().isEmpty() || isExplicit(pair.key())) {
          return Optional.of("odd key");
        }
        node = pair.value();
      } else if (step instanceof Step.Index(int index) && node instanceof Peer.Row row) {
        if (index >= row.items().size()) {
          return Optional.of("no such item");
        }
        node = row.items().get(index);
      } else {
        return Optional.of("no such place");
      }
    }
    Optional<String> here = oddity(node);
    return here.isPresent() || !whole ? here : within(node);
  }

  /**
   * Taking lines away below a {@code |+} scalar, or below any block scalar where a line of blanks
   * or an indented comment follows, can make what is left there its content.
   */
  private Optional<String> keepsLineEnds() {
    return text.matches("(?s).*[|>](?:\\d?\\+|\\+\\d?)[ \\t\\n\\r].*")
            || text.matches("(?s).*[|>][-\\d]*[ \\t]*(?:#[^\\n]*)?\\r?\\n.*\\n +(?:#|\\r?\\n).*")
        ? Optional.of("a scalar keeps what follows it")
        : Optional.empty();
  }

  /** A block scalar that moves above an indented comment would take it for its content. */
  private Optional<String> movesAboveComment() {
    return text.matches("(?s).*\\n +#.*[|>][-\\d]*[ \\t]*\\r?\\n.*")
        ? Optional.of("a scalar would take the comment")
        : Optional.empty();
  }

  private boolean isExplicit(Peer key) {
    int i = key.start();
    while (i > 0 && " \t".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i > 0 && text.charAt(i - 1) == '?';
  }

  private Optional<String> oddity(Peer node) {
    if (node instanceof Peer.Again) {
      return Optional.of("alias");
    }
    if (!node.properties().isEmpty()) {
      return Optional.of(node.properties().contains("&") ? "anchor" : "tag");
    }
    boolean flow =
        (node instanceof Peer.Row row && row.flow())
            || (node instanceof Peer.Table table && table.flow());
    if (flow && text.substring(node.start(), node.end()).matches("(?s).*[\n\r].*")) {
      return Optional.of("flow over lines");
    }
    return Optional.empty();
  }

  /** Removing or moving takes everything inside along, which others may repeat. */
  private Optional<String> within(Peer node) {
    Optional<String> here = oddity(node).filter(o -> !o.equals("tag"));
    if (here.isPresent()) {
      return here;
    }
    return switch (node) {
      case Peer.Row row ->
          row.items().stream().map(this::within).flatMap(Optional::stream).findFirst();
      case Peer.Table table ->
          table.pairs().stream()
              .map(p -> within(p.value()).or(() -> within(p.key())))
              .flatMap(Optional::stream)
              .findFirst();
      case Peer.Leaf leaf -> Optional.empty();
      case Peer.Again again -> Optional.empty();
    };
  }
}
