package dev.varve.processor;

import static java.nio.file.Files.getLastModifiedTime;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import dev.varve.processor.generate.CompiledMigration;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draft mode: what has changed is shown, and nothing in the sources is touched. */
class DraftTest {
  static final String PARTY =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Table(name = "parties")
      public record Party(
          @Id long id,
          String name) {}
      """;

  private static final String DRAFT = "target/generated-sources/a/com/acme/migrations/Draft.java";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(PARTY);
  }

  @Test
  void showsEachChangeAtItsElementAndLeavesTheSourcesAlone() {
    Map<String, String> before = project.files("src");
    Compiled compiled = project.compile();
    assertThat(compiled.messages())
        .containsExactly(
            "WARNING Party.java:6 varve: + table parties",
            "NOTE varve: 1 change is not in a migration yet. Commit it:  mvn compile"
                + " -Dvarve.commit=\"create parties\"");
    assertThat(compiled.success()).isTrue();
    assertThat(project.files("src")).isEqualTo(before);
  }

  /** Maven's older compiler plugins give -nowarn unless they are told otherwise. */
  @Test
  void showsEachChangeAlsoWhereWarningsAreSuppressed() {
    assertThat(project.compile("-nowarn").diagnostics())
        .extracting(Diagnostic::getKind)
        .containsExactly(Diagnostic.Kind.MANDATORY_WARNING);
  }

  @Test
  void generatesTheDraftAsAMigrationThatCanBeRun() throws Exception {
    project.compile();
    String source = project.read(DRAFT);
    assertThat(source)
        .startsWith(
            """
            package com.acme.migrations;

            import dev.varve.runtime.Migration;
            import dev.varve.runtime.SchemaMigration;
            import dev.varve.runtime.Steps;

            /**
             * Changes that are in no migration yet.
             *
             * <pre>
             * + table parties
            """)
        .contains("id = \"draft\",\n")
        .contains("draft = true)\npublic final class Draft implements SchemaMigration {");
    assertThat(CompiledMigration.of("com.acme.migrations.Draft", source).up())
        .singleElement()
        .extracting(dev.varve.runtime.Step::text)
        .asString()
        .startsWith("CREATE TABLE parties (\n");
    assertThat(project.has("target/classes/com/acme/migrations/Draft.class")).isTrue();
  }

  /** Else Maven starts no javac at all, and the commit of a draft silently does nothing. */
  @Test
  void leavesAClassFileOlderThanItsSourceWhileSomethingIsPending() throws Exception {
    Path source = project.path("src/main/java/com/acme/Party.java");
    Path classFile = project.path("target/classes/com/acme/Party.class");
    project.compile();
    assertThat(getLastModifiedTime(classFile)).isLessThan(getLastModifiedTime(source));
    project.committed("create parties");
    assertThat(getLastModifiedTime(classFile)).isGreaterThanOrEqualTo(getLastModifiedTime(source));
  }

  @Test
  void givesTheSameBytesForAnyOrderLocaleAndTimeZone() {
    project.with(
        """
        package com.acme;

        import dev.varve.annotations.*;

        @Table(name = "roles")
        public record Role(@Id long id, @ForeignKey(Party.class) long party, Kind kind) {}
        """);
    project.with("package com.acme; public enum Kind { A, B }");
    project.compile();
    Map<String, String> first = project.files("target");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      for (int seed = 1; seed <= 4; seed++) {
        project.clean();
        project.run().shuffled(seed).compile();
        assertThat(project.files("target")).isEqualTo(first);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void showsHazardsAndTheWayOut() {
    project.committed("first");
    project.with(PARTY.replace("String name", "String name,\n    String email"));
    assertThat(project.compile().messages())
        .anySatisfy(
            message ->
                assertThat(message)
                    .startsWith("WARNING Party.java:9 [VARVE-3009] required-column:parties.email: ")
                    .endsWith(
                        " If that is safe here, write @AllowHazard(code = \"required-column\","
                            + " reason = \"...\") on this element, or commit with"
                            + " -Dvarve.allow=required-column:parties.email."));
  }

  @Test
  void saysNothingOfAHazardThatIsAllowed() {
    project.committed("first");
    project.with(
        PARTY.replace(
            "String name",
            "String name, @AllowHazard(code = \"required-column\", reason = \"new\") String"
                + " email"));
    assertThat(project.compile().messages()).noneMatch(message -> message.contains("VARVE-3009"));
  }

  @Test
  void saysNothingWhereNothingIsPending() {
    project.committed("first");
    Compiled compiled = project.compile();
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.output()).isEmpty();
  }

  @Test
  void isGoneWhenItIsCommitted() {
    project.compile();
    project.committed("first");
    assertThat(project.has(DRAFT)).isFalse();
    assertThat(project.has("target/classes/com/acme/migrations/Draft.class")).isFalse();
    assertThat(project.read("target/classes/META-INF/varve/migrations.list"))
        .doesNotContain("draft");
  }

  @Test
  void isGoneWhenTheChangeIsTakenBack() {
    project.committed("first");
    project.with(PARTY.replace("String name", "String name, int age"));
    project.compile();
    assertThat(project.has(DRAFT)).isTrue();
    project.with(PARTY);
    project.compile();
    assertThat(project.has(DRAFT)).isFalse();
  }
}
