package dev.copydesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Triage;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of several articles: what it shows, and that it writes what each alone would get. */
class SelectionTest {

  private static final PseudoClass VARIES = PseudoClass.getPseudoClass("varies");
  private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");
  private static final List<String> NAMES =
      List.of("news/anchor.md", "news/bridge.md", "news/canal.md");
  private static final List<ArticleId> ALL = NAMES.stream().map(ArticleId::new).toList();
  private static final ArticleId DAMAGED = new ArticleId("news/damaged.md");

  @TempDir private Path directory;
  @TempDir private Path other;

  /** What she does to the form, whatever it shows. */
  private interface Gesture {
    void on(Screen screen);
  }

  private static SiteOnDisk site(Path directory) {
    SiteOnDisk site = SiteOnDisk.small(directory);
    site.write(
        "news/canal.md",
        site.read("news/canal.md")
            .replace("published: false\n", "published: true\nremoved: false\nmood: 3 # kept\n")
            .replace(
                "  - Harbour\n",
                "  - Harbour\n  - Ice\n\nrelated:\n  - title: \"Locks\"\n  - title: \"Weirs\"\n"));
    site.write(
        "news/anchor.md",
        site.read("news/anchor.md").replace("excerpt: \"An invented story.\"\n", ""));
    return site;
  }

  private static void on(Path directory, FormOnSite.Doing doing) {
    FormOnSite.on(directory, address -> {}, doing);
  }

  private void onSelection(FormOnSite.Doing doing) {
    site(directory);
    on(
        directory,
        (screen, model) -> {
          model.showing().select(ALL);
          screen.layout();
          doing.with(screen, model);
        });
  }

  /** Does it to each article alone, and to all at once; the files must be the same. */
  private void isAsAlone(Gesture gesture) {
    SiteOnDisk alone = site(other);
    on(
        other,
        (screen, model) -> {
          for (ArticleId id : ALL) {
            model.showing().select(List.of(id));
            screen.layout();
            gesture.on(screen);
            screen.view.commit();
          }
          model.saving().saveAll(report -> {});
        });
    SiteOnDisk together = site(directory);
    var before = files(together);
    on(
        directory,
        (screen, model) -> {
          model.showing().select(ALL);
          screen.layout();
          gesture.on(screen);
          screen.view.commit();
          model.saving().saveAll(report -> {});
          assertThat(files(together)).isEqualTo(files(alone)).isNotEqualTo(before);
          model.undo();
          model.saving().saveAll(report -> {});
          assertThat(files(together)).as("one step back").isEqualTo(before);
        });
  }

  private static TreeMap<String, String> files(SiteOnDisk site) {
    TreeMap<String, String> files = new TreeMap<>();
    NAMES.forEach(name -> files.put(name, site.read(name)));
    return files;
  }

  @Test
  void equalValuesAreShownAndOthersVary() {
    onSelection(
        (screen, model) -> {
          assertThat(screen.box("provider.name").getText()).isEqualTo("The Invented Post");
          assertThat(screen.box("category").getText()).isEqualTo("news");
          assertThat(screen.box("title").getText()).isEmpty();
          assertThat(screen.box("title").getPromptText()).isEqualTo("varies · 3 values");
          assertThat(screen.box("title").getPseudoClassStates()).contains(VARIES);
          assertThat(screen.box("title").getAccessibleText()).isEqualTo("Title, varies · 3 values");
          assertThat(screen.box("excerpt").getPromptText()).isEqualTo("varies · missing in 1");
          assertThat(screen.box("ampWebUrl").getPromptText()).isEqualTo("missing");
          assertThat(screen.words())
              .contains("varies: 1 yes, 2 no", "varies: 1 no, 2 missing", "varies: 0 to 2")
              .contains("Harbour", "Ice", "1 of 3");
          model.showing().select(List.of(ALL.getFirst()));
          assertThat(screen.box("title").getPseudoClassStates()).doesNotContain(VARIES);
        });
  }

