package dev.copydesk.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The way to a field from the top of the front matter, as in {@code related[1].provider.name}. List
 * items count from 0. A key that holds a dot, a bracket or a quote, or is empty, is written in
 * brackets and double quotes: {@code ["a.b"].c}.
 */
public record FieldPath(List<Step> steps) {

  /** The whole front matter. */
  public static final FieldPath ROOT = new FieldPath(List.of());

  private static final Pattern BARE = Pattern.compile("[^.\\[\\]\"\\\\\\p{Cntrl}]+");

  public FieldPath {
    steps = List.copyOf(steps);
  }

  /** One step down: into a mapping by key, or into a list by index. */
  public sealed interface Step {

    record Key(String name) implements Step {}

    record Index(int index) implements Step {}
  }

  /** The top-level field {@code key}. */
  public static FieldPath of(String key) {
    return ROOT.key(key);
  }

  public FieldPath key(String name) {
    return with(new Step.Key(name));
  }

  public FieldPath index(int index) {
    return with(new Step.Index(index));
  }

  public FieldPath with(Step step) {
    Step[] longer = steps.toArray(new Step[steps.size() + 1]);
    longer[steps.size()] = step;
    return new FieldPath(List.of(longer));
  }

  public boolean isRoot() {
    return steps.isEmpty();
  }

  /** The path one step shorter; the root's parent is the root. */
  public FieldPath parent() {
    return isRoot() ? this : new FieldPath(steps.subList(0, steps.size() - 1));
  }

  /** The last step; none of the root. */
  public Optional<Step> last() {
    return isRoot() ? Optional.empty() : Optional.of(steps.getLast());
  }

  /** The last step's key, where it is one. */
  public Optional<String> lastKey() {
    return last()
        .flatMap(step -> step instanceof Step.Key key ? Optional.of(key.name()) : Optional.empty());
  }

  /** Whether this is {@code other} or lies inside it. */
  public boolean startsWith(FieldPath other) {
    return steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }

  /** Reads a path as {@link #toString} writes it; empty if {@code text} is not one. */
  public static Optional<FieldPath> parse(String text) {
    return new Parser(text).parse();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      switch (step) {
        case Step.Key(String name) -> appendKey(text, name);
        case Step.Index(int index) -> text.append('[').append(index).append(']');
      }
    }
    return text.toString();
  }

  private static void appendKey(StringBuilder text, String name) {
    if (BARE.matcher(name).matches()) {
      text.append(text.isEmpty() ? "" : ".").append(name);
    } else {
      text.append("[\"").append(name.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"]");
    }
  }

  /** Reads the written form of a path, one step after the other. */
  private static final class Parser {

    private static final int MAX_INDEX_DIGITS = 9;

    private final String text;
    private final List<Step> steps = new ArrayList<>();
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Optional<FieldPath> parse() {
      boolean good = !text.isEmpty();
      while (good && at < text.length()) {
        good = step();
      }
      return good ? Optional.of(new FieldPath(steps)) : Optional.empty();
    }

    private boolean step() {
      if (text.charAt(at) != '[') {
        if (!steps.isEmpty() && text.charAt(at++) != '.') {
          return false;
        }
        return bareKey();
      }
      at++;
      return at < text.length() && text.charAt(at) == '"' ? quotedKey() : index();
    }

    private boolean bareKey() {
      int start = at;
      while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
        at++;
      }
      String name = text.substring(start, at);
      steps.add(new Step.Key(name));
      return !name.isEmpty() && name.indexOf(']') < 0;
    }

    private boolean index() {
      int end = text.indexOf(']', at);
      if (end <= at || end - at > MAX_INDEX_DIGITS) {
        return false;
      }
      String digits = text.substring(at, end);
      if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
      steps.add(new Step.Index(Integer.parseInt(digits)));
      at = end + 1;
      return true;
    }

    private boolean quotedKey() {
      StringBuilder name = new StringBuilder();
      for (int i = at + 1; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\\' && i + 1 < text.length()) {
          name.append(text.charAt(++i));
        } else if (c == '"') {
          at = i + 2;
          steps.add(new Step.Key(name.toString()));
          return at <= text.length() && text.charAt(i + 1) == ']';
        } else {
          name.append(c);
        }
      }
      return false;
    }
  }
}
