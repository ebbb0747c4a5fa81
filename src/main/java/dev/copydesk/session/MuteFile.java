package dev.copydesk.session;

import dev.copydesk.disk.ArticleFile;
import dev.copydesk.disk.ArticleFile.Reading;
import dev.copydesk.disk.AtomicSave;
import dev.copydesk.disk.FileStamp;
import dev.copydesk.disk.SaveOutcome;
import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Editor;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Mute;
import dev.copydesk.field.Schema;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.frontmatter.Limits;
import dev.copydesk.frontmatter.NewNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes what is muted into the site's own file: the lines added or taken away and no other, read
 * back before they are saved. A file that is not there is made.
 */
final class MuteFile {

  private static final FieldPath LIST = FieldPath.of("mute");
  private static final Schema NO_SCHEMA = new Schema(List.of(), List.of());
  private static final String MARK = "\uFEFF";
  private static final String BY_HAND =
      "The site's %s is written in a way that Copydesk cannot add to; put it under “mute:” by hand."
          .formatted(SchemaFile.NAME);

  private final ArticleFile file;
  private final AtomicSave disk;

  MuteFile(Path file, AtomicSave disk) {
    Path site = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    this.file = new ArticleFile(new ArticleId(SchemaFile.NAME), file, site);
    this.disk = Objects.requireNonNull(disk);
  }

  /** What came of it. */
  sealed interface Written {}

  /** The file mutes exactly this now. */
  record Done(List<Mute> mutes) implements Written {}

  /** It is as it was. */
  record Refused(String reason) implements Written {}

  /** Adds {@code mute} at the end of the list, where it is not there yet. */
  Written add(Mute mute) {
    return change(
        (text, mutes) ->
            mutes.contains(mute)
                ? Optional.of(text)
                : confirmed(
                    Stream.of(added(text, mute)),
                    text,
                    Stream.concat(mutes.stream(), Stream.of(mute)).toList()));
  }

  /** Takes {@code mute} out of the list, where it is there. */
  Written remove(Mute mute) {
    return change(
        (text, mutes) -> {
          int place = mutes.lastIndexOf(mute);
          if (place < 0) {
            return Optional.of(text);
          }
          List<Mute> rest = new ArrayList<>(mutes);
          rest.remove(place);
          Article article = article(text);
          int items =
              Optional.of(article)
                  .filter(whole -> whole.blockText().equals(lines(text)))
                  .flatMap(Article::frontMatter)
                  .map(front -> new FieldReader(front, NO_SCHEMA).itemCount(LIST))
                  .orElse(0);
          return confirmed(
              IntStream.range(0, items)
                  .mapToObj(
                      i ->
                          edited(article, new Edit.Remove(LIST.index(i)))
                              .map(next -> restored(next, text))),
              text,
              rest);
        });
  }

  private interface Change {
    Optional<String> of(String text, List<Mute> mutes);
  }

  private Written change(Change change) {
    return switch (file.read(Limits.FILE_BYTES)) {
      case Reading.Missing missing -> change(new byte[0], Optional.empty(), change);
      case Reading.NotRead(String reason) -> new Refused(reason);
      case Reading.Read(byte[] bytes, FileStamp stamp) -> change(bytes, Optional.of(stamp), change);
    };
  }

  private Written change(byte[] bytes, Optional<FileStamp> stamp, Change change) {
    try {
      String all = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String mark = all.startsWith(MARK) ? MARK : "";
      String text = all.substring(mark.length());
      Optional<List<Mute>> mutes = mutes(text);
      Optional<String> next = mutes.flatMap(now -> change.of(text, now));
      return next.isEmpty()
          ? new Refused(BY_HAND)
          : save((mark + next.get()).getBytes(StandardCharsets.UTF_8), bytes, stamp, next.get());
    } catch (CharacterCodingException e) {
      return new Refused("The site's %s is not UTF-8; save it as UTF-8.".formatted(file.id()));
    }
  }

