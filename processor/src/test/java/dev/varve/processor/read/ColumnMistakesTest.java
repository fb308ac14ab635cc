package dev.varve.processor.read;

import static dev.varve.processor.read.Compiled.expectMistake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in types and values of columns. */
final class ColumnMistakesTest {

  @Test
  void typeThatHasNoColumnType() {
    expectMistake(
        ReadingProblem.UNMAPPED_TYPE,
        "the Java type java.util.Map<java.lang.String,java.lang.Object> of payload has no column"
            + " type; write one, such as @Column(type = \"jsonb\"), or @Embedded for a value object,"
            + " or @Transient if it is not to be kept",
        """
        @Table
        @Index(columns = "payload")
        record Event(@Id long id, Map<String, Object> ‸payload) {}
        """);
  }

  @Test
  void typeThatIsATableHintsAtForeignKeys() {
    expectMistake(
        ReadingProblem.UNMAPPED_TYPE,
        "the Java type app.Party of party has no column type; give the column the type of the"
            + " table's key and write @ForeignKey(Party.class)",
        """
        @Table
        class Role { Party ‸party; }
        """,
        """
        @Table
        class Party { @Id UUID id; }
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "List",
        "List<Object>",
        "Optional<Object>",
        "Object[]",
        "List<Optional<String>>",
        "Void",
        "Map.Entry<String, String>",
        "Thread"
      })
  void typesWithoutColumnType(String type) {
    String shown =
        type.replace("Map.Entry", "java.util.Map.Entry")
            .replace("Optional", "java.util.Optional")
            .replace("List", "java.util.List")
            .replace("Object", "java.lang.Object")
            .replace("Void", "java.lang.Void")
            .replace("Thread", "java.lang.Thread")
            .replace("String", "java.lang.String")
            .replace(", ", ",");
    expectMistake(
        ReadingProblem.UNMAPPED_TYPE,
        "the Java type "
            + shown
            + " of it has no column type; write one, such as"
            + " @Column(type = \"jsonb\"), or @Embedded for a value object, or @Transient if it is"
            + " not to be kept",
        "@Table\nclass T { " + type + " ‸it; }");
  }

  @Test
  void typeThatCannotBeRead() {
    expectMistake(
        ReadingProblem.BAD_TYPE,
        "not a type: \"numeric(10\" (a bracket is not closed)",
        """
        @Table
        record T(@Column(type = ‸"numeric(10") BigDecimal amount) {}
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"serial", "bigserial", "smallserial", "SERIAL", "serial8"})
  void serialIsNoType(String type) {
    expectMistake(
        ReadingProblem.SERIAL,
        type.toLowerCase(java.util.Locale.ROOT)
            + " is not a type but a default that is never in step with the data; use the Java type"
            + " short, int or long, and @Identity",
        "@Table\nclass T { @Id @Column(type = ‸\"" + type + "\") long id; }");
  }

