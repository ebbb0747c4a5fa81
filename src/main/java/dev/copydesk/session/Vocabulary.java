package dev.copydesk.session;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The topics to choose from: the site's own where its files name some, else those in use. They are
 * told whenever they are others than those told last.
 */
final class Vocabulary {

  private final Library library;
  private final Consumer<SessionEvent> listener;
  private List<Path> files = List.of();
  private List<Topic> told = List.of();
  private int changesSeen;

  Vocabulary(Library library, Consumer<SessionEvent> listener) {
    this.library = library;
    this.listener = listener;
  }

  /** Takes the site's own topics from these files, now and whenever the disk is looked at. */
  void readFrom(List<Path> topicFiles) {
    files = topicFiles.stream().distinct().toList();
    library.vocabulary(Topics.read(files));
  }

  /** Where the site's own topics are taken from. */
  List<Path> files() {
    return files;
  }

  /** Tells the topics to choose from, if they are others than those told last. */
  void tell() {
    if (library.topicChanges() == changesSeen) {
      return;
    }
    changesSeen = library.topicChanges();
    List<Topic> topics = library.vocabulary();
    if (!topics.equals(told)) {
      told = topics;
      listener.accept(new SessionEvent.VocabularyChanged(topics));
    }
  }
}
