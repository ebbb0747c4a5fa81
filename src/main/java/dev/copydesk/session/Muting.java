package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.field.Mute;
import dev.copydesk.field.Schema;
import dev.copydesk.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps back the findings that the site mutes, and knows which they are, so that they can be told
 * and come back.
 */
final class Muting implements ProblemFinder {

  private final ProblemFinder finder;
  private final Path base;
  private Path file;
  private String prefix;
  private final Map<ArticleId, List<Problem>> hidden = new HashMap<>();
  private List<Mute> mutes;

  /**
   * @param base what the articles' ids are relative to
   * @param file the site's own file, which names articles from its own directory on
   */
  Muting(ProblemFinder finder, Path base, Path file, List<Mute> mutes) {
    this.finder = Objects.requireNonNull(finder);
    this.base = Objects.requireNonNull(base);
    this.file = Objects.requireNonNull(file);
    this.prefix = prefix(base, file);
    this.mutes = List.copyOf(mutes);
  }

  /** The way from the ids' own directory to that of the site's file, with a slash at its end. */
  private static String prefix(Path base, Path file) {
    Path site = file.getParent() == null ? base : file.getParent();
    boolean below = site.startsWith(base) && !site.equals(base);
    return below
        ? base.relativize(site).toString().replace(site.getFileSystem().getSeparator(), "/") + "/"
        : "";
  }

  Path file() {
    return file;
  }

  @Override
  public List<Problem> find(Article article, Schema schema, Library library) {
    List<Problem> all = finder.find(article, schema, library);
    if (article.frontMatter().isEmpty()) {
      // What cannot be read is always told, and how it is mended.
      hidden.remove(article.id());
      return all;
    }
    return mutes.isEmpty() ? all : keepBack(article.id(), all);
  }

  private List<Problem> keepBack(ArticleId id, List<Problem> all) {
    List<Problem> back = all.stream().filter(problem -> by(problem).isPresent()).toList();
    if (back.isEmpty()) {
      hidden.remove(id);
      return all;
    }
    hidden.put(id, back);
    return all.stream().filter(problem -> by(problem).isEmpty()).toList();
  }

  private Optional<Mute> by(Problem problem) {
    String name = name(problem.article());
    return mutes.stream()
        .filter(mute -> mute.covers(problem.rule().id(), name, problem.path().toString()))
        .findFirst();
  }

  private String name(ArticleId id) {
    return id.path().startsWith(prefix) ? id.path().substring(prefix.length()) : id.path();
  }

  /** What mutes this finding alone, or all findings of its rule. */
  Mute about(Problem problem, boolean wholeRule) {
    return wholeRule
        ? Mute.of(problem.rule().id())
        : new Mute(problem.rule().id(), name(problem.article()), problem.path().toString());
  }

  Muted muted(Library library) {
    Map<Mute, Integer> counts = new LinkedHashMap<>();
    mutes.forEach(mute -> counts.put(mute, 0));
    hidden.forEach(
        (id, findings) -> {
          if (library.entry(id).isPresent()) {
            findings.forEach(
                problem -> by(problem).ifPresent(mute -> counts.merge(mute, 1, Integer::sum)));
          }
        });
    return new Muted(
        counts.entrySet().stream()
            .map(count -> new Muted.One(count.getKey(), count.getValue()))
            .toList());
  }

  /** Follows what the site's file has become, and tells of the entries that changed by it. */
  MuteResult take(Desk desk, Mute about, MuteFile.Written written) {
    return switch (written) {
      case MuteFile.Refused(String reason) -> new MuteResult.Refused(reason);
      case MuteFile.Done(List<Mute> now) -> {
        int before = muted(desk.library()).findings();
        mutes = List.copyOf(now);
        desk.changed(follow(desk.library()));
        yield new MuteResult.Done(about, Math.abs(muted(desk.library()).findings() - before));
      }
    };
  }

  /** Follows the site's file where another program has changed what it mutes, and tells so. */
  void follow(Desk desk, Path nowIn, List<Mute> now) {
    if (nowIn.equals(file) && now.equals(mutes)) {
      return;
    }
    file = nowIn;
    prefix = prefix(base, nowIn);
    mutes = List.copyOf(now);
    desk.tell(new SessionEvent.EntriesChanged(follow(desk.library())));
  }

  private List<Entry> follow(Library library) {
    Set<ArticleId> touched = new LinkedHashSet<>(hidden.keySet());
    for (Entry entry : library.entries()) {
      if (entry.unreadable().isEmpty()
          && entry.problems().stream().anyMatch(problem -> by(problem).isPresent())) {
        touched.add(entry.id());
      }
    }
    List<Entry> changed = new ArrayList<>();
    for (ArticleId id : touched) {
      library.entry(id).ifPresent(entry -> changed.addAll(follow(library, entry)));
    }
    return changed;
  }

  private List<Entry> follow(Library library, Entry entry) {
    List<Problem> all = new ArrayList<>(entry.problems());
    all.addAll(hidden.getOrDefault(entry.id(), List.of()));
    List<Problem> told = keepBack(entry.id(), all).stream().sorted(Problems.WORST_FIRST).toList();
    if (Set.copyOf(told).equals(Set.copyOf(entry.problems()))) {
      return List.of();
    }
    Entry next = entry.withProblems(told);
    library.put(next);
    return List.of(next);
  }
}
