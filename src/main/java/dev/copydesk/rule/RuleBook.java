package dev.copydesk.rule;

import dev.copydesk.problem.RuleId;
import dev.copydesk.repair.DefectKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that articles are checked by; no two have the same id. */
public record RuleBook(List<Rule> rules) {

  public RuleBook {
    rules = List.copyOf(rules);
    if (rules.stream().map(Rule::id).distinct().count() != rules.size()) {
      throw new IllegalArgumentException("two rules have the same id");
    }
  }

  /** The id that somebody meant who wrote {@code name}; empty where none is near. */
  public Optional<RuleId> near(String name) {
    String plain = plain(name);
    int most = Math.clamp(plain.length() / 4, 1, 3);
    return rules.stream()
        .map(Rule::id)
        .filter(id -> Likeness.slips(plain, plain(id.id())) <= most)
        .min(Comparator.comparingInt(id -> Likeness.slips(plain, plain(id.id()))));
  }

  /** Without what people write differently: capitals, hyphens, underscores, blanks. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  /** Every rule there is. */
  public static RuleBook standard() {
    Stream<Rule> ofBlocks = Arrays.stream(DefectKind.values()).map(BlockDefect::new);
    Stream<Rule> ofFields =
        Stream.of(
            new Unreadable(),
            new NoFields(),
            new RepeatedKey(),
            new MissingField(),
            new MissingOneOf(),
            new WrongShape(),
            new NotANumber(),
            new NotADate(),
            new NotAFlag(),
            new NotAWebAddress(),
            new UnusualChoice(),
            new UnknownKey(),
            new MisspeltKey(),
            new TemplateText(),
            new ColonInItem(),
            new SwallowedStart(),
            new StrayQuote(),
            new SingleForList(),
            new JoinedItems(),
            new EmptyItem(),
            new FieldsOutside(),
            new FieldsInBody(),
            new ListForSingle(),
            new CutByComment(),
            new RetypedText(),
            new OctalNumber(),
            new NumberOverflow(),
            new DayNotThere(),
            new DateWithoutZone(),
            new MangledLetters(),
            new LostCharacter(),
            new HtmlEntity(),
            new AddressEntity(),
            new InvisibleCharacter(),
            new NoBreakSpace(),
            new ReadBackslash(),
            new LineBreakInLine(),
            new CarriageReturn(),
            new DoubleBlank(),
            new EdgeBlank(),
            new TopicNotListed(),
            new RepeatedText(),
            new RepeatedRecord(),
            new RelatedToItself(),
            new OtherWebAddress(),
            new RemovedButPublished(),
            new SealShape(),
            new SameTitle(),
            new SameAddress());
    return new RuleBook(Stream.concat(ofBlocks, ofFields).toList());
  }
}
