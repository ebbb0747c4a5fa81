package dev.copydesk.edit.oracle;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import dev.copydesk.frontmatter.NewNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far an edit may reach into a block's text, from another reader's marks: what stands before
 * {@code from} and from {@code to} on must be the same characters afterwards. Where {@code
 * insertion} is set not one character may go.
 */
record Reach(int from, int to, boolean insertion) {

  /**
   * Holds the text after an edit against what the edit may touch; tells what it touched besides.
   */
  static List<String> trespasses(String before, Peer root, Edit edit, String after) {
    List<String> found = new ArrayList<>();
    Reach reach = of(before, root, edit);
    int prefix = commonPrefix(before, after);
    int suffix = commonSuffix(before, after);
    if (reach.insertion() && prefix + suffix < before.length()) {
      found.add("more than an insertion: kept " + prefix + "+" + suffix + " of " + before.length());
    }
    boolean room = after.length() >= reach.from() + before.length() - reach.to();
    if (!reach.insertion()
        && (!room || prefix < reach.from() || suffix < before.length() - reach.to())) {
      found.add(
          "outside of %d..%d changed: the same are only 0..%d and %d.."
              .formatted(reach.from(), reach.to(), prefix, before.length() - suffix));
    }
    found.addAll(lineEnds(before, after));
    return found;
  }

  static Reach of(String text, Peer root, Edit edit) {
    return switch (edit) {
      case Edit.Set(FieldPath path, NewNode value) -> set(text, root, path, value);
      case Edit.Override(FieldPath path, NewNode value) -> set(text, root, path, value);
      case Edit.AddItem add -> {
        Optional<Peer> list = Meaning.find(root, add.list());
        yield list.isPresent() && list.get() instanceof Peer.Row row && !row.items().isEmpty()
            ? inserting()
            : set(text, root, add.list(), new NewNode.Items(List.of()));
      }
      case Edit.Remove(FieldPath path) -> remove(text, root, path);
      case Edit.MoveItem(FieldPath item, int index) -> {
        Peer list = Meaning.find(root, item.parent()).orElseThrow();
        yield new Reach(list.start(), lineEnd(text, looseEnd(list)), false);
      }
      case Edit.RenameKey(FieldPath path, String name) -> {
        Peer key = pair(root, path).orElseThrow().key();
        yield new Reach(key.start(), key.end(), false);
      }
      case Edit.WriteOut(FieldPath path) -> {
        Peer alias = Meaning.find(root, path).orElseThrow();
        int from = alias.start();
        while (from > 0 && text.charAt(from - 1) == ' ') {
          from--;
        }
        yield new Reach(from, nextLine(text, alias.end()), false);
      }
      case Edit.Retype retype -> new Reach(0, text.length(), false);
      case Edit.Unfence unfence -> new Reach(0, text.length(), false);
      case Edit.Several several -> new Reach(0, text.length(), false);
      case Edit.Impossible impossible -> new Reach(0, 0, false);
    };
  }

  private static Reach inserting() {
    return new Reach(0, 0, true);
  }

  private static Reach set(String text, Peer root, FieldPath path, NewNode value) {
    Optional<Peer> present = Meaning.find(root, path);
    if (present.isPresent() && present.get() instanceof Peer.Leaf leaf && isScalar(value)) {
      return new Reach(leaf.start(), contentEnd(text, leaf), false);
    }
    FieldPath held = path;
    while (Meaning.find(root, held).isEmpty()) {
      held = held.parent();
    }
    Peer parent = Meaning.find(root, held).orElseThrow();
    boolean filled =
        (parent instanceof Peer.Table table && !table.pairs().isEmpty())
            || (parent instanceof Peer.Row row && !row.items().isEmpty());
    if (filled && !held.equals(path)) {
      return inserting();
    }
    return new Reach(
            Math.min(parent.start(), parent.end()), nextLine(text, looseEnd(parent)), false)
        .widened(text, root, held);
  }

  /** A collection written where no value stood begins behind the colon, blanks included. */
  private Reach widened(String text, Peer root, FieldPath held) {
    if (held.isRoot()) {
      return new Reach(0, text.length(), false);
    }
    int start = pair(root, held).map(pair -> pair.key().end()).orElse(from);
    if (Meaning.find(root, held.parent()).orElse(root) instanceof Peer.Row row && !row.flow()) {
      start = dashOf(text, row, Meaning.find(root, held).orElseThrow()) + 1;
    }
    return new Reach(Math.min(start, from), to, false);
  }

