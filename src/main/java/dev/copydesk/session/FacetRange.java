package dev.copydesk.session;

import java.util.List;

/**
 * A stretch of numbers in a facet.
 *
 * @param label as she reads it
 * @param written as it stands in a query
 */
record FacetRange(String label, String written, Range range) {

  static final List<FacetRange> QUALITY =
      List.of(
          new FacetRange("100 and more", "100..", new Range(100, Long.MAX_VALUE)),
          new FacetRange("75 to 99", "75..99", new Range(75, 99)),
          new FacetRange("50 to 74", "50..74", new Range(50, 74)),
          new FacetRange("25 to 49", "25..49", new Range(25, 49)),
          new FacetRange("below 25", "..24", new Range(Long.MIN_VALUE, 24)));

  static final List<FacetRange> HEAT =
      List.of(
          new FacetRange("100 and more", "100..", new Range(100, Long.MAX_VALUE)),
          new FacetRange("50 to 99", "50..99", new Range(50, 99)),
          new FacetRange("0 to 49", "0..49", new Range(0, 49)),
          new FacetRange("−1, follower", "-1", new Range(-1, -1)),
          new FacetRange("below −1", "..-2", new Range(Long.MIN_VALUE, -2)));
}
