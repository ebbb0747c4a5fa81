package dev.copydesk.bulk;

import dev.copydesk.field.FieldPath;
import java.util.List;

/** The fields that say where a story comes from; they change together or not at all. */
final class SourceFields {

  static final FieldPath ORIGINAL_URL = FieldPath.of("originalUrl");
  static final FieldPath WEB_URL = FieldPath.of("webUrl");
  static final FieldPath TITLE = FieldPath.of("title");
  static final FieldPath EXCERPT = FieldPath.of("excerpt");
  static final FieldPath TYPE = FieldPath.of("type");
  static final FieldPath DATE = FieldPath.of("publishedDateTime");
  static final FieldPath PROVIDER = FieldPath.of("provider");
  static final FieldPath NAME = PROVIDER.key("name");
  static final FieldPath DOMAIN = PROVIDER.key("domain");
  static final FieldPath LOGOS = PROVIDER.key("images");
  static final FieldPath IMAGES = FieldPath.of("images");

  /** Addresses of the provider's fast pages, which go with the story's address. */
  static final List<FieldPath> FAST_PAGES =
      List.of(FieldPath.of("ampWebUrl"), FieldPath.of("cdnAmpWebUrl"));

  /**
   * What a story and a related one both have and exchange, but for the address, title, type and
   * provider.
   */
  static final List<FieldPath> EXCHANGED =
      List.of(EXCERPT, DATE, FAST_PAGES.getFirst(), FAST_PAGES.getLast(), IMAGES);

  /** What both say of their provider; what else a site says there stays where it is. */
  static final List<FieldPath> OF_PROVIDER = List.of(NAME, DOMAIN, LOGOS, PROVIDER.key("authors"));

  private SourceFields() {}

  /** The same field of the record at {@code record}. */
  static FieldPath in(FieldPath record, FieldPath field) {
    FieldPath path = record;
    for (FieldPath.Step step : field.steps()) {
      path = path.with(step);
    }
    return path;
  }
}
