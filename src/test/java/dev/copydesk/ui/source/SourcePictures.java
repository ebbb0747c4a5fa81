package dev.copydesk.ui.source;

import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.ui.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws the source views of the article files named as arguments. */
final class SourcePictures {

  private SourcePictures() {}

  public static void main(String[] args) throws Exception {
    Pictures.run(
        () -> {
          int number = 0;
          for (String file : args) {
            SourceView view = new SourceView();
            byte[] bytes = Files.readAllBytes(Path.of(file));
            Pictures.save(
                new Pictures.Frame("source-" + number, 364, 500, 1, number % 2 == 1),
                view.node(),
                () ->
                    view.show(
                        ArticleSource.of(
                            ArticleReader.read(new ArticleId(file), bytes),
                            SchemaFile.builtIn(),
                            java.util.List.of())));
            number++;
          }
        });
  }
}
