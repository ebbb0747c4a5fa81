package dev.copydesk.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.document.LosslessUtf8;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.text.LineBreak;
import dev.copydesk.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockDraftTest {

  private static final String SECRET = "QjpdY3BsEjhs;d29ybGQ=";

  private static BlockDraft draft(String block) {
    return draft(("---\n" + block + "---\nBody\n").getBytes(StandardCharsets.UTF_8));
  }

  private static BlockDraft draft(byte[] file) {
    Article article = ArticleReader.read(new ArticleId("a.md"), file);
    return BlockDraft.of(
        article.blockText(), SealedPlaces.in(article, SchemaFile.builtIn()), article.lineBreak());
  }

  private static BlockDraft good(BlockDraft draft, String gone, String typed) {
    return good(draft, span(draft, gone), typed);
  }

  private static BlockDraft good(BlockDraft draft, Span where, String typed) {
    return ((BlockDraft.Typed.Good) draft.type(where, typed)).draft();
  }

  private static Span span(BlockDraft draft, String part) {
    int at = draft.shown().indexOf(part);
    return new Span(at, at + part.length());
  }

  private static String refusal(BlockDraft draft, Span where, String typed) {
    return ((BlockDraft.Typed.Refused) draft.type(where, typed)).reason();
  }

  @Test
  void newLinesTakeTheLineEndsOfTheirPlace() {
    BlockDraft draft = BlockDraft.of("a: 1\r\nb: 2\nc: 3\r\n", List.of(), LineBreak.LF);
    assertThat(draft.shown()).isEqualTo("a: 1\nb: 2\nc: 3\n");
    assertThat(good(draft, "1", "1\nx: 9").text()).isEqualTo("a: 1\r\nx: 9\r\nb: 2\nc: 3\r\n");
    assertThat(good(draft, "2", "2\nx: 9").text()).isEqualTo("a: 1\r\nb: 2\nx: 9\nc: 3\r\n");
    assertThat(good(draft, Span.at(draft.shown().length()), "d: 4\n").text())
        .isEqualTo("a: 1\r\nb: 2\nc: 3\r\nd: 4\r\n");
  }

  @Test
  void aNewLineInAnEmptyBlockTakesTheFencesLineEnd() {
    BlockDraft draft = BlockDraft.of("", List.of(), LineBreak.CRLF);
    assertThat(good(draft, Span.at(0), "a: 1\n").text()).isEqualTo("a: 1\r\n");
  }

  @Test
  void deletingALineTakesItsOwnLineEndWithIt() {
    BlockDraft draft = BlockDraft.of("a: 1\r\n\r\n\nb: 2\n", List.of(), LineBreak.LF);
    assertThat(good(draft, new Span(5, 6), "").text()).isEqualTo("a: 1\r\n\nb: 2\n");
    assertThat(good(draft, new Span(6, 7), "").text()).isEqualTo("a: 1\r\n\r\nb: 2\n");
  }

  @Test
  void whatCannotBeShownStaysBesideWhatIsTyped() {
    BlockDraft draft =
        BlockDraft.of(
            "\uFEFFtitle: a\u0000b\u0085c\u2028d \uD83D\uDE80\uDC92 x\n", List.of(), LineBreak.LF);
    assertThat(draft.shown())
        .isEqualTo("\uFFFDtitle: a\uFFFDb\uFFFDc\uFFFDd \uD83D\uDE80\uFFFD x\n");
    assertThat(good(draft, " x", " yz").text())
        .isEqualTo("\uFEFFtitle: a\u0000b\u0085c\u2028d \uD83D\uDE80\uDC92 yz\n");
  }

  @Test
  void ofTwoThatLookTheSameTheOneSheTakesOutGoes() {
    BlockDraft draft = BlockDraft.of("a: \u0000\uDC92\n", List.of(), LineBreak.LF);
    assertThat(good(draft, new Span(3, 4), "").text()).isEqualTo("a: \uDC92\n");
    assertThat(good(draft, new Span(4, 5), "").text()).isEqualTo("a: \u0000\n");
  }

  @Test
  void halfACharacterIsRefused() {
    BlockDraft draft = draft("title: \uD83D\uDE80\n");
    assertThat(refusal(draft, new Span(7, 8), "")).contains("Half a character");
    assertThat(refusal(draft, Span.at(7), "\uD83D")).contains("Half a character");
    assertThat(refusal(draft, Span.at(7), "\uDC92")).contains("Half a character");
    assertThat(good(draft, new Span(7, 9), "").text()).isEqualTo("title: \n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: A\nsecured: %s\nlast: 1\n",
        "title: A\nsecured: \"%s\" # note\nlast: 1\n",
        "title: A\nsecured: >-\n  %s\nlast: 1\n",
        "title: \"A\nsecured: %s\nlast: 1\n",
        "title: \"A\nsecured: '%s'\nlast: 1\n",
        "title: \"A\nsecured: |\n  %s\nlast: 1\n",
        "title: \"A\nsecured:\n%s\nlast: 1\n",
        "title: \"A\nx: {a: 1, secured: %s}\nlast: 1\n",
        "title: A\nsecured: b;%s\nsecured: %s\nlast: 1\n",
        "title: A\nx: \"\nsecured: %s\ny: \"\nlast: 1\n",
      })
  void aSealedValueIsNeitherShownNorTouched(String form) {
    BlockDraft draft = draft(form.replace("%s", SECRET));
    assertThat(draft.shown()).contains("sealed").doesNotContain(SECRET).contains("last: 1\n");
    assertThat(draft.shown().chars().filter(c -> c == '\n').count())
        .isEqualTo(form.chars().filter(c -> c == '\n').count());
    int from = draft.shown().indexOf("secured");
    int line = draft.shown().lastIndexOf('\n', from) + 1;
    int end = draft.shown().indexOf('\n', draft.shown().indexOf('›', from));
    for (int at = line + 1; at < end; at++) {
      assertThat(refusal(draft, Span.at(at), "x")).contains("sealed");
      assertThat(refusal(draft, new Span(at, at + 1), "")).contains("sealed");
    }
    assertThat(refusal(draft, Span.at(line), "#")).contains("sealed");
    assertThat(refusal(draft, new Span(line - 1, line), "")).contains("sealed");
    assertThat(refusal(draft, Span.at(end), "x")).contains("sealed");
    assertThat(good(draft, Span.at(line), "new: 1\n").text())
        .isEqualTo(
            draft
                    .text()
                    .substring(0, draft.text().indexOf(form.contains("x: {") ? "x: {" : "secured"))
                + "new: 1\n"
                + draft
                    .text()
                    .substring(draft.text().indexOf(form.contains("x: {") ? "x: {" : "secured")));
    assertThat(good(draft, "last: 1", "last: 2").text())
        .isEqualTo(draft.text().replace("last: 1", "last: 2"));
  }

  @Test
  void aBrokenLineBelowASealedOneCanBeMended() {
    BlockDraft draft = draft("secured: " + SECRET + "\ntitle \"A\nlast: 1\n");
    assertThat(good(draft, "title ", "title: ").text())
        .isEqualTo("secured: " + SECRET + "\ntitle: \"A\nlast: 1\n");
  }

  /**
   * Random typing in random blocks against a list of characters, each with its bytes: what was not
   * taken out has its bytes still, in order.
   */
  @Test
  void randomTypingChangesNothingElse() {
    Random random = new Random(20261125);
    for (int round = 0; round < 3_000; round++) {
      List<byte[]> characters = randomCharacters(random);
      BlockDraft draft =
          BlockDraft.of(LosslessUtf8.decode(joined(characters)), List.of(), LineBreak.LF);
      for (int step = 0; step < 4; step++) {
        int from = random.nextInt(characters.size() + 1);
        int to = Math.min(characters.size(), from + random.nextInt(4));
        List<String> typed = randomTyping(random);
        Span where = new Span(shownLength(characters, from), shownLength(characters, to));
        draft = good(draft, where, String.join("", typed));
        List<byte[]> next = new ArrayList<>(characters.subList(0, from));
        byte[] lineEnd = lineEndNear(characters, from);
        typed.forEach(
            one -> next.add(one.equals("\n") ? lineEnd : one.getBytes(StandardCharsets.UTF_8)));
        next.addAll(characters.subList(to, characters.size()));
        characters = next;
        assertThat(LosslessUtf8.encode(draft.text())).isEqualTo(joined(characters));
      }
    }
  }

  private static final byte[][] ALPHABET = {
    {'a'},
    {'b'},
    {':'},
    {' '},
    {'\n'},
    {'\r', '\n'},
    {'\r', '\n'},
    {'\n'},
    {0},
    {7},
    "é".getBytes(StandardCharsets.UTF_8),
    "🚀".getBytes(StandardCharsets.UTF_8),
    "\uFEFF".getBytes(StandardCharsets.UTF_8),
    "\u0085".getBytes(StandardCharsets.UTF_8),
    {(byte) 0x92},
    {(byte) 0xFF},
    {(byte) 0x96}
  };

  private static List<byte[]> randomCharacters(Random random) {
    List<byte[]> characters = new ArrayList<>();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      characters.add(ALPHABET[random.nextInt(ALPHABET.length)]);
    }
    return characters;
  }

  private static List<String> randomTyping(Random random) {
    String[] words = {"x", "\n", "é", "🛶", "- "};
    List<String> typed = new ArrayList<>();
    int length = random.nextInt(4);
    for (int i = 0; i < length; i++) {
      typed.add(words[random.nextInt(words.length)]);
    }
    return typed;
  }

  private static int shownLength(List<byte[]> characters, int count) {
    return characters.subList(0, count).stream()
        .mapToInt(one -> one.length == 4 && (one[0] & 0xF8) == 0xF0 ? 2 : isTyped(one))
        .sum();
  }

  private static int isTyped(byte[] one) {
    return one.length == 2 && one[0] == '-' ? 2 : 1;
  }

  private static byte[] lineEndNear(List<byte[]> characters, int from) {
    for (int i = from; i < characters.size(); i++) {
      if (isLineEnd(characters.get(i))) {
        return characters.get(i);
      }
    }
    for (int i = from - 1; i >= 0; i--) {
      if (isLineEnd(characters.get(i))) {
        return characters.get(i);
      }
    }
    return new byte[] {'\n'};
  }

  private static boolean isLineEnd(byte[] one) {
    return one[one.length - 1] == '\n';
  }

  private static byte[] joined(List<byte[]> characters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    characters.forEach(out::writeBytes);
    return out.toByteArray();
  }
}
