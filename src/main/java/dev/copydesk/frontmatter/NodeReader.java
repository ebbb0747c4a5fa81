package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.FrontMatterReading.Cause;
import dev.copydesk.frontmatter.FrontMatterReading.Found;
import dev.copydesk.frontmatter.FrontMatterReading.Unreadable;
import dev.copydesk.frontmatter.YamlNode.Properties;
import dev.copydesk.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a block into nodes from SnakeYAML's events. The only file that knows SnakeYAML: nothing is
 * composed or constructed, so no value changes its type and no alias is followed. It never throws
 * on any text, and stops at the {@link Limits}.
 */
public final class NodeReader {

  private final String text;
  private final Leniency leniency;
  private final CodePoints places;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<String> anchors = new HashSet<>();
  private YamlNode root;
  private int nodes;

  private NodeReader(String text, Leniency leniency) {
    this.text = text;
    this.leniency = leniency;
    this.places = new CodePoints(text);
  }

  /** Reads the text between the fences: found, or unreadable with reason and place. */
  public static FrontMatterReading read(String block) {
    int lone = LoneSurrogate.find(block);
    if (lone >= 0) {
      return new Unreadable(
          Cause.CHARACTER, "Half a character (a lone surrogate) stands here.", lone, block);
    }
    Leniency leniency = new Leniency(block);
    while (true) {
      Attempt attempt = new NodeReader(block, leniency).read();
      if (!attempt.stumbled() || !leniency.mends(attempt.offset())) {
        return attempt.reading();
      }
    }
  }

  /** What one pass over the text came to; {@code stumbled} if the grammar ended it. */
  private record Attempt(FrontMatterReading reading, boolean stumbled, int offset) {}

  /** A collection whose end is yet to come. */
  private record Open(int start, Properties properties, boolean flow, List<YamlNode> children) {}

