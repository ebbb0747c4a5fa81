package dev.copydesk.ui.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.session.Link;
import dev.copydesk.web.Answer;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of links while and after they are looked at. */
class LinksSoFarTest {

  private static final Answer UNKNOWN = new Answer.Unreached("There is no server of this name.");
  private static final Answer CUT = new Answer.Unreached("The server cannot be reached.");
  private static final Answer FINE =
      new Answer.Answered(200, URI.create("https://c.example/"), 0, new byte[0]);

  private final Map<String, Answer> answers = new HashMap<>();

  private LinksSoFar of(boolean going, String... addresses) {
    List<Link> links =
        List.of(addresses).stream()
            .map(
                address ->
                    new Link(
                        new ArticleId("a.md"),
                        "A",
                        FieldPath.of("webUrl"),
                        "Web address",
                        address,
                        address,
                        SchemaFile.builtIn()))
            .toList();
    return new LinksSoFar(links, answers, links.size(), links.size(), going);
  }

  private static List<String> words(LinksSoFar soFar) {
    return soFar.checked().stream().map(CheckedLink::words).toList();
  }

  @Test
  void withoutANetworkNothingIsCalledBrokenAndItIsToldOnce() {
    answers.put("https://a.example/", UNKNOWN);
    answers.put("https://b.example/", CUT);
    LinksSoFar soFar = of(false, "https://a.example/", "https://b.example/");
    assertThat(soFar.told())
        .isEqualTo("2 looked at · Nothing could be reached. Is this computer online?");
    assertThat(words(soFar)).containsExactly("not reached", "not reached");
  }

  @Test
  void nothingIsCalledBrokenBeforeOneIsReached() {
    answers.put("https://a.example/", UNKNOWN);
    assertThat(of(true, "https://a.example/", "https://c.example/").told())
        .startsWith("1 of 2 looked at · Nothing could be reached");
    answers.put("https://c.example/", FINE);
    LinksSoFar mixed = of(false, "https://a.example/", "https://c.example/");
    assertThat(mixed.told()).isEqualTo("2 looked at · 1 broken · 1 fine");
    assertThat(words(mixed)).containsExactly("There is no server of this name.", "fine");
  }

  @Test
  void whatIsNoAddressIsBrokenWithoutANetworkToo() {
    answers.put("https://a.example/", UNKNOWN);
    answers.put("nowhere", new Answer.NoAnswer("The address names no server."));
    LinksSoFar soFar = of(false, "https://a.example/", "nowhere");
    assertThat(soFar.told()).startsWith("2 looked at · 1 broken · Nothing could be reached.");
    assertThat(words(soFar)).containsExactly("The address names no server.", "not reached");
  }
}
