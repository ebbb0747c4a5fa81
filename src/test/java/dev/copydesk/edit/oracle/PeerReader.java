package dev.copydesk.edit.oracle;

import dev.copydesk.edit.oracle.PeerEvent.Kind;
import java.io.StringReader;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.resolver.Resolver;

/** The two readers that the program's results are held against. */
public enum PeerReader {

  /** YAML 1.2. */
  ENGINE {
    @Override
    Stream<PeerEvent> events(String text) {
      LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
      return StreamSupport.stream(new Parse(settings).parseString(text).spliterator(), false)
          .map(PeerReader::ofEngine);
    }
  },

  /** YAML 1.1. */
  SNAKE {
    @Override
    Stream<PeerEvent> events(String text) {
      LoaderOptions options = new LoaderOptions();
      options.setCodePointLimit(Integer.MAX_VALUE);
      options.setNestingDepthLimit(1000);
      return StreamSupport.stream(
              new Yaml(options).parse(new StringReader(text)).spliterator(), false)
          .map(PeerReader::ofSnake);
    }
  };

  private static final Resolver RESOLVER_1_1 = new Resolver();
  private static final CoreSchema SCHEMA_1_2 = new CoreSchema();

  abstract Stream<PeerEvent> events(String text);

  /** The block's one document; empty if this reader does not take the text. */
  public Optional<Peer> read(String text) {
    try {
      return PeerTrees.build(text, events(text));
    } catch (YamlEngineException | YAMLException e) {
      // It is not YAML to this reader.
      return Optional.empty();
    }
  }

  /** What stops this reader, for messages. */
  public String complaint(String text) {
    try {
      return PeerTrees.build(text, events(text)).isPresent() ? "readable" : "several documents";
    } catch (YamlEngineException | YAMLException e) {
      return e.getMessage();
    }
  }

  private static String shortTag(String tag) {
    // A reader may fill in ${name} from the environment where it is told to; it is text here.
    return tag.equals("!ENV_VARIABLE") ? "str" : tag.replace("tag:yaml.org,2002:", "");
  }

  private static PeerEvent ofEngine(org.snakeyaml.engine.v2.events.Event event) {
    int start = event.getStartMark().orElseThrow().getIndex();
    int end = event.getEndMark().orElseThrow().getIndex();
    return switch (event) {
      case org.snakeyaml.engine.v2.events.ScalarEvent scalar -> {
        boolean plain = scalar.isPlain();
        String type =
            scalar
                .getTag()
                .orElseGet(
                    () ->
                        SCHEMA_1_2
                            .getScalarResolver()
                            .resolve(scalar.getValue(), plain)
                            .getValue());
        yield new PeerEvent(
            Kind.SCALAR,
            start,
            end,
            properties(scalar.getAnchor().map(a -> a.getValue()), scalar.getTag()),
            false,
            letter(scalar.getScalarStyle()),
            scalar.getValue(),
            shortTag(type));
      }
      case org.snakeyaml.engine.v2.events.AliasEvent alias ->
          simple(Kind.ALIAS, start, end, alias.getAlias().getValue());
      case org.snakeyaml.engine.v2.events.CollectionStartEvent collection ->
          new PeerEvent(
              collection instanceof org.snakeyaml.engine.v2.events.SequenceStartEvent
                  ? Kind.ROW
                  : Kind.TABLE,
              start,
              end,
              properties(collection.getAnchor().map(a -> a.getValue()), collection.getTag()),
              collection.isFlow(),
              ' ',
              "",
              "");
      case org.snakeyaml.engine.v2.events.CollectionEndEvent closing ->
          simple(Kind.END, start, end, "");
      case org.snakeyaml.engine.v2.events.DocumentStartEvent document ->
          simple(Kind.DOCUMENT, start, end, "");
      default -> simple(Kind.OTHER, start, end, "");
    };
  }

  private static PeerEvent ofSnake(org.yaml.snakeyaml.events.Event event) {
    int start = event.getStartMark().getIndex();
    int end = event.getEndMark().getIndex();
    return switch (event) {
      case org.yaml.snakeyaml.events.ScalarEvent scalar -> {
        boolean plain = scalar.isPlain();
        String type =
            scalar.getTag() == null
                ? RESOLVER_1_1.resolve(NodeId.scalar, scalar.getValue(), plain).getValue()
                : scalar.getTag();
        yield new PeerEvent(
            Kind.SCALAR,
            start,
            end,
            properties(
                Optional.ofNullable(scalar.getAnchor()), Optional.ofNullable(scalar.getTag())),
            false,
            letter(scalar.getScalarStyle()),
            scalar.getValue(),
            shortTag(type));
      }
      case org.yaml.snakeyaml.events.AliasEvent alias ->
          simple(Kind.ALIAS, start, end, alias.getAnchor());
      case org.yaml.snakeyaml.events.CollectionStartEvent collection ->
          new PeerEvent(
              collection instanceof org.yaml.snakeyaml.events.SequenceStartEvent
                  ? Kind.ROW
                  : Kind.TABLE,
              start,
              end,
              properties(
                  Optional.ofNullable(collection.getAnchor()),
                  Optional.ofNullable(collection.getTag())),
              collection.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW,
              ' ',
              "",
              "");
      case org.yaml.snakeyaml.events.CollectionEndEvent closing -> simple(Kind.END, start, end, "");
      case org.yaml.snakeyaml.events.DocumentStartEvent document ->
          simple(Kind.DOCUMENT, start, end, "");
      default -> simple(Kind.OTHER, start, end, "");
    };
  }

  private static PeerEvent simple(Kind kind, int start, int end, String properties) {
    return new PeerEvent(kind, start, end, properties, false, ' ', "", "");
  }

  private static String properties(Optional<String> anchor, Optional<String> tag) {
    return (anchor.map(name -> "&" + name).orElse("") + " " + tag.orElse("")).strip();
  }

  private static char letter(Enum<?> style) {
    return Character.toLowerCase(style.name().charAt(0));
  }
}
