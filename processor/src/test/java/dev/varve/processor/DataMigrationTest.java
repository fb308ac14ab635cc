package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import dev.varve.runtime.Checksum;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.Step;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations that are filled in by hand, and what helps to write them. */
class DataMigrationTest {
  private static final String FILL =
      "src/main/java/com/acme/migrations/V20260212T091500_FillNames.java";
  private static final String LIST = "target/classes/META-INF/varve/migrations.list";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(PARTY).committed("create parties");
  }

  private void commitFill(String... options) {
    List<String> all = new java.util.ArrayList<>(List.of("-Avarve.empty=true"));
    all.addAll(List.of(options));
    project.committed("fill names", all.toArray(String[]::new));
  }

  private void fill(String body) {
    project.withFile(
        FILL,
        project
            .read(FILL)
            .replace(
                "  public void up(Steps steps) {\n", "  public void up(Steps steps) {\n" + body));
  }

  private String checksumOfLast() {
    return MigrationList.parse(project.read(LIST), LIST).entries().get(1).checksum();
  }

  @Test
  void constantsAreThoseOfTheRevisionWhateverBecomesOfTheClass() {
    commitFill("-Avarve.tables=parties");
    assertThat(project.read(FILL)).contains("    tables = \"parties\"");
    fill(
        """
            steps.sql(
                "UPDATE " + V20260212T091500_FillNamesTables.Parties.TABLE
                    + " SET " + V20260212T091500_FillNamesTables.Parties.NAME + " = 'x'");
            steps.java(
                "greet everybody",
                connection -> {
                  try (java.sql.Statement statement = connection.createStatement();
                      java.sql.ResultSet row = statement.executeQuery("SELECT * FROM parties")) {
                    while (row.next()) {
                      String name = V20260212T091500_FillNamesTables.Parties.name(row);
                      Long id = V20260212T091500_FillNamesTables.Parties.id(row);
                    }
                  }
                });
        """);
    project.with(PARTY.replace("String name", "String title"));
    project.clean();
    Compiled compiled = project.compile();
    assertThat(compiled.success()).as(compiled.messages().toString()).isTrue();
    assertThat(checksumOfLast())
        .isEqualTo(
            Checksum.of(
                List.of(
                    new Step(Step.Kind.SQL, "UPDATE parties SET name = 'x'"),
                    new Step(Step.Kind.JAVA, "greet everybody"))));
  }

  @Test
  void aTableThatTheRevisionDoesNotHaveIsAnErrorAtTheClass() {
    commitFill("-Avarve.tables=parties");
    project.withFile(
        FILL, project.read(FILL).replace("tables = \"parties\"", "tables = \"partys\""));
    assertThat(project.compile().messages())
        .containsExactly(
            "ERROR V20260212T091500_FillNames.java:15 [VARVE-3020] at the revision"
                + " 20260212T091500_fill_names there is no table \"partys\"; did you mean"
                + " \"parties\"?");
  }

  @Test
  void aCommitWithAnUnknownTableWritesNothing() {
    Compiled compiled = project.commit("fill names", "-Avarve.empty=true", "-Avarve.tables=people");
    assertThat(compiled.messages())
        .containsExactly(
            "ERROR [VARVE-3020] at the revision 20260212T091500_fill_names there is no table"
                + " \"people\"");
    assertThat(project.has(FILL)).isFalse();
  }

  @Test
  void theSqlOfAFileIsInTheChecksum() {
    commitFill();
    fill("    steps.sqlFile(\"fill.sql\");\n    steps.sqlFile(\"/sql/more.sql\");\n");
    project.withFile("src/main/resources/com/acme/migrations/fill.sql", "SELECT 1");
    project.withFile("src/main/resources/sql/more.sql", "SELECT 2");
    assertThat(project.compile().messages()).isEmpty();
    assertThat(checksumOfLast())
        .isEqualTo(
            Checksum.of(
                List.of(new Step(Step.Kind.SQL, "SELECT 1"), new Step(Step.Kind.SQL, "SELECT 2"))));
  }

  @Test
  void aFileThatIsMissingIsAWarningAtTheClass() {
    commitFill();
    fill("    steps.sqlFile(\"fill.sql\");\n");
    assertThat(project.compile().messages())
        .containsExactly(
            "WARNING V20260212T091500_FillNames.java:14 [VARVE-3019] the migration runs the SQL of"
                + " src/main/resources/com/acme/migrations/fill.sql, which is not there, or is no"
                + " UTF-8 text. Put it there, or correct the name.");
    assertThat(checksumOfLast()).isEmpty();
  }
}
