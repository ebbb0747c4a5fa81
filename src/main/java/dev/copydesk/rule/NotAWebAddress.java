package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.FieldWriter;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.repair.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A link that a browser cannot follow. */
final class NotAWebAddress implements Rule {

  private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:\\S+");

  private static final Pattern DOUBLED = Pattern.compile("(?i)https?:/*(?=https?://[^/])");

  private static final Pattern SCHEME_SLIP =
      Pattern.compile("(?i)h?t{1,3}p(s)?(?:[:;]/{0,3}|/{1,3})(?!/)(?=[a-z0-9-]+\\.)");
  private static final Pattern HOST_FIRST =
      Pattern.compile("(?i)(?://)?(?:[a-z0-9-]++\\.)++[a-z]{2,}(?=[/?#]|$)");

  @Override
  public RuleId id() {
    return new RuleId("not-a-web-address");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "A link is no web address.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (field.field().kind() == FieldKind.URL
          && field.value() instanceof FieldValue.Text(String text)
          && !text.isBlank()
          && !isAddress(text)) {
        problems.add(problem(proof, surroundings, field, text));
      }
    }
    return problems;
  }

  private Problem problem(Proof proof, Surroundings surroundings, WrittenField field, String text) {
    String why =
        DOUBLED.matcher(text).lookingAt()
            ? "%s is %s, which begins twice; one of the beginnings is too much."
            : "%s is %s, which is no web address; it begins with https:// and has no blanks.";
    String message = why.formatted(Quoted.of(field.path()), Quoted.of(text));
    int offset = field.span().start();
    Optional<String> meant = meant(text);
    if (meant.isEmpty()) {
      return proof.problem(id(), severityOf(text), field.path(), offset, message);
    }
    QuickFix fix =
        Mend.replace(
            "Write " + Quoted.of(meant.get()),
            meant.get().equals(Blanks.trimmed(text)),
            surroundings.schema(),
            field.path(),
            now ->
                now instanceof FieldValue.Text(String still) && !isAddress(still)
                    ? meant(still).map(NewNode.Text::new)
                    : Optional.empty());
    return proof.problem(id(), severityOf(text), field.path(), offset, message, fix);
  }

  /** What begins twice is one by its letters alone. */
  private static boolean isAddress(String text) {
    return FieldWriter.isWebAddress(text) && !DOUBLED.matcher(text).lookingAt();
  }

  /** The address without blanks around it, with its blanks escaped, and with a scheme. */
  private static Optional<String> meant(String text) {
    String address = Blanks.trimmed(text).replaceAll("\\s+", "%20");
    Matcher doubled = DOUBLED.matcher(address);
    if (doubled.lookingAt()) {
      address = address.substring(doubled.end());
    }
    Matcher slip = SCHEME_SLIP.matcher(address);
    if (slip.lookingAt()) {
      address = (slip.group(1) == null ? "http" : "https") + "://" + address.substring(slip.end());
    } else if (HOST_FIRST.matcher(address).lookingAt()) {
      address = "https://" + address.replaceFirst("^//", "");
    }
    return FieldWriter.isWebAddress(address) ? Optional.of(address) : Optional.empty();
  }

  /** A path within the site is usual for pictures; another scheme may be meant. */
  private Severity severityOf(String text) {
    if (text.startsWith("/") && text.chars().noneMatch(Character::isWhitespace)) {
      return Severity.INFO;
    }
    return OTHER_SCHEME.matcher(text).matches() ? Severity.WARNING : severity();
  }
}
