package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Editor;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the list of rules says of each, that it mends or only tells, is tried on bad articles. */
class MendingRulesTest {

  private static final Surroundings SITE =
      Trial.site(List.of("Robotics", "Ships"), "Twice", "https://a.example/1");

  private static final List<String> BAD =
      List.of(
          "title: Twice\ntitle: Twice\nquality: '80'\npublishedDateTime: 2026-02-30",
          "title: 'Q&amp;A doesnâ€™t  go'\nquality: 0o17\npublishedDateTime: tomorrow",
          "title: \" har\u200Bbour\u00A0pier \"\ntopics: Robotics\nheat: 99999999999",
          "title: [A]\ntopics:\n  - Robotix\n  - Ships\n  - ships\nexerpt: a\nlayout: b",
          "title: \"C:\\new\\table\"\nexcerpt: \"a,\\r\\nb\"\npublished: yes\ntype: artikle",
          "title: \"a,\\nb\"\nexcerpt: No\npublished: 3\nquality: abc\nremoved: true",
          "title: A #1\npublished: true\nremoved: true\nsecured: a\nprovider: [a]",
          "title: Twice\nwebUrl: https://a.example/1\nrelated:\n  - webUrl: https://a.example/1"
              + "\n  - webUrl: https://a.example/1",
          "title: don\uFFFDt\nwebUrl: https://a.example/?a=1&amp;b=2\noriginalUrl: www.b.example",
          "title: No\ntopics:\n  - Robotics\n     - Ships\npublishedDateTime: 2026-01-31T09:05:00",
          "title: a\uFFFDb\nwebUrl: https://a.example/2\noriginalUrl: https://b.example/1",
          "topics:\n  - AI: a primer\ntitle: &more news\nexcerpt: Harbour opens\"",
          "topics:\n  - AI\n  -\nprovider:\nname: A",
          "title: '{{ page.title }}'\nquality: {{ q }}");

  private final Editor editor = new Editor(SITE.schema());

  @Test
  void eachRuleMendsIfItSaysSo() {
    Checker checker = new Checker(RuleBook.standard());
    Set<String> found = new TreeSet<>();
    Set<String> mended = new TreeSet<>();
    for (String block : BAD) {
      Article article = Desk.file("---\n" + block + "\n---\nheat: 3\nfeaturedContent: a\n---\n");
      for (Problem problem : checker.check(article, SITE)) {
        found.add(problem.rule().id());
        if (problem.fixes().stream().anyMatch(fix -> changes(fix, article))) {
          mended.add(problem.rule().id());
        }
      }
    }
    List<Rule> ofFields =
        RuleBook.standard().rules().stream()
            .filter(rule -> !(rule instanceof BlockDefect))
            .filter(rule -> !Set.of("unreadable", "no-fields").contains(rule.id().id()))
            .toList();
    assertThat(found).containsAll(ofFields.stream().map(rule -> rule.id().id()).toList());
    assertThat(mended)
        .containsExactlyInAnyOrderElementsOf(
            ofFields.stream().filter(Rule::mends).map(rule -> rule.id().id()).toList());
  }

  private boolean changes(QuickFix fix, Article article) {
    return fix.edit()
        .apply(article)
        .map(edit -> editor.apply(article, edit))
        .filter(EditResult.Changed.class::isInstance)
        .isPresent();
  }
}
