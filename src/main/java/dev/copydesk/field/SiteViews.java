package dev.copydesk.field;

import dev.copydesk.field.SchemaSource.Fault;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;

/** Reads the list of views in a site's own file. */
final class SiteViews {

  static final String KEY = "views";

  private static final String NAME = "name";
  private static final String QUERY = "query";
  private static final String COLUMNS = "columns";
  private static final String SORT = "sort";

  private SiteViews() {}

  static List<SiteView> read(SchemaSource source, YamlNode node) throws Fault {
    List<SiteView> views = new ArrayList<>();
    for (YamlNode item : source.items(node, KEY)) {
      SiteView view = view(source, source.mapping(item, "Each of the " + KEY));
      if (views.stream().anyMatch(other -> other.name().equals(view.name()))) {
        throw source.fault(
            item, "There is another view called “%s”; rename one.".formatted(view.name()));
      }
      views.add(view);
    }
    return views;
  }

  private static SiteView view(SchemaSource source, Mapping item) throws Fault {
    source.refuseTwice(item);
    String name = "";
    String query = "";
    List<String> columns = List.of();
    List<String> sort = List.of();
    for (Entry entry : item.entries()) {
      String key = entry.name().orElse("");
      switch (key) {
        case NAME -> name = source.word(entry.value(), NAME).strip();
        case QUERY -> query = source.word(entry.value(), QUERY).strip();
        case COLUMNS -> columns = source.words(entry.value(), COLUMNS);
        case SORT -> sort = source.words(entry.value(), SORT);
        default ->
            source.remark(
                entry.key(), "“%s” is not known in a view and does nothing.".formatted(key));
      }
    }
    if (name.isEmpty()) {
      throw source.fault(item, "This view has no name; add “name: …”.");
    }
    return new SiteView(name, query, columns, sort);
  }
}