  private Attempt read() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      ParserImpl parser = new ParserImpl(new StreamReader(leniency.given()), options);
      int documents = 0;
      while (true) {
        Event event = parser.getEvent();
        switch (event.getEventId()) {
          case DocumentStart -> {
            if (++documents > 1 || text.startsWith("---", at(event.getStartMark()))) {
              return unreadable(
                  Cause.SEVERAL_DOCUMENTS,
                  "A second YAML document begins here; front matter is one document. "
                      + "Take the “---” out of this line or put the text in quotes.",
                  at(event.getStartMark()));
            }
          }
          case StreamStart, DocumentEnd, Comment -> {}
          case StreamEnd -> {
            return new Attempt(
                new Found(new FrontMatter(text, root == null ? empty() : root)), false, 0);
          }
          case Scalar -> scalar((ScalarEvent) event);
          case Alias -> alias((AliasEvent) event);
          case MappingStart, SequenceStart -> start((CollectionStartEvent) event);
          case MappingEnd -> endMapping(event);
          case SequenceEnd -> endSequence(event);
        }
      }
    } catch (Stop stop) {
      return unreadable(stop.cause, stop.getMessage(), stop.offset);
    } catch (ReaderException e) {
      return unreadable(Cause.CHARACTER, SyntaxReason.character(e.getCodePoint()), forbidden());
    } catch (MarkedYAMLException e) {
      Mark mark =
          SyntaxReason.isOpenQuote(e.getProblem()) ? e.getContextMark() : e.getProblemMark();
      int offset = mark == null ? 0 : new CodePoints(text).offsetOf(mark.getIndex());
      String reason = SyntaxReason.of(e.getContext(), e.getProblem());
      return new Attempt(unreadable(Cause.SYNTAX, reason, offset).reading(), true, offset);
    } catch (YAMLException | IndexOutOfBoundsException | IllegalArgumentException e) {
      // SnakeYAML's own slips on hostile text (an overlong %YAML version, a cut-off escape).
      return unreadable(Cause.SYNTAX, SyntaxReason.UNKNOWN, 0);
    }
  }

  private Attempt unreadable(Cause cause, String reason, int offset) {
    int place = Math.min(offset, text.length());
    return new Attempt(new Unreadable(cause, reason, place, text), false, place);
  }

  private YamlNode empty() {
    return new YamlNode.Mapping(Span.at(text.length()), Properties.NONE, false, List.of());
  }

  private int at(Mark mark) {
    return places.offsetOf(mark.getIndex());
  }

  private void scalar(ScalarEvent event) throws Stop {
    int start = at(event.getStartMark());
    Properties properties = properties(event, event.getTag(), start);
    int end = at(event.getEndMark());
    dev.copydesk.frontmatter.ScalarStyle style = styleOf(event.getScalarStyle());
    if (style.isBlock()) {
      end = BlockScalarEnd.find(text, start + properties.length(), end, event.getValue());
    } else if (properties.length() > end - start) {
      properties = new Properties(properties.anchor(), properties.tag(), end - start);
    }
    add(
        new YamlNode.Scalar(
            new Span(start, Math.max(start, end)),
            properties,
            style,
            leniency.restore(event.getValue(), style)));
  }

  private static dev.copydesk.frontmatter.ScalarStyle styleOf(ScalarStyle style) {
    return switch (style) {
      case SINGLE_QUOTED -> dev.copydesk.frontmatter.ScalarStyle.SINGLE_QUOTED;
      case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> dev.copydesk.frontmatter.ScalarStyle.DOUBLE_QUOTED;
      case LITERAL -> dev.copydesk.frontmatter.ScalarStyle.LITERAL;
      case FOLDED -> dev.copydesk.frontmatter.ScalarStyle.FOLDED;
      case PLAIN -> dev.copydesk.frontmatter.ScalarStyle.PLAIN;
    };
  }

  private void alias(AliasEvent event) throws Stop {
    int start = at(event.getStartMark());
    if (!anchors.contains(event.getAnchor())) {
      throw new Stop(
          Cause.SYNTAX,
          "“*"
              + event.getAnchor()
              + "” repeats a value that no “&"
              + event.getAnchor()
              + "” before it names; put the text in quotes if a star was meant.",
          start);
    }
    add(new YamlNode.Alias(new Span(start, at(event.getEndMark())), event.getAnchor()));
  }

  private void start(CollectionStartEvent event) throws Stop {
    int start = at(event.getStartMark());
    if (open.size() == Limits.DEPTH) {
      throw new Stop(
          Cause.TOO_LARGE, "More than " + Limits.DEPTH + " levels lie inside one another.", start);
    }
    Properties properties = properties(event, event.getTag(), start);
    boolean flow = event.getFlowStyle() == FlowStyle.FLOW;
    open.push(new Open(start, properties, flow, new ArrayList<>()));
  }

  private void endSequence(Event event) throws Stop {
    Open collection = open.pop();
    add(
        new YamlNode.Sequence(
            spanOf(collection, event),
            collection.properties(),
            collection.flow(),
            List.copyOf(collection.children())));
  }

  private void endMapping(Event event) throws Stop {
    Open collection = open.pop();
    List<YamlNode> flat = collection.children();
    List<YamlNode.Entry> entries = new ArrayList<>(flat.size() / 2);
    for (int i = 0; i + 1 < flat.size(); i += 2) {
      entries.add(new YamlNode.Entry(flat.get(i), flat.get(i + 1)));
    }
    add(
        new YamlNode.Mapping(
            spanOf(collection, event),
            collection.properties(),
            collection.flow(),
            List.copyOf(entries)));
  }

  private Span spanOf(Open collection, Event end) {
    int start = collection.start();
    if (collection.flow() && isBracketed(collection)) {
      return new Span(start, at(end.getEndMark()));
    }
    List<YamlNode> children = collection.children();
    int last = children.isEmpty() ? start : children.getLast().span().end();
    return new Span(start, Math.max(start, last));
  }

  /** A pair within a list's brackets ({@code [a: b]}) is a mapping without braces of its own. */
  private boolean isBracketed(Open collection) {
    int at = collection.start() + collection.properties().length();
    return at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '[');
  }

  private void add(YamlNode node) throws Stop {
    if (++nodes > Limits.NODES) {
      throw new Stop(
          Cause.TOO_LARGE,
          "The front matter holds more than " + Limits.NODES + " values.",
          node.span().start());
    }
    if (open.isEmpty()) {
      root = node;
    } else {
      open.peek().children().add(node);
    }
  }

  /** Reads anchor and tag; how far they reach is measured on the text, SnakeYAML does not say. */
  private Properties properties(NodeEvent event, String tag, int start) {
    if (event.getAnchor() == null && tag == null) {
      return Properties.NONE;
    }
    if (event.getAnchor() != null) {
      anchors.add(event.getAnchor());
    }
    return new Properties(
        Optional.ofNullable(event.getAnchor()),
        Optional.ofNullable(tag),
        PropertiesLength.measure(text, start));
  }

  /** The first character that YAML does not allow; SnakeYAML's own count is of its buffer. */
  private int forbidden() {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!StreamReader.isPrintable(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return 0;
  }

  /** Ends the reading of a block that is beyond a bound; caught in this file. */
  private static final class Stop extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Cause cause;
    private final int offset;

    Stop(Cause cause, String reason, int offset) {
      super(reason, null, false, false);
      this.cause = cause;
      this.offset = offset;
    }
  }
}
