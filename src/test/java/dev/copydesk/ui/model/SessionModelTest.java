package dev.copydesk.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.rule.Checker;
import dev.copydesk.rule.RuleBook;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Session;
import dev.copydesk.session.SiteCheck;
import dev.copydesk.session.Sort;
import dev.copydesk.ui.InTurn;
import dev.copydesk.ui.SiteOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model over a real session, with both threads in place of each other. */
class SessionModelTest {

  private static final ArticleId ANCHOR = new ArticleId("news/anchor.md");
  private static final ArticleId BRIDGE = new ArticleId("news/bridge.md");
  private static final ArticleId CANAL = new ArticleId("news/canal.md");
  private static final ArticleId DAMAGED = new ArticleId("news/damaged.md");
  private static final FieldPath TITLE = FieldPath.of("title");
  private static final Sort BY_TITLE = new Sort(List.of(new Sort.Key(Sort.Column.TITLE, false)));

  @TempDir private Path directory;
  @TempDir private Path state;
  private SiteOnDisk site;
  private SessionModel model;

  @BeforeEach
  void open() {
    site = SiteOnDisk.small(directory);
    model = model(state);
    model.opened().open(directory, "A site");
  }

  private SessionModel model(Path unsavedWork) {
    Checker checker = new Checker(RuleBook.standard());
    return new SessionModel(
        listener ->
            new Session(
                SchemaFile.builtIn(), new SiteCheck(checker), Optional.of(unsavedWork), listener),
        new InTurn(),
        Runnable::run);
  }

  private List<ArticleId> rows() {
    return model.rows().rows().stream().map(Entry::id).toList();
  }

  private void setTitle(String text) {
    model.apply(
        new Edit.Set(TITLE, new NewNode.Text(text)),
        new EditName("Edit title", "title"),
        TITLE,
        applied -> {});
  }

  private String shownTitle() {
    return model.shownProperty().get() instanceof Shown.Readable(var article)
            && article.fields().orElseThrow().value(TITLE) instanceof FieldValue.Text(String text)
        ? text
        : "";
  }

  @Test
  void showsEveryFileAndWhatIsFoundOfThem() {
    assertThat(rows()).containsExactly(ANCHOR, BRIDGE, CANAL, DAMAGED);
    assertThat(model.problems().countsProperty().get().articles()).isEqualTo(4);
    assertThat(model.problems().countsProperty().get().unreadable()).isEqualTo(1);
    assertThat(model.problems().problems()).anyMatch(it -> it.article().equals(DAMAGED));
    assertThat(model.opened().activityProperty().get()).isEmpty();
    assertThat(model.opened().summaryProperty().get().orElseThrow().articles()).isEqualTo(4);
  }

  @Test
  void filtersAndSorts() {
    model.rows().setQuery("invented post");
    assertThat(rows()).containsExactly(ANCHOR, BRIDGE, CANAL);
    model.rows().setSort(new Sort(List.of(new Sort.Key(Sort.Column.QUALITY, true))));
    assertThat(rows()).containsExactly(BRIDGE, CANAL, ANCHOR);
    assertThat(model.rows().placeOf(CANAL)).hasValue(1);
    assertThat(model.rows().placeOf(DAMAGED)).isEmpty();
  }

  @Test
  void showsWhatIsSelected() {
    assertThat(model.shownProperty().get()).isEqualTo(new Shown.Nothing());
    model.showing().select(List.of(BRIDGE));
    assertThat(shownTitle()).isEqualTo("Bridge opens for bicycles");
    model.showing().select(List.of(DAMAGED));
    assertThat(model.shownProperty().get())
        .isInstanceOfSatisfying(
            Shown.Unreadable.class, shown -> assertThat(shown.reason()).isNotBlank());
    model.showing().select(List.of(ANCHOR, BRIDGE));
    assertThat(model.shownProperty().get())
        .isInstanceOfSatisfying(
            Shown.Several.class,
            several -> {
              assertThat(several.articles()).containsExactly(ANCHOR, BRIDGE);
              assertThat(several.comparison().orElseThrow().at(TITLE).varies()).isTrue();
            });
  }

  @Test
  void anEditedRowChangesInItsPlaceAndMovesWhenSheGoesOn() {
    model.rows().setSort(BY_TITLE);
    model.showing().select(List.of(ANCHOR));
    setTitle("Zebra found in the park");
    assertThat(rows()).startsWith(ANCHOR);
    assertThat(model.rows().rows().getFirst().title()).isEqualTo("Zebra found in the park");
    assertThat(model.rows().rows().getFirst().unsaved()).isTrue();
    assertThat(shownTitle()).isEqualTo("Zebra found in the park");
    model.showing().select(List.of(BRIDGE));
    assertThat(rows()).containsExactly(BRIDGE, CANAL, ANCHOR, DAMAGED);
  }

