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

/** Counts what one field holds while article after article is read. */
final class Tallying {

  private static final FieldValue NO_VALUE = new FieldValue.Null("");
  private static final FieldValue RECORD = new FieldValue.Group(List.of());

  private static final int MOST_SHARES = 8;
  private static final int LONGEST = 60;

  private final Map<FieldValue, Integer> different = new LinkedHashMap<>();
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private FieldValue first = new FieldValue.Missing();
  private String written = "";
  private int present;
  private boolean single = true;
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
    FieldValue counted = comparable(value);
    if (different.size() < Agreement.MOST || different.containsKey(counted)) {
      different.merge(counted, 1, Integer::sum);
    }
    single &= value.isSingle();
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
        shares(),
        single,
        byShare(articles),
        locked == present && !someLack ? lock : Optional.empty());
  }

  private List<Agreement.Share> shares() {
    return different.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_SHARES)
        .map(
            each ->
                new Agreement.Share(
                    shown(each.getKey()),
                    !(each.getKey() instanceof FieldValue.Null),
                    each.getValue()))
        .toList();
  }

  private static String shown(FieldValue value) {
    String text =
        switch (value) {
          case FieldValue.Texts(List<String> texts) -> String.join(", ", texts);
          case FieldValue.Items(int count) -> count == 1 ? "1 item" : count + " items";
          case FieldValue.Group group -> "keys of its own";
          case FieldValue.Unexpected other when !other.scalar() -> "a list, or keys of its own";
          case FieldValue.Unexpected other -> other.text();
          case FieldValue.Text single -> OneLine.of(single);
          case FieldValue.Whole single -> OneLine.of(single);
          case FieldValue.Flag single -> OneLine.of(single);
          case FieldValue.Date single -> OneLine.of(single);
          case FieldValue.Null nothing -> "";
          case FieldValue.Missing missing -> "";
          case FieldValue.Sealed sealed -> "";
        };
    String line = text.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private Map<String, Integer> byShare(int articles) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    texts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(text -> sorted.put(text.getKey(), text.getValue()));
    return Collections.unmodifiableMap(sorted);
  }
}
