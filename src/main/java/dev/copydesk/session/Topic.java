package dev.copydesk.session;

import java.util.Objects;
import java.util.Optional;

/** A topic that articles may carry. */
public record Topic(String name, Optional<String> parent) {

  public Topic {
    Objects.requireNonNull(name);
    Objects.requireNonNull(parent);
  }
}
