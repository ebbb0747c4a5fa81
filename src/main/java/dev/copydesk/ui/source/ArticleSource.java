package dev.copydesk.ui.source;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticlePrinter;
import dev.copydesk.document.LosslessUtf8;
import dev.copydesk.document.Place;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatterReading.Unreadable;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.text.LineMap;
import dev.copydesk.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A file's text for showing and typing: its front matter, which may be changed, between the opening
 * fence and the beginning of the body, which may not. Sealed values are not in it.
 *
 * @param head the lines before the front matter
 * @param draft the front matter
 * @param tail the closing fence and the body, or its beginning
 * @param headLines how many lines {@code head} has
 * @param whole whether all of the front matter is here; else it can only be read
 * @param problems what is wrong, in the order of the lines
 */
record ArticleSource(
    String head,
    BlockDraft draft,
    String tail,
    int headLines,
    boolean whole,
    List<Problem> problems) {

  /** Bytes of the body that are shown. */
  static final int BODY_BYTES = 64 * 1024;

  static final ArticleSource NONE =
      new ArticleSource(
          "",
          BlockDraft.of("", List.of(), dev.copydesk.text.LineBreak.LF),
          "",
          0,
          false,
          List.of());

  private static final String CUT = "\n… (the body goes on; only its beginning is shown here)\n";
  private static final RuleId UNREADABLE = new RuleId("unreadable");

  ArticleSource {
    Objects.requireNonNull(head);
    Objects.requireNonNull(draft);
    Objects.requireNonNull(tail);
    problems = List.copyOf(problems);
  }

  /** What came of typing. */
  sealed interface Typed {

    /** The source as she wants it. */
    record Good(ArticleSource source) implements Typed {}

    /** One sentence that says why it is not done. */
    record Refused(String reason) implements Typed {}
  }

  static ArticleSource of(Article article, Schema schema, List<Problem> problems) {
    byte[] file = ArticlePrinter.print(article);
    int headBytes = endOfLines(file, article.linesBefore());
    String block = article.blockText();
    int tailFrom = Math.min(file.length, headBytes + LosslessUtf8.encode(block).length);
    int tailTo = Math.min(file.length, tailFrom + BODY_BYTES);
    boolean hasReason = problems.isEmpty() && article.reading() instanceof Unreadable;
    return new ArticleSource(
        shown(decoded(file, 0, headBytes)),
        BlockDraft.of(block, SealedPlaces.in(article, schema), article.lineBreak()),
        shown(decoded(file, tailFrom, tailTo)) + (tailTo < file.length ? CUT : ""),
        article.linesBefore(),
        article.hasWholeText(),
        hasReason ? List.of(reason(article)) : problems);
  }

  String text() {
    return head + draft.shown() + tail;
  }

  /** The first line behind the front matter, from 1. */
  int bodyLine() {
    return headLines + new LineMap(draft.shown()).lineCount() + 1;
  }

  /** The same with other problems. */
  ArticleSource with(List<Problem> others) {
    return new ArticleSource(head, draft, tail, headLines, whole, others);
  }

  /** Puts {@code typed} in the place of {@code where} in {@link #text}. */
  Typed type(Span where, String typed) {
    if (!whole) {
      return new Typed.Refused("This front matter can only be read here.");
    }
    Span block = new Span(head.length(), head.length() + draft.shown().length());
    if (!block.covers(where)) {
      return new Typed.Refused(
          "Only the front matter between the “---” lines is edited here; the body stays.");
    }
    Span inBlock = new Span(where.start() - block.start(), where.end() - block.start());
    return switch (draft.type(inBlock, typed)) {
      case BlockDraft.Typed.Good(BlockDraft next) ->
          new Typed.Good(new ArticleSource(head, next, tail, headLines, true, problems));
      case BlockDraft.Typed.Refused(String reason) -> new Typed.Refused(reason);
    };
  }

  /** What to underline, a stretch for each problem. */
  List<SourceMark> marks() {
    String text = text();
    LineMap shown = new LineMap(text);
    LineMap real = new LineMap(draft.text());
    return problems.stream().map(problem -> mark(problem, text, shown, real)).toList();
  }

  private SourceMark mark(Problem problem, String text, LineMap shown, LineMap real) {
    int line = Math.clamp(problem.place().line(), 1, shown.lineCount());
    int start = shown.startOf(line);
    String words = shown.line(line).in(text).stripTrailing();
    int from = Math.clamp(start + problem.place().column() - 1L, start, start + words.length());
    int blockLine = line - headLines;
    if (blockLine >= 1 && blockLine <= real.lineCount()) {
      Span whole = real.line(blockLine);
      int at =
          Math.clamp(whole.start() + problem.place().column() - 1L, whole.start(), whole.end());
      from = Math.clamp(head.length() + draft.shownAt(at), start, start + words.length());
    }
    int column = from - start;
    if (column >= words.length()) {
      column = words.length() - words.stripLeading().length();
    }
    return new SourceMark(line, column, words.length(), problem);
  }

  private static Problem reason(Article article) {
    Unreadable unreadable = (Unreadable) article.reading();
    Place place = article.placeOf(Math.min(unreadable.offset(), unreadable.text().length()));
    return new Problem(
        UNREADABLE,
        Severity.ERROR,
        article.id(),
        place,
        FieldPath.ROOT,
        unreadable.reason(),
        List.of());
  }

  private static int endOfLines(byte[] file, int lines) {
    int at = 0;
    for (int found = 0; found < lines && at < file.length; at++) {
      if (file[at] == '\n') {
        found++;
      }
    }
    return at;
  }

  private static String decoded(byte[] file, int from, int to) {
    return new String(file, from, to - from, StandardCharsets.UTF_8);
  }

  /** Line ends as LF, tabs kept, other control characters as U+FFFD. */
  private static String shown(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace("\uFEFF", "")
        .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "\uFFFD");
  }
}