  @Test
  void whatVariesIsToldInFullTheMostFrequentFirst() {
    SiteOnDisk site = site(directory);
    for (String name : NAMES.subList(0, 2)) {
      site.write(name, site.read(name).replace("type: article", "type: video"));
    }
    site.write(
        "news/canal.md", site.read("news/canal.md").replace("category: news", "category: \"\""));
    on(
        directory,
        (screen, model) -> {
          model.showing().select(ALL);
          screen.layout();
          assertThat(screen.hover(screen.box("type"))).isEqualTo("2 × video\n1 × article");
          assertThat(screen.hover(screen.box("category"))).isEqualTo("2 × news\n1 × “” empty text");
          assertThat(screen.hover(screen.box("excerpt")))
              .isEqualTo("2 × An invented story.\n1 × missing");
          assertThat(screen.box("type").getAccessibleHelp()).contains("2 × video");
          model.showing().select(List.of(ALL.getFirst()));
          assertThat(screen.hover(screen.box("type"))).isEmpty();
        });
  }

  @Test
  void anUnknownKeyThatVariesIsSetInEachInTheKindItHasThere() {
    SiteOnDisk site = site(directory);
    site.write(
        "news/anchor.md",
        site.read("news/anchor.md").replace("category:", "mood: \"calm\"\ncategory:"));
    on(
        directory,
        (screen, model) -> {
          model.showing().select(ALL);
          screen.layout();
          assertThat(screen.box("mood").getPromptText())
              .isEqualTo("varies · 2 values · missing in 1");
          assertThat(screen.box("mood").isEditable()).isTrue();
          screen.type("mood", "7");
          screen.press(KeyCode.ENTER);
          model.saving().saveAll(report -> {});
          assertThat(site.read("news/anchor.md")).contains("mood: \"7\"\n");
          assertThat(site.read("news/canal.md")).contains("mood: 7 # kept\n");
          assertThat(site.read("news/bridge.md")).contains("mood: 7\r\n");
        });
  }

  @Test
  void anUnknownKeyThatIsAListInSomeSaysWhereItCanBeChanged() {
    SiteOnDisk site = site(directory);
    site.write(
        "news/anchor.md",
        site.read("news/anchor.md").replace("category:", "mood: [calm]\ncategory:"));
    on(
        directory,
        (screen, model) -> {
          model.showing().select(ALL);
          screen.layout();
          assertThat(screen.box("mood").isEditable()).isFalse();
          assertThat(screen.words())
              .anyMatch(words -> words.startsWith("Some of the articles hold a list"));
        });
  }

  @Test
  void whatIsLeftAloneIsNotWritten() {
    onSelection(
        (screen, model) -> {
          for (String path :
              List.of("title", "excerpt", "quality", "published", "topics", "mood")) {
            screen.focus(path);
          }
          screen.view.commit();
          assertThat(model.undoNameProperty().get()).isEmpty();
        });
  }

  @Test
  void aTypedTextIsWrittenToAllAsToEach() {
    isAsAlone(screen -> screen.type("excerpt", "One “excerpt” for: all"));
  }

  @Test
  void whatIsTypedForSeveralWaitsForEnter() {
    SiteOnDisk site = site(directory);
    var before = files(site);
    on(
        directory,
        (screen, model) -> {
          model.showing().select(ALL);
          screen.layout();
          screen.type("title", "oops");
          assertThat(screen.words()).contains("Enter writes it in 3 articles. Esc gives it up.");
          screen.press(KeyCode.ESCAPE);
          assertThat(screen.box("title").getText()).isEmpty();
          assertThat(screen.words()).noneMatch(words -> words.contains("Esc gives it up"));
          screen.view.commit();
          assertThat(model.undoNameProperty().get()).isEmpty();
          screen.type("title", "Meant");
          screen.press(KeyCode.ENTER);
          assertThat(model.undoNameProperty().get()).isEqualTo("Edit Title: 3 articles");
          assertThat(screen.box("title").getText()).isEqualTo("Meant");
          screen.type("title", "Meant too");
          screen.press(KeyCode.ENTER);
          model.undo();
          assertThat(screen.box("title").getText()).isEqualTo("Meant");
          model.undo();
          model.saving().saveAll(report -> {});
          assertThat(files(site)).isEqualTo(before);
        });
  }

  @Test
  void leavingTheFieldWritesItInSeveral() {
    onSelection(
        (screen, model) -> {
          screen.type("title", "The same");
          screen.focus("category");
          assertThat(model.undoNameProperty().get()).isEqualTo("Edit Title: 3 articles");
        });
  }

  @Test
  void aNumberIsWrittenToAllAsToEach() {
    isAsAlone(screen -> screen.type("quality", "61"));
  }

