package dev.copydesk.ui.problems;

import dev.copydesk.field.Mute;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What she may want of the panel of problems. */
interface PanelGestures {

  void goTo(Problem problem);

  void mend(Problem problem, QuickFix fix);

  /** Shows the mends of all that the rule finds, before any is done. */
  void mendAll(RuleId rule);

  /** Mutes this finding alone. */
  void mute(Problem problem);

  /** Mutes all that the rule finds. */
  void mute(RuleId rule);

  void unmute(Mute mute);

  /** Opens or closes what stands below a line. */
  void open(ProblemLine line, boolean open);

  /** Finds what the best mend of a problem changes, as long as it is wanted. */
  void glimpse(Problem problem, BooleanSupplier isWanted, Consumer<Glimpse> show);
}
