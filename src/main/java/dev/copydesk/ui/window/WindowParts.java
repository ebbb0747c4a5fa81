package dev.copydesk.ui.window;

import dev.copydesk.ui.form.FormView;
import dev.copydesk.ui.history.HistoryView;
import dev.copydesk.ui.problems.ProblemsController;
import dev.copydesk.ui.problems.ProblemsView;
import dev.copydesk.ui.sidebar.SidebarView;
import dev.copydesk.ui.sidebar.ViewNameView;
import dev.copydesk.ui.source.SourceView;
import dev.copydesk.ui.table.ArticleTableView;

/**
 * What the window frames and goes to.
 *
 * @param form the article's fields
 * @param source the article's text
 * @param history her steps
 * @param problemSteps goes from problem to problem
 * @param viewName where a view gets its name
 */
public record WindowParts(
    ArticleTableView table,
    FormView form,
    SourceView source,
    HistoryView history,
    ProblemsView problems,
    ProblemsController problemSteps,
    SidebarView sidebar,
    ViewNameView viewName) {}
