package dev.copydesk.repair;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticlePrinter;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.document.LosslessUtf8;
import dev.copydesk.frontmatter.FrontMatterReading.Unreadable;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import dev.copydesk.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Diagnoses front matter that cannot be read and mends it as text. A mend is offered only if with
 * it, and the best mends of all other defects, the block reads, every field is where it was, and no
 * letter is lost.
 */
public final class Repair {

  private static final String NUL = "\0";

  private Repair() {}

  /** What keeps the article's front matter from being read; no defects if it can be read. */
  public static Diagnosis diagnose(Article article, KnownKeys known) {
    if (!(article.reading() instanceof Unreadable unreadable)) {
      return Diagnosis.none(article.blockText());
    }
    return proven(article, diagnose(article, unreadable, known));
  }

  private static Diagnosis diagnose(Article article, Unreadable unreadable, KnownKeys known) {
    String text = unreadable.text();
    return switch (unreadable.cause()) {
      case EMPTY_FILE, TOO_LARGE -> Diagnosis.none(text);
      case FENCE -> unfenced(article, text, known);
      case UNCLOSED -> new Course(text, new FenceScan(text, known).ofUnclosed(), known).diagnose();
      case ENCODING, CHARACTER, SYNTAX, SEVERAL_DOCUMENTS ->
          acrossFence(article, text)
              .map(defect -> told(text, defect))
              .orElseGet(() -> fenced(text, known));
    };
  }

  private static Diagnosis told(String text, Defect defect) {
    return new Diagnosis(text, List.of(defect), Optional.empty(), false);
  }

  /**
   * A merge whose two versions go on behind the closing fence. Mended in the block alone, the other
   * marks would stay in the body, where nobody looks for them.
   */
  private static Optional<Defect> acrossFence(Article article, String text) {
    OptionalInt open = ConflictScan.open(text);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    int line = article.placeOf(open.getAsInt()).line();
    String file = LosslessUtf8.decode(ArticlePrinter.print(article));
    String marks =
        ConflictScan.markedLines(file, line + 1).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Defect(
                DefectKind.CONFLICT,
                open.getAsInt(),
                ("A merge has left two versions that go on behind the closing “---”, with marks in"
                        + " lines %s, too; put them together in a text editor.")
                    .formatted(marks),
                List.of()));
  }

  /** The block's text with every defect mended at once, if that can be proven right. */
  public static Optional<String> all(Article article, KnownKeys known) {
    return diagnose(article, known).mended();
  }

  /** Without its mends, should the file as a whole not read with them. */
  private static Diagnosis proven(Article article, Diagnosis diagnosis) {
    boolean reads =
        diagnosis
            .mended()
            .flatMap(text -> ArticleReader.retyped(article, text))
            .flatMap(Article::frontMatter)
            .isPresent();
    return reads || diagnosis.mended().isEmpty() ? diagnosis : diagnosis.withoutMends();
  }

  private static Diagnosis unfenced(Article article, String text, KnownKeys known) {
    if (isWide(text)) {
      Defect defect =
          new Defect(
              DefectKind.WIDE_ENCODING,
              0,
              "The file is in UTF-16; the readers of such files want UTF-8. Save it as UTF-8.",
              List.of());
      return told(text, defect);
    }
    if (text.indexOf('\n') < 0
        && text.indexOf('\r') >= 0
        && text.stripLeading().startsWith("---")) {
      return returns(text);
    }
    boolean whole = LosslessUtf8.encode(text).length == article.bytes().length();
    return whole
        ? new Course(text, new FenceScan(text, known).ofFile(), known).diagnose()
        : Diagnosis.none(text);
  }

  /** Lines that end as on the first Macintosh are none to the readers of today. */
  private static Diagnosis returns(String text) {
    List<TextEdit> edits = new ArrayList<>();
    for (int i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
      edits.add(TextEdit.replace(new Span(i, i + 1), "\n"));
    }
    Mend mend = new Mend("Write the line ends of today", false, new TextEdits(edits));
    Defect defect =
        new Defect(
            DefectKind.LINE_ENDS,
            text.indexOf('\r'),
            "The lines end with carriage returns alone, so the whole file is one line to its readers.",
            List.of(mend));
    String mended = mend.edits().applyTo(text);
    return new Diagnosis(text, List.of(defect), Optional.of(mended), false);
  }

  /** Two bytes for each sign: a mark at the beginning, or every other byte a NUL. */
  private static boolean isWide(String text) {
    boolean marked = text.startsWith("\uDCFF\uDCFE") || text.startsWith("\uDCFE\uDCFF");
    return marked
        || text.length() > 3
            && (text.startsWith(NUL, 1) && text.startsWith(NUL, 3)
                || text.startsWith(NUL, 0) && text.startsWith(NUL, 2));
  }

  /** Between two fences; the second may be a rule in the body, behind a missing fence. */
  private static Diagnosis fenced(String text, KnownKeys known) {
    Diagnosis plain = new Course(text, Frame.whole(text), known).diagnose();
    if (plain.mended().isPresent() && plain.certain()) {
      return plain;
    }
    Frame frame = new FenceScan(text, known).ofUnclosed();
    if (frame.isSound() || text.substring(frame.to()).isBlank()) {
      return plain;
    }
    Diagnosis shorter = new Course(text, frame, known).diagnose();
    boolean better =
        shorter.mended().isPresent()
            && (plain.mended().isEmpty() || shorter.certain() || strays(plain));
    return better ? shorter : plain;
  }

  private static boolean strays(Diagnosis diagnosis) {
    return diagnosis.defects().stream()
        .anyMatch(
            defect ->
                defect.kind() == DefectKind.STRAY_TEXT || defect.kind() == DefectKind.STRAY_FENCE);
  }
}
