package dev.copydesk.rule;

import dev.copydesk.repair.DefectKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rules that articles are checked by; no two have the same id. */
public record RuleBook(List<Rule> rules) {

  public RuleBook {
    rules = List.copyOf(rules);
    if (rules.stream().map(Rule::id).distinct().count() != rules.size()) {
      throw new IllegalArgumentException("two rules have the same id");
    }
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
            new SingleForList(),
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
