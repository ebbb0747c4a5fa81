package dev.copydesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.command.Shell.Result;
import dev.copydesk.rule.RuleBook;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

  @Test
  void everyRuleHasItsLine() {
    Result result = Shell.run("rules");

    assertThat(result.exit()).isZero();
    assertThat(result.out().lines())
        .hasSize(RuleBook.standard().rules().size())
        .isSorted()
        .anyMatch(line -> line.matches("mangled-letters +warning +mends +Letters are mangled.*"))
        .anyMatch(line -> line.matches("missing-field +error +tells +A required field.*"));
  }

  @Test
  void jsonSaysTheSame() {
    Result result = Shell.run("rules", "--format", "json");

    assertThat(result.out())
        .startsWith("[")
        .contains("\"id\" : \"html-entity\"", "\"severity\" : \"warning\"", "\"mends\" : true");
    assertThat(result.out().lines().filter(line -> line.contains("\"id\"")))
        .hasSize(RuleBook.standard().rules().size());
  }
}
