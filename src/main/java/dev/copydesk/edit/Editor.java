package dev.copydesk.edit;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.document.Place;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.field.SealedValue;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.text.TextEdits;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Carries edits out on articles: writes the fewest bytes, reads the result back, and accepts it
 * only if everything else is equal in kind, style and source text.
 */
public final class Editor {

  private static final Logger LOG = System.getLogger(Editor.class.getName());
  private static final int MOST_DETOURS = 8;

  private final Schema schema;

  public Editor(Schema schema) {
    this.schema = Objects.requireNonNull(schema);
  }

  /** The next edition, or why there is none. The given article never changes. */
  public EditResult apply(Article article, Edit edit) {
    return apply(article, edit, article);
  }

  /**
   * The next edition, or why there is none.
   *
   * @param saved the edition on disk: a value that is set back to what it is there takes its
   *     spelling from there, line folds and all
   */
  public EditResult apply(Article article, Edit edit, Article saved) {
    return switch (edit) {
      case Edit.Several several -> applyAll(article, several.edits(), saved);
      case Edit.Retype retype -> retype(article, retype.block());
      case Edit.Unfence unfence -> unfence(article);
      case Edit.Impossible(String reason) ->
          new EditResult.Refused(reason, Place.START, Optional.empty());
      case Edit.Set set -> planned(article, set, set.path(), saved);
      case Edit.Override override -> planned(article, override, override.path(), saved);
      case Edit.AddItem add -> planned(article, add, add.list(), saved);
      case Edit.Remove remove -> planned(article, remove, remove.path(), saved);
      case Edit.MoveItem move -> planned(article, move, move.item(), saved);
      case Edit.RenameKey rename -> planned(article, rename, rename.path(), saved);
      case Edit.WriteOut writeOut -> planned(article, writeOut, writeOut.path(), saved);
    };
  }

  private EditResult applyAll(Article article, List<Edit> edits, Article saved) {
    Article current = article;
    for (Edit edit : edits) {
      switch (apply(current, edit, saved)) {
        case EditResult.Changed changed -> current = changed.after();
        case EditResult.Unchanged unchanged -> {}
        case EditResult.Refused refused -> {
          return refused;
        }
      }
    }
    return current.bytes().sameAs(article.bytes())
        ? new EditResult.Unchanged()
        : new EditResult.Changed(current);
  }

  private EditResult planned(Article article, Edit first, FieldPath path, Article saved) {
    Optional<EditResult> obstacle = obstacle(article, path);
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    FrontMatter frontMatter = article.frontMatter().orElseThrow();
    Planner planner = new Planner(article, frontMatter, saved, schema);
    ListPlanner lists = new ListPlanner(frontMatter, planner);
    Edit edit = first;
    for (int i = 0; i < MOST_DETOURS; i++) {
      switch (plan(planner, lists, edit)) {
        case Plan.Instead(Edit other) -> edit = other;
        case Plan.Nothing nothing -> {
          return new EditResult.Unchanged();
        }
        case Plan.Refuse(String reason, int offset, Optional<Edit> instead) -> {
          return new EditResult.Refused(reason, article.placeOf(offset), instead);
        }
        case Plan.Write write -> {
          return write(article, frontMatter, write);
        }
      }
    }
    return new EditResult.Refused(
        "“%s” cannot be edited here; edit the source.".formatted(path),
        Place.START,
        Optional.empty());
  }

  private static Plan plan(Planner planner, ListPlanner lists, Edit edit) {
    return switch (edit) {
      case Edit.Set set -> planner.set(set.path(), set.value());
      case Edit.Override override -> planner.add(override.path(), override.value());
      case Edit.AddItem add -> lists.add(add.list(), add.index(), add.value());
      case Edit.Remove remove -> lists.remove(remove.path());
      case Edit.MoveItem move -> lists.move(move.item(), move.index());
      case Edit.RenameKey rename -> planner.rename(rename.path(), rename.name());
      case Edit.WriteOut writeOut -> planner.writeOut(writeOut.path());
      case Edit.Several several -> new Plan.Nothing();
      case Edit.Retype retype -> new Plan.Nothing();
      case Edit.Unfence unfence -> new Plan.Nothing();
      case Edit.Impossible impossible -> new Plan.Nothing();
    };
  }

