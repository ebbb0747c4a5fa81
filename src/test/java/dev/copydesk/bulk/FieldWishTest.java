package dev.copydesk.bulk;

import static dev.copydesk.bulk.Trial.SCHEMA;
import static dev.copydesk.bulk.Trial.STORY;
import static dev.copydesk.bulk.Trial.after;
import static dev.copydesk.bulk.Trial.path;
import static dev.copydesk.bulk.Trial.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Setting, clearing, items and marks: the bytes that change, and no others. */
class FieldWishTest {

  @Test
  void aFieldIsSetInItsKindAndStyle() {
    assertThat(after(new SetField(SCHEMA, path("quality"), "77"), STORY))
        .isEqualTo(STORY.replace("quality: 30", "quality: 77"));
    assertThat(after(new SetField(SCHEMA, path("title"), "No"), STORY))
        .isEqualTo(STORY.replace("'Harbour drones count gulls'", "'No'"));
    assertThat(after(new SetField(SCHEMA, path("provider.domain"), "else.example"), STORY))
        .isEqualTo(STORY.replace("domain: old.example", "domain: else.example"));
  }

  @Test
  void aFieldTheSchemaDoesNotKnowTakesTheKindItHas() {
    String story = STORY.replace("quality: 30", "quality: 30\nweight: 5");
    assertThat(after(new SetField(SCHEMA, path("weight"), "6"), story))
        .isEqualTo(story.replace("weight: 5", "weight: 6"));
    assertThat(refusal(new SetField(SCHEMA, path("weight"), "six"), story)).contains("number");
  }

  @Test
  void whatFitsNoArticleIsToldBefore() {
    assertThat(new SetField(SCHEMA, path("quality"), "high").complaint()).isPresent();
    assertThat(new SetField(SCHEMA, path("quality"), "7").complaint()).isEmpty();
    assertThat(new SetField(SCHEMA, path("secured"), "x").complaint()).isPresent();
  }

  @Test
  void aFieldIsClearedWithItsLine() {
    assertThat(after(new ClearField(SCHEMA, path("ampWebUrl")), STORY))
        .isEqualTo(STORY.replace("ampWebUrl: \"https://old.example/a/amp\"\n", ""));
    assertThat(after(new ClearField(SCHEMA, path("updatedDateTime")), STORY)).isEqualTo(STORY);
    assertThat(refusal(new ClearField(SCHEMA, path("secured")), STORY)).contains("sealed");
  }

  @Test
  void anItemIsAddedOnceInTheListsOwnStyle() {
    String added = after(new AddItem(SCHEMA, path("topics"), "Gulls"), STORY);
    assertThat(added.replaceFirst("  - \"?Gulls\"?\n", "")).isEqualTo(STORY);
    assertThat(after(new AddItem(SCHEMA, path("topics"), "Drones"), STORY)).isEqualTo(STORY);
    assertThat(after(new AddItem(SCHEMA, path("topics"), "Gulls"), "---\ntitle: A\n---\n"))
        .isEqualTo("---\ntitle: A\ntopics:\n  - Gulls\n---\n");
  }

  @Test
  void anItemIsRemovedHoweverOftenItStands() {
    String twice = STORY.replace("  - \"Drones\"\n", "  - \"Drones\"\n  - Ports\n");
    assertThat(after(new RemoveItem(SCHEMA, path("topics"), "Ports"), twice))
        .isEqualTo(STORY.replace("  - Ports\n", ""));
    assertThat(after(new RemoveItem(SCHEMA, path("topics"), "Rain"), STORY)).isEqualTo(STORY);
  }

  @Test
  void aListThatIsNoneIsRefused() {
    String single = STORY.replace("topics:\n  - Ports\n  - \"Drones\"", "topics: Ports");
    assertThat(refusal(new AddItem(SCHEMA, path("topics"), "Gulls"), single)).contains("list");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void marksSetBothFlagsWhereOneFollowsFromTheOther(String lineEnd) {
    String story = STORY.replace("published: false", "published: true").replace("\n", lineEnd);
    assertThat(after(new Mark(SCHEMA, Mark.As.REMOVED), story))
        .isEqualTo(
            story.replace("published: true", "published: false" + lineEnd + "removed: true"));
    assertThat(after(new Mark(SCHEMA, Mark.As.PUBLISHED), story)).isEqualTo(story);
    assertThat(after(new Mark(SCHEMA, Mark.As.NOT_PUBLISHED), story))
        .isEqualTo(story.replace("published: true", "published: false"));
  }

  @Test
  void anUnreadableArticleIsRefusedWithItsReason() {
    assertThat(refusal(new Mark(SCHEMA, Mark.As.PUBLISHED), "---\ntitle: \"no end\na: b\n---\n"))
        .startsWith("The front matter cannot be read");
    assertThat(refusal(new Mark(SCHEMA, Mark.As.PUBLISHED), "No front matter\n"))
        .contains("no front matter");
  }
}
