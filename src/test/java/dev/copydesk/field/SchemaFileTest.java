package dev.copydesk.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaFileTest {

  private static final Schema BUILT_IN = SchemaFile.builtIn();

  private static SchemaFile.Reading.Good good(String file) {
    SchemaFile.Reading reading = SchemaFile.read(file, BUILT_IN);
    assertThat(reading).isInstanceOf(SchemaFile.Reading.Good.class);
    return (SchemaFile.Reading.Good) reading;
  }

  private static Field field(Schema schema, String path) {
    return schema.find(FieldPath.parse(path).orElseThrow()).orElseThrow();
  }

  @Test
  void theBuiltInFieldsStandInCanonicalOrder() {
    assertThat(BUILT_IN.keyOrder(FieldPath.ROOT))
        .containsExactly(
            ("category title excerpt publishedDateTime updatedDateTime originalUrl webUrl ampWebUrl"
                    + " cdnAmpWebUrl type quality heat published removed featuredContent provider"
                    + " topics images related secured")
                .split(" "));
    assertThat(BUILT_IN.keyOrder(FieldPath.of("provider")))
        .containsExactly("name", "domain", "images", "authors");
    assertThat(BUILT_IN.keyOrder(FieldPath.of("related").index(3)))
        .containsExactly(
            ("title excerpt publishedDateTime webUrl ampWebUrl cdnAmpWebUrl type provider quality"
                    + " images")
                .split(" "));
    assertThat(BUILT_IN.keyOrder(FieldPath.parse("related[0].provider.images[1]").orElseThrow()))
        .containsExactly("url", "width", "height", "title", "isCached", "attribution");
  }

  @Test
  void theBuiltInFieldsHaveLabelsAndGroups() {
    assertThat(BUILT_IN.fields())
        .allSatisfy(
            field -> {
              assertThat(field.label()).isNotBlank();
              assertThat(field.hint()).isNotBlank().doesNotContain("\n");
              assertThat(field.kind()).isNotEqualTo(FieldKind.OTHER);
            })
        .extracting(Field::group)
        .containsOnly(
            "Story",
            "State",
            "Dates",
            "Links",
            "Provider",
            "Topics",
            "Images",
            "Related",
            "Sealed");
    assertThat(field(BUILT_IN, "heat").hint()).isEqualTo("-1: follower of a bigger story");
    assertThat(BUILT_IN.kindOf(FieldPath.of("secured"))).isEqualTo(FieldKind.SEALED);
  }

  @Test
  void titleDateAndOneLinkAreRequired() {
    assertThat(BUILT_IN.fields())
        .filteredOn(Field::required)
        .extracting(Field::key)
        .containsExactly("title", "publishedDateTime");
    assertThat(BUILT_IN.requiredOneOf()).containsExactly(List.of("originalUrl", "webUrl"));
  }

  @Test
  void aSitesFieldKeepsWhatItsFileDoesNotSay() {
    Schema schema =
        good("fields:\n  - key: excerpt\n    required: true\n    label: Teaser\n").schema();

    Field excerpt = field(schema, "excerpt");
    assertThat(excerpt.label()).isEqualTo("Teaser");
    assertThat(excerpt.required()).isTrue();
    assertThat(excerpt.kind()).isEqualTo(FieldKind.PARAGRAPH);
    assertThat(excerpt.hint()).isEqualTo(field(BUILT_IN, "excerpt").hint());
    assertThat(schema.keyOrder(FieldPath.ROOT)).isEqualTo(BUILT_IN.keyOrder(FieldPath.ROOT));
  }

  @Test
  void aSitesNewFieldComesLastOrWhereItSays() {
    Schema schema =
        good("""
                fields:
                  - {key: desk, kind: choice, choices: [city, sport]}
                  - {key: subtitle, after: title}
                """)
            .schema();

    assertThat(schema.keyOrder(FieldPath.ROOT))
        .startsWith("category", "title", "subtitle", "excerpt")
        .endsWith("secured", "desk");
    assertThat(field(schema, "desk").choices()).containsExactly("city", "sport");
    assertThat(field(schema, "subtitle").kind()).isEqualTo(FieldKind.TEXT);
    assertThat(field(schema, "subtitle").label()).isEqualTo("subtitle");
  }

  @Test
  void aSitesFileReachesFieldsWithinRecords() {
    Schema schema =
        good("""
                fields:
                  - key: provider
                    fields:
                      - {key: country}
                      - {key: name, required: true}
                """)
            .schema();

    assertThat(schema.keyOrder(FieldPath.of("provider")))
        .containsExactly("name", "domain", "images", "authors", "country");
    assertThat(field(schema, "provider.name").required()).isTrue();
    assertThat(schema.keyOrder(FieldPath.parse("related[0].provider").orElseThrow()))
        .doesNotContain("country");
  }

  @Test
  void theRequiredSetsAreReplaced() {
    assertThat(good("require-one-of: []\n").schema().requiredOneOf()).isEmpty();
    assertThat(good("require-one-of: [[images, excerpt]]\n").schema().requiredOneOf())
        .containsExactly(List.of("images", "excerpt"));
  }

  @Test
  void whatIsUnknownIsToldAndDoesNothing() {
    SchemaFile.Reading.Good reading =
        good("colours:\n  - mine\nfields:\n  - key: title\n    colour: red\n");

    assertThat(reading.schema()).isEqualTo(BUILT_IN);
    assertThat(reading.remarks())
        .containsExactly(
            new SchemaRemark(1, "“colours” is not known here and does nothing."),
            new SchemaRemark(5, "“colour” is nothing a field can have, and does nothing."));
  }

  @Test
  void anEmptyFileOrOneOfCommentsChangesNothing() {
    assertThat(good("").schema()).isEqualTo(BUILT_IN);
    assertThat(good("# nothing yet\n").schema()).isEqualTo(BUILT_IN);
    assertThat(good("fields:\n").schema()).isEqualTo(BUILT_IN);
  }

  @Test
  void aByteOrderMarkOpeningDashesAndCrlfDoNoHarm() {
    Schema schema =
        good("\uFEFF# ours\r\n---\r\nfields:\r\n  - key: desk\r\n    kind: flag\r\n").schema();

    assertThat(field(schema, "desk").kind()).isEqualTo(FieldKind.FLAG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fields: 3                                          | 1 | “fields” must be a list.",
        "fields: [{kind: text}]                             | 1 | A field needs a “key”.",
        "fields: [{key: a}, {key: a}]                       | 1 | The field “a” is described twice.",
        "fields: [{key: a, key: b}]                         | 1 | “key” stands twice; remove one of them.",
        "fields: [{key: a, required: 1}]                    | 1 | “required” must be true or false.",
        "fields: [{key: a, fields: []}]                     | 1 | Only a record or records can have fields.",
        "fields: [{key: a, after: nowhere}]                 | 1 | “after” names no field that comes before this one.",
        "fields: [{key: secured, kind: text}]               | 1 | “secured” is sealed; it can have no other kind.",
        "fields: &a [{key: a, kind: record, fields: *a}]    | 1 | Fields lie too deep inside one another.",
        "require-one-of: [[]]                               | 1 | This list names no field.",
        "[a]                                                | 1 | The file must have keys, each with a value.",
      })
  void whatCannotBeUsedIsRefusedWithItsLine(String file, int line, String reason) {
    assertThat(SchemaFile.read(file, BUILT_IN)).isEqualTo(new SchemaFile.Reading.Bad(line, reason));
  }

  @Test
  void anUnknownKindIsRefusedAndTheKindsAreNamed() {
    assertThat(SchemaFile.read("fields:\n  - key: a\n    kind: numbers\n", BUILT_IN))
        .asInstanceOf(type(SchemaFile.Reading.Bad.class))
        .satisfies(
            bad -> {
              assertThat(bad.line()).isEqualTo(3);
              assertThat(bad.reason()).startsWith("“numbers” is no kind").contains("number, flag");
            });
  }

  @Test
  void brokenYamlAndForeignBytesAreRefusedInPlainWords() {
    assertThat(SchemaFile.read("fields:\n  - key: a: b\n", BUILT_IN))
        .asInstanceOf(type(SchemaFile.Reading.Bad.class))
        .satisfies(bad -> assertThat(bad.line()).isEqualTo(2));
    assertThat(
            SchemaFile.read("fields: [{key: é}]".getBytes(StandardCharsets.ISO_8859_1), BUILT_IN))
        .isEqualTo(new SchemaFile.Reading.Bad(1, "The file is not UTF-8; save it as UTF-8."));
  }

  @Test
  void aSiteGivesNamesToSearches() {
    assertThat(
            good("""
                    views:
                      - name: Robots, hot
                        query: topic:Robots heat>50
                        columns: [date, title, heat]
                        sort: [-heat, date]
                      - name: Everything
                    """)
                .views())
        .containsExactly(
            new SiteView(
                "Robots, hot",
                "topic:Robots heat>50",
                List.of("date", "title", "heat"),
                List.of("-heat", "date")),
            new SiteView("Everything", "", List.of(), List.of()));
    assertThat(good("fields: []").views()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "views: hot | must be a list",
        "views: [{query: heat>50}] | has no name",
        "views: [{name: a}, {name: a}] | another view called",
        "views: [hot] | must have keys",
      })
  void aViewThatCannotBeMeantIsTold(String file, String reason) {
    assertThat(SchemaFile.read(file, BUILT_IN))
        .isInstanceOfSatisfying(
            SchemaFile.Reading.Bad.class, bad -> assertThat(bad.reason()).contains(reason));
  }

  @Test
  void anUnknownKeyOfAViewIsTold() {
    assertThat(good("views: [{name: a, colour: red}]").remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.text()).contains("colour"));
  }
}
