package dev.copydesk.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Editor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A site may seal fields at any depth; no edit changes them, whatever it is aimed at. */
class SealedValueTest {

  private static final Schema SCHEMA =
      new Schema(
          List.of(
              group("provider", FieldKind.RECORD, sealed("token")),
              group("related", FieldKind.RECORDS, sealed("token"))),
          List.of());

  private static final Article ARTICLE =
      ArticleReader.read(
          new ArticleId("a.md"),
          """
          ---
          provider:
            token: abc
            name: Quay
          related:
            - title: One
              token: def
            - title: Two
          ---
          """
              .getBytes(StandardCharsets.UTF_8));

  @Test
  void findsThemAtAnyDepth() {
    assertThat(SealedValue.in(ARTICLE.frontMatter().orElseThrow(), SCHEMA))
        .containsExactly(
            new SealedValue(path("provider.token"), "abc"),
            new SealedValue(path("related[0].token"), "def"));
  }

  @Test
  void refusesToRemoveWhatHoldsThem() {
    assertThat(apply(new Edit.Remove(path("provider")))).isInstanceOf(EditResult.Refused.class);
    assertThat(apply(new Edit.Remove(path("related[0]")))).isInstanceOf(EditResult.Refused.class);
    assertThat(apply(new Edit.Retype(ARTICLE.blockText().replace("abc", "abd"))))
        .isInstanceOf(EditResult.Refused.class);
  }

  @Test
  void letsThemMoveWithTheirItem() {
    assertThat(apply(new Edit.MoveItem(path("related[0]"), 1)))
        .isInstanceOf(EditResult.Changed.class);
    assertThat(apply(new Edit.Remove(path("related[1]")))).isInstanceOf(EditResult.Changed.class);
  }

  @Test
  void isNeverTold() {
    assertThat(new SealedValue(path("provider.token"), "abc").toString()).doesNotContain("abc");
  }

  private static EditResult apply(Edit edit) {
    return new Editor(SCHEMA).apply(ARTICLE, edit);
  }

  private static FieldPath path(String text) {
    return FieldPath.parse(text).orElseThrow();
  }

  private static Field sealed(String key) {
    return new Field(key, FieldKind.SEALED, key, "", "", false, List.of(), List.of());
  }

  private static Field group(String key, FieldKind kind, Field inside) {
    return new Field(key, kind, key, "", "", false, List.of(), List.of(inside));
  }
}
