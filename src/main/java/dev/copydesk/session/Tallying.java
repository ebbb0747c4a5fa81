package dev.copydesk.session;

import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts what one field holds while article after article is read. */
final class Tallying {

  private static final FieldValue NO_VALUE = new FieldValue.Null("");
  private static final FieldValue RECORD = new FieldValue.Group(List.of());

  private final Set<FieldValue> different = new HashSet<>();
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private FieldValue first = new FieldValue.Missing();
  private String written = "";
  private int present;
  private int yes;
  private int no;
  private int least = Integer.MAX_VALUE;
  private int most;
  private int locked;
  private Optional<String> lock = Optional.empty();

  void take(FieldReader fields, FieldPath path, FieldValue value) {
    if (present == 0) {
      first = value;
      written = fields.sourceOf(path).orElse("");
    }
    present++;
    if (different.size() < Agreement.MOST) {
      different.add(comparable(value));
    }
    switch (value) {
      case FieldValue.Flag(boolean set) -> {
        yes += set ? 1 : 0;
        no += set ? 0 : 1;
      }
      case FieldValue.Items(int count) -> items(count);
      case FieldValue.Texts(List<String> list) -> {
        items(list.size());
        new HashSet<>(list).forEach(text -> texts.merge(text, 1, Integer::sum));
      }
      case FieldValue.Text other -> {}
      case FieldValue.Whole other -> {}
      case FieldValue.Date other -> {}
      case FieldValue.Group other -> {}
      case FieldValue.Sealed other -> {}
      case FieldValue.Unexpected other -> items(0);
      case FieldValue.Null other -> items(0);
      case FieldValue.Missing none -> {}
    }
    Optional<String> why = fields.lock(path);
    if (why.isPresent()) {
      locked++;
      lock = lock.or(() -> why);
    }
  }

  private void items(int count) {
    least = Math.min(least, count);
    most = Math.max(most, count);
  }

  /** Two ways to write no value are one; of a record its fields are compared one by one. */
  private static FieldValue comparable(FieldValue value) {
    return value instanceof FieldValue.Null
        ? NO_VALUE
        : value instanceof FieldValue.Group ? RECORD : value;
  }

  Agreement of(int articles) {
    boolean someLack = present < articles;
    return new Agreement(
        articles,
        present,
        different.size() + (someLack ? 1 : 0),
        first,
        written,
        yes,
        no,
        someLack || least == Integer.MAX_VALUE ? 0 : least,
        most,
        byShare(articles),
        locked == present && !someLack ? lock : Optional.empty());
  }

  private Map<String, Integer> byShare(int articles) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    texts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(text -> sorted.put(text.getKey(), text.getValue()));
    return Collections.unmodifiableMap(sorted);
  }
}
