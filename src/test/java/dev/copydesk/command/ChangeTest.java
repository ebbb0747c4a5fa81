package dev.copydesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.field.FieldPath;
import org.junit.jupiter.api.Test;

class ChangeTest {

  private static Change read(String option, String word) {
    assertThat(Change.read(option, word)).isInstanceOf(Change.Reading.Good.class);
    return ((Change.Reading.Good) Change.read(option, word)).change();
  }

  @Test
  void theFirstEqualsSignOutsideOfAQuotedKeyDivides() {
    assertThat(read("--set", "title=a=b")).isEqualTo(new Change.Set(FieldPath.of("title"), "a=b"));
    assertThat(read("--text", "[\"a=b\"].c=d=e"))
        .isEqualTo(new Change.SetText(FieldPath.of("a=b").key("c"), "d=e"));
    assertThat(read("--set", "[\"a\\\"=b\"]=\"c=d\""))
        .isEqualTo(new Change.Set(FieldPath.of("a\"=b"), "\"c=d\""));
    assertThat(read("--text", "title=")).isEqualTo(new Change.SetText(FieldPath.of("title"), ""));
  }

  @Test
  void everyOptionHasItsChange() {
    FieldPath topics = FieldPath.of("topics");
    assertThat(read("--add", "topics=A")).isEqualTo(new Change.Add(topics, "A"));
    assertThat(read("--remove", "topics[1]")).isEqualTo(new Change.Remove(topics.index(1)));
    assertThat(read("--move", "topics[1]=0")).isEqualTo(new Change.Move(topics.index(1), 0));
  }

  @Test
  void wordsThatAreNoneAreToldWhy() {
    for (String word : new String[] {"title", "=x", "a[=x", "[\"a=x", "a.=x"}) {
      assertThat(Change.read("--set", word)).as(word).isInstanceOf(Change.Reading.Bad.class);
    }
    for (String word : new String[] {"topics[0]", "topics=1", "topics[0]=-1", "topics[0]=1.5"}) {
      assertThat(Change.read("--move", word)).as(word).isInstanceOf(Change.Reading.Bad.class);
    }
    assertThat(Change.read("--remove", "a b=")).isInstanceOf(Change.Reading.Good.class);
    assertThat(Change.read("--remove", "")).isInstanceOf(Change.Reading.Bad.class);
  }
}
