package dev.copydesk.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address without what does not tell stories apart: http or https, {@code www.}, the case of
 * the host, a trailing slash, the AMP forms, what counts visitors, and the place in the page. Two
 * addresses of one story have the same text here; it is for comparing, not for opening.
 */
public record CanonicalUrl(String text) {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)https?://(?:[^/?#@]*@)?([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");

  /** The AMP cache, and the search engine's viewer, hold the address they show in their own. */
  private static final Pattern IN_CACHE =
      Pattern.compile("(?i)https?://[^/?#]+\\.cdn\\.ampproject\\.org/(?:[a-z]/)+(.+)");

  private static final Pattern IN_CACHE_WITHOUT_SITE =
      Pattern.compile("(?i)https?://cdn\\.ampproject\\.org/(?:[a-z]/)+(.+)");

  private static final Pattern IN_VIEWER =
      Pattern.compile("(?i)https?://(?:www\\.)?google\\.[a-z.]+/amp/(?:s/)?([^/]+\\..+)");

  private static final Pattern ESCAPE = Pattern.compile("%[0-9a-f]{2}");

  /** Addresses in addresses in addresses are somebody's joke. */
  private static final int DEEPEST = 3;

  private static final List<String> COUNTING_PREFIXES =
      List.of("utm_", "at_", "pk_", "mtm_", "guce_", "_hs");

  private static final Set<String> COUNTING =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "gclsrc",
          "gbraid",
          "wbraid",
          "msclkid",
          "mc_cid",
          "mc_eid",
          "igshid",
          "yclid",
          "twclid",
          "ttclid",
          "_ga",
          "_gl",
          "ocid",
          "cmpid",
          "ncid",
          "smid",
          "mkt_tok",
          "guccounter",
          "ref_src",
          "ref_url",
          "amp",
          "usqp",
          "amp_js_v",
          "__twitter_impression");

  /**
   * What {@code address} comes to; empty if it is no web address, or names a whole site and no page
   * of it.
   */
  public static Optional<CanonicalUrl> of(String address) {
    return of(address.strip(), DEEPEST);
  }

  /** What {@code address} comes to; itself where that is nothing. */
  public static String textOf(String address) {
    return of(address).map(CanonicalUrl::text).orElse(address.strip());
  }

  private static Optional<CanonicalUrl> of(String address, int depth) {
    Optional<String> inner = inner(address).filter(held -> depth > 0);
    if (inner.isPresent()) {
      return of("https://" + inner.get(), depth - 1);
    }
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String path = path(parts.group(2));
    String query = parts.group(3) == null ? "" : query(parts.group(3));
    String route = route(parts.group(4) == null ? "" : parts.group(4));
    return path.isEmpty() && query.isEmpty() && route.isEmpty()
        ? Optional.empty()
        : Optional.of(new CanonicalUrl(host(parts.group(1)) + path + query + route));
  }

  private static Optional<String> inner(String address) {
    if (!address.contains("amp")) {
      return Optional.empty();
    }
    for (Pattern form : List.of(IN_CACHE, IN_CACHE_WITHOUT_SITE, IN_VIEWER)) {
      Matcher holder = form.matcher(address);
      if (holder.matches()) {
        return Optional.of(holder.group(1));
      }
    }
    return Optional.empty();
  }

  private static String host(String written) {
    String host = written.toLowerCase(Locale.ROOT).replaceFirst("(:(80|443)?|\\.)$", "");
    for (String prefix : List.of("www.", "amp.", "www.")) {
      String rest = host.startsWith(prefix) ? host.substring(prefix.length()) : host;
      host = rest.contains(".") ? rest : host;
    }
    return host;
  }

  private static String path(String written) {
    List<String> parts = new ArrayList<>();
    for (String part : written.split("/")) {
      if (!part.isEmpty()) {
        parts.add(part.indexOf('%') < 0 ? part : upperEscapes(part));
      }
    }
    if (parts.size() > 1 && isAmp(parts.getLast())) {
      parts.removeLast();
    }
    if (parts.size() > 1 && isAmp(parts.getFirst())) {
      parts.removeFirst();
    }
    if (!parts.isEmpty()) {
      String last = parts.removeLast();
      parts.add(
          last.replaceFirst("(?<=.)\\.amp$", "").replaceFirst("(?<=.)\\.amp\\.(html?)$", ".$1"));
    }
    return parts.isEmpty() ? "" : "/" + String.join("/", parts);
  }

  private static boolean isAmp(String part) {
    return part.equalsIgnoreCase("amp");
  }

  private static String upperEscapes(String part) {
    return ESCAPE.matcher(part).replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
  }

  private static String query(String written) {
    List<String> kept =
        Arrays.stream(written.split("&"))
            .filter(part -> !part.isEmpty() && !isCounting(part))
            .sorted()
            .toList();
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }

  private static boolean isCounting(String part) {
    int sign = part.indexOf('=');
    String name = (sign < 0 ? part : part.substring(0, sign)).toLowerCase(Locale.ROOT);
    return COUNTING.contains(name)
        || COUNTING_PREFIXES.stream().anyMatch(name::startsWith)
        || part.equalsIgnoreCase("outputType=amp");
  }

  /** Some sites tell their pages apart behind the hash; most only the place in the page. */
  private static String route(String fragment) {
    return fragment.startsWith("!") || fragment.startsWith("/") ? "#" + fragment : "";
  }
}
