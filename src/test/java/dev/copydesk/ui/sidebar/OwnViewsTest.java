package dev.copydesk.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.OfDirectory;
import dev.copydesk.ui.Remembered;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnViewsTest {

  private static final SavedView ROBOTS =
      new SavedView("Robots, hot", "topic:Robots heat>50", "date:86 | heat:down", true);
  private static final SavedView BARE = new SavedView("No picture", "-has:images", "", true);

  private final Map<String, String> memory = new HashMap<>();

  private OwnViews of(String directory) {
    return new OwnViews(
        new OfDirectory(
            new Remembered() {
              @Override
              public Optional<String> get(String name) {
                return Optional.ofNullable(memory.get(name));
              }

              @Override
              public void put(String name, String value) {
                memory.put(name, value);
              }
            },
            Path.of(directory)));
  }

  @Test
  void areThereAgainInTheirDirectoryAlone() {
    OwnViews views = of("a");
    views.save(ROBOTS);
    views.save(BARE);
    assertThat(of("a").all()).containsExactly(ROBOTS, BARE);
    assertThat(of("b").all()).isEmpty();
  }

  @Test
  void oneOfTheSameNameGivesWayWhereItStood() {
    OwnViews views = of("a");
    views.save(ROBOTS);
    views.save(BARE);
    SavedView other = new SavedView("robots, HOT", "topic:Robots", "", true);
    views.save(other);
    assertThat(of("a").all()).containsExactly(other, BARE);
  }

  @Test
  void areRenamed() {
    OwnViews views = of("a");
    views.save(ROBOTS);
    views.save(BARE);
    views.rename(ROBOTS, "Machines");
    assertThat(of("a").all()).containsExactly(ROBOTS.named("Machines"), BARE);
    views.rename(BARE, "machines");
    assertThat(of("a").all()).containsExactly(BARE.named("machines"));
  }

  @Test
  void aDeletedOneComesBackWhereItStood() {
    OwnViews views = of("a");
    views.save(ROBOTS);
    views.save(BARE);
    int place = views.remove(ROBOTS);
    assertThat(of("a").all()).containsExactly(BARE);
    views.putBack(ROBOTS, place);
    assertThat(of("a").all()).containsExactly(ROBOTS, BARE);
  }

  @Test
  void whatIsPastedIntoANameOrQueryCannotBreakTheList() {
    of("a").save(new SavedView("a\tb", "one\ntwo", "", true));
    assertThat(of("a").all()).containsExactly(new SavedView("a b", "one two", "", true));
  }

  @Test
  void whatIsNotUnderstoodIsLeftOut() {
    of("a").save(ROBOTS);
    memory.replaceAll((name, value) -> "broken\n" + value + "\n\t\t");
    assertThat(of("a").all()).containsExactly(ROBOTS);
  }
}
