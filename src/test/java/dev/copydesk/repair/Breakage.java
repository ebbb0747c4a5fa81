package dev.copydesk.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways in which people break front matter whose values can all be known again. */
enum Breakage {
  CLOSING_QUOTE_LOST {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "\"\\n", "\n");
    }
  },
  SINGLE_CLOSING_QUOTE_LOST {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "(?<=[^'])'\\n", "\n");
    }
  },
  APOSTROPHE_HALVED {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "(?<=n)''(?=t)", "'");
    }
  },
  TAB_FOR_BLANKS {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "(?m)^  (?=[a-z-])", "\t");
    }
  },
  ALL_TABS {
    @Override
    Optional<String> apply(String block, Random random) {
      String tabs = block.replaceAll("(?m)^  (?=\\S)", "\t").replaceAll("(?m)^    (?=\\S)", "\t\t");
      return Optional.of(tabs).filter(text -> !text.equals(block));
    }
  },
  HARD_BLANKS {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "(?m)^  (?=[a-z-])", "\u00A0\u00A0");
    }
  },
  ONE_TOO_DEEP {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "(?m)^(?=\\S)", " ");
    }
  },
  NESTED_TOO_DEEP {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "(?m)^ (?= +[a-z-])", "  ");
    }
  },
  NESTED_TOO_SHALLOW {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "(?m)^ (?= +[a-z-])", "");
    }
  },
  BLANK_BEHIND_COLON_LOST {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "(?<=[a-zA-Z]): (?=\\S)", ":");
    }
  },
  BLANK_BEHIND_DASH_LOST {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "(?m)(?<=^  -) ", "");
    }
  },
  EQUALS_FOR_COLON {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "(?m)(?<=^ {0,4}[a-zA-Z]{3,20}): (?=\\S)", " = ");
    }
  },
  WIDE_COLON {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "(?m)(?<=^ {0,4}[a-zA-Z]{3,20}): (?=\\S)", "：");
    }
  },
  DASH_FOR_LIST_DASH {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "(?m)(?<=^  )- ", "– ");
    }
  },
  COMMA_AS_IN_JSON {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "\"\\n", "\",\n");
    }
  },
  CLOSING_QUOTE_CURLY {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "\"\\n", "”\n");
    }
  },
  RULE_BETWEEN_FIELDS {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "(?m)^(?=(type|quality|provider):)", "-----\n");
    }
  },
  CONTROL_CHARACTER {
    @Override
    Optional<String> apply(String block, Random random) {
      return at(block, random, "(?<=[a-z])(?=[a-z])", "\0");
    }
  };

  /** The block, broken at one place; empty if there is no such place. */
  abstract Optional<String> apply(String block, Random random);

  private static Optional<String> at(String block, Random random, String what, String instead) {
    List<MatchResult> places =
        new ArrayList<>(Pattern.compile(what).matcher(block).results().toList());
    if (places.isEmpty()) {
      return Optional.empty();
    }
    MatchResult place = places.get(random.nextInt(places.size()));
    return Optional.of(block.substring(0, place.start()) + instead + block.substring(place.end()));
  }
}
