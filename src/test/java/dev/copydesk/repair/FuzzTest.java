package dev.copydesk.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleReader;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Strikes keys at random in healthy blocks: nothing is thrown, nothing offered loses a letter. */
class FuzzTest {

  private static final String SIGNS = "\"':-#[]{}\t,&*!|>%@`\\\n ?=“—\0";

  @Test
  void whatIsOfferedReadsAndKeepsEveryLetter() {
    Random random = new Random(99);
    int broken = 0;
    int told = 0;
    int mended = 0;
    for (int i = 0; i < 4000; i++) {
      Article article = Cases.block(struck(Specimen.block(random), random));
      if (article.frontMatter().isPresent()) {
        continue;
      }
      broken++;
      Diagnosis diagnosis = Repair.diagnose(article, Cases.KNOWN);
      told += diagnosis.defects().isEmpty() ? 0 : 1;
      if (diagnosis.mended().isPresent()) {
        mended++;
        Optional<Article> after = ArticleReader.retyped(article, diagnosis.mended().get());
        assertThat(after.flatMap(Article::frontMatter)).isPresent();
        assertThat(letters(diagnosis.mended().get())).isEqualTo(letters(article.blockText()));
      }
    }
    assertThat(broken).isGreaterThan(1000);
    assertThat(told).isGreaterThan(broken * 98 / 100);
    assertThat(mended).isGreaterThan(broken * 90 / 100);
  }

  private static String struck(String block, Random random) {
    StringBuilder out = new StringBuilder(block);
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      int at = random.nextInt(out.length());
      switch (random.nextInt(3)) {
        case 0 -> out.deleteCharAt(at);
        case 1 -> out.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> out.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
    }
    return out.toString();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
