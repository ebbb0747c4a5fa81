package dev.copydesk.session;

import dev.copydesk.problem.Severity;
import dev.copydesk.query.FieldNames;
import dev.copydesk.query.QueryText;
import dev.copydesk.session.Completion.Offer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds how a query could go on at the caret: fields in a word, values behind a field's sign. */
final class Completions {

  private static final int MOST = 12;
  private static final Pattern BEGUN = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_.-]*)([:=])(.*)");

  private final Library library;

  Completions(Library library) {
    this.library = library;
  }

  Completion at(String text, int caret) {
    int start = wordStart(text, caret);
    String word = text.substring(start, caret);
    Matcher begun = BEGUN.matcher(word);
    if (begun.matches()) {
      String value = begun.group(3);
      boolean isQuoted = value.startsWith("\"");
      String typed = isQuoted ? value.substring(1) : value;
      int end = isQuoted && caret < text.length() && text.charAt(caret) == '"' ? caret + 1 : caret;
      return new Completion(
          start + begun.start(3), end, values(FieldNames.of(begun.group(1)), typed));
    }
    return word.isEmpty() ? Completion.NONE : new Completion(start, caret, fields(word));
  }

  /** Where the word at the caret begins; a minus and a parenthesis stand before it. */
  private static int wordStart(String text, int caret) {
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < caret; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (Character.isWhitespace(c) || c == '(' || (c == '-' && start == i))) {
        start = i + 1;
      }
    }
    return start;
  }

  private static List<Offer> fields(String word) {
    return FieldNames.ALL.stream()
        .filter(name -> starts(name, word))
        .map(name -> new Offer(name + ":", name + ":", OptionalInt.empty()))
        .limit(MOST)
        .toList();
  }

  private List<Offer> values(String field, String typed) {
    return switch (field) {
      case "topic" ->
          offers(
              counted((entry, tally) -> entry.topics().forEach(tally::add)),
              library.vocabulary().stream().map(Topic::name).toList(),
              typed);
      case "provider" -> used(Entry::provider, typed);
      case "provider.domain" -> used(Entry::domain, typed);
      case "category" -> used(Entry::category, typed);
      case "type" -> used(Entry::type, typed);
      case "problem" ->
          offers(
              counted((entry, tally) -> entry.problems().forEach(it -> tally.add(it.rule().id()))),
              Stream.concat(
                      Arrays.stream(Severity.values())
                          .map(it -> it.name().toLowerCase(Locale.ROOT)),
                      RuleNames.ALL.stream())
                  .toList(),
              typed);
      case "date" -> months(typed);
      case "is" -> words(field, State.NAMES, typed);
      case "published", "removed" -> words(field, TermMeaning.FLAGS, typed);
      case "has", "missing" ->
          names(Stream.concat(Stream.of("problems"), holdable()).toList(), typed);
      default -> List.of();
    };
  }

  private static Stream<String> holdable() {
    return FieldNames.ALL.stream()
        .filter(name -> !List.of("is", "has", "missing", "problem").contains(name));
  }

  private List<Offer> used(Function<Entry, String> word, String typed) {
    return offers(counted((entry, tally) -> tally.add(word.apply(entry))), List.of(), typed);
  }

  private Map<String, Integer> counted(BiConsumer<Entry, Tally> counting) {
    Tally tally = new Tally();
    for (Entry entry : library.entries()) {
      tally.next();
      counting.accept(entry, tally);
    }
    return tally.counts();
  }

  /** Those in use, the most used first, then the others. */
  private static List<Offer> offers(
      Map<String, Integer> counts, Collection<String> others, String typed) {
    List<String> words = new ArrayList<>(counts.keySet());
    words.sort(
        Comparator.<String, Integer>comparing(counts::get, Comparator.reverseOrder())
            .thenComparing(Fold::compare));
    Set<String> used = words.stream().map(Fold::fold).collect(Collectors.toSet());
    others.stream().filter(word -> !used.contains(Fold.fold(word))).forEach(words::add);
    return best(words, typed)
        .map(
            word ->
                new Offer(
                    word,
                    QueryText.quoted(word) + " ",
                    counts.containsKey(word)
                        ? OptionalInt.of(counts.get(word))
                        : OptionalInt.empty()))
        .toList();
  }

  /** Those that begin with what is typed, then those in which another word does. */
  private static Stream<String> best(List<String> words, String typed) {
    String wanted = Fold.fold(typed);
    Predicate<String> begins = word -> Fold.fold(word).startsWith(wanted);
    Predicate<String> inside =
        word -> !begins.test(word) && Fold.fold(word).replace('-', ' ').contains(" " + wanted);
    return Stream.concat(words.stream().filter(begins), words.stream().filter(inside)).limit(MOST);
  }

  private List<Offer> months(String typed) {
    Map<String, Integer> counts =
        counted(
            (entry, tally) ->
                Days.of(entry).ifPresent(day -> tally.add(Days.monthWritten(day / 100))));
    return counts.entrySet().stream()
        .filter(month -> month.getKey().startsWith(typed))
        .sorted(Map.Entry.<String, Integer>comparingByKey().reversed())
        .limit(MOST)
        .map(it -> new Offer(it.getKey(), it.getKey() + " ", OptionalInt.of(it.getValue())))
        .toList();
  }

  private List<Offer> words(String field, List<String> words, String typed) {
    return words.stream()
        .filter(word -> starts(word, typed))
        .map(word -> new Offer(word, word + " ", OptionalInt.of(count(field + ":" + word))))
        .toList();
  }

  private int count(String text) {
    Query query = Query.parse(text);
    return (int) library.entries().stream().filter(query::matches).count();
  }

  private static List<Offer> names(List<String> names, String typed) {
    return names.stream()
        .filter(name -> starts(name, typed))
        .map(name -> new Offer(name, name + " ", OptionalInt.empty()))
        .limit(MOST)
        .toList();
  }

  private static boolean starts(String word, String typed) {
    return word.regionMatches(true, 0, typed, 0, typed.length());
  }
}
