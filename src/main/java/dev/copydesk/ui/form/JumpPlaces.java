package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The fields of what the form shows, as places she can jump to, in the form's order. */
final class JumpPlaces {

  private static final String BELOW = " › ";

  private final Sheet sheet;
  private final List<Place> places = new ArrayList<>();

  private JumpPlaces(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * One field.
   *
   * @param label how the form names it, with what it lies in before it
   * @param path where it stands; what she may type as well
   */
  record Place(String label, FieldPath path) {

    private String searched() {
      return (label + ' ' + path).toLowerCase(Locale.ROOT);
    }
  }

  /** Every field, each record's fields behind it, and the keys nobody knows at the end. */
  static List<Place> of(Sheet sheet) {
    JumpPlaces found = new JumpPlaces(sheet);
    FormOrder.groups(sheet.schema())
        .values()
        .forEach(fields -> found.add("", FieldPath.ROOT, fields));
    found.addUnknown("", FieldPath.ROOT);
    return List.copyOf(found.places);
  }

  private void add(String before, FieldPath at, List<Field> fields) {
    for (Field field : fields) {
      FieldPath path = at.key(field.key());
      String label = before + field.label();
      places.add(new Place(label, path));
      if (field.kind() == FieldKind.RECORD) {
        add(label + BELOW, path, field.fields());
        addUnknown(label + BELOW, path);
      } else if (field.kind() == FieldKind.RECORDS
          && sheet.value(path) instanceof FieldValue.Items(int count)) {
        for (int i = 0; i < count; i++) {
          String item = label + ' ' + (i + 1);
          String headline = CardSummary.of(sheet, path.index(i)).headline();
          places.add(new Place(item + ": " + headline, path.index(i)));
          add(item + BELOW, path.index(i), field.fields());
          addUnknown(item + BELOW, path.index(i));
        }
      }
    }
  }

  private void addUnknown(String before, FieldPath at) {
    sheet.unknownKeysOf(at).forEach(key -> places.add(new Place(before + key, at.key(key))));
  }

  /** Those that hold every word typed, the ones that begin with what is typed first. */
  static List<Place> fitting(List<Place> all, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    List<String> words = List.of(wanted.split("\\s+"));
    List<Place> holding =
        all.stream().filter(place -> words.stream().allMatch(place.searched()::contains)).toList();
    return Stream.concat(
            holding.stream().filter(place -> begins(place, wanted)),
            holding.stream().filter(place -> !begins(place, wanted)))
        .toList();
  }

  private static boolean begins(Place place, String wanted) {
    return place.searched().startsWith(wanted)
        || place.path().toString().toLowerCase(Locale.ROOT).startsWith(wanted);
  }
}
