package dev.copydesk.field;

import dev.copydesk.field.SchemaSource.Fault;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what a site's file mutes. An item that says nothing usable is remarked on and mutes
 * nothing, so that a slip of the pen never hides a finding.
 */
final class MuteEntries {

  static final String KEY = "mute";
  static final String RULE = "rule";
  static final String FILE = "file";
  static final String PATH = "path";

  private final SchemaSource source;
  private final Function<String, Optional<String>> onRule;

  /**
   * @param onRule what is to be said of the name of a rule; empty where it is well
   */
  MuteEntries(SchemaSource source, Function<String, Optional<String>> onRule) {
    this.source = source;
    this.onRule = onRule;
  }

  List<Mute> read(YamlNode list) throws Fault {
    List<Mute> mutes = new ArrayList<>();
    for (YamlNode item : source.items(list, KEY)) {
      item(item).ifPresent(mutes::add);
    }
    return mutes;
  }

  private Optional<Mute> item(YamlNode item) throws Fault {
    Optional<Mute> mute =
        item instanceof Mapping mapping
            ? of(mapping)
            : Optional.of(Mute.of(source.word(item, "An item of " + KEY)));
    if (mute.filter(one -> one.rule().isEmpty()).isPresent()) {
      source.remark(item, "This names no rule and mutes nothing.");
      return Optional.empty();
    }
    mute.flatMap(one -> onRule.apply(one.rule())).ifPresent(words -> source.remark(item, words));
    return mute;
  }

  private Optional<Mute> of(Mapping mapping) throws Fault {
    source.refuseTwice(mapping);
    String rule = "";
    String file = "";
    String path = "";
    for (Entry entry : mapping.entries()) {
      String key = entry.name().orElse("");
      String word = source.word(entry.value(), "“%s”".formatted(key));
      switch (key) {
        case RULE -> rule = word;
        case FILE -> file = word;
        case PATH -> path = word;
        default -> {
          // It may be meant to narrow: muting less than was meant is the safe side.
          source.remark(
              entry.key(), "“%s” is not known here, so this mutes nothing.".formatted(key));
          return Optional.empty();
        }
      }
    }
    return Optional.of(new Mute(rule, file, path));
  }
}
