package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  @TempDir Path temporary;

  @Test
  void noWordIsTheStartPage() {
    assertThat(Opening.of(List.of())).isEqualTo(new Opening.Nothing());
    assertThat(Opening.of(List.of(""))).isEqualTo(new Opening.Nothing());
  }

  @Test
  void aDirectoryMayHaveSpacesAndLettersBeyondAscii() throws IOException {
    Path directory = Files.createDirectory(temporary.resolve("mes articles été 新聞"));
    assertThat(Opening.of(List.of(directory.toString())))
        .isEqualTo(new Opening.Directory(directory.toAbsolutePath()));
  }

  @Test
  void aRelativeNameBecomesAbsolute() {
    assertThat(Opening.of(List.of("src/../src")))
        .isEqualTo(new Opening.Directory(Path.of("src").toAbsolutePath()));
  }

  @Test
  void theDirectoryOpenLastIsOpenedWhereNoneIsNamedUnlessItIsGone() {
    Path last = temporary.toAbsolutePath();
    assertThat(Opening.of(List.of(), Optional.of(last))).isEqualTo(new Opening.Directory(last));
    assertThat(Opening.of(List.of(), Optional.of(last.resolve("gone"))))
        .isEqualTo(new Opening.Nothing());
    assertThat(Opening.of(List.of(), Optional.empty())).isEqualTo(new Opening.Nothing());
    assertThat(Opening.of(List.of("src"), Optional.of(last)))
        .isEqualTo(new Opening.Directory(Path.of("src").toAbsolutePath()));
  }

  @Test
  void theSamplesGiveWayToADirectory() {
    assertThat(Opening.of(List.of("--samples", "from", "to", "")))
        .isEqualTo(
            new Opening.Samples(Path.of("from").toAbsolutePath(), Path.of("to").toAbsolutePath()));
    assertThat(Opening.of(List.of("--samples", "from", "to", temporary.toString())))
        .isEqualTo(new Opening.Directory(temporary.toAbsolutePath()));
  }

  @Test
  void whatCannotBeOpenedIsRefusedByName() {
    assertThat(Opening.of(List.of("chekc")))
        .isInstanceOfSatisfying(
            Opening.Refused.class,
            refused ->
                assertThat(refused.reason())
                    .isEqualTo(
                        "\"chekc\" is neither a directory nor a command. Try copydesk --help."));
    assertThat(Opening.of(List.of("articles d'??t??")))
        .isInstanceOfSatisfying(
            Opening.Refused.class,
            refused -> assertThat(refused.reason()).endsWith("LC_ALL=C.UTF-8."));
    assertThat(Opening.of(List.of("\0"))).isInstanceOf(Opening.Refused.class);
    assertThat(Opening.of(List.of("src", "target"))).isInstanceOf(Opening.Refused.class);
    assertThat(Opening.of(List.of("--samples", "from"))).isInstanceOf(Opening.Refused.class);
  }

  @Test
  void takesAFirstWordThatIsNoDirectoryForAMisspeltCommand() {
    assertThat(Opening.of(List.of("chekc", ".")))
        .isInstanceOfSatisfying(
            Opening.Refused.class,
            refused -> assertThat(refused.reason()).contains("\"chekc\"").contains("--help"));
  }
}
