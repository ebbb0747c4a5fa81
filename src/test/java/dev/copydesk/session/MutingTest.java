package dev.copydesk.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.field.Mute;
import dev.copydesk.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutingTest {

  private static final String SITE = "copydesk.yaml";

  @TempDir Path temp;
  private Newsroom newsroom;

  @BeforeEach
  void start() throws IOException {
    newsroom = new Newsroom(temp);
    newsroom.write("a.md", Newsroom.story("Gulls  count &amp; drones"));
    newsroom.write("sub/b.md", Newsroom.story("Boats &amp; gulls").replace("org/a", "org/b"));
  }

  @AfterEach
  void end() {
    newsroom.close();
  }

  private List<String> rules(String name) {
    return newsroom.entry(name).problems().stream().map(it -> it.rule().id()).toList();
  }

  private Problem problem(String name, String rule) {
    return newsroom.entry(name).problems().stream()
        .filter(it -> it.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMutedRuleIsGoneEverywhereAndCounted() {
    newsroom.open();
    int before = newsroom.session.library().counts().problems();

    MuteResult result = newsroom.session.findings().mute(problem("a.md", "html-entity"), true);

    assertThat(result).isEqualTo(new MuteResult.Done(Mute.of("html-entity"), 2));
    assertThat(rules("a.md")).doesNotContain("html-entity").contains("double-blank");
    assertThat(rules("sub/b.md")).doesNotContain("html-entity");
    assertThat(newsroom.session.library().counts().problems()).isEqualTo(before - 2);
    assertThat(newsroom.session.findings().muted().findings()).isEqualTo(2);
    assertThat(newsroom.last(SessionEvent.EntriesChanged.class).entries()).hasSize(2);
    assertThat(newsroom.text(SITE)).isEqualTo("mute:\n  - html-entity\n");
  }

  @Test
  void whatCannotBeReadIsToldWhateverIsMuted() {
    newsroom.write("c.md", "---\ntitle: Gulls: a count\n---\nBody.\n");
    newsroom.write(SITE, "mute:\n  - unquoted-colon\n  - double-blank\n");
    newsroom.open();
    assertThat(rules("c.md")).contains("unquoted-colon");
    assertThat(rules("a.md")).doesNotContain("double-blank");
    assertThat(newsroom.session.findings().mute(problem("c.md", "unquoted-colon"), true))
        .isInstanceOf(MuteResult.Refused.class);
    assertThat(newsroom.text(SITE)).isEqualTo("mute:\n  - unquoted-colon\n  - double-blank\n");
  }

  @Test
  void aMutedFindingIsGoneInItsFieldAlone() {
    newsroom.open();

    newsroom.session.findings().mute(problem("sub/b.md", "html-entity"), false);

    assertThat(rules("a.md")).contains("html-entity");
    assertThat(rules("sub/b.md")).doesNotContain("html-entity");
    assertThat(newsroom.opened("sub/b.md").problems())
        .noneMatch(it -> it.rule().id().equals("html-entity"));
    assertThat(newsroom.text(SITE))
        .isEqualTo("mute:\n  - rule: html-entity\n    file: sub/b.md\n    path: title\n");
  }

  @Test
  void itStaysMutedAfterAnEditAndAfterOpeningAgain() {
    newsroom.open();
    newsroom.session.findings().mute(problem("a.md", "html-entity"), true);

    newsroom.title("a.md", "Gulls &amp; gulls");
    assertThat(rules("a.md")).doesNotContain("html-entity");
    assertThat(newsroom.session.findings().muted().findings()).isEqualTo(2);
    newsroom.title("a.md", "Gulls and gulls");
    assertThat(newsroom.session.findings().muted().findings()).isEqualTo(1);
    newsroom.open();

    assertThat(rules("sub/b.md")).doesNotContain("html-entity");
    assertThat(newsroom.session.findings().muted())
        .isEqualTo(new Muted(List.of(new Muted.One(Mute.of("html-entity"), 2))));
  }

  @Test
  void unmutingBringsTheFindingsBack() {
    newsroom.open();
    List<Problem> before = newsroom.entry("a.md").problems();
    Problem problem = problem("a.md", "html-entity");
    newsroom.session.findings().mute(problem, false);
    newsroom.session.findings().mute(problem("sub/b.md", "html-entity"), true);

    MuteResult result = newsroom.session.findings().unmute(Mute.of("html-entity"));

    assertThat(result).isEqualTo(new MuteResult.Done(Mute.of("html-entity"), 1));
    assertThat(rules("sub/b.md")).contains("html-entity");
    assertThat(rules("a.md")).doesNotContain("html-entity");
    newsroom
        .session
        .findings()
        .unmute(newsroom.session.findings().muted().each().getFirst().mute());
    assertThat(newsroom.entry("a.md").problems()).containsExactlyInAnyOrderElementsOf(before);
    assertThat(newsroom.session.findings().muted().each()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# The harbour's site\n\nfields:\n  - key: mood   # as felt\n    kind: text\n",
        "mute:\n- same-title\n",
        "# note\nmute:\n    - same-title   # they share it\n\nrequire-one-of: [[title]]\n",
        "---\n# note\nrequire-one-of: [[title]]\n",
        "\uFEFFfields:\r\n  - key: mood\r\n    kind: text\r\n",
        "mute: [same-title]\n",
        "# nothing but this\n",
        "---\n",
        "mute: []\n"
      })
  void onlyTheAddedLinesChange(String site) {
    newsroom.write(SITE, site);
    newsroom.open();

    newsroom.session.findings().mute(problem("a.md", "html-entity"), false);
    String now = newsroom.text(SITE);

    assertThat(newsroom.session.findings().muted().findings()).isEqualTo(1);
    assertThat(now.lines().filter(line -> !line.contains("mute")).toList())
        .containsAll(site.lines().filter(line -> !line.contains("mute")).toList());
    assertThat(now.contains("\r\n")).isEqualTo(site.contains("\r\n"));
    assertThat(now.replace("\r\n", "").contains("\r")).isFalse();
    if (site.contains("\r\n")) {
      assertThat(now.replace("\r\n", "")).doesNotContain("\n");
    }
    newsroom.open();
    assertThat(rules("a.md")).doesNotContain("html-entity");
    newsroom.session.findings().unmute(newsroom.session.findings().muted().each().getLast().mute());
    newsroom.open();
    assertThat(rules("a.md")).contains("html-entity");
  }

  @Test
  void addingAndTakingBackGivesTheSameBytes() {
    String site =
        "# ours\nfields:\n  - key: mood\n    kind: text\n\nmute:\n  - same-title # both\n";
    newsroom.write(SITE, site);
    newsroom.open();

    newsroom.session.findings().mute(problem("a.md", "html-entity"), true);
    assertThat(newsroom.text(SITE)).isEqualTo(site + "  - html-entity\n");
    newsroom.session.findings().unmute(Mute.of("html-entity"));

    assertThat(newsroom.text(SITE)).isEqualTo(site);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fields: [\n", "fields:\n  - key: [a]\n", "mute: {a: b}\n", "a: 1\n...\n"})
  void aFileThatCannotBeAddedToStaysAsItIs(String site) {
    newsroom.write(SITE, site);
    newsroom.open();

    MuteResult result = newsroom.session.findings().mute(problem("a.md", "html-entity"), true);

    assertThat(result).isInstanceOf(MuteResult.Refused.class);
    assertThat(newsroom.text(SITE)).isEqualTo(site);
    assertThat(rules("a.md")).contains("html-entity");
  }

  @Test
  void aFileThatIsNotUtf8StaysAsItIs() {
    byte[] site = {'#', (byte) 0xE9, '\n'};
    newsroom.write(SITE, site);
    newsroom.open();

    assertThat(newsroom.session.findings().mute(problem("a.md", "html-entity"), true))
        .isInstanceOf(MuteResult.Refused.class);

    assertThat(newsroom.bytes(SITE)).isEqualTo(site);
  }

  @Test
  void anItemThatSaysNothingMutesNothingAndIsRemarkedOn() {
    newsroom.write(SITE, "mute:\n  - rule: html-entity\n    flie: b.md\n  - file: a.md\n");
    newsroom.open();

    assertThat(rules("a.md")).contains("html-entity");
    assertThat(newsroom.last(SessionEvent.Opened.class).notes())
        .containsExactly(
            "copydesk.yaml, line 3: “flie” is not known here, so this mutes nothing.",
            "copydesk.yaml, line 4: This names no rule and mutes nothing.");
  }

  @Test
  void whatAnotherProgramWroteMeanwhileIsKept() throws IOException {
    newsroom.open();
    Files.write(newsroom.root.resolve(SITE), "mute:\n  - edge-blank\n".getBytes(UTF_8));

    newsroom.session.findings().mute(problem("a.md", "html-entity"), true);

    assertThat(newsroom.text(SITE)).isEqualTo("mute:\n  - edge-blank\n  - html-entity\n");
    assertThat(newsroom.session.findings().muted().each()).hasSize(2);
  }

  @Test
  void aRuleThatThereIsNotIsToldWithItsLineAndTheNearName() {
    newsroom.write(
        SITE, "mute:\n  - html-entitty\n  - rule: gulls\n    file: a.md\n  - edge-blank\n");
    newsroom.open();

    assertThat(newsroom.last(SessionEvent.Opened.class).notes())
        .containsExactly(
            "copydesk.yaml, line 2: There is no rule “html-entitty”, so this mutes nothing;"
                + " is “html-entity” meant?",
            "copydesk.yaml, line 3: There is no rule “gulls”, so this mutes nothing.");
    assertThat(rules("a.md")).contains("html-entity");
  }

  @Test
  void whatAnotherProgramMutesCountsAtTheNextLook() {
    newsroom.open();
    newsroom.events.clear();
    newsroom.write(SITE, "mute:\n  - html-entity\n");
    newsroom.session.refresh();

    assertThat(rules("a.md")).doesNotContain("html-entity");
    assertThat(newsroom.last(SessionEvent.EntriesChanged.class).entries()).hasSize(2);
    assertThat(newsroom.session.findings().muted().findings()).isEqualTo(2);

    newsroom.write(SITE, "mute:\n  - double-blank\n");
    newsroom.session.refresh();

    assertThat(rules("a.md")).contains("html-entity").doesNotContain("double-blank");
    assertThat(newsroom.session.findings().muted())
        .isEqualTo(new Muted(List.of(new Muted.One(Mute.of("double-blank"), 1))));
  }

  @Test
  void aNextLookTellsWhatDoesNothingAndKeepsTheMutesOfAFileThatCannotBeUsed() {
    newsroom.write(SITE, "mute:\n  - html-entity\n");
    newsroom.open();
    newsroom.events.clear();
    newsroom.write(SITE, "mute:\n  - html-entity\n  - dubble-blank\n");
    newsroom.session.refresh();
    assertThat(newsroom.last(SessionEvent.Noted.class).words())
        .startsWith("copydesk.yaml, line 3: ")
        .endsWith("is “double-blank” meant?");

    newsroom.write(SITE, "mute: [\n");
    newsroom.session.refresh();
    assertThat(newsroom.last(SessionEvent.Noted.class).words()).contains("is not used: line ");
    assertThat(rules("a.md")).doesNotContain("html-entity");

    newsroom.events.clear();
    newsroom.session.refresh();
    assertThat(newsroom.events).isEmpty();
  }

  @Test
  void otherFieldsWaitForTheNextOpeningAndThatIsToldOnce() {
    newsroom.write(SITE, "mute: [html-entity]\n");
    newsroom.open();
    newsroom.events.clear();
    newsroom.write(SITE, "mute: [html-entity]\nfields:\n  - key: desk\n    kind: text\n");
    newsroom.session.refresh();
    newsroom.session.refresh();

    assertThat(newsroom.events)
        .containsExactly(
            new SessionEvent.Noted(
                "copydesk.yaml has other fields or views now;"
                    + " read the directory again to go by them."));
  }
}