  @Test
  void anEditedRowThatNoLongerMatchesStaysUntilSheGoesOn() {
    model.rows().setQuery("park");
    model.showing().select(List.of(ANCHOR));
    setTitle("Anchor found in the harbour");
    assertThat(rows()).containsExactly(ANCHOR);
    site.write("news/later.md", SiteOnDisk.story("A park, later", "2026-03-04", 10));
    model.refresh();
    assertThat(rows()).contains(ANCHOR, new ArticleId("news/later.md"));
    model.showing().select(List.of());
    assertThat(rows()).containsExactly(new ArticleId("news/later.md"));
  }

  @Test
  void aRowThatNoLongerMatchesLeavesAsSheGoesOnAndIsCounted() {
    model.rows().setQuery("invented post");
    model.showing().select(List.of(ANCHOR));
    setProvider("Another");
    assertThat(rows()).containsExactly(ANCHOR, BRIDGE, CANAL);
    model.showing().select(List.of(BRIDGE));
    assertThat(rows()).containsExactly(BRIDGE, CANAL);
    assertThat(model.rows().leftProperty().get()).isEqualTo(1);
    model.showing().select(List.of(CANAL));
    assertThat(model.rows().leftProperty().get()).isZero();
    model.undo();
    assertThat(rows()).containsExactly(ANCHOR, BRIDGE, CANAL);
    assertThat(model.showing().one()).contains(ANCHOR);
    assertThat(model.rows().guestProperty().get()).isEmpty();
    model.showing().select(List.of(BRIDGE));
    model.redo();
    assertThat(rows()).containsExactly(ANCHOR, BRIDGE, CANAL);
    assertThat(model.showing().one()).contains(ANCHOR);
    assertThat(model.rows().guestProperty().get()).contains(ANCHOR);
    model.showing().select(List.of(CANAL));
    assertThat(rows()).containsExactly(BRIDGE, CANAL);
    assertThat(model.rows().leftProperty().get()).isEqualTo(1);
  }

  private void setProvider(String name) {
    FieldPath path = FieldPath.of("provider").key("name");
    model.apply(
        new Edit.Set(path, new NewNode.Text(name)),
        EditName.of("Edit provider"),
        path,
        applied -> {});
  }

  @Test
  void rowsBeingEditedStayWhereTheyAreAsOthersComeIn() {
    model.rows().setSort(BY_TITLE);
    model.showing().select(List.of(ANCHOR));
    setTitle("Zebra found in the park");
    site.write("news/later.md", SiteOnDisk.story("A park, later", "2026-03-04", 10));
    model.refresh();
    assertThat(rows())
        .containsExactly(ANCHOR, new ArticleId("news/later.md"), BRIDGE, CANAL, DAMAGED);
    model.showing().select(List.of(BRIDGE));
    assertThat(rows())
        .containsExactly(new ArticleId("news/later.md"), BRIDGE, CANAL, ANCHOR, DAMAGED);
  }

  @Test
  void typingInOneFieldIsOneStepAndUndoShowsWhereItWas() {
    List<Spot> reached = new ArrayList<>();
    model.showing().onReturned(reached::add);
    model.showing().select(List.of(ANCHOR));
    setTitle("Anchor f");
    setTitle("Anchor fou");
    assertThat(model.undoNameProperty().get()).isEqualTo("Edit title");
    model.showing().select(List.of(CANAL));
    model.undo();
    assertThat(model.showing().one()).contains(ANCHOR);
    assertThat(shownTitle()).isEqualTo("Anchor found in the park");
    assertThat(reached).containsExactly(new Spot(TITLE, OptionalInt.of(24)));
    assertThat(model.saving().unsavedProperty().get()).isZero();
    assertThat(model.undoNameProperty().get()).isEmpty();
    model.redo();
    assertThat(shownTitle()).isEqualTo("Anchor fou");
  }

  @Test
  void savesTheEditedBytesAndNoOthers() {
    String before = site.read("news/bridge.md");
    model.showing().select(List.of(BRIDGE));
    setTitle("Bridge closes for bicycles");
    model.saving().save(List.of(BRIDGE));
    assertThat(site.read("news/bridge.md")).isEqualTo(before.replace("opens", "closes"));
    assertThat(model.statusProperty().get().text()).isEqualTo("Saved 1 article");
    assertThat(model.saving().unsavedProperty().get()).isZero();
  }

  @Test
  void whatIsTypedIsHandedOverBeforeSheSaves() {
    model.showing().select(List.of(ANCHOR));
    model.beforeGoingOn(() -> setTitle("Typed just now"));
    model.saving().save(List.of(ANCHOR));
    assertThat(site.read("news/anchor.md")).contains("Typed just now");
  }

