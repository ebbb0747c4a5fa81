package dev.copydesk.repair;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a front matter that cannot be read.
 *
 * @param text what was diagnosed: the article's block text
 * @param defects in the order of the text; empty where no cause was found
 * @param mended the text after every defect's best mend, proven to be readable and complete
 * @param certain whether each of these mends is the one right answer
 */
public record Diagnosis(
    String text, List<Defect> defects, Optional<String> mended, boolean certain) {

  public Diagnosis {
    defects = List.copyOf(defects);
  }

  /** The same defects, told only. */
  Diagnosis withoutMends() {
    List<Defect> told =
        defects.stream()
            .map(d -> new Defect(d.kind(), d.offset(), d.message(), List.of()))
            .toList();
    return new Diagnosis(text, told, Optional.empty(), false);
  }

  public static Diagnosis none(String text) {
    return new Diagnosis(text, List.of(), Optional.empty(), false);
  }
}