  @Test
  void lengthBesideAType() {
    expectMistake(
        ReadingProblem.MODIFIER_NOT_TAKEN,
        "length stands beside a type that is written; write it into the type, such as varchar(20)"
            + " or numeric(10,4)",
        """
        @Table
        class T { @Column(type = "varchar", length = ‸20) String name; }
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"length", "precision", "scale"})
  void modifierThatTheTypeDoesNotTake(String modifier) {
    expectMistake(
        ReadingProblem.MODIFIER_NOT_TAKEN,
        modifier + " means nothing for uuid; leave it out, or write the whole type with type = …",
        "@Table\nclass T { @Column(" + modifier + " = ‸2) UUID id; }");
  }

  @Test
  void scaleMeansNothingForATime() {
    expectMistake(
        ReadingProblem.MODIFIER_NOT_TAKEN,
        "scale means nothing for timestamptz; leave it out, or write the whole type with type = …",
        "@Table\nclass T { @Column(precision = 3, scale = ‸2) Instant at; }");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_485_761})
  void lengthOutOfRange(int length) {
    expectMistake(
        ReadingProblem.MODIFIER_RANGE,
        "length is " + length + ", and must be from 1 to 10485760",
        "@Table\nclass T { @Column(length = ‸" + length + ") String name; }");
  }

  @Test
  void precisionOutOfRange() {
    expectMistake(
        ReadingProblem.MODIFIER_RANGE,
        "precision is 7, and must be from 0 to 6",
        "@Table\nclass T { @Column(precision = ‸7) Instant at; }");
    expectMistake(
        ReadingProblem.MODIFIER_RANGE,
        "precision is 1001, and must be from 1 to 1000",
        "@Table\nclass T { @Column(precision = ‸1001) BigDecimal amount; }");
  }

  @Test
  void scaleOutOfRange() {
    expectMistake(
        ReadingProblem.MODIFIER_RANGE,
        "scale is 11, and must be from 0 to 10",
        "@Table\nclass T { @Column(precision = 10, scale = ‸11) BigDecimal amount; }");
    expectMistake(
        ReadingProblem.MODIFIER_RANGE,
        "a scale needs a precision: write precision = … too",
        "@Table\nclass T { @Column(scale = ‸2) BigDecimal amount; }");
  }

  @Test
  void vectorWithoutDimensions() {
    expectMistake(
        ReadingProblem.VECTOR_DIMENSIONS,
        "the number of dimensions of embedding is not known; write the type, such as"
            + " @Column(type = \"vector(1536)\")",
        "@Table\nclass T { com.pgvector.PGvector ‸embedding; }",
        "package com.pgvector;\npublic class PGvector {}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'it | a quote or comment is not closed",
        "lower(x | a bracket is not closed",
        "x) or (y | a bracket is closed that was not opened",
        "1; drop table t | a semicolon ends the statement",
        "` ` | there is no expression",
        "-- now() | there is no expression"
      })
  void expressionThatWouldNotEnd(String text, String mistake) {
    expectMistake(
        ReadingProblem.BAD_EXPRESSION,
        mistake + " in the SQL of defaultValue: " + text.strip(),
        "@Table\nclass T { @Column(defaultValue = ‸\"" + text + "\") String x; }");
  }

  @Test
  void defaultBesideIdentity() {
    expectMistake(
        ReadingProblem.SEVERAL_VALUES,
        "an identity column has no default; leave one of them out",
        "@Table\nclass T { @Id @Identity @Column(defaultValue = ‸\"1\") long id; }");
  }

  @Test
  void defaultOrIdentityBesideGenerated() {
    expectMistake(
        ReadingProblem.SEVERAL_VALUES,
        "a generated column has no default; leave one of them out",
        "@Table\nclass T { @Column(defaultValue = \"1\", generated = ‸\"1 + 1\") long id; }");
    expectMistake(
        ReadingProblem.SEVERAL_VALUES,
        "a generated column has no identity; leave one of them out",
        "@Table\nclass T { @Identity @Column(generated = ‸\"1 + 1\") long id; }");
  }

  @Test
  void storageWithoutExpression() {
    expectMistake(
        ReadingProblem.STORAGE_WITHOUT_EXPRESSION,
        "only a generated column has a storage; write generated = … too, or leave it out",
        "@Table\nclass T { @Column(storage = Column.Storage‸.STORED) long id; }");
  }

  @Test
  void virtualColumnBeforePostgres18() {
    expectMistake(
        ReadingProblem.NEEDS_NEWER_POSTGRES,
        "a virtual generated column needs PostgreSQL 18, and migrations must run on 13; write"
            + " @VarveProject(oldestPostgres = 18) or leave it out",
        """
        @Table
        class T {
          @Column(generated = "1", storage = Column.Storage‸.VIRTUAL) int one;
        }
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"String", "UUID", "BigDecimal", "int[]"})
  void identityOfAnythingButAnInteger(String type) {
    String column =
        switch (type) {
          case "String" -> "text";
          case "UUID" -> "uuid";
          case "int[]" -> "integer[]";
          default -> "numeric";
        };
    expectMistake(
        ReadingProblem.IDENTITY_TYPE,
        "PostgreSQL numbers columns of the types smallint, integer and bigint, and the type of id"
            + " is "
            + column,
        "@Table\nclass T { ‸@Identity " + type + " id; }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "increment = ‸0 | increment must not be 0",
        "min = ‸-3000000000L | min is below the column's type",
        "max = ‸3000000000L | max is beyond the column's type",
        "min = 5, max = ‸5 | min must be less than max",
        "min = ‸2147483647 | min must be less than max",
        "min = 5, start = ‸4 | start is not between min and max",
        "cache = ‸0 | cache must be at least 1"
      })
  void identityOptionOutOfRange(String options, String mistake) {
    expectMistake(
        ReadingProblem.IDENTITY_OPTIONS,
        mistake + "; where an option is not written PostgreSQL's default holds",
        "@Table\nclass T { @Identity(" + options + ") int id; }");
  }

  @Test
  void keyColumnThatIsSaidToBeNullable() {
    expectMistake(
        ReadingProblem.CANNOT_BE_NULL,
        "a column of the primary key cannot take NULL; leave nullable out of id",
        "@Table\nclass T { @Id @Column(nullable = ‸true) UUID id; }");
  }

  @Test
  void identityColumnThatIsSaidToBeNullable() {
    expectMistake(
        ReadingProblem.CANNOT_BE_NULL,
        "an identity column cannot take NULL; leave nullable out of no",
        "@Table\nclass T { @Identity @Column(nullable = ‸true) Long no; }");
  }

  @Test
  void textThatPostgresCannotStore() {
    expectMistake(
        ReadingProblem.UNSTORABLE_CHARACTER,
        "the comment holds U+0000, which PostgreSQL cannot store",
        "@Table\nclass T { @Column(comment = ‸\"a\\0b\") UUID id; }");
    expectMistake(
        ReadingProblem.UNSTORABLE_CHARACTER,
        "the SQL of defaultValue holds U+0000, which PostgreSQL cannot store",
        "@Table\nclass T { @Column(defaultValue = ‸\"'\\0'\") String x; }");
    expectMistake(
        ReadingProblem.UNSTORABLE_CHARACTER,
        "the name of the column holds half of a surrogate pair, which PostgreSQL cannot store",
        "@Table\nclass T { @Column(name = ‸\"a\\ud83d\") UUID id; }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlyn", "+02:00", "CET", "europe/berlin", ""})
  void timeZonesThatDoNotExist(String zone) {
    expectMistake(
        ReadingProblem.TIME_ZONE,
        "there is no time zone \""
            + zone
            + "\". Expected UTC or a name of the IANA time zone database, such as Europe/Berlin",
        """
        @Table
        record Event(@Id long id, @Column(timeZone = ‸"%s") java.time.Instant at) {}
        """
            .formatted(zone));
  }

  @Test
  void timeZoneOfATypeThatHasNoConversionInOne() {
    expectMistake(
        ReadingProblem.TIME_ZONE,
        "no conversion to or from text names a time zone; leave timeZone out. Types that do are"
            + " timestamp, timestamptz, date and their ranges",
        """
        @Table
        record Event(@Id long id, @Column(timeZone = ‸"Europe/Berlin") String at) {}
        """);
  }
}
