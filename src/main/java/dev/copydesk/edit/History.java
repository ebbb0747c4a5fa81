package dev.copydesk.edit;

import dev.copydesk.document.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps done since the directory was opened, and which of them are undone. It remembers what
 * was done and does nothing itself; when it grows beyond its bounds the oldest steps go.
 */
public final class History {

  private static final int MOST_STEPS = 10_000;
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private final List<Step> steps = new ArrayList<>();
  private int done;
  private long weight;
  private boolean sealed = true;

  /**
   * Adds what was done last; what was undone before is gone. It joins the last step where it goes
   * on with it (same name key, same articles, nothing undone or {@link #seal}ed since).
   */
  public void push(Step step) {
    while (steps.size() > done) {
      weight -= steps.removeLast().weight();
    }
    Optional<Step> joined =
        sealed || steps.isEmpty() ? Optional.empty() : steps.getLast().then(step);
    joined.ifPresent(one -> weight -= steps.removeLast().weight());
    steps.add(joined.orElse(step));
    weight += steps.getLast().weight();
    sealed = false;
    while (steps.size() > 1 && (steps.size() > MOST_STEPS || weight > MOST_BYTES)) {
      weight -= steps.removeFirst().weight();
    }
    done = steps.size();
  }

  /** The next step will stand alone: she has saved, or turned to something else. */
  public void seal() {
    sealed = true;
  }

  /** Steps back over the last step done and returns it for whoever takes it back. */
  public Optional<Step> undo() {
    Optional<Step> step = toUndo();
    step.ifPresent(back -> done--);
    sealed = true;
    return step;
  }

  /** Steps forward over the step undone last and returns it for whoever does it again. */
  public Optional<Step> redo() {
    Optional<Step> step = toRedo();
    step.ifPresent(forward -> done++);
    sealed = true;
    return step;
  }

  /** The name of the step that {@link #undo} would return. */
  public Optional<String> undoName() {
    return toUndo().map(step -> step.name().text());
  }

  /** The name of the step that {@link #redo} would return. */
  public Optional<String> redoName() {
    return toRedo().map(step -> step.name().text());
  }

  /** All steps, the oldest first; those from {@link #position} on are undone. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  /** How many steps are done. */
  public int position() {
    return done;
  }

  /**
   * Drops all that was done to the bytes of these articles: they are no longer what the steps left.
   */
  public void forget(Set<ArticleId> articles) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step before = steps.get(i);
      if (before.revisions().stream().map(Revision::article).noneMatch(articles::contains)) {
        continue;
      }
      Step rest = before.without(articles);
      weight -= before.weight() - rest.weight();
      if (rest.isEmpty()) {
        steps.remove(i);
        done -= i < done ? 1 : 0;
      } else {
        steps.set(i, rest);
      }
    }
    sealed = true;
  }

  /** The step that {@link #undo} would step over. */
  public Optional<Step> toUndo() {
    return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1));
  }

  /** The step that {@link #redo} would step over. */
  public Optional<Step> toRedo() {
    return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done));
  }
}
