package dev.copydesk.edit.oracle;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticlePrinter;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Editor;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Carries an edit out and holds the result against what two other YAML readers say must stand in
 * the file. It shares no code with the writers.
 */
public final class Oracle {

  private static final Editor EDITOR = new Editor(NewsSchema.SCHEMA);

  private static final Pattern FENCED =
      Pattern.compile(
          "(?s)\\A((?:\u00EF\u00BB\u00BF)?---[ \\t]*\\r?\\n).*?(?m:^((?:---|\\.\\.\\.)[ \\t]*\\r?$))");

  private final byte[] head;
  private final String block;
  private final byte[] tail;
  private final Map<PeerReader, Peer> trees = new EnumMap<>(PeerReader.class);
  private final Article article;

  private Oracle(byte[] head, String block, byte[] tail) {
    this.head = head;
    this.block = block;
    this.tail = tail;
    this.article = ArticleReader.read(new ArticleId("a.md"), file(block));
  }

  /** About one article; empty where one of the readers does not take its block. */
  static Optional<Oracle> about(byte[] head, String block, byte[] tail) {
    Oracle oracle = new Oracle(head, block, tail);
    for (PeerReader reader : PeerReader.values()) {
      Optional<Peer> tree = reader.read(block);
      if (tree.isEmpty() || !(tree.get() instanceof Peer.Table)) {
        return Optional.empty();
      }
      oracle.trees.put(reader, tree.get());
    }
    return Optional.of(oracle);
  }

  /** About a file with front matter, whatever its body's encoding. */
  public static Optional<Oracle> aboutFile(byte[] file) {
    String bytes = new String(file, StandardCharsets.ISO_8859_1);
    Matcher fences = FENCED.matcher(bytes);
    if (!fences.find()) {
      return Optional.empty();
    }
    byte[] block = Arrays.copyOfRange(file, fences.end(1), fences.start(2));
    return about(
        Arrays.copyOf(file, fences.end(1)),
        new String(block, StandardCharsets.UTF_8),
        Arrays.copyOfRange(file, fences.start(2), file.length));
  }

  /** The same surroundings about another block. */
  Optional<Oracle> with(String other) {
    return about(head, other, tail);
  }

  private byte[] file(String text) {
    byte[] middle = text.getBytes(StandardCharsets.UTF_8);
    byte[] file = Arrays.copyOf(head, head.length + middle.length + tail.length);
    System.arraycopy(middle, 0, file, head.length, middle.length);
    System.arraycopy(tail, 0, file, head.length + middle.length, tail.length);
    return file;
  }

  Peer tree() {
    return trees.get(PeerReader.ENGINE);
  }

  /** What came of an edit, and everything that is wrong with it. */
  public record Finding(
      Optional<String> refusal, boolean changed, String after, List<String> wrong) {}

  public Finding carryOut(Edit edit) {
    List<String> wrong = new ArrayList<>();
    EditResult result = EDITOR.apply(article, edit);
    if (!Arrays.equals(ArticlePrinter.print(article), file(block))) {
      wrong.add("the article before the edit changed");
    }
    return switch (result) {
      case EditResult.Refused refused -> {
        if (!refused.reason().strip().endsWith(".") || refused.reason().length() < 12) {
          wrong.add("not a sentence: " + refused.reason());
        }
        new Ordinary(block, tree())
            .excuse(edit)
            .or(() -> meaningless(edit))
            .or(() -> unwritable(edit))
            .ifPresentOrElse(
                excuse -> {}, () -> wrong.add("an ordinary edit was refused: " + refused.reason()));
        yield new Finding(Optional.of(refused.reason()), false, block, wrong);
      }
      case EditResult.Unchanged same -> {
        wrong.addAll(stands(edit));
        yield new Finding(Optional.empty(), false, block, wrong);
      }
      case EditResult.Changed(Article after) -> {
        String text = changed(edit, ArticlePrinter.print(after), wrong);
        yield new Finding(Optional.empty(), true, text, wrong);
      }
    };
  }

  private Optional<String> meaningless(Edit edit) {
    return new Meaning(tree()).of(edit).isPresent() ? Optional.empty() : Optional.of("no sense");
  }

  /** A collection cannot give way to a single value unseen, nor the other way round. */
  private Optional<String> unwritable(Edit edit) {
    if (edit instanceof Edit.Set(FieldPath path, NewNode value)) {
      boolean collection = value instanceof NewNode.Items || value instanceof NewNode.Entries;
      return Meaning.find(tree(), path)
          .filter(node -> collection || !(node instanceof Peer.Leaf))
          .map(node -> "another kind of value");
    }
    // A list where another value is written may cost that value's comments.
    return edit instanceof Edit.AddItem add
            && Meaning.find(tree(), add.list()).orElse(tree()) instanceof Peer.Leaf leaf
            && leaf.end() > leaf.start()
        ? Optional.of("a value where a list is meant")
        : Optional.empty();
  }