  @Test
  void aFileChangedMeanwhileIsHersToDecide() {
    model.showing().select(List.of(ANCHOR));
    setTitle("Mine");
    String theirs = site.read("news/anchor.md").replace("Anchor", "Theirs: anchor");
    site.write("news/anchor.md", theirs);
    model.saving().saveAll(report -> {});
    assertThat(site.read("news/anchor.md")).isEqualTo(theirs);
    assertThat(model.saving().undecided()).extracting(one -> one.article()).containsExactly(ANCHOR);
    model.saving().takeTheirs(ANCHOR);
    assertThat(shownTitle()).isEqualTo("Theirs: anchor found in the park");
    assertThat(model.saving().undecided()).isEmpty();
    model.undo();
    assertThat(shownTitle()).isEqualTo("Mine");
    model.saving().keepMine(ANCHOR);
    assertThat(site.read("news/anchor.md")).contains("\"Mine\"");
  }

  @Test
  void aVersionThatIsNotThereCannotBeTakenAndStaysAsked() throws Exception {
    model.showing().select(List.of(ANCHOR));
    setTitle("Mine");
    Files.delete(directory.resolve("news/anchor.md"));
    model.saving().saveAll(report -> {});
    assertThat(model.saving().undecided()).extracting(one -> one.gone()).containsExactly(true);
    model.saving().takeTheirs(ANCHOR);
    assertThat(model.statusProperty().get().tone()).isEqualTo(Status.Tone.BAD);
    assertThat(model.saving().undecided()).extracting(one -> one.article()).containsExactly(ANCHOR);
    model.saving().keepMine(ANCHOR);
    assertThat(site.read("news/anchor.md")).contains("\"Mine\"");
  }

  @Test
  void goesToAnArticleThatTheFilterHides() {
    List<Spot> reached = new ArrayList<>();
    model.showing().onReached(reached::add);
    model.rows().setQuery("bridge");
    model.showing().goTo(CANAL, TITLE);
    assertThat(model.rows().queryProperty().get()).isEqualTo("bridge");
    assertThat(rows()).containsExactly(BRIDGE, CANAL);
    assertThat(model.rows().guestProperty().get()).contains(CANAL);
    assertThat(model.showing().one()).contains(CANAL);
    assertThat(reached).containsExactly(Spot.of(TITLE));
    model.showing().select(List.of(BRIDGE));
    assertThat(rows()).containsExactly(BRIDGE);
    assertThat(model.rows().guestProperty().get()).isEmpty();
    assertThat(model.rows().leftProperty().get()).isEqualTo(1);
  }

  @Test
  void anEmptyDirectoryAndNoDirectoryAreCalmStates(@TempDir Path empty) throws Exception {
    Files.writeString(empty.resolve("plain.md"), "No front matter here.\n");
    model.opened().open(empty, "Empty");
    assertThat(model.opened().stateProperty().get())
        .isEqualTo(new DirectoryState.Empty(empty, "Empty", 1, 0));
    assertThat(rows()).isEmpty();
    model.opened().open(empty.resolve("nowhere"), "nowhere");
    assertThat(model.opened().stateProperty().get())
        .isInstanceOfSatisfying(
            DirectoryState.Unusable.class, it -> assertThat(it.reason()).isNotBlank());
    model.opened().open(directory, "A site");
    assertThat(rows()).hasSize(4);
  }

  @Test
  void workThatWasNotSavedIsOfferedAtTheNextStart(@TempDir Path afterTheCrash) throws Exception {
    model.showing().select(List.of(ANCHOR));
    setTitle("Before the crash");
    copy(state, afterTheCrash);
    SessionModel next = model(afterTheCrash);
    next.opened().open(directory, "A site");
    assertThat(next.saving().leftBehind().recoverable())
        .extracting(it -> it.article())
        .containsExactly(ANCHOR);
    next.saving().leftBehind().recover();
    next.showing().select(List.of(ANCHOR));
    assertThat(next.saving().unsavedProperty().get()).isEqualTo(1);
    assertThat(next.rows().rows().getFirst().title()).isEqualTo("Before the crash");
    assertThat(next.saving().leftBehind().recoverable()).isEmpty();
  }

  @Test
  void knowsTheWordsInUse() {
    List<String> heard = new ArrayList<>();
    model.valuesInUse(FieldPath.of("category"), heard::addAll);
    assertThat(heard).containsExactly("news");
    assertThat(model.vocabulary()).extracting(topic -> topic.name()).containsExactly("Harbour");
  }

  /** As a crash leaves it: what the living session keeps is locked. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
