package dev.copydesk.edit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticlePrinter;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Editor;
import dev.copydesk.edit.oracle.NewsSchema;
import dev.copydesk.edit.oracle.Oracle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a careful editor would have typed, case by case: {@code NAME.before.md}, {@code NAME.edit},
 * {@code NAME.after.md}. Each runs as it is, with CRLF everywhere and behind a byte order mark.
 */
class GoldenTest {

  private static final Path CASES = Path.of("src/test/resources/golden");

  /** Bytes as one character each, so that a body in any encoding comes through. */
  private enum Variant {
    AS_IS,
    CRLF,
    MARKED;

    String of(String bytes) {
      return switch (this) {
        case AS_IS -> bytes;
        case CRLF -> bytes.replace("\r\n", "\n").replace("\n", "\r\n");
        case MARKED ->
            bytes.startsWith("\u00EF\u00BB\u00BF") ? bytes : "\u00EF\u00BB\u00BF" + bytes;
      };
    }
  }

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".edit"))
              .map(name -> name.substring(0, name.length() - ".edit".length()))
              .sorted()
              .toList();
      return names.stream();
    }
  }

  @Test
  void thereAreEnoughCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theBytesAreWhatACarefulEditorTypes(String name) throws IOException {
    for (Variant variant : Variant.values()) {
      String before = variant.of(bytes(name + ".before.md"));
      EditLines.Asked asked =
          EditLines.read(Files.readString(CASES.resolve(name + ".edit"), StandardCharsets.UTF_8));
      EditResult result = new Editor(NewsSchema.SCHEMA).apply(read(before), asked.edit());
      if (asked.outcome().isPresent()) {
        assertThat(outcome(result))
            .as("%s %s", name, variant)
            .contains(asked.outcome().get().replaceFirst("^refused ", ""))
            .startsWith(asked.outcome().get().split(" ")[0]);
      } else {
        assertThat(printed(result))
            .as("%s %s", name, variant)
            .isEqualTo(variant.of(bytes(name + ".after.md")));
      }
    }
  }

  /** The expected files themselves are held against the other readers, one edit after the other. */
  @ParameterizedTest
  @MethodSource("cases")
  void theOtherReadersAgree(String name) throws IOException {
    EditLines.Asked asked =
        EditLines.read(Files.readString(CASES.resolve(name + ".edit"), StandardCharsets.UTF_8));
    List<Edit> edits =
        asked.edit() instanceof Edit.Several several ? several.edits() : List.of(asked.edit());
    for (Variant variant : Variant.values()) {
      String file = variant.of(bytes(name + ".before.md"));
      for (Edit edit : edits) {
        Oracle oracle = Oracle.aboutFile(file.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow();
        Oracle.Finding finding = oracle.carryOut(edit);
        List<String> wrong = new ArrayList<>(finding.wrong());
        wrong.removeIf(difference -> name.startsWith("refuse-"));
        assertThat(wrong).as("%s %s %s", name, variant, edit).isEmpty();
        if (new Editor(NewsSchema.SCHEMA).apply(read(file), edit)
            instanceof EditResult.Changed(Article after)) {
          file = print(after);
        }
      }
    }
  }

  private static String bytes(String name) throws IOException {
    return new String(Files.readAllBytes(CASES.resolve(name)), StandardCharsets.ISO_8859_1);
  }

  private static Article read(String bytes) {
    return ArticleReader.read(new ArticleId("a.md"), bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String print(Article article) {
    return new String(ArticlePrinter.print(article), StandardCharsets.ISO_8859_1);
  }

  private static String outcome(EditResult result) {
    return switch (result) {
      case EditResult.Changed changed -> "changed\n" + print(changed.after());
      case EditResult.Unchanged unchanged -> "unchanged";
      case EditResult.Refused refused -> "refused " + refused.reason();
    };
  }

  private static String printed(EditResult result) {
    return result instanceof EditResult.Changed(Article after) ? print(after) : outcome(result);
  }
}