  private static Reach remove(String text, Peer root, FieldPath path) {
    Peer parent = Meaning.find(root, path.parent()).orElseThrow();
    Peer gone = Meaning.find(root, path).orElseThrow();
    int count =
        parent instanceof Peer.Row row ? row.items().size() : ((Peer.Table) parent).pairs().size();
    boolean flow = parent instanceof Peer.Row row ? row.flow() : ((Peer.Table) parent).flow();
    if (flow) {
      return new Reach(parent.start(), parent.end(), false);
    }
    if (count == 1) {
      return new Reach(parent.start(), nextLine(text, looseEnd(gone)), false)
          .widened(text, root, path.parent());
    }
    int from = pair(root, path).map(pair -> pair.key().start()).orElse(gone.start());
    int to = nextLine(text, contentEnd(text, gone));
    // The first key behind a dash leaves the dash; the next key takes its place.
    if (pair(root, path).isPresent() && !text.substring(lineStart(text, from), from).isBlank()) {
      return new Reach(dash(text, from), nextLineContent(text, to), false);
    }
    int dash = parent instanceof Peer.Row row ? dashOf(text, row, gone) : from;
    if (!text.substring(lineStart(text, dash), dash).isBlank()) {
      // The first item of a list behind another dash: the next item takes its place.
      return new Reach(dash, behindDashes(text, to), false);
    }
    return new Reach(lineStart(text, dash), to, false);
  }

  /** The dash of an item: the list's first character, or the first dash behind the item before. */
  private static int dashOf(String text, Peer.Row row, Peer item) {
    int index = row.items().indexOf(item);
    if (index == 0) {
      return row.start();
    }
    int i = nextLine(text, looseEnd(row.items().get(index - 1)));
    while (i < item.start()) {
      char c = text.charAt(i);
      if (c == '-') {
        return i;
      }
      i = c == '#' ? lineEnd(text, i) : i + 1;
    }
    return item.start();
  }

  private static int dash(String text, int from) {
    int i = from;
    while (i > 0 && " \t\r\n-".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
      if (text.charAt(i) == '-') {
        return i;
      }
    }
    return from;
  }

  private static int behindDashes(String text, int from) {
    int i = from;
    while (i < text.length() && " -".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int nextLineContent(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static boolean isScalar(NewNode value) {
    return !(value instanceof NewNode.Items || value instanceof NewNode.Entries);
  }

  static Optional<Peer.Pair> pair(Peer root, FieldPath path) {
    return path.last()
        .flatMap(
            step ->
                step instanceof Step.Key(String name)
                        && Meaning.find(root, path.parent()).orElse(root)
                            instanceof Peer.Table table
                    ? table.named(name).stream().findFirst()
                    : Optional.empty());
  }

  private static int looseEnd(Peer peer) {
    return switch (peer) {
      case Peer.Leaf leaf -> leaf.looseEnd();
      case Peer.Again again -> again.end();
      case Peer.Row row ->
          row.flow() || row.items().isEmpty() ? row.end() : looseEnd(row.items().getLast());
      case Peer.Table table ->
          table.flow() || table.pairs().isEmpty()
              ? table.end()
              : looseEnd(table.pairs().getLast().value());
    };
  }

  /** Lines of blanks behind a block scalar may be its content. */
  private static int contentEnd(String text, Peer peer) {
    int loose = looseEnd(peer);
    boolean blankContent =
        loose > peer.end()
            && text.substring(peer.end(), loose).matches("(?s).*[\\n\\r] +[\\n\\r].*");
    return blankContent ? loose : peer.end();
  }

  private static int lineStart(String text, int at) {
    int i = at;
    while (i > 0 && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != '\r') {
      i--;
    }
    return i;
  }

  private static int lineEnd(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  /** Behind the line end at or after {@code at}; {@code at} itself where it is a line's start. */
  private static int nextLine(String text, int at) {
    if (at > 0 && at == lineStart(text, at)) {
      return at;
    }
    int end = lineEnd(text, at);
    if (end < text.length() - 1 && text.startsWith("\r\n", end)) {
      return end + 2;
    }
    return Math.min(text.length(), end + 1);
  }

  /** A block with one kind of line end keeps to it. */
  private static List<String> lineEnds(String before, String after) {
    List<String> found = new ArrayList<>();
    boolean onlyCrlf =
        before.contains("\r\n") && !before.replace("\r\n", "").matches("(?s).*[\r\n].*");
    if (onlyCrlf && after.replace("\r\n", "").matches("(?s).*[\r\n].*")) {
      found.add("a line end that is not CRLF among CRLF");
    }
    if (before.contains("\n") && !before.contains("\r") && after.contains("\r")) {
      found.add("a carriage return among LF");
    }
    return found;
  }

  private static int commonPrefix(String a, String b) {
    int n = Math.min(a.length(), b.length());
    int i = 0;
    while (i < n && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  private static int commonSuffix(String a, String b) {
    int n = Math.min(a.length(), b.length());
    int i = 0;
    while (i < n && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
      i++;
    }
    return i;
  }
}
