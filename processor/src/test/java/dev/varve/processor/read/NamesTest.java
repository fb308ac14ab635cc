package dev.varve.processor.read;

import static dev.varve.processor.read.Compiled.expectMistake;

import org.junit.jupiter.api.Test;

/** Names that are too long, empty, or taken. */
final class NamesTest {
  private static final String LONG = "x".repeat(64);

  private static String tooLong(String what) {
    return "the name of the "
        + what
        + " has 64 bytes, and PostgreSQL keeps 63: \""
        + LONG
        + "\"; give it a shorter name";
  }

  @Test
  void namesOfOver63Bytes() {
    expectMistake(
        ReadingProblem.LONG_NAME,
        tooLong("table"),
        "@Table(name = ‸\"" + LONG + "\")\nrecord T(int a) {}");
    expectMistake(
        ReadingProblem.LONG_NAME,
        tooLong("schema"),
        "@Table(schema = ‸\"" + LONG + "\")\nrecord T(int a) {}");
    expectMistake(
        ReadingProblem.LONG_NAME,
        tooLong("column"),
        "@Table\nrecord T(@Column(name = ‸\"" + LONG + "\") int a) {}");
    expectMistake(
        ReadingProblem.LONG_NAME,
        tooLong("index"),
        "@Table\nrecord T(@Index(name = ‸\"" + LONG + "\") int a) {}");
    expectMistake(
        ReadingProblem.LONG_NAME,
        tooLong("constraint"),
        "@Table\nrecord T(@Unique(name = ‸\"" + LONG + "\") int a) {}");
    expectMistake(
        ReadingProblem.LONG_NAME,
        tooLong("label"),
        "@Table\nrecord T(K a) {}",
        "enum K { @Label(‸\"" + LONG + "\") A }");
  }

  @Test
  void bytesCountAndNotLetters() {
    expectMistake(
        ReadingProblem.LONG_NAME,
        "the name of the column has 64 bytes, and PostgreSQL keeps 63: \""
            + "ä".repeat(32)
            + "\"; give it a shorter name",
        "@Table\nrecord T(int ‸" + "ä".repeat(32) + ") {}");
  }

  @Test
  void derivedNameOfOver63Bytes() {
    expectMistake(
        ReadingProblem.LONG_NAME,
        tooLong("table"),
        "@Table\n‸record X" + LONG.substring(1) + "(int a) {}");
  }

  @Test
  void emptyNames() {
    expectMistake(
        ReadingProblem.EMPTY_NAME,
        "the name of the label is empty",
        "@Table\nrecord T(K a) {}",
        "enum K { @Label(‸\"\") A }");
    expectMistake(
        ReadingProblem.EMPTY_NAME,
        "the old name is empty",
        "@Table\nrecord T(@RenamedFrom(‸\"\") int a) {}");
    expectMistake(
        ReadingProblem.EMPTY_NAME,
        "the name of the extension is empty",
        "@VarveProject(extensions = @Extension(‸\"\"))\nclass Settings {}");
  }

  @Test
  void nameThatPostgresCannotStore() {
    expectMistake(
        ReadingProblem.UNSTORABLE_CHARACTER,
        "the name of the table holds U+0000, which PostgreSQL cannot store",
        "@Table(name = ‸\"a\\0\")\nrecord T(int a) {}");
  }

  @Test
  void tablesOfOneName() {
    expectMistake(
        ReadingProblem.DUPLICATE_TABLE,
        "the table of app.B is named a, and so is the table of app.A; name one with @Table(name ="
            + " …)",
        "@Table\nrecord A(int a) {}",
        "@Table(name = ‸\"a\")\nrecord B(int a) {}");
  }

  @Test
  void columnsOfOneName() {
    expectMistake(
        ReadingProblem.DUPLICATE_COLUMN,
        "table t has two columns named work_title, of the properties workTitle and title; name one"
            + " with @Column(name = …)",
        "@Table\nrecord T(String workTitle, @Column(name = ‸\"work_title\") String title) {}");
  }

  @Test
  void columnsOfOneDerivedName() {
    expectMistake(
        ReadingProblem.DUPLICATE_COLUMN,
        "table t has two columns named a_b, of the properties aB and a_b; name one with"
            + " @Column(name = …)",
        "@Table\nrecord T(String aB, int ‸a_b) {}");
  }

  @Test
  void constraintsOfOneName() {
    expectMistake(
        ReadingProblem.DUPLICATE_CONSTRAINT,
        "a check constraint of table t is named t_a_check, and so is a check constraint; give one a"
            + " name of its own, with name = …",
        "@Table\nrecord T(@Check(\"a > 1\") ‸@Check(\"a > 2\") int a) {}");
  }

  @Test
  void equalConstraintsOnPropertyAndClass() {
    expectMistake(
        ReadingProblem.DUPLICATE_CONSTRAINT,
        "a unique constraint of table t is named t_a_key, and so is a unique constraint; give one a"
            + " name of its own, with name = …",
        "@Table\n@Unique(columns = \"a\")\nrecord T(‸@Unique int a) {}");
  }

  @Test
  void indexesOfOneNameInTwoTables() {
    expectMistake(
        ReadingProblem.DUPLICATE_RELATION,
        "an index of table b is named i, and so is an index of table a; give one a name of its own,"
            + " with name = …",
        "@Table\nrecord A(@Index(name = \"i\") int a) {}",
        "@Table\nrecord B(‸@Index(name = \"i\") int a) {}");
  }

  @Test
  void indexNamedAsATable() {
    expectMistake(
        ReadingProblem.DUPLICATE_RELATION,
        "an index of table a is named b, and so is the table of app.B; give one a name of its own,"
            + " with name = …",
        "@Table\nrecord A(‸@Index(name = \"b\") int a) {}",
        "@Table\nrecord B(int a) {}");
  }

  @Test
  void keyNamedAsAnIndex() {
    expectMistake(
        ReadingProblem.DUPLICATE_RELATION,
        "an index of table a is named a_pkey, and so is the primary key of table a; give one a name"
            + " of its own, with name = …",
        "@Table\nrecord A(@Id ‸@Index(name = \"a_pkey\") int a) {}");
  }

  @Test
  void tableAndEnumOfOneName() {
    expectMistake(
        ReadingProblem.DUPLICATE_TYPE,
        "the table is named role, and so is the enum type; in PostgreSQL tables and types share their names: give"
            + " one another name",
        "@Table(name = ‸\"role\")\nrecord A(Role a) {}",
        "enum Role { X }");
  }

  @Test
  void enumsOfOneName() {
    expectMistake(
        ReadingProblem.DUPLICATE_TYPE,
        "the enum type is named kind, and so is the enum type; in PostgreSQL tables and types share their names: give"
            + " one another name",
        "@Table\nrecord A(Kind a, Other b, Other c) {}",
        "enum Kind { X }",
        "@EnumType(name = ‸\"kind\")\nenum Other { X }");
  }
}
