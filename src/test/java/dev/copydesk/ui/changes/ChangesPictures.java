package dev.copydesk.ui.changes;

import dev.copydesk.session.Changes;
import dev.copydesk.session.Changes.Block;
import dev.copydesk.ui.Pictures;
import java.util.List;

/** Draws the changes view. */
final class ChangesPictures {

  private ChangesPictures() {}

  public static void main(String[] args) throws Exception {
    Changes changes =
        new Changes(
            List.of(
                new Block(
                    3,
                    List.of("title: \"Harbour drones learn to wait for the tide\""),
                    List.of("title: \"Harbour drones learn to wait for the next tide, slowly\"")),
                new Block(12, List.of("published: false"), List.of("published: true")),
                new Block(20, List.of(), List.of("  - Robots", "  - Harbours"))),
            "");
    Pictures.run(
        () -> {
          for (boolean dark : List.of(false, true)) {
            ChangesView view = new ChangesView();
            Pictures.save(
                new Pictures.Frame(dark ? "changes-dark" : "changes-light", 364, 300, 1, dark),
                view.node(),
                () -> view.show(changes));
          }
        });
  }
}
