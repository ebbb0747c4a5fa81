package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookingIntoTest {

  private static final FieldPath OWN = FieldPath.of("myOwnKey");

  @TempDir Path temp;
  private Newsroom room;

  @BeforeEach
  void open() throws IOException {
    room = QuerySite.open(temp);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void articlesAreLookedIntoOnce() {
    Query query = room.session.query("myOwnKey:lamp");
    assertThat(room.session.search().mustLookInto(query)).isTrue();
    assertThat(room.session.search().mustLookInto(room.session.query("quality>50 drone")))
        .isFalse();

    room.session.search().lookInto(query).finish();

    assertThat(room.session.search().mustLookInto(room.session.query("-myOwnKey:oil"))).isFalse();
    assertThat(room.session.search().mustLookInto(room.session.query("another:oil"))).isTrue();
  }

  @Test
  void whatWasReadFollowsEdits() {
    look("myOwnKey:lamp");
    set("news/d.md", "a lamp");
    assertThat(found("myOwnKey:lamp")).containsExactly("a.md", "news/d.md");

    room.session.undo();
    assertThat(found("myOwnKey:lamp")).containsExactly("a.md");
  }

  @Test
  void whatWasReadFollowsTheDisk() throws IOException {
    look("myOwnKey:lamp");
    room.write("f.md", "---\ntitle: New\nmyOwnKey: lamp\n---\n");
    Files.delete(room.root.resolve("a.md"));
    room.session.refresh();

    assertThat(found("myOwnKey:lamp")).containsExactly("f.md");
    assertThat(found("has:myOwnKey")).containsExactly("f.md", "news/c.md");
  }

  @Test
  void anEditMadeMeanwhileIsSeen() {
    Query query = room.session.query("myOwnKey:lamp");
    Piecework<LookedInto> looking = room.session.search().lookInto(query);
    set("a.md", "gone");
    set("news/d.md", "a lamp");
    looking.finish();

    assertThat(found("myOwnKey:lamp")).containsExactly("news/d.md");
  }

  @Test
  void cancelledItKeepsNothing() {
    Query query = room.session.query("myOwnKey:lamp");
    Piecework<LookedInto> looking = room.session.search().lookInto(query);
    looking.cancel();
    looking.finish();

    assertThat(looking.isCancelled()).isTrue();
    assertThat(room.session.search().mustLookInto(query)).isTrue();
  }

  @Test
  void aFieldThatNoArticleHasIsToldWithTheNameMeant() {
    assertThat(room.session.query("qualty>50").mistakes()).isEmpty();
    look("qualty>50");
    Query misspelt = room.session.query("drone -qualty>50");
    assertThat(misspelt.mistakes())
        .singleElement()
        .satisfies(
            mistake -> {
              assertThat(misspelt.text().substring(mistake.start(), mistake.end()))
                  .isEqualTo("qualty");
              assertThat(mistake.message())
                  .isEqualTo("No article has a field “qualty” (“quality”?).");
            });
    look("has:zebra");
    assertThat(room.session.query("has:zebra").mistakes().getFirst().message())
        .isEqualTo("No article has a field “zebra”.");
  }

  @Test
  void aFieldThatAnArticleGetsIsNoMistakeAnyMore() throws IOException {
    look("qualty>50");
    room.write("f.md", "---\ntitle: New\nqualty: 60\n---\n");
    room.session.refresh();
    assertThat(room.session.query("qualty>50").mistakes()).isEmpty();
    assertThat(found("qualty>50")).containsExactly("f.md");
  }

  @Test
  void theFieldsOfTheLastQueriesAreKept() throws IOException {
    String keys = "one two three four five a1 b1 c1 d1 e1 f1".replace(" ", ": a\n") + ": a\n";
    room.write("f.md", "---\ntitle: New\n" + keys + "---\n");
    room.session.refresh();
    List<String> queries = List.of("one:a", "two:a", "three:a", "four:a", "five:a");
    queries.forEach(this::look);

    assertThat(queries)
        .filteredOn(text -> room.session.search().mustLookInto(room.session.query(text)))
        .containsExactly("one:a");
    look("a1:x b1:x c1:x d1:x e1:x f1:x");
    assertThat(
            room.session.search().mustLookInto(room.session.query("a1:x b1:x c1:x d1:x e1:x f1:x")))
        .isFalse();
  }

  @Test
  void whatIsSealedIsNeverRead() {
    for (String text : List.of("secured:QUJD", "has:secured", "secured.a:b")) {
      assertThat(room.session.query(text).paths()).isEmpty();
    }
    // Even a query that knows no schema does not get at it.
    Query blind = Query.parse("secured:QUJD");
    room.session.search().lookInto(blind).finish();
    assertThat(room.session.select(blind, Sort.BY_FILE)).isEmpty();
  }

  private void look(String text) {
    room.session.search().lookInto(room.session.query(text)).finish();
  }

  private List<String> found(String text) {
    return room.session.select(room.session.query(text), Sort.BY_FILE).stream()
        .map(entry -> entry.id().path())
        .toList();
  }

  private void set(String name, String text) {
    room.session.apply(
        List.of(Newsroom.id(name)),
        new Edit.Set(OWN, new NewNode.Text(text)),
        EditName.of("Set"),
        OWN);
  }
}
