package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import java.util.List;
import java.util.Optional;

/**
 * What the opened directory knows about one article's story.
 *
 * @param same other articles that look like the same story, a few at most, in order
 * @param apart those that she has told apart from it: alike, and not the same story
 * @param more how many others there are beyond these
 * @param related the related stories that are articles here, too, in their order
 */
public record Radar(
    ArticleId about, List<Same> same, List<Same> apart, int more, List<Related> related) {

  public Radar {
    same = List.copyOf(same);
    apart = List.copyOf(apart);
    related = List.copyOf(related);
  }

  /**
   * Another article that looks like the same story.
   *
   * @param address whether both have an address in common, however it is written
   * @param title whether both have the same title, but for case, accents, punctuation and blanks
   */
  public record Same(Entry article, boolean address, boolean title) {}

  /**
   * A related story that is an article here.
   *
   * @param index its place among the related stories, from 0
   * @param title its title as it stands there
   * @param differences where the article says otherwise; what it does not say is not here
   */
  public record Related(int index, String title, Entry article, List<Difference> differences) {

    public Related {
      differences = List.copyOf(differences);
    }
  }

  /**
   * One field in which a related story differs from the article it is.
   *
   * @param label what the form calls the field
   * @param here what stands in the related story; empty where nothing does
   * @param there what the article says
   * @param takeOver brings the one to the other
   */
  public record Difference(String label, Optional<String> here, String there, TakeOver takeOver) {}
}
