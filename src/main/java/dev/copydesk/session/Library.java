package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.CanonicalUrl;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** All entries of the opened directory, what they come to, and the words they use. */
public final class Library {

  private static final String TOPICS = "topics";
  private static final Comparator<String> BY_NAME =
      ((Comparator<String>) Fold::compare).thenComparing(Comparator.naturalOrder());

  private final Map<ArticleId, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> uses = new HashMap<>();
  private final Doubles doubles = new Doubles();
  private final StoryIndex<CanonicalUrl> addresses =
      new StoryIndex<>(Library::addressesOf, CanonicalUrl::of);
  private final StoryIndex<CanonicalTitle> titles =
      new StoryIndex<>(entry -> List.of(entry.title()), CanonicalTitle::of);
  private BiPredicate<ArticleId, ArticleId> toldApart = (one, other) -> false;
  private List<Topic> topics = List.of();
  private int topicChanges;
  private int published;
  private int unsaved;
  private int unreadable;
  private int withErrors;
  private int withProblems;
  private int problems;

  Library() {}

  /**
   * How many entries are what.
   *
   * @param withErrors how many have a problem that is an error
   * @param withProblems how many have any problem
   * @param problems how many problems there are in all
   */
  public record Counts(
      int articles,
      int published,
      int unsaved,
      int unreadable,
      int withErrors,
      int withProblems,
      int problems) {}

  public Optional<Entry> entry(ArticleId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** All of them in the order they were found; a view that changes with the library. */
  public Collection<Entry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  public int size() {
    return entries.size();
  }

  public Counts counts() {
    return new Counts(
        entries.size(), published, unsaved, unreadable, withErrors, withProblems, problems);
  }

  /** The site's own topics where it lists them, else those in use, by name. */
  public List<Topic> vocabulary() {
    if (!topics.isEmpty()) {
      return topics;
    }
    return uses.getOrDefault(TOPICS, Map.of()).keySet().stream()
        .sorted(BY_NAME)
        .map(name -> new Topic(name, Optional.empty()))
        .toList();
  }

  /** How often {@link #vocabulary} may have become another; it is dear, and seldom does. */
  int topicChanges() {
    return topicChanges;
  }

  /** Whether the site lists its topics. */
  public boolean hasOwnVocabulary() {
    return !topics.isEmpty();
  }

  /**
   * The texts that articles hold in the field at {@code path}, the most used first. Known for
   * category, type, topics, and a provider's name and domain, wherever these stand.
   */
  public List<String> valuesInUse(FieldPath path) {
    return uses.getOrDefault(column(path), Map.of()).entrySet().stream()
        .sorted(
            Comparator.comparing(Map.Entry<String, Integer>::getValue)
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The articles other than {@code asking} with this very title that she has not told apart from
   * it; a few, in order.
   */
  public List<ArticleId> titled(ArticleId asking, String title) {
    return alike(asking, doubles.titled(asking, title));
  }

  /**
   * The articles other than {@code asking} with this web address of their own that she has not told
   * apart from it; a few, in order.
   */
  public List<ArticleId> linked(ArticleId asking, String address) {
    return alike(asking, doubles.linked(asking, address));
  }

  private List<ArticleId> alike(ArticleId asking, List<ArticleId> found) {
    return found.isEmpty()
        ? found
        : found.stream().filter(other -> !toldApart.test(asking, other)).toList();
  }

  /** Asks {@code told} whether two articles that look alike are not the same story. */
  void toldApart(BiPredicate<ArticleId, ArticleId> told) {
    toldApart = told;
  }

  /** The articles with an address of their own that comes to this one, in order. */
  public Set<ArticleId> at(CanonicalUrl address) {
    return Collections.unmodifiableSet(addresses.at(address, entries.values()));
  }

  /** The articles with a title that comes to this one, in order. */
  public Set<ArticleId> titled(CanonicalTitle title) {
    return Collections.unmodifiableSet(titles.at(title, entries.values()));
  }

  private static List<String> addressesOf(Entry entry) {
    List<String> all = new ArrayList<>(entry.fastPages());
    all.add(entry.originalUrl());
    all.add(entry.webUrl());
    return all;
  }

  private void index(Optional<Entry> before, Optional<Entry> after) {
    addresses.replace(before, after);
    titles.replace(before, after);
  }

  /**
   * Takes {@code entry} in, in the place of the one with its id; the other articles that are now
   * alike to it, or no longer.
   */
  Set<ArticleId> put(Entry entry) {
    Entry before = entries.put(entry.id(), entry);
    // The new one first, so that a word it alone uses does not go and come back.
    count(entry, 1);
    if (before != null) {
      count(before, -1);
    }
    index(Optional.ofNullable(before), Optional.of(entry));
    return doubles.replace(Optional.ofNullable(before), Optional.of(entry));
  }

  /** Takes an entry out; the other articles that were alike to it. */
  Set<ArticleId> remove(ArticleId id) {
    Entry before = entries.remove(id);
    if (before == null) {
      return Set.of();
    }
    count(before, -1);
    index(Optional.of(before), Optional.empty());
    return doubles.replace(Optional.of(before), Optional.empty());
  }

  void vocabulary(List<Topic> own) {
    topics = List.copyOf(own);
    topicChanges++;
  }

  private void count(Entry entry, int by) {
    published += entry.published() == Triage.YES ? by : 0;
    unsaved += entry.unsaved() ? by : 0;
    unreadable += entry.unreadable().isPresent() ? by : 0;
    withErrors += entry.worst().filter(Severity.ERROR::equals).isPresent() ? by : 0;
    withProblems += entry.problems().isEmpty() ? 0 : by;
    problems += by * entry.problems().size();
    use("category", entry.category(), by);
    use("type", entry.type(), by);
    use("name", entry.provider(), by);
    use("domain", entry.domain(), by);
    entry.topics().forEach(topic -> use(TOPICS, topic, by));
  }

  private void use(String column, String value, int by) {
    if (value.isEmpty()) {
      return;
    }
    Map<String, Integer> words = uses.computeIfAbsent(column, c -> new HashMap<>());
    int before = words.size();
    words.merge(value, by, (was, more) -> was + more == 0 ? null : was + more);
    if (words.size() != before && column.equals(TOPICS)) {
      topicChanges++;
    }
  }

  /** A related story's provider takes from the same names as the article's. */
  private static String column(FieldPath path) {
    FieldPath list = path.lastKey().isPresent() ? path : path.parent();
    return list.lastKey().orElse("");
  }
}