  private Written save(byte[] next, byte[] before, Optional<FileStamp> stamp, String text) {
    Written done = new Done(mutes(text).orElse(List.of()));
    if (Arrays.equals(next, before)) {
      return done;
    }
    SaveOutcome outcome =
        stamp.map(was -> disk.save(file, was, next)).orElseGet(() -> disk.overwrite(file, next));
    disk.settle();
    return outcome instanceof SaveOutcome.Saved
        ? done
        : new Refused("%s: %s".formatted(SchemaFile.NAME, outcome.words()));
  }

  /** The first of the texts that mutes exactly {@code wanted} and says all else as before. */
  private static Optional<String> confirmed(
      Stream<Optional<String>> ways, String before, List<Mute> wanted) {
    Optional<Schema> schema = good(before).map(SchemaFile.Reading.Good::schema);
    return ways.flatMap(Optional::stream)
        .filter(
            text ->
                good(text)
                    .filter(good -> good.mutes().equals(wanted))
                    .map(SchemaFile.Reading.Good::schema)
                    .equals(schema))
        .findFirst();
  }

  private static Optional<List<Mute>> mutes(String text) {
    return good(text).map(SchemaFile.Reading.Good::mutes);
  }

  private static Optional<SchemaFile.Reading.Good> good(String text) {
    return SchemaFile.read(text, SchemaFile.builtIn()) instanceof SchemaFile.Reading.Good good
        ? Optional.of(good)
        : Optional.empty();
  }

  private static Optional<String> added(String text, Mute mute) {
    Article article = article(text);
    String lines = lines(text);
    if (!article.blockText().equals(lines)) {
      return Optional.empty();
    }
    boolean isEmpty =
        lines.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
    if (isEmpty) {
      // There is nothing yet whose habits could be taken on.
      Article first = article("%s: []\n".formatted(LIST));
      return edited(first, Edit.append(LIST, node(mute)))
          .map(list -> restored(lines, text) + list.replace("\n", lineEnd(text)));
    }
    return edited(article, Edit.append(LIST, node(mute))).map(next -> restored(next, text));
  }

  private static NewNode node(Mute mute) {
    if (mute.isOfRule()) {
      return new NewNode.Text(mute.rule());
    }
    List<NewNode.NewEntry> entries = new ArrayList<>();
    entries.add(new NewNode.NewEntry("rule", new NewNode.Text(mute.rule())));
    if (!mute.file().isEmpty()) {
      entries.add(new NewNode.NewEntry("file", new NewNode.Text(mute.file())));
    }
    if (!mute.path().isEmpty()) {
      entries.add(new NewNode.NewEntry("path", new NewNode.Text(mute.path())));
    }
    return new NewNode.Entries(entries);
  }

  /** The site's file as an article's front matter, so that it is edited with the same care. */
  private static Article article(String text) {
    String end = lineEnd(text);
    return ArticleReader.read(
        new ArticleId(SchemaFile.NAME),
        ("---" + end + lines(text) + "---" + end).getBytes(StandardCharsets.UTF_8));
  }

  private static String lines(String text) {
    String lines = SchemaFile.withoutFence(text);
    return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + lineEnd(text);
  }

  private static String lineEnd(String text) {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  private static Optional<String> edited(Article article, Edit edit) {
    return new Editor(NO_SCHEMA).apply(article, edit) instanceof EditResult.Changed(Article after)
        ? Optional.of(after.blockText())
        : Optional.empty();
  }

  /** Puts the dashes back that {@link SchemaFile#withoutFence} took for a comment. */
  private static String restored(String next, String text) {
    String masked = SchemaFile.withoutFence(text);
    int at = 0;
    while (at < text.length() && text.charAt(at) == masked.charAt(at)) {
      at++;
    }
    boolean isMasked = at < text.length() && next.startsWith(masked.substring(0, at + 1));
    return isMasked ? next.substring(0, at) + text.charAt(at) + next.substring(at + 1) : next;
  }
}
