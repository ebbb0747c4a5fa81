package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleArticlesTest {
  @TempDir Path temporary;
  private Path from;
  private Path scratch;

  @BeforeEach
  void twoDirectories() throws IOException {
    from = Files.createDirectories(temporary.resolve("samples/nested")).getParent();
    scratch = temporary.resolve("target/scratch");
    Files.writeString(from.resolve("nested/a.md"), "---\r\ntitle: A\r\n---\r\n");
  }

  @Test
  void eachStartBeginsAfresh() throws IOException {
    SampleArticles.copy(from, scratch);
    Files.writeString(scratch.resolve("nested/a.md"), "edited");
    Files.writeString(scratch.resolve("nested/b.md"), "new");
    SampleArticles.copy(from, scratch);
    assertThat(scratch.resolve("nested/a.md")).hasSameBinaryContentAs(from.resolve("nested/a.md"));
    assertThat(scratch.resolve("nested/b.md")).doesNotExist();
  }

  @Test
  void whatIsNotACopyIsLeftAlone() throws IOException {
    Files.createDirectories(scratch);
    Path hers = Files.writeString(scratch.resolve("hers.md"), "her work");
    assertThatThrownBy(() -> SampleArticles.copy(from, scratch)).isInstanceOf(IOException.class);
    assertThat(hers).hasContent("her work");
  }

  @Test
  void missingSamplesLeaveTheOldCopy() throws IOException {
    SampleArticles.copy(from, scratch);
    assertThatThrownBy(() -> SampleArticles.copy(temporary.resolve("nowhere"), scratch))
        .isInstanceOf(IOException.class);
    assertThat(scratch.resolve("nested/a.md")).exists();
  }
}
