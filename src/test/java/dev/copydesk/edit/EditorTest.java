package dev.copydesk.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticlePrinter;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.edit.oracle.Grower;
import dev.copydesk.edit.oracle.NewsSchema;
import dev.copydesk.edit.oracle.Peer;
import dev.copydesk.edit.oracle.PeerReader;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the editor promises beside the bytes: all or none, ways out, places, plain words. */
class EditorTest {

  private static final Editor EDITOR = new Editor(NewsSchema.SCHEMA);

  private static Article article(String file) {
    return ArticleReader.read(new ArticleId("a.md"), file.getBytes(StandardCharsets.UTF_8));
  }

  private static String print(Article article) {
    return new String(ArticlePrinter.print(article), StandardCharsets.UTF_8);
  }

  private static String changed(EditResult result) {
    assertThat(result).isInstanceOf(EditResult.Changed.class);
    return print(((EditResult.Changed) result).after());
  }

  private static EditResult.Refused refused(Article article, Edit edit) {
    EditResult result = EDITOR.apply(article, edit);
    assertThat(result).isInstanceOf(EditResult.Refused.class);
    return (EditResult.Refused) result;
  }

  private static Edit set(String path, String text) {
    return new Edit.Set(FieldPath.parse(path).orElseThrow(), new NewNode.Text(text));
  }

  @Test
  void anAliasOffersToWriteTheValueOut() {
    Article article = article("---\ntitle: &t One\nexcerpt: *t\n---\n");
    EditResult.Refused refused = refused(article, set("excerpt", "Two"));
    assertThat(refused.place().line()).isEqualTo(3);
    Edit instead = refused.instead().orElseThrow();
    Article after = ((EditResult.Changed) EDITOR.apply(article, instead)).after();
    assertThat(changed(EDITOR.apply(after, set("excerpt", "Two"))))
        .isEqualTo("---\ntitle: &t One\nexcerpt: Two\n---\n");
  }

  @Test
  void aMergedKeyOffersAValueOfItsOwn() {
    Article article = article("---\nbase: &b {name: One}\nprovider:\n  <<: *b\n---\n");
    EditResult.Refused refused = refused(article, set("provider.name", "Two"));
    assertThat(changed(EDITOR.apply(article, refused.instead().orElseThrow())))
        .isEqualTo("---\nbase: &b {name: One}\nprovider:\n  <<: *b\n  name: Two\n---\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Just text.\n", "", "---\ntitle: [\n---\n", "---\n- a\n---\n", "---\na\n---\n"})
  void whatHasNoFieldsIsRefusedInASentence(String file) {
    Article article = article(file);
    assertThat(refused(article, set("title", "x")).reason()).endsWith(".");
    assertThat(print(article)).isEqualTo(file);
  }

  @Test
  void theWholeIsNoField() {
    Article article = article("---\ntitle: One\n---\n");
    assertThat(refused(article, new Edit.Remove(FieldPath.ROOT)).reason()).endsWith(".");
  }

  @Test
  void severalAreAllOrNone() {
    Article article = article("---\ntitle: One\ntype: &t a\ncategory: *t\n---\n");
    refused(article, new Edit.Several(List.of(set("title", "Two"), set("category", "x"))));
    assertThat(
            EDITOR.apply(
                article, new Edit.Several(List.of(set("title", "Two"), set("title", "One")))))
        .isInstanceOf(EditResult.Unchanged.class);
    assertThat(EDITOR.apply(article, new Edit.Several(List.of())))
        .isInstanceOf(EditResult.Unchanged.class);
  }

  @Test
  void severalAreTheSameAsOneAfterTheOther() {
    for (long seed = 1; seed < 150; seed++) {
      Random random = Grower.chance(seed);
      Article article = article("---\n" + new Grower(random).block() + "---\n");
      List<Edit> edits = new ArrayList<>();
      Article current = article;
      for (String key : List.of("title", "excerpt", "type", "topics", "zzz")) {
        Edit edit =
            random.nextBoolean() ? set(key, "x " + seed) : new Edit.Remove(FieldPath.of(key));
        if (EDITOR.apply(current, edit) instanceof EditResult.Changed(Article after)) {
          current = after;
          edits.add(edit);
        }
      }
      if (!current.bytes().sameAs(article.bytes())) {
        assertThat(changed(EDITOR.apply(article, new Edit.Several(edits))))
            .isEqualTo(print(current));
      }
    }
  }

