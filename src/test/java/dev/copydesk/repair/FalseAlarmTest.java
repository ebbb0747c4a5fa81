package dev.copydesk.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The scans find nothing to mend in front matter that is as it should be. */
class FalseAlarmTest {

  @Test
  void theSamplesThatReadAreQuiet() throws IOException {
    assertThat(alarms(Path.of("assets/sample-articles/_news"))).isEmpty();
  }

  @Test
  void aRealSiteIsQuiet() throws IOException {
    Path site = Path.of("../shared/corpus/news-site/_news");
    Assumptions.assumeTrue(Files.isDirectory(site), "the real site is not beside this checkout");
    assertThat(alarms(site)).isEmpty();
  }

  private static List<String> alarms(Path directory) throws IOException {
    List<String> alarms = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(directory)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Article article =
            ArticleReader.read(new ArticleId(file.toString()), Files.readAllBytes(file));
        String block = article.blockText();
        if (article.frontMatter().isPresent()) {
          List<Finding> found = new ArrayList<>(CharacterScan.scan(block));
          found.addAll(ControlScan.scan(block));
          found.addAll(ConflictScan.scan(block));
          found.addAll(BlankScan.scan(block));
          BlockScan.Result walked = BlockScan.scan(block, Cases.KNOWN);
          found.addAll(walked.findings());
          found.addAll(IndentScan.scan(walked, Cases.KNOWN));
          found.forEach(f -> alarms.add(file + ": " + f));
          if (!new Guard(Cases.KNOWN).holds(block)) {
            alarms.add(file + ": the guard does not hold");
          }
        }
      }
    }
    return alarms;
  }
}
