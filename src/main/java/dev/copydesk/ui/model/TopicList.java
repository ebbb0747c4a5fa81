package dev.copydesk.ui.model;

import dev.copydesk.session.Topic;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The topics to choose from, for others to look at. */
final class TopicList {

  private final ObservableList<Topic> topics = FXCollections.observableArrayList();

  // Kept, since whoever listens to a read-only list does not keep it.
  private final ObservableList<Topic> readOnly = FXCollections.unmodifiableObservableList(topics);

  ObservableList<Topic> topics() {
    return topics;
  }

  ObservableList<Topic> readOnly() {
    return readOnly;
  }
}
