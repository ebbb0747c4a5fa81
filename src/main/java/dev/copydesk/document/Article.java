package dev.copydesk.document;

import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.text.LineBreak;
import dev.copydesk.text.LineMap;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * One edition of an article: its bytes and what reading its front matter came to. It never changes;
 * an edit makes the next one, which shares the bytes outside the block.
 */
public final class Article {

  private static final int BODY_START = 400;

  private final ArticleId id;
  private final RawBytes bytes;
  private final FrontMatterReading reading;

  Article(ArticleId id, RawBytes bytes, FrontMatterReading reading) {
    this.id = Objects.requireNonNull(id);
    this.bytes = Objects.requireNonNull(bytes);
    this.reading = Objects.requireNonNull(reading);
  }

  public ArticleId id() {
    return id;
  }

  public RawBytes bytes() {
    return bytes;
  }

  public FrontMatterReading reading() {
    return reading;
  }

  /** The front matter, where it is readable. */
  public Optional<FrontMatter> frontMatter() {
    return reading instanceof FrontMatterReading.Found found
        ? Optional.of(found.frontMatter())
        : Optional.empty();
  }

  /**
   * The block's text between the fences, decoded as UTF-8. Of an unreadable one, bytes that are not
   * UTF-8 stand as {@link LosslessUtf8} says; of a file without front matter it is empty.
   */
  public String blockText() {
    return switch (reading) {
      case FrontMatterReading.Found found -> found.frontMatter().text();
      case FrontMatterReading.Unreadable unreadable -> unreadable.text();
      case FrontMatterReading.Absent absent -> "";
    };
  }

  /**
   * Whether {@link #blockText} is all of the block; of one that is too large it is the beginning.
   */
  public boolean hasWholeText() {
    return LosslessUtf8.encode(blockText()).length == bytes.block().length;
  }

  /** Where the UTF-16 offset of the block's text stands in the file. */
  public Place placeOf(int offset) {
    LineMap lines = frontMatter().map(FrontMatter::lines).orElseGet(() -> new LineMap(blockText()));
    int line = lines.lineAt(offset);
    return new Place(line + linesBefore(), offset - lines.startOf(line) + 1);
  }

  /** The line end behind the opening fence; LF where there is none. */
  public LineBreak lineBreak() {
    byte[] before = bytes.before();
    boolean crlf = before.length >= 2 && before[before.length - 2] == '\r';
    return crlf ? LineBreak.CRLF : LineBreak.LF;
  }

  /** What follows the closing fence, decoded; of a long body its beginning. */
  public String bodyStart() {
    byte[] after = bytes.after();
    int start = 0;
    while (start < after.length && after[start] != '\n') {
      start++;
    }
    int from = Math.min(after.length, start + 1);
    return LosslessUtf8.decode(
        Arrays.copyOfRange(after, from, Math.min(after.length, from + BODY_START)));
  }

  /** How many lines stand before the block: the opening fence, or none. */
  public int linesBefore() {
    int count = 0;
    for (byte b : bytes.before()) {
      if (b == '\n') {
        count++;
      }
    }
    return count;
  }
}
