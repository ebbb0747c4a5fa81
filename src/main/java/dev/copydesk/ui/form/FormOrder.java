package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In which order she reads the fields, which is not the order they are written in: the words of the
 * story first, then what triage decides. Fields named here come first; the others follow as the
 * schema has them.
 */
final class FormOrder {

  private static final List<String> GROUPS =
      List.of(
          "Story", "State", "Dates", "Links", "Provider", "Topics", "Images", "Related", "Sealed");

  private static final List<String> FIELDS =
      List.of("title", "excerpt", "category", "type", "published", "removed", "quality", "heat");

  private FormOrder() {}

  /** The schema's fields by group, both in reading order. */
  static Map<String, List<Field>> groups(Schema schema) {
    List<String> names = new ArrayList<>(schema.fields().stream().map(Field::group).toList());
    names.sort(Comparator.comparingInt(name -> rank(GROUPS, name)));
    Map<String, List<Field>> groups = new LinkedHashMap<>();
    for (String name : names) {
      groups.put(
          name,
          schema.fields().stream()
              .filter(field -> field.group().equals(name))
              .sorted(Comparator.comparingInt(field -> rank(FIELDS, field.key())))
              .toList());
    }
    return groups;
  }

  private static int rank(List<String> order, String name) {
    int at = order.indexOf(name);
    return at < 0 ? order.size() : at;
  }
}
