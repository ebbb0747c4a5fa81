package dev.copydesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.field.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;

class FormViewTest {

  private static final String FULL =
      """
      title: Tides
      excerpt: Short.
      category: news
      type: article
      published: false
      publishedDateTime: 2026-03-01T10:00:00Z
      originalUrl: https://example.com/a
      provider:
        name: Post
      topics: [Trams]
      images:
        - url: https://img.example.com/a.jpg
      related:
        - title: One
      secured: "YWJj;ZGVm"
      extra: 1
      """;

  @Test
  void groupsStandInReadingOrder() {
    Screen.on(
        screen -> {
          screen.show("a.md", FULL);
          assertThat(
                  screen.view.node().lookupAll(".cd-group-title").stream()
                      .map(node -> ((Label) node).getText())
                      .toList())
              .containsExactly(
                  "STORY",
                  "STATE",
                  "DATES",
                  "LINKS",
                  "PROVIDER",
                  "TOPICS",
                  "IMAGES",
                  "RELATED",
                  "SEALED",
                  "OTHER FIELDS");
        });
  }

  @Test
  void tabReachesEveryFieldAndEachControlHasAName() {
    Screen.on(
        screen -> {
          screen.show("a.md", FULL);
          screen.focus("title");
          List<Node> reached = new ArrayList<>();
          Node at = screen.focused();
          while (!reached.contains(at) && FormFocus.isWithin(at, screen.view.node())) {
            reached.add(at);
            at.requestFocusTraversal(TraversalDirection.NEXT);
            at = screen.focused();
          }
          List<String> fields =
              reached.stream()
                  .flatMap(node -> FormFocus.fieldOf(node).stream())
                  .map(FieldPath::toString)
                  .distinct()
                  .toList();
          assertThat(fields)
              .containsExactly(
                  "title",
                  "excerpt",
                  "category",
                  "type",
                  "published",
                  "removed",
                  "quality",
                  "heat",
                  "featuredContent",
                  "publishedDateTime",
                  "updatedDateTime",
                  "originalUrl",
                  "webUrl",
                  "ampWebUrl",
                  "cdnAmpWebUrl",
                  "provider.name",
                  "provider",
                  "topics",
                  "images[0]",
                  "images",
                  "related[0]",
                  "related",
                  "secured",
                  "extra");
          assertThat(reached)
              .allSatisfy(
                  node ->
                      assertThat(
                              node.getAccessibleText() != null
                                  || (node instanceof Button button && !button.getText().isEmpty()))
                          .as(node.toString())
                          .isTrue());
        });
  }

  @Test
  void aFoldedGroupOpensForAFieldInIt() {
    Screen.on(
        screen -> {
          screen.show("a.md", FULL);
          screen.view.setFoldedGroups(Set.of("Links", "Related"));
          screen.layout();
          assertThat(screen.all(TextInputControl.class))
              .noneMatch(box -> box.getText().equals("https://example.com/a"));
          screen.focus("originalUrl");
          assertThat(screen.view.focusedField()).contains(FieldPath.of("originalUrl"));
          screen.focus("related[0].title");
          assertThat(((TextInputControl) screen.focused()).getText()).isEqualTo("One");
        });
  }

  @Test
  void aFoldedGroupStaysFoldedAndShowsThatThereIsTrouble() {
    Screen.on(
        screen -> {
          screen.show("a.md", "title: A\nquality: much\n");
          screen.view.setFoldedGroups(Set.of("State"));
          screen.desk.put("b.md", "title: B\nheat: much\n").show("b.md");
          screen.layout();
          assertThat(screen.view.foldedGroups()).containsExactly("State");
          assertThat(screen.all(Button.class))
              .anyMatch(button -> "State, folded, 1 problem".equals(button.getAccessibleText()));
        });
  }

  @Test
  void aMissingFieldThatIsRequiredSaysSoAtItsPlace() {
    Screen.on(
        screen -> {
          screen.show("a.md", "quality: 3\n");
          Node title = screen.box("title").getParent();
          assertThat(title.lookupAll(".cd-note-error")).isNotEmpty();
        });
  }

  @Test
  void nothingIsCutInANarrowForm() {
    Screen.on(
        screen -> {
          screen.show("a.md", FULL);
          screen.scene.getWindow().setWidth(280);
          screen.scene.getWindow().setHeight(500);
          screen.layout();
          double width = screen.scene.getWidth();
          for (Node node : screen.all(TextInputControl.class)) {
            Bounds bounds = node.localToScene(node.getBoundsInLocal());
            assertThat(bounds.getMaxX()).as(node.toString()).isLessThanOrEqualTo(width);
            assertThat(bounds.getWidth()).as(node.toString()).isGreaterThan(30);
          }
        });
  }
}
