package dev.copydesk.document;

import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.frontmatter.FrontMatterReading.Absent;
import dev.copydesk.frontmatter.FrontMatterReading.Cause;
import dev.copydesk.frontmatter.FrontMatterReading.Unreadable;
import dev.copydesk.frontmatter.Limits;
import dev.copydesk.frontmatter.NodeReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a file's bytes into an article, whatever they are: readable, without front matter, or
 * unreadable with the reason and place. It never throws; printing the article gives the bytes back.
 */
public final class ArticleReader {

  private static final byte[] NOTHING = {};

  private ArticleReader() {}

  /** Reads {@code file}, which nobody may change afterwards. */
  public static Article read(ArticleId id, byte[] file) {
    int blockStart = Fences.blockStart(file);
    if (blockStart < 0) {
      return unfenced(id, file);
    }
    int closing = Fences.closingFence(file, blockStart);
    int blockEnd = closing < 0 ? file.length : closing;
    RawBytes bytes =
        new RawBytes(
            Arrays.copyOfRange(file, 0, blockStart),
            Arrays.copyOfRange(file, blockStart, blockEnd),
            Arrays.copyOfRange(file, blockEnd, file.length));
    if (closing < 0) {
      String text = LosslessUtf8.decode(bytes.block());
      return new Article(
          id,
          bytes,
          new Unreadable(
              Cause.UNCLOSED,
              "The front matter has no closing “---” line; put one behind its last field.",
              text.length(),
              text));
    }
    return new Article(id, bytes, readBlock(bytes.block()));
  }

  /**
   * The article with another block text and the same bytes outside it. The text is UTF-16 without
   * lone surrogates; with one, the reading is unreadable and the bytes hold a {@code ?} for it.
   */
  public static Article withBlock(Article article, String text) {
    FrontMatterReading reading = NodeReader.read(text);
    RawBytes bytes = article.bytes().withBlock(text.getBytes(StandardCharsets.UTF_8));
    return new Article(article.id(), bytes, reading);
  }

  /**
   * The article with another text between its fences, however broken; empty if a line of the text
   * would be taken for a fence. A missing last line end is added. Of an article without a proper
   * fence the whole beginning may be retyped, so that a fence can be put in; of one that cannot be
   * read, a line may become the closing fence if it can be read then.
   */
  public static Optional<Article> retyped(Article article, String text) {
    boolean fenced = article.bytes().before().length > 0 && article.bytes().after().length > 0;
    boolean ended = text.isEmpty() || text.endsWith("\n") || !fenced;
    String whole = ended ? text : text + article.lineBreak().text();
    RawBytes bytes = article.bytes().withBlock(LosslessUtf8.encode(whole));
    Article probe = new Article(article.id(), bytes, new Absent());
    Article after = read(article.id(), ArticlePrinter.print(probe));
    boolean cut = fenced && !after.bytes().sameOutside(article.bytes());
    boolean mends = article.frontMatter().isEmpty() && after.frontMatter().isPresent();
    return cut && !mends ? Optional.empty() : Optional.of(after);
  }

  /**
   * The article without its closing fence, so that the block reaches to the next one; empty where
   * there is no fence, or no other one behind it.
   */
  public static Optional<Article> unfenced(Article article) {
    byte[] rest = article.bytes().after();
    int behind = Fences.closingFence(rest, 0) == 0 ? Fences.nextLine(rest, 0) : rest.length;
    if (behind >= rest.length || Fences.closingFence(rest, behind) < 0) {
      return Optional.empty();
    }
    RawBytes bytes =
        new RawBytes(
            article.bytes().before(),
            article.bytes().block(),
            Arrays.copyOfRange(rest, behind, rest.length));
    Article probe = new Article(article.id(), bytes, new Absent());
    return Optional.of(read(article.id(), ArticlePrinter.print(probe)));
  }

  private static FrontMatterReading readBlock(byte[] block) {
    if (block.length > Limits.BLOCK_BYTES) {
      return new Unreadable(
          Cause.TOO_LARGE,
          "The front matter is larger than "
              + Limits.BLOCK_BYTES / (1024 * 1024)
              + " MB; is the closing “---” line missing?",
          0,
          LosslessUtf8.decode(Arrays.copyOf(block, 64 * 1024)));
    }
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(block.length);
    CoderResult result = strict.decode(ByteBuffer.wrap(block), out, true);
    if (result.isError()) {
      return new Unreadable(
          Cause.ENCODING,
          "A byte that is not UTF-8 stands here; the file may be in Windows-1252. "
              + "Save it as UTF-8.",
          out.position(),
          LosslessUtf8.decode(block));
    }
    return NodeReader.read(out.flip().toString());
  }

  /** A file without a proper opening fence: all body, or all block if a fence was meant. */
  private static Article unfenced(ArticleId id, byte[] file) {
    if (file.length == 0) {
      return new Article(
          id,
          new RawBytes(NOTHING, NOTHING, NOTHING),
          new Unreadable(Cause.EMPTY_FILE, "The file is empty.", 0, ""));
    }
    String head = LosslessUtf8.decode(Arrays.copyOf(file, Math.min(file.length, 4096)));
    Optional<String> misspelt = MisspeltFence.diagnose(file, head);
    if (misspelt.isEmpty() || file.length > Limits.BLOCK_BYTES) {
      FrontMatterReading reading =
          misspelt
              .<FrontMatterReading>map(reason -> new Unreadable(Cause.FENCE, reason, 0, head))
              .orElseGet(Absent::new);
      return new Article(id, new RawBytes(NOTHING, NOTHING, file), reading);
    }
    return new Article(
        id,
        new RawBytes(NOTHING, file, NOTHING),
        new Unreadable(Cause.FENCE, misspelt.get(), 0, LosslessUtf8.decode(file)));
  }
}
