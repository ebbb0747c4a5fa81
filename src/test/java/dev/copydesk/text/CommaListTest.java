package dev.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommaListTest {

  @Test
  void whatIsJoinedComesApartTheSame() {
    for (List<String> texts :
        List.of(
            List.of("AI", "Open Data"),
            List.of("Health, Safety", "Ports"),
            List.of("The \"big\" one", "a\"b", "\"quoted\""),
            List.of(" edge ", "two\nlines", ","),
            List.<String>of())) {
      assertThat(CommaList.split(CommaList.join(texts))).isEqualTo(texts);
    }
    assertThat(CommaList.join(List.of("Health, Safety", "Ports")))
        .isEqualTo("\"Health, Safety\", Ports");
  }

  @Test
  void whatPeopleTypeIsTakenAsMeant() {
    assertThat(CommaList.split("AI,Ports ,, Open Data,"))
        .containsExactly("AI", "Ports", "Open Data");
    assertThat(CommaList.split("AI\nPorts")).containsExactly("AI", "Ports");
    assertThat(CommaList.split("the 5\" screen, AI")).containsExactly("the 5\" screen", "AI");
    assertThat(CommaList.split("\"unclosed, AI")).containsExactly("\"unclosed", "AI");
    assertThat(CommaList.split("\"No\" she said, AI")).containsExactly("\"No\" she said", "AI");
  }
}
