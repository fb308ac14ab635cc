package dev.varve.processor.read;

import static dev.varve.processor.read.Compiled.domain;
import static dev.varve.processor.read.Compiled.expectMistake;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {

  @Test
  void settingsOfAPackage() {
    Domain domain =
        domain(
            """
            @dev.varve.annotations.VarveProject(
                defaultSchema = "life", oldestPostgres = 15, newestPostgres = 17,
                migrationsPackage = "com.acme.changes", linearHistory = true,
                ids = dev.varve.annotations.VarveProject.Ids.SEQUENTIAL, chain = "billing",
                extensions = {
                  @dev.varve.annotations.Extension("pg_trgm"),
                  @dev.varve.annotations.Extension(
                      value = "citext", schema = "ext", version = "1.6")})
            package com.acme;
            """,
            "package com.acme;\n@dev.varve.annotations.Table\nrecord Party(Mood m) {}",
            "package com.acme;\nenum Mood { A }");
    assertThat(domain.settings())
        .isEqualTo(
            new ProjectSettings(
                new PostgresVersions(15, 17),
                "com.acme.changes",
                "com.acme",
                "com.acme",
                true,
                true,
                "billing",
                ClassSettings.DEFAULT,
                DatabaseSettings.DEFAULT));
    assertThat(domain.schema().byId().keySet())
        .containsExactly(
            ObjectId.schema("ext"),
            ObjectId.schema("life"),
            ObjectId.extension("citext"),
            ObjectId.extension("pg_trgm"),
            ObjectId.enumType(new QualifiedName("life", "mood")),
            ObjectId.table(new QualifiedName("life", "party")));
    assertThat(domain.schema().objects())
        .contains(
            new Schema("ext", null),
            new Extension("pg_trgm", null, null),
            new Extension("citext", "ext", "1.6"));
    assertThat(domain.schema().extensions()).extracting(Extension::position).containsExactly(2, 1);
  }

  @Test
  void settingsOfAClassInAClass() {
    assertThat(domain("class App {\n  @VarveProject static class Config {}\n}").settings())
        .isEqualTo(
            new ProjectSettings(
                PostgresVersions.DEFAULT,
                "",
                "app",
                "app.App.Config",
                false,
                false,
                "",
                ClassSettings.DEFAULT,
                DatabaseSettings.DEFAULT));
  }

  @Test
  void databaseOfTheProject() {
    assertThat(
            domain(
                    """
                    class App {
                      @VarveProject(database = @Database(
                          urlVariable = "APP_URL", userVariable = "APP_USER",
                          passwordVariable = "APP_PASSWORD",
                          defaultUrl = "jdbc:postgresql://db/app",
                          historySchema = "ops", historyTable = "migrations",
                          unreachable = Database.Reaction.WARN, drift = Database.Reaction.WARN))
                      static class Config {}
                    }
                    """)
                .settings()
                .database())
        .isEqualTo(
            new DatabaseSettings(
                "APP_URL",
                "APP_USER",
                "APP_PASSWORD",
                "jdbc:postgresql://db/app",
                "ops",
                "migrations",
                false,
                false));
    assertThat(
            domain(
                    """
                    class App {
                      @VarveProject(database = @Database(drift = Database.Reaction.FAIL))
                      static class Config {}
                    }
                    """)
                .settings()
                .database())
        .isEqualTo(DatabaseSettings.DEFAULT);
  }

  @Test
  void namingConventionOfTheProject() {
    assertThat(
            Compiled.table(
                """
                @VarveProject(naming = @Naming(
                    primaryKey = "pk_%(table_name)s", index = "ix_%(column_0_label)s",
                    unique = "uq_%(table_name)s_%(column_0_N_name)s",
                    check = "ck_%(table_name)s_%(constraint_name)s",
                    foreignKey = "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s"))
                @Table
                record T(@Id @Index int a, @Unique @Index(name = "own") int b,
                    @Check(value = "c > 0", name = "positive") @ForeignKey(T.class) int c) {}
                """))
        .endsWith(
            """
            check ck_t_positive c > 0
            foreign key fk_t_c_t [c] references t [a]
            primary key pk_t [a]
            unique uq_t_b [b]
            index ix_t_a (a)
            index own (b)
            """);
  }

  @Test
  void nameThatTheConventionNeeds() {
    String settings =
        """
        @VarveProject(naming = @Naming(primaryKey = "pk_%(constraint_name)s",
            check = "ck_%(constraint_name)s"))
        class Settings {}
        """;
    expectMistake(
        ReadingProblem.NAME_REQUIRED,
        "the naming convention holds %(constraint_name)s, so a name must be given; name @Check",
        settings,
        "@Table\nrecord T(‸@Check(\"a > 0\") int a) {}");
    expectMistake(
        ReadingProblem.NAME_REQUIRED,
        "the naming convention holds %(constraint_name)s, so a name must be given; name the primary"
            + " key of table t with @PrimaryKey(name = …)",
        settings,
        "@Table\nrecord T(@Id int ‸a) {}");
  }

  private static final String LOOKS =
      "@VarveProject(migrationClasses = @MigrationClasses(%s))\nclass A {}";

  @Test
  void migrationClassesLookAsTheProjectSays() {
    Domain domain =
        domain(
            LOOKS.formatted(
                "header = \"Ours\\n\\ttoo\", superclass = Base.Of.class,"
                    + " annotations = {Deprecated.class}, imports = java.util.List.class"),
            "public class Base {\n  public static class Of {}\n}");
    assertThat(domain.settings().classes())
        .isEqualTo(
            new ClassSettings(
                "Ours\n\ttoo",
                "app.Base$Of",
                List.of("java.lang.Deprecated"),
                List.of("java.util.List")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a */ class B {} /*", "\\\\u000a class B {}", "a\\0b"})
  void aHeaderThatEndsItsComment(String header) {
    expectMistake(
        ReadingProblem.CLASS_HEADER,
        "the header of migration classes cannot stand in a comment of Java: it holds \"*/\", a"
            + " backslash before u, or a control character. Remove that.",
        LOOKS.formatted("header = ‸\"" + header + "\""));
  }

  @ParameterizedTest
  @CsvSource({
    "public final class B {}, B, is final",
    "class B {}, B, is not public",
    "public interface B {}, B, is no class",
    "public class B<T> {}, B, has type parameters",
    "public class B { public class C {} }, B.C, is an inner class",
    "public class B { public B(int x) {} }, B, has no such constructor",
  })
  void aSuperclassThatCannotBeExtended(String source, String name, String why) {
    expectMistake(
        ReadingProblem.CLASS_SUPERCLASS,
        "migration classes cannot extend app."
            + name
            + ": it "
            + why
            + ". Name a public class that is not final, without type parameters, with a public or"
            + " protected constructor without parameters.",
        LOOKS.formatted("superclass = " + name + "‸.class"),
        source);
  }

  @Test
  void annotationsAndImportsThatCannotBe() {
    expectMistake(
        ReadingProblem.CLASS_ANNOTATION,
        "migration classes cannot carry @SuppressWarnings: it needs values. Name a public annotation"
            + " whose elements all have defaults.",
        LOOKS.formatted("annotations = {Deprecated.class, SuppressWarnings‸.class}"));
    expectMistake(
        ReadingProblem.CLASS_IMPORT,
        "migration classes cannot import java.awt.List: they import another List. Leave it out.",
        LOOKS.formatted("imports = {java.util.List.class, java.awt.List‸.class}"));
  }

  @Test
  void severalProjects() {
    expectMistake(
        ReadingProblem.SEVERAL_PROJECTS,
        "@VarveProject is on app.A and on app.B; a module has it once",
        "@VarveProject\nclass A {}",
        "‸@VarveProject\nclass B {}");
  }

  @ParameterizedTest
  @CsvSource({"12, 18, oldest", "15, 14, newest"})
  void versionsThatAreNoRange(int oldest, int newest, String which) {
    expectMistake(
        ReadingProblem.VERSION_RANGE,
        "migrations cannot run on PostgreSQL "
            + oldest
            + " to "
            + newest
            + "; the oldest version is at least 13, and the newest is not before it",
        ("@VarveProject(oldestPostgres = "
            + (which.equals("oldest") ? "‸" : "")
            + oldest
            + ", newestPostgres = "
            + (which.equals("newest") ? "‸" : "")
            + newest
            + ")\nclass A {}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%(colum_0_name)s | there is no token %(colum_0_name)s, only table_name, column_0_name,"
            + " column_0_label, column_0N_name, column_0_N_name, referred_table_name,"
            + " referred_column_0_name and constraint_name",
        "%(referred_table_name)s | only foreign keys have the tokens referred_…",
        "50% | a token is written as %(table_name)s",
        "%(table_name) | a token is written as %(table_name)s"
      })
  void namingConventionThatCannotBeRead(String convention, String why) {
    expectMistake(
        ReadingProblem.NAMING,
        "the naming convention \"" + convention + "\" cannot be read: " + why,
        "@VarveProject(naming = @Naming(index = ‸\"" + convention + "\"))\nclass A {}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.acme.1", "com..x", "class.x", "a b"})
  void packageThatCannotBe(String name) {
    expectMistake(
        ReadingProblem.MIGRATIONS_PACKAGE,
        "\"" + name + "\" cannot be the name of a package",
        "@VarveProject(migrationsPackage = ‸\"" + name + "\")\nclass A {}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a:b", "a,b", "größe"})
  void chainThatCannotBe(String name) {
    expectMistake(
        ReadingProblem.CHAIN_NAME,
        "\""
            + name
            + "\" cannot be the name of a chain; ASCII letters, digits, '_', '-' and '.' can",
        "@VarveProject(chain = ‸\"" + name + "\")\nclass A {}");
  }

  @Test
  void extensionTwice() {
    expectMistake(
        ReadingProblem.DUPLICATE_EXTENSION,
        "the extension citext is named twice; leave one out",
        "@VarveProject(extensions = {@Extension(\"citext\"), @Extension(‸\"citext\")})\nclass A {}");
  }
}
