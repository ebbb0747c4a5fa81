package dev.copydesk.ui.form;

import dev.copydesk.field.FieldPath;
import dev.copydesk.ui.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/**
 * Draws the form. The argument names a file with a picture a line: name, article file, width,
 * height, scale, {@code light} or {@code dark}, then the fields to focus.
 */
final class FormPictures {

  private FormPictures() {}

  public static void main(String[] args) throws Exception {
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    Pictures.run(
        () -> {
          for (String line : lines) {
            draw(line.split("\\s+"));
          }
        });
  }

  private static void draw(String[] words) throws IOException {
    FormView view = new FormView(ZoneId.of("Europe/Berlin"));
    Desk desk = new Desk(view).putFile(words[0], Files.readString(Path.of(words[1])));
    desk.suggestions.put(FieldPath.of("topics"), List.of("AI", "Robots"));
    Pictures.Frame frame =
        new Pictures.Frame(
            words[0],
            Double.parseDouble(words[2]),
            Double.parseDouble(words[3]),
            Double.parseDouble(words[4]),
            words[5].equals("dark"));
    Pictures.save(
        frame,
        view.node(),
        () -> {
          desk.show(words[0]);
          for (String field : List.of(words).subList(6, words.length)) {
            view.node().applyCss();
            view.focusField(FieldPath.parse(field).orElseThrow());
          }
        });
  }
}
