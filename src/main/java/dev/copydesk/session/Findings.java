package dev.copydesk.session;

import dev.copydesk.disk.AtomicSave;
import dev.copydesk.document.ArticleId;
import dev.copydesk.field.Mute;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import java.util.List;
import java.util.Optional;

/** What is wrong in the opened directory, taken together: by cause, with its mends and mutes. */
public final class Findings {

  private final Desk desk;
  private final Muting muting;
  private final AtomicSave disk;

  Findings(Desk desk, Muting muting, AtomicSave disk) {
    this.desk = desk;
    this.muting = muting;
    this.disk = disk;
  }

  /** All of it, by cause and then by article, the worst causes first. */
  public List<Problem> problems() {
    return Problems.byCause(desk.library());
  }

  /** The best mends of all that {@code rule} finds now. */
  public Mends mends(RuleId rule) {
    return Mends.of(rule, desk.library(), desk.schema());
  }

  /**
   * What she mended in {@code id} that others need as well.
   *
   * @param before the problems it had
   */
  public Optional<HandRepair> mendedByHand(ArticleId id, List<Problem> before) {
    return HandRepair.of(desk.library(), id, before);
  }

  /** What is muted, each by what. */
  public Muted muted() {
    return muting.muted(desk.library());
  }

  /** Mutes a finding, or all of its rule, and writes that into the site's own file. */
  public MuteResult mute(Problem problem, boolean wholeRule) {
    if (desk.library().entry(problem.article()).flatMap(Entry::unreadable).isPresent()) {
      return new MuteResult.Refused(
          "What makes a file unreadable is always told; mend it, or edit its source.");
    }
    Mute mute = muting.about(problem, wholeRule);
    return muting.take(desk, mute, new MuteFile(muting.file(), disk).add(mute));
  }

  /** Wants to hear again of what {@code mute} muted, and writes that into the site's own file. */
  public MuteResult unmute(Mute mute) {
    return muting.take(desk, mute, new MuteFile(muting.file(), disk).remove(mute));
  }
}
