package dev.copydesk.repair;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys a site's articles are known to have: what tells a field from a text with a colon.
 *
 * @param paths with dots and without indexes, as in {@code related.provider.name}
 * @param names the last part of each path
 * @param sealed the top-level fields whose values nobody may change
 */
public record KnownKeys(Set<String> paths, Set<String> names, Set<String> sealed) {

  public KnownKeys {
    paths = Set.copyOf(paths);
    names = Set.copyOf(names);
    sealed = Set.copyOf(sealed);
  }

  public static KnownKeys of(Set<String> paths) {
    return of(paths, Set.of());
  }

  /** With fields at the top that nobody may change. */
  public static KnownKeys of(Set<String> paths, Set<String> sealed) {
    return new KnownKeys(
        paths,
        paths.stream()
            .map(path -> path.substring(path.lastIndexOf('.') + 1))
            .collect(Collectors.toSet()),
        sealed);
  }

  /** Whether a field of this name is known somewhere. */
  boolean knows(String name) {
    return names.contains(name);
  }

  /** Whether {@code name} is known in the mapping at {@code parent}; the root is empty. */
  boolean knows(String parent, String name) {
    return paths.contains(inside(parent, name));
  }

  /** Whether the known field at {@code path} has no fields of its own: its items are texts. */
  boolean hasNoFields(String path) {
    return paths.contains(path) && paths.stream().noneMatch(p -> p.startsWith(path + "."));
  }

  static String inside(String parent, String name) {
    return parent.isEmpty() ? name : parent + "." + name;
  }
}