  @Test
  void aTopicIsAddedToAllThatLackIt() {
    isAsAlone(
        screen -> {
          screen.type("topics", "Ice");
          screen.press(KeyCode.ENTER);
        });
  }

  @Test
  void theFirstPressSetsAMixedFlagInAll() {
    onSelection(
        (screen, model) -> {
          screen.focus("published");
          screen.press(KeyCode.SPACE);
          assertThat(model.rows().rows())
              .filteredOn(entry -> ALL.contains(entry.id()))
              .allMatch(entry -> entry.published() == Triage.YES);
          assertThat(screen.words()).contains("yes").doesNotContain("varies: 1 yes, 2 no");
          assertThat(model.undoNameProperty().get()).isEqualTo("Publish: 2 articles");
          screen.press(KeyCode.SPACE);
          assertThat(model.rows().rows())
              .filteredOn(entry -> ALL.contains(entry.id()))
              .allMatch(entry -> entry.published() == Triage.NO);
        });
  }

  @Test
  void aTopicIsTakenOutOfThoseThatHaveIt() {
    SiteOnDisk site = site(directory);
    String anchor = site.read("news/anchor.md");
    String canal = site.read("news/canal.md");
    on(
        directory,
        (screen, model) -> {
          model.showing().select(ALL);
          screen.layout();
          Node ice = chip(screen, "Ice");
          assertThat(ice.getPseudoClassStates()).contains(SOME);
          assertThat(ice.getAccessibleText()).isEqualTo("Ice, in 1 of 3");
          ice.requestFocus();
          screen.press(KeyCode.DELETE);
          model.saving().saveAll(report -> {});
          assertThat(site.read("news/anchor.md")).isEqualTo(anchor);
          assertThat(site.read("news/canal.md")).isEqualTo(canal.replace("  - Ice\n", ""));
        });
  }

  private static Node chip(Screen screen, String text) {
    return screen.all(Node.class).stream()
        .filter(node -> node.getStyleClass().contains("cd-token"))
        .filter(node -> node.getAccessibleText().startsWith(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatCannotBeReadIsToldAndStaysAsItIs() {
    SiteOnDisk site = site(directory);
    String damaged = site.read("news/damaged.md");
    on(
        directory,
        (screen, model) -> {
          model.showing().select(List.of(ALL.get(0), ALL.get(1), DAMAGED));
          screen.layout();
          assertThat(screen.words())
              .anyMatch(
                  words -> words.equals("1 of 3 cannot be read and stays as it is: damaged.md"));
          screen.type("title", "The same");
          screen.press(KeyCode.ENTER);
          model.saving().saveAll(report -> {});
          assertThat(site.read("news/anchor.md")).contains("title: \"The same\"");
          assertThat(site.read("news/damaged.md")).isEqualTo(damaged);
        });
  }

  @Test
  void refusalsAreToldWithTheirReasons() {
    SiteOnDisk site = site(directory);
    site.write(
        "news/bridge.md",
        site.read("news/bridge.md")
            .replace("category: news", "category: &c news")
            .replace("type: article", "type: *c"));
    on(
        directory,
        (screen, model) -> {
          model.showing().select(ALL);
          screen.layout();
          screen.type("type", "video");
          screen.press(KeyCode.ENTER);
          screen.view.commit();
          screen.layout();
          assertThat(screen.words())
              .anyMatch(
                  words -> words.startsWith("1 of 3 refused it and stay as they are: bridge.md: "));
          assertThat(model.rows().rows())
              .extracting(entry -> entry.type())
              .contains("video")
              .filteredOn("video"::equals)
              .hasSize(2);
        });
  }

  @Test
  void aFieldIsTakenOutOfAllThatHaveIt() {
    isAsAlone(
        screen -> {
          screen.focus("excerpt");
          screen.press(KeyCode.DELETE, KeyCode.ALT);
        });
  }

  @Test
  void undoneTheyVaryAgain() {
    onSelection(
        (screen, model) -> {
          screen.type("quality", "61");
          screen.press(KeyCode.ENTER);
          assertThat(screen.box("quality").getText()).isEqualTo("61");
          model.undo();
          assertThat(screen.box("quality").getText()).isEmpty();
          assertThat(screen.box("quality").getPromptText()).isEqualTo("varies");
        });
  }
}