  /** An edit that changed nothing must have meant what is there. */
  private List<String> stands(Edit edit) {
    Optional<Meant> meant = new Meaning(tree()).of(edit);
    if (meant.isEmpty()) {
      return edit instanceof Edit.RenameKey
              || edit instanceof Edit.Set
              || edit instanceof Edit.Remove
              || edit instanceof Edit.WriteOut
          ? List.of()
          : List.of("unchanged, though it makes no sense");
    }
    if (edit instanceof Edit.Set(FieldPath path, NewNode.Text(String text))) {
      // The same text stays as it is spelled, even where readers disagree about its type.
      boolean same =
          Meaning.find(tree(), path)
              .filter(node -> node instanceof Peer.Leaf leaf && leaf.value().equals(text))
              .isPresent();
      return same ? List.of() : List.of("unchanged, though another text is meant");
    }
    if (edit instanceof Edit.RenameKey) {
      return List.of("unchanged, though another name is meant");
    }
    return Comparison.differences(block, meant.get(), block, tree()).stream()
        .map(difference -> "unchanged, though " + difference)
        .toList();
  }

  private String changed(Edit edit, byte[] bytes, List<String> wrong) {
    boolean framed =
        bytes.length >= head.length + tail.length
            && Arrays.equals(head, 0, head.length, bytes, 0, head.length)
            && Arrays.equals(tail, 0, tail.length, bytes, bytes.length - tail.length, bytes.length);
    if (!framed) {
      wrong.add("bytes outside the block changed");
      return block;
    }
    String after =
        new String(
            bytes, head.length, bytes.length - head.length - tail.length, StandardCharsets.UTF_8);
    if (after.equals(block)) {
      wrong.add("changed, yet nothing changed");
    }
    for (PeerReader reader : PeerReader.values()) {
      Optional<Meant> meant = new Meaning(trees.get(reader)).of(edit);
      Optional<Peer> found = reader.read(after);
      if (found.isEmpty()) {
        wrong.add(reader + " cannot read it: " + reader.complaint(after));
      } else if (meant.isEmpty()) {
        wrong.add(reader + ": carried out, though it makes no sense");
      } else {
        for (String difference : Comparison.differences(block, meant.get(), after, found.get())) {
          wrong.add(reader + " " + difference);
        }
      }
    }
    if (wrong.isEmpty()) {
      wrong.addAll(Reach.trespasses(block, tree(), edit, after));
      wrong.addAll(lostComments(edit, after));
    }
    return after;
  }

  private List<String> lostComments(Edit edit, String after) {
    Reach own = Reach.of(block, tree(), edit);
    boolean takesAway =
        edit instanceof Edit.Remove
            || (edit instanceof Edit.Set(FieldPath path, NewNode value)
                && !(Meaning.find(tree(), path).orElse(tree()) instanceof Peer.Leaf));
    List<String> left = new ArrayList<>();
    for (Comments.Comment comment :
        Comments.of(after, PeerReader.ENGINE.read(after).orElseThrow())) {
      left.add(comment.text());
    }
    List<String> lost = new ArrayList<>();
    for (Comments.Comment comment : Comments.of(block, tree())) {
      boolean within = takesAway && own.from() <= comment.at() && comment.at() < own.to();
      if (!within && !left.remove(comment.text())) {
        lost.add("a comment was lost: " + comment.text());
      }
    }
    return lost;
  }

  /**
   * Sets the scalar at {@code path} to {@code text} and back to what it was: the block must be the
   * same where the value stood in the same style meanwhile. Tells the difference; empty where there
   * is none or the styles cannot carry both.
   */
  Optional<String> thereAndBack(FieldPath path, Peer.Leaf leaf, String text) {
    if (!(EDITOR.apply(article, new Edit.Set(path, new NewNode.Text(text)))
        instanceof EditResult.Changed(Article away))) {
      return Optional.empty();
    }
    String there = blockOf(away);
    Optional<Peer> meanwhile =
        PeerReader.ENGINE.read(there).flatMap(root -> Meaning.find(root, path));
    if (!(meanwhile.orElse(leaf) instanceof Peer.Leaf between)
        || !header(block, leaf).equals(header(there, between))) {
      return Optional.empty();
    }
    EditResult result = EDITOR.apply(away, new Edit.Set(path, new NewNode.Text(leaf.value())));
    String home = result instanceof EditResult.Changed(Article back) ? blockOf(back) : there;
    return home.equals(block) ? Optional.empty() : Optional.of(home);
  }

  private String blockOf(Article other) {
    byte[] bytes = ArticlePrinter.print(other);
    return new String(
        bytes, head.length, bytes.length - head.length - tail.length, StandardCharsets.UTF_8);
  }

  /** The style, and of a block scalar its first line. */
  private static String header(String text, Peer.Leaf leaf) {
    String source = text.substring(leaf.start(), leaf.end());
    return leaf.style() + (leaf.isBlock() ? source.split("[\\n\\r]", 2)[0] : "");
  }

  String block() {
    return block;
  }
}
