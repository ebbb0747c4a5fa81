package dev.copydesk.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.repair.Cases.Case;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the diagnosis to two tables of broken blocks and broken files. */
class RepairTest {

  static List<Case> blocks() {
    return Cases.of("broken-blocks.txt");
  }

  static List<Case> files() {
    return Cases.of("broken-files.txt");
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void aBlockIsMended(Case row) {
    check(blockOf(row.broken()), moved(row.defects(), 1), blockOf(row.mended()));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void aBlockWithOtherLineEndsIsMended(Case row) {
    check(crlf(blockOf(row.broken())), moved(row.defects(), 1), crlf(blockOf(row.mended())));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void aBlockBehindEmojiIsMended(Case row) {
    String first = "# 🦭🚢 from the desk\nlayout: 🚋\n";
    check(blockOf(first + row.broken()), moved(row.defects(), 3), blockOf(first + row.mended()));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void aBlockIsMendedOneDefectAtATime(Case row) {
    Article article = Cases.file(blockOf(row.broken()));
    for (int i = 0; i < 12 && article.frontMatter().isEmpty(); i++) {
      Diagnosis diagnosis = Repair.diagnose(article, Cases.KNOWN);
      Mend mend = diagnosis.defects().getFirst().mends().getFirst();
      article =
          ArticleReader.retyped(article, mend.edits().applyTo(diagnosis.text())).orElseThrow();
    }
    assertThat(article.blockText()).isEqualTo(row.mended());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsMended(Case row) {
    check(row.broken(), row.defects(), row.mended());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileWithOtherLineEndsIsMended(Case row) {
    check(crlf(row.broken()), row.defects(), crlf(row.mended()));
  }

  private static void check(String broken, String defects, String mended) {
    Article article = Cases.file(broken);
    assertThat(article.frontMatter()).as("it is broken").isEmpty();
    Diagnosis diagnosis = Repair.diagnose(article, Cases.KNOWN);
    assertThat(Cases.told(article, diagnosis)).isEqualTo(defects);
    assertThat(diagnosis.mended()).isPresent();
    Article after = ArticleReader.retyped(article, diagnosis.mended().get()).orElseThrow();
    assertThat(after.bytes().sameAs(Cases.file(mended).bytes()))
        .as("it becomes %s, not %s", mended, diagnosis.mended().get())
        .isTrue();
    assertThat(diagnosis.certain())
        .isEqualTo(diagnosis.defects().stream().allMatch(d -> d.mends().getFirst().certain()));
  }

  private static String blockOf(String block) {
    return "---\n" + block + "---\nThe body, as ever: “so”.\n";
  }

  private static String crlf(String text) {
    return text.replace("\n", "\r\n");
  }

  private static String moved(String defects, int by) {
    return Pattern.compile("@(\\d+)")
        .matcher(defects)
        .replaceAll(m -> "@" + (Integer.parseInt(m.group(1)) + by));
  }
}
