package dev.copydesk.edit.oracle;

import dev.copydesk.edit.oracle.PeerEvent.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the tree of one document from a reader's events. */
final class PeerTrees {

  private final String text;
  private final int[] offsets;
  private final Deque<Open> open = new ArrayDeque<>();
  private Peer root;
  private int documents;

  private PeerTrees(String text) {
    this.text = text;
    int points = text.codePointCount(0, text.length());
    this.offsets = new int[points + 1];
    int at = 0;
    for (int i = 0; i < points; i++) {
      offsets[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    offsets[points] = text.length();
  }

  private record Open(PeerEvent event, List<Peer> children) {}

  /** The tree; an empty document is an empty table. Empty if there is more than one document. */
  static Optional<Peer> build(String text, Stream<PeerEvent> events) {
    PeerTrees trees = new PeerTrees(text);
    events.forEach(trees::take);
    if (trees.documents > 1) {
      return Optional.empty();
    }
    Peer empty = new Peer.Table(text.length(), text.length(), "", false, List.of());
    return Optional.of(trees.root == null ? empty : trees.root);
  }

  private int at(int mark) {
    return offsets[Math.min(mark, offsets.length - 1)];
  }

  private void take(PeerEvent event) {
    switch (event.kind()) {
      case SCALAR -> add(leaf(event));
      case ALIAS -> add(new Peer.Again(at(event.start()), at(event.end()), event.properties()));
      case ROW, TABLE -> open.push(new Open(event, new ArrayList<>()));
      case END -> close(event);
      case DOCUMENT -> documents++;
      case OTHER -> {}
    }
  }

  private void add(Peer peer) {
    if (open.isEmpty()) {
      root = peer;
    } else {
      open.peek().children().add(peer);
    }
  }

  private void close(PeerEvent end) {
    Open closed = open.pop();
    PeerEvent event = closed.event();
    List<Peer> children = closed.children();
    int from = at(event.start());
    int last = children.isEmpty() ? from : children.getLast().end();
    int to = event.flow() ? at(end.end()) : Math.max(from, last);
    if (event.kind() == Kind.ROW) {
      add(new Peer.Row(from, to, event.properties(), event.flow(), List.copyOf(children)));
    } else {
      List<Peer.Pair> pairs = new ArrayList<>();
      for (int i = 0; i < children.size(); i += 2) {
        pairs.add(new Peer.Pair(children.get(i), children.get(i + 1)));
      }
      add(new Peer.Table(from, to, event.properties(), event.flow(), List.copyOf(pairs)));
    }
  }

  private Peer.Leaf leaf(PeerEvent event) {
    int from = at(event.start());
    int loose = Math.max(from, at(event.end()));
    boolean block = event.style() == 'l' || event.style() == 'f';
    int end = block ? blockEnd(from, loose) : loose;
    return new Peer.Leaf(
        from, end, loose, event.properties(), event.style(), event.value(), event.type());
  }

  /** Behind the last line that is not blank; of a scalar that keeps its line ends, all of it. */
  private int blockEnd(int from, int loose) {
    int header = text.indexOf('\n', from);
    String head = text.substring(from, header < 0 ? loose : header).replaceAll("\\s#.*", "");
    if (head.contains("+")) {
      return loose;
    }
    int end = loose;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (end < loose && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
