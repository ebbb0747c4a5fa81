package dev.copydesk.edit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the comments of a block: what stands behind a {@code #} outside of every scalar. */
final class Comments {

  private static final Pattern COMMENT = Pattern.compile("(?:(?<=[ \\t\\n\\r])|^)#[^\\n\\r]*");

  private Comments() {}

  /** A comment and where it starts. */
  record Comment(int at, String text) {}

  static List<Comment> of(String text, Peer root) {
    char[] masked = text.toCharArray();
    mask(root, text, masked);
    List<Comment> found = new ArrayList<>();
    Matcher matcher = COMMENT.matcher(new String(masked));
    while (matcher.find()) {
      found.add(new Comment(matcher.start(), matcher.group().stripTrailing()));
    }
    return found;
  }

  private static void mask(Peer peer, String text, char[] masked) {
    switch (peer) {
      case Peer.Leaf leaf -> {
        int from = leaf.start();
        if (leaf.isBlock()) {
          while (from < leaf.end() && "\n\r".indexOf(text.charAt(from)) < 0) {
            from++;
          }
        }
        for (int i = from; i < leaf.end(); i++) {
          masked[i] = "\n\r".indexOf(masked[i]) < 0 ? 'x' : masked[i];
        }
      }
      case Peer.Again again -> {}
      case Peer.Row row -> row.items().forEach(item -> mask(item, text, masked));
      case Peer.Table table ->
          table
              .pairs()
              .forEach(
                  pair -> {
                    mask(pair.key(), text, masked);
                    mask(pair.value(), text, masked);
                  });
    }
  }
}
