package dev.copydesk.ui.bulk;

import dev.copydesk.bulk.AddItem;
import dev.copydesk.bulk.ClearField;
import dev.copydesk.bulk.ManyEdit;
import dev.copydesk.bulk.Mark;
import dev.copydesk.bulk.PastedSource;
import dev.copydesk.bulk.RemoveItem;
import dev.copydesk.bulk.ReplaceText;
import dev.copydesk.bulk.Search;
import dev.copydesk.bulk.SetField;
import dev.copydesk.bulk.SwapSource;
import dev.copydesk.bulk.TakeSource;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import java.util.Optional;

/** What a wish comes to: an edit for many, or what is wrong with it and where. */
sealed interface WishReading {

  /** Which box holds the mistake. */
  enum Box {
    FIELD,
    VALUE,
    FIND,
    REPLACEMENT,
    PASTED
  }

  /**
   * It can be shown.
   *
   * @param words what it is, as a title and as the step's name
   * @param field where the caret belongs when it is undone
   */
  record Good(String words, ManyEdit edit, FieldPath field) implements WishReading {}

  /**
   * It cannot be used.
   *
   * @param at where in the box, a UTF-16 offset
   */
  record Bad(Box box, int at, String reason) implements WishReading {}

  /** Reads {@code wish} by {@code schema}. */
  static WishReading of(Wish wish, Schema schema) {
    return switch (wish.kind()) {
      case PUBLISH -> mark(Mark.As.PUBLISHED, "Mark published", schema);
      case UNPUBLISH -> mark(Mark.As.NOT_PUBLISHED, "Mark not published", schema);
      case MARK_REMOVED -> mark(Mark.As.REMOVED, "Mark removed", schema);
      case SWAP -> swap(wish, schema);
      case SET, CLEAR, ADD, REMOVE, REPLACE -> {
        Optional<FieldPath> path = FieldPath.parse(wish.field().strip());
        yield path.isEmpty()
            ? new Bad(Box.FIELD, 0, "Name a field, such as title or provider.name.")
            : inField(wish, path.get(), schema);
      }
    };
  }

  private static WishReading inField(Wish wish, FieldPath path, Schema schema) {
    Optional<String> noList =
        wish.kind().isOfList() ? whyNoList(path, schema.kindOf(path)) : Optional.empty();
    if (noList.isPresent()) {
      return new Bad(Box.FIELD, 0, noList.get());
    }
    return switch (wish.kind()) {
      case SET -> {
        SetField set = new SetField(schema, path, wish.value());
        yield set.complaint()
            .<WishReading>map(reason -> new Bad(Box.VALUE, 0, reason))
            .orElseGet(
                () -> new Good("Set %s to “%s”".formatted(path, brief(wish.value())), set, path));
      }
      case CLEAR -> new Good("Clear " + path, new ClearField(schema, path), path);
      case ADD ->
          wish.value().isBlank()
              ? new Bad(Box.VALUE, 0, "Say which item.")
              : new Good(
                  "Add “%s” to %s".formatted(brief(wish.value().strip()), path),
                  new AddItem(schema, path, wish.value().strip()),
                  path);
      case REMOVE ->
          wish.value().isBlank()
              ? new Bad(Box.VALUE, 0, "Say which item.")
              : new Good(
                  "Remove “%s” from %s".formatted(brief(wish.value().strip()), path),
                  new RemoveItem(schema, path, wish.value().strip()),
                  path);
      case REPLACE -> replace(wish, path, schema);
      case SWAP, PUBLISH, UNPUBLISH, MARK_REMOVED -> throw new AssertionError(wish.kind());
    };
  }

  /** Why no text can be an item there; a field nobody knows may be a list. */
  private static Optional<String> whyNoList(FieldPath path, FieldKind kind) {
    return switch (kind) {
      case TEXTS, OTHER -> Optional.empty();
      case RECORDS ->
          Optional.of("Each item of “%s” has fields of its own; a text is none.".formatted(path));
      case TEXT, PARAGRAPH, CHOICE, FLAG, WHOLE_NUMBER, DATE, URL, RECORD, SEALED ->
          Optional.of("“%s” is no list.".formatted(path));
    };
  }

  private static WishReading replace(Wish wish, FieldPath path, Schema schema) {
    Search.Reading reading =
        wish.regular()
            ? Search.regular(wish.find(), wish.replacement(), wish.matchCase())
            : Search.plain(wish.find(), wish.replacement(), wish.matchCase());
    return switch (reading) {
      case Search.Reading.Good(Search search) ->
          new Good(
              "Replace “%s” in %s".formatted(brief(wish.find()), path),
              new ReplaceText(schema, path, search),
              path);
      case Search.Reading.Bad(boolean inReplacement, int at, String reason) ->
          new Bad(inReplacement ? Box.REPLACEMENT : Box.FIND, at, reason);
    };
  }

  private static WishReading swap(Wish wish, Schema schema) {
    FieldPath link = FieldPath.of("webUrl");
    if (wish.related() >= 0) {
      return new Good(
          "Swap the source with related story " + (wish.related() + 1),
          new SwapSource(schema, wish.related(), wish.withTitle()),
          link);
    }
    return switch (PastedSource.read(schema, wish.pasted())) {
      case PastedSource.Reading.Good(PastedSource source) ->
          new Good("Swap the source", new TakeSource(schema, source), link);
      case PastedSource.Reading.Bad(int line, String reason) ->
          new Bad(Box.PASTED, startOf(wish.pasted(), line), "Line " + line + ": " + reason);
    };
  }

  private static WishReading mark(Mark.As as, String words, Schema schema) {
    return new Good(words, new Mark(schema, as), FieldPath.of("published"));
  }

  private static int startOf(String text, int line) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    }
    return at;
  }

  private static String brief(String text) {
    return text.codePointCount(0, text.length()) <= 40
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 39)) + "…";
  }
}