  /** Taking all keys out and putting none back leaves the comments and blank lines. */
  @Test
  void removingEveryKeyOneByOneEndsWithAnEmptyMapping() {
    int done = 0;
    for (long seed = 1; seed < 300; seed++) {
      Random random = Grower.chance(seed);
      String block = new Grower(random).block();
      Optional<Peer> peer = PeerReader.SNAKE.read(block);
      if (peer.isEmpty()
          || block.matches("(?s).*&a\\d.*")
          || block.matches("(?s).*[|>]\\d?\\+.*")) {
        continue;
      }
      List<String> keys = new ArrayList<>();
      ((Peer.Table) peer.get()).pairs().forEach(pair -> keys.add(((Peer.Leaf) pair.key()).value()));
      Collections.shuffle(keys, random);
      Article current = article("---\n" + block + "---\n");
      if (current.frontMatter().isEmpty() || keys.stream().distinct().count() < keys.size()) {
        continue;
      }
      for (String key : keys) {
        EditResult result = EDITOR.apply(current, new Edit.Remove(FieldPath.of(key)));
        assertThat(result).as("seed %d key %s", seed, key).isInstanceOf(EditResult.Changed.class);
        current = ((EditResult.Changed) result).after();
      }
      Peer left = PeerReader.ENGINE.read(current.blockText()).orElseThrow();
      assertThat(((Peer.Table) left).pairs()).as("seed %d", seed).isEmpty();
      done++;
    }
    assertThat(done).isGreaterThan(40);
  }

  @Test
  void theSourceMayBeRetyped() {
    Article article = article("\uFEFF---\r\ntitle: One\r\n---\r\nBody");
    assertThat(changed(EDITOR.apply(article, new Edit.Retype("title: Two\r\ntype: x\r\n"))))
        .isEqualTo("\uFEFF---\r\ntitle: Two\r\ntype: x\r\n---\r\nBody");
    assertThat(EDITOR.apply(article, new Edit.Retype("title: One\r\n")))
        .isInstanceOf(EditResult.Unchanged.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: One\n---\ntype: x\n", "---\n", "title: One\n...\n"})
  void noFenceMayBeTypedIntoTheSource(String block) {
    Article article = article("---\ntitle: One\n---\nBody");
    assertThat(refused(article, new Edit.Retype(block)).reason()).endsWith(".");
  }

  @Test
  void aSealedValueCannotBeRetypedAway() {
    Article article = article("---\ntitle: One\nsecured: \"QUJD\"\n---\n");
    refused(article, new Edit.Retype("title: One\nsecured: \"QUJE\"\n"));
    refused(article, new Edit.Retype("title: One\n"));
    assertThat(changed(EDITOR.apply(article, new Edit.Retype("title: Two\nsecured: \"QUJD\"\n"))))
        .contains("Two");
  }

  @ParameterizedTest
  @CsvSource({"a.b.c", "new.one", "related[0].title", "topics[0]"})
  void placesThatAreNotThereAreMadeOrRefused(String path) {
    Article article = article("---\ntitle: One\n---\n");
    EditResult result = EDITOR.apply(article, set(path, "x"));
    if (result instanceof EditResult.Changed(Article after)) {
      assertThat(PeerReader.ENGINE.read(after.blockText())).isPresent();
      assertThat(print(after)).contains("title: One\n", "x");
    } else {
      assertThat(result).isInstanceOf(EditResult.Refused.class);
    }
  }

  @Test
  void keyOrderOfTheSchemaIsKept() {
    List<String> order = NewsSchema.SCHEMA.keyOrder(FieldPath.ROOT);
    for (long seed = 1; seed < 60; seed++) {
      List<String> keys = new ArrayList<>(order);
      keys.remove("secured");
      Collections.shuffle(keys, Grower.chance(seed));
      Article current = article("---\n---\n");
      for (String key : keys) {
        current = ((EditResult.Changed) EDITOR.apply(current, set(key, "x"))).after();
      }
      List<String> written =
          current.blockText().lines().map(line -> line.substring(0, line.indexOf(':'))).toList();
      assertThat(written).as("added %s", keys).isEqualTo(order.subList(0, order.size() - 1));
    }
  }
}
