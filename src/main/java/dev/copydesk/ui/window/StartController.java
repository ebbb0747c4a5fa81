package dev.copydesk.ui.window;

import dev.copydesk.ui.command.Command;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.DirectoryState;
import dev.copydesk.ui.model.SessionModel;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.kordamp.ikonli.octicons.Octicons;

/** Says on the start page why there are no articles, and what she can do. */
final class StartController {

  private static final String LOOKED_FOR =
      "Copydesk looks for .md, .markdown, .mdx and .html files that begin with front matter"
          + " between --- lines.";

  private final StartView view;
  private final RecentDirectories recent;
  private final Consumer<Path> open;

  StartController(
      StartView view,
      Command openCommand,
      SessionModel model,
      RecentDirectories recent,
      Consumer<Path> open) {
    this.view = Objects.requireNonNull(view);
    this.recent = Objects.requireNonNull(recent);
    this.open = Objects.requireNonNull(open);
    view.showOpen(openCommand);
    model.opened().stateProperty().addListener((property, before, now) -> show(now));
    show(model.opened().stateProperty().get());
  }

  private void show(DirectoryState state) {
    switch (state) {
      case DirectoryState.None() ->
          view.show(
              Octicons.BOOK_16,
              "Open a directory of articles",
              "Choose it, or drop it on this window. " + LOOKED_FOR);
      case DirectoryState.Shown shown -> {}
      case DirectoryState.Empty(Path path, String name, int without, int others) ->
          view.show(
              Octicons.INBOX_16,
              "No articles in “" + name + "”",
              (without == 0
                      ? ""
                      : Counted.of(without, "file has", "files have") + " no front matter. ")
                  + (others == 0
                      ? ""
                      : Counted.of(others, "file has", "files have")
                          + " front matter in TOML or JSON, which Copydesk does not edit. ")
                  + LOOKED_FOR);
      case DirectoryState.Unusable(Path path, String name, String reason) ->
          view.show(Octicons.ALERT_16, "“" + name + "” cannot be opened", reason);
    }
    view.showRecent(
        recent.all().stream()
            .filter(
                path -> !(state instanceof DirectoryState.Empty empty && empty.path().equals(path)))
            .map(
                path ->
                    new StartView.Recent(path.toString(), path.toString(), () -> open.accept(path)))
            .toList());
  }
}
