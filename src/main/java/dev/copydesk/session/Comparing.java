package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.frontmatter.FrontMatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads articles one after the other and keeps what they have in common, not the articles. */
final class Comparing extends OneByOne<Comparison> {

  private final Desk desk;
  private final List<ArticleId> read = new ArrayList<>();
  private final List<Comparison.Unread> unread = new ArrayList<>();
  private final Map<FieldPath, Tallying> tallies = new LinkedHashMap<>();
  private final Map<FieldPath, Set<String>> unknown = new LinkedHashMap<>();

  Comparing(Desk desk, Collection<ArticleId> articles) {
    super(desk, "Comparing", articles);
    this.desk = desk;
  }

  @Override
  void take(ArticleId id) {
    switch (desk.fetch(id)) {
      case Fetch.Here(Editions editions) -> take(editions.current().article());
      case Fetch.NotHere(String reason) -> unread.add(new Comparison.Unread(id, reason));
    }
  }

  private void take(Article article) {
    if (article.frontMatter().isEmpty()) {
      String why =
          desk.library()
              .entry(article.id())
              .flatMap(Entry::unreadable)
              .orElse("The file has no front matter.");
      unread.add(new Comparison.Unread(article.id(), why));
      return;
    }
    FrontMatter block = article.frontMatter().get();
    read.add(article.id());
    take(new FieldReader(block, desk.schema()), FieldPath.ROOT, desk.schema().fields());
  }

  private void take(FieldReader fields, FieldPath at, List<Field> known) {
    for (Field field : known) {
      FieldPath path = at.key(field.key());
      FieldValue value = fields.value(path);
      if (!(value instanceof FieldValue.Missing)) {
        count(fields, path, value);
        if (field.kind() == FieldKind.RECORD) {
          take(fields, path, field.fields());
        }
      }
    }
    for (String key : fields.unknownKeysOf(at)) {
      unknown.computeIfAbsent(at, path -> new LinkedHashSet<>()).add(key);
      count(fields, at.key(key), fields.value(at.key(key)));
    }
  }

  private void count(FieldReader fields, FieldPath path, FieldValue value) {
    tallies.computeIfAbsent(path, it -> new Tallying()).take(fields, path, value);
  }

  @Override
  Comparison end() {
    Map<FieldPath, Agreement> told = new HashMap<>();
    tallies.forEach((path, tally) -> told.put(path, tally.of(read.size())));
    Map<FieldPath, List<String>> keys = new HashMap<>();
    unknown.forEach((path, names) -> keys.put(path, List.copyOf(names)));
    return new Comparison(desk.schema(), read, unread, told, keys);
  }
}
