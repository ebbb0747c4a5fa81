package dev.copydesk.repair;

import dev.copydesk.repair.Finding.Option;

/** A finding of an attempt at a block, and the option it was mended by. */
record Taken(Key key, Finding finding, Option option) {

  /** Names a finding by its kind and its place in the block as it was. */
  record Key(DefectKind kind, int offset) {}
}
