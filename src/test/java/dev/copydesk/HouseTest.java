package dev.copydesk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the house together: which room may import which rooms and which libraries, no circles,
 * plain names, short files. A room that needs a new import gets it here first, in a row everyone
 * can read.
 */
class HouseTest {
  private static final String BASE = "dev.copydesk";
  private static final int LONGEST_FILE = 400;

  private static final String SNAKEYAML = "org.yaml.snakeyaml..";
  private static final String[] JAVAFX = {"javafx..", "jfx.incubator.."};
  private static final String[] JAVAFX_BASE = {
    "javafx.beans..", "javafx.collections..", "javafx.event..", "javafx.util.."
  };
  private static final String DIFF = "com.github.difflib..";

  /** Everything without a face, the session last. */
  private static final List<String> BELOW =
      List.of(
          "text",
          "frontmatter",
          "document",
          "field",
          "edit",
          "problem",
          "rule",
          "repair",
          "disk",
          "query");

  private static final List<String> CORE = joined(BELOW, "session");

  private static final String[] VIEWS = {
    "ui",
    "ui.command",
    "ui.model",
    "ui.table",
    "ui.form",
    "ui.sidebar",
    "ui.problems",
    "ui.source",
    "ui.history",
    "ui.changes",
    "ui.search",
    "ui.triage",
    "ui.stories",
    "ui.preview",
    "ui.bulk",
    "ui.statistics"
  };

  /** What a room is called and what it may name beside itself and {@code java..}. */
  private record Room(String name, List<String> rooms, List<String> libraries) {
    Room with(String... more) {
      return new Room(name, rooms, joined(libraries, more));
    }

    String address() {
      return BASE + "." + name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static List<String> joined(List<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  private static Room room(String name, String... rooms) {
    return new Room(name, List.of(rooms), List.of());
  }

  /** A room of the window: its neighbours, and everything without a face. */
  private static Room view(String name, String... neighbours) {
    return new Room(name, joined(CORE, neighbours), List.of())
        .with(JAVAFX)
        .with("org.controlsfx..", "org.kordamp.ikonli..", "atlantafx..");
  }

  static List<Room> rooms() {
    return List.of(
        room("text"),
        room("query", "text"),
        room("frontmatter", "text").with(SNAKEYAML),
        room("document", "frontmatter", "text"),
        room("field", "frontmatter", "text"),
        room("edit", "document", "field", "frontmatter", "text"),
        room("problem", "edit", "document", "field", "text"),
        room("rule", "repair", "problem", "edit", "document", "field", "frontmatter", "text"),
        room("repair", "document", "frontmatter", "text"),
        room("bulk", "edit", "document", "field", "frontmatter", "text"),
        room("disk", "document", "text"),
        new Room("session", BELOW, List.of()).with(DIFF),
        new Room("command", CORE, List.of())
            .with("picocli..", "com.fasterxml.jackson.core..", DIFF),
        // An entry carries its article's name, problems and edits, so the mirror knows them.
        room("ui.model", "session", "query", "field", "problem", "edit", "document", "disk")
            .with(JAVAFX_BASE),
        view("ui"),
        view("ui.command", "ui"),
        view("ui.table", "ui", "ui.model"),
        view("ui.form", "ui", "ui.model"),
        view("ui.sidebar", "ui", "ui.model"),
        view("ui.problems", "ui", "ui.model"),
        view("ui.source", "ui", "ui.model"),
        view("ui.search", "ui.model"),
        view("ui.history", "ui", "ui.model"),
        view("ui.changes", "ui", "ui.model").with(DIFF),
        room("web").with("java.net.http..", "javax.net.ssl.."),
        view("ui.stories", "ui", "ui.model", "web"),
        view("ui.preview", "ui", "ui.model"),
        view("ui.bulk", "ui", "ui.model", "ui.preview", "bulk"),
        view("ui.statistics", "ui", "ui.model"),
        view("ui.triage", "ui", "ui.model"),
        view("ui.window", VIEWS),
        new Room(
                "app",
                joined(view("ui.window", VIEWS).rooms(), "ui.window", "command", "web"),
                List.of())
            .with(JAVAFX)
            .with("atlantafx.."));
  }

  private static JavaClasses house;

  @BeforeAll
  static void readTheHouse() {
    // The names of foreign classes are enough; reading them too would take seconds.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomImportsOnlyWhatItsRowSays(Room room) {
    Stream<String> neighbours = room.rooms().stream().map(name -> BASE + "." + name);
    String[] named =
        Stream.of(Stream.of(room.address()), neighbours, room.libraries().stream())
            .flatMap(names -> names)
            .toArray(String[]::new);
    hold(
        classes()
            .that()
            .resideInAPackage(room.address())
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(named)
                    .or(
                        resideInAPackage("java..")
                            .and(not(resideInAnyPackage("java.net.http..", "java.awt.."))))));
  }

  @Test
  void everyClassLivesInARoom() {
    String[] addresses = rooms().stream().map(Room::address).toArray(String[]::new);
    hold(classes().should().resideInAnyPackage(addresses));
  }

  @Test
  void roomsLieAtMostTwoDeep() {
    assertThat(house)
        .extracting(JavaClass::getPackageName)
        .allMatch(name -> name.substring(BASE.length()).chars().filter(c -> c == '.').count() <= 2);
  }

  @Test
  void onlyTheNodeReaderKnowsSnakeYaml() {
    hold(
        noClasses()
            .that(
                describe(
                    "are not the NodeReader",
                    type -> !topLevel(type).equals(BASE + ".frontmatter.NodeReader")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SNAKEYAML));
  }

  @Test
  void noViewTouchesFiles() {
    hold(
        noClasses()
            .that()
            .resideInAPackage(BASE + ".ui..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.nio\\.file\\.Files|java\\.nio\\.channels\\.FileChannel"
                    + "|java\\.io\\.(File(Reader|Writer|InputStream|OutputStream)"
                    + "|RandomAccessFile)"));
  }

  @Test
  void noCirclesBetweenRooms() {
    hold(slices().matching(BASE + ".(**)").should().beFreeOfCycles());
  }

  @Test
  void noCirclesBetweenFiles() {
    hold(slices().assignedFrom(files()).should().beFreeOfCycles());
  }

  @Test
  void namesAreNounsOfTheField() {
    hold(noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)"));
    hold(noClasses().should().haveNameMatching(".*[.$]Abstract[A-Z][^.$]*"));
  }

  @Test
  void filesAreShort() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(LONGEST_FILE));
    }
  }

  private static void hold(ArchRule rule) {
    rule.allowEmptyShould(true).check(house);
  }

  private static SliceAssignment files() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return type.getPackageName().startsWith(BASE)
            ? SliceIdentifier.of(topLevel(type))
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "files";
      }
    };
  }

  private static String topLevel(JavaClass type) {
    int nested = type.getName().indexOf('$');
    return nested < 0 ? type.getName() : type.getName().substring(0, nested);
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