  /** What keeps every edit of {@code path} from being tried. */
  private Optional<EditResult> obstacle(Article article, FieldPath path) {
    Optional<String> reason =
        switch (article.reading()) {
          case FrontMatterReading.Unreadable unreadable ->
              Optional.of("The front matter cannot be read: " + unreadable.reason());
          case FrontMatterReading.Absent absent ->
              Optional.of("The file has no front matter; put two “---” lines at its beginning.");
          case FrontMatterReading.Found found
              when !(found.frontMatter().root() instanceof Mapping) ->
              Optional.of("The front matter has no fields: it is a list or a single value.");
          case FrontMatterReading.Found found when path.isRoot() ->
              Optional.of("This names no field.");
          case FrontMatterReading.Found found when isSealed(path) ->
              Optional.of("“%s” is sealed; nothing changes it.".formatted(path));
          case FrontMatterReading.Found found -> Optional.empty();
        };
    return reason.map(
        why ->
            new EditResult.Refused(
                why,
                article.reading() instanceof FrontMatterReading.Unreadable unreadable
                    ? article.placeOf(unreadable.offset())
                    : Place.START,
                Optional.empty()));
  }

  private boolean isSealed(FieldPath path) {
    for (FieldPath p = path; !p.isRoot(); p = p.parent()) {
      if (schema.kindOf(p) == FieldKind.SEALED) {
        return true;
      }
    }
    return false;
  }

  private EditResult write(Article article, FrontMatter before, Plan.Write plan) {
    for (TextEdits way : plan.ways()) {
      String text = way.applyTo(before.text());
      Article after = ArticleReader.withBlock(article, text);
      Optional<FrontMatter> read = after.frontMatter();
      boolean right =
          read.isPresent()
              && after.bytes().sameOutside(article.bytes())
              && Verifier.holds(before, read.get(), plan.path(), plan.expected());
      if (right && !keepsSeals(before, read.get())) {
        return new EditResult.Refused(
            "It holds a sealed value; nothing changes that.", Place.START, Optional.empty());
      }
      if (right) {
        return text.equals(before.text())
            ? new EditResult.Unchanged()
            : new EditResult.Changed(after);
      }
    }
    LOG.log(
        Level.WARNING,
        "defect: no way of writing {0} in {1} could be verified",
        plan.path(),
        article.id());
    return new EditResult.Refused(
        "Copydesk found no way to change %s without touching anything else; edit the source."
            .formatted(plan.path().isRoot() ? "the front matter" : "“" + plan.path() + "”"),
        Place.START,
        Optional.empty());
  }

  /** An edit that would change a sealed value is not done. */
  private boolean keepsSeals(FrontMatter before, FrontMatter after) {
    return SealedValue.same(SealedValue.in(before, schema), SealedValue.in(after, schema));
  }

  private EditResult retype(Article article, String block) {
    Optional<Article> after = ArticleReader.retyped(article, block);
    if (after.isEmpty()) {
      return new EditResult.Refused(
          "A line “---” or “...” would end the front matter early; indent it or put it in quotes.",
          Place.START,
          Optional.empty());
    }
    Article next = after.get();
    if (next.bytes().sameAs(article.bytes())) {
      return new EditResult.Unchanged();
    }
    boolean broken =
        article
            .frontMatter()
            .flatMap(before -> next.frontMatter().map(now -> !keepsSeals(before, now)))
            .orElse(false);
    if (broken) {
      return new EditResult.Refused(
          "The sealed field would change; nothing changes it.", Place.START, Optional.empty());
    }
    return new EditResult.Changed(next);
  }

  private EditResult unfence(Article article) {
    return ArticleReader.unfenced(article)
        .filter(after -> goesOn(article.frontMatter(), after.frontMatter()))
        .<EditResult>map(EditResult.Changed::new)
        .orElseGet(
            () ->
                new EditResult.Refused(
                    "The fields behind the closing “---” end in no other one, or cannot be read.",
                    article.placeOf(article.blockText().length()),
                    Optional.empty()));
  }

  /** Whether {@code after} has the same fields first, and then others. */
  private static boolean goesOn(Optional<FrontMatter> before, Optional<FrontMatter> after) {
    return before.isPresent() && after.isPresent() && Verifier.goesOn(before.get(), after.get());
  }
}
