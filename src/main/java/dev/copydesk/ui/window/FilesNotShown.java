package dev.copydesk.ui.window;

import dev.copydesk.disk.NotListed;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.OtherFrontMatter;
import dev.copydesk.session.OpeningResult.Summary;
import dev.copydesk.ui.model.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the opened directory that have no row in the table, by name and with the reason. */
final class FilesNotShown {

  private final Summary summary;

  FilesNotShown(Summary summary) {
    this.summary = summary;
  }

  /** Files that one reason holds for. */
  private record Section(String title, List<String> names) {}

  /** How many there are, for the status line; nothing where there are none. */
  String inShort() {
    List<String> words = new ArrayList<>();
    int others = summary.otherFrontMatter().size();
    if (others > 0) {
      words.add(files(others) + " in " + languages() + ", not edited here");
    }
    if (!summary.withoutFrontMatter().isEmpty()) {
      words.add(files(summary.withoutFrontMatter().size()) + " without front matter");
    }
    if (!summary.notListed().isEmpty()) {
      words.add(Counted.number(summary.notListed().size()) + " not read");
    }
    return String.join(" · ", words);
  }

  /** Each by name under its reason. */
  List<String> lines() {
    return lines(Integer.MAX_VALUE);
  }

  /** The same, with so many names at most under each reason. */
  List<String> lines(int most) {
    List<String> lines = new ArrayList<>();
    for (Section section : sections()) {
      List<String> names = section.names();
      if (!names.isEmpty()) {
        lines.add(section.title());
        names.stream().limit(most).forEach(name -> lines.add("    " + name));
      }
      if (names.size() > most) {
        lines.add("    and " + Counted.number(names.size() - most) + " more");
      }
    }
    return lines;
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (OtherFrontMatter language : OtherFrontMatter.values()) {
      sections.add(
          new Section(
              "Front matter in " + language + ", which is not edited here:",
              summary.otherFrontMatter().entrySet().stream()
                  .filter(file -> file.getValue() == language)
                  .map(file -> file.getKey().path())
                  .toList()));
    }
    sections.add(
        new Section(
            "Files without front matter:",
            summary.withoutFrontMatter().stream().map(ArticleId::path).toList()));
    sections.add(new Section("Not looked into:", summary.leftOut()));
    sections.add(
        new Section(
            "Could not be read:", summary.notListed().stream().map(NotListed::words).toList()));
    return sections;
  }

  private String languages() {
    return Stream.of(OtherFrontMatter.values())
        .filter(summary.otherFrontMatter()::containsValue)
        .map(OtherFrontMatter::name)
        .collect(Collectors.joining(" and "));
  }

  private static String files(int count) {
    return Counted.of(count, "file", "files");
  }
}
