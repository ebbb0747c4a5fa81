package dev.copydesk.ui.form;

import java.time.ZoneId;
import java.util.Objects;

/**
 * What every editor works with.
 *
 * @param gestures hears what she does
 * @param unwritten texts she typed that do not fit and are not written
 * @param suggestions what may stand in a field
 * @param here the zone whose time is "here"
 */
record Workplace(Gestures gestures, Unwritten unwritten, Suggestions suggestions, ZoneId here) {

  Workplace {
    Objects.requireNonNull(gestures);
    Objects.requireNonNull(unwritten);
    Objects.requireNonNull(suggestions);
    Objects.requireNonNull(here);
  }
}
