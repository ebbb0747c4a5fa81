package dev.copydesk.repair;

import java.util.List;
import java.util.Objects;

/**
 * One thing that keeps a front matter from being read.
 *
 * @param offset where, in UTF-16 offsets of the diagnosed text
 * @param message one plain sentence: what is wrong and what to do
 * @param mends proven ways to mend it, the best first; none where it is only told
 */
public record Defect(DefectKind kind, int offset, String message, List<Mend> mends) {

  public Defect {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(message);
    mends = List.copyOf(mends);
  }
}
