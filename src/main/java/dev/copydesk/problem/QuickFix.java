package dev.copydesk.problem;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import java.util.Optional;
import java.util.function.Function;

/**
 * A mend for a problem. Its edit is made anew from the article as it is when she applies it, so it
 * cannot go stale.
 *
 * @param label what it does, as a button says it
 * @param certain whether it is the one right answer; else it wants her confirmation
 * @param edit the edit for the article as it is now; empty where there is nothing left to mend
 */
public record QuickFix(String label, boolean certain, Function<Article, Optional<Edit>> edit) {}
