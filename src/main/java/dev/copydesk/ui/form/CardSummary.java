package dev.copydesk.ui.form;

import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a folded card says of its record.
 *
 * @param headline its title, or where it has none its address
 * @param details provider, day and quality of a story; size of an image
 */
record CardSummary(String headline, String details) {

  private static final int LONGEST = 200;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  static CardSummary of(Sheet sheet, FieldPath record) {
    String title = sheet.text(record.key("title"));
    String address = sheet.text(record.key("url"));
    String headline =
        !title.isBlank()
            ? Shortened.to(title, LONGEST)
            : !address.isBlank() ? fileName(address) : "No title";
    String details =
        Stream.of(
                text(sheet, record.key("provider").key("name")),
                day(sheet, record.key("publishedDateTime")),
                quality(sheet, record.key("quality")),
                size(sheet, record),
                title.isBlank() ? Optional.<String>empty() : host(address))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return new CardSummary(headline, details);
  }

  private static Optional<String> text(Sheet sheet, FieldPath path) {
    String text = sheet.text(path);
    return text.isBlank() ? Optional.empty() : Optional.of(Shortened.to(text, LONGEST));
  }

  private static Optional<String> day(Sheet sheet, FieldPath path) {
    return sheet.value(path) instanceof FieldValue.Date(var date)
        ? Optional.of(DAY.format(date.day()))
        : Optional.empty();
  }

  private static Optional<String> quality(Sheet sheet, FieldPath path) {
    return text(sheet, path).map(number -> "quality " + number);
  }

  private static Optional<String> size(Sheet sheet, FieldPath record) {
    Optional<String> width = text(sheet, record.key("width"));
    Optional<String> height = text(sheet, record.key("height"));
    return width.flatMap(w -> height.map(h -> w + " × " + h));
  }

  private static Optional<String> host(String address) {
    String shown = Shortened.address(address, LONGEST);
    return shown.isEmpty() ? Optional.empty() : Optional.of(shown.split("/", 2)[0]);
  }

  /** The last part of an address's path, by which people know an image. */
  private static String fileName(String address) {
    String path = Shortened.address(address.replaceFirst("[?#].*$", ""), LONGEST);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.isBlank() ? path : name;
  }
}
