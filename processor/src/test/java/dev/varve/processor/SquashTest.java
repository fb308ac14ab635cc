package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Varve;
import dev.varve.testing.CatalogText;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A range of revisions becomes one. */
@Tag("any-jdk")
class SquashTest {
  private static final String CLASSES = "src/main/java/com/acme/migrations/";
  private static final String RECORDS = "src/main/resources/META-INF/varve/20260212T091500_";
  private static final String SQUASH = "20260301T000000_squash";
  private static final String SQUASH_CLASS = CLASSES + "V20260301T000000_Squash.java";
  private static final String LATER = "-Avarve.now=2026-03-01T00:00:00Z";
  private static final String EMAIL = ",\n    @Column(nullable = true) String email";
  private static final String PHONE = ",\n    @Column(nullable = true) String phone";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void commitFour() throws Exception {
    project = new TestProject(folder);
    project.with(Fork.party("")).committed("a_first");
    project.with(Fork.party(EMAIL)).committed("b_email");
    project.committed("c_fill", "-Avarve.empty=true");
    fill("    steps.sql(\"UPDATE parties SET email = name || '@acme.com'\");\n");
    project.with(Fork.party(EMAIL + PHONE)).committed("d_phone");
  }

  private void fill(String body) {
    String file = CLASSES + "V20260212T091500_CFill.java";
    project.withFile(
        file,
        project
            .read(file)
            .replace(
                "  public void up(Steps steps) {\n", "  public void up(Steps steps) {\n" + body));
  }

  private Compiled squash(String range) {
    project.clean();
    return project.compile("-Avarve.squash=" + range, LATER);
  }

  private void deleteOld() {
    for (String name : List.of("a_first", "b_email", "c_fill", "d_phone")) {
      project.without(RECORDS + name + ".json");
    }
    for (String name : List.of("AFirst", "BEmail", "CFill", "DPhone")) {
      project.without(CLASSES + "V20260212T091500_" + name + ".java");
    }
    project.clean();
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
  }

  private Varve varve(TestDatabase database) throws Exception {
    URL[] classes = {project.path("target/classes").toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(classes, Varve.class.getClassLoader());
    return Varve.on(database.dataSource()).withClassLoader(loader);
  }

  private static List<String> applied(Varve varve) {
    return varve.history().stream().map(AppliedRevision::id).toList();
  }

  @Test
  void whatWasGeneratedIsPlannedAsOneAndWhatWasWrittenStaysWhereItIs() {
    Compiled compiled = squash("20260212T091500_a..20260212T091500_d");
    assertThat(compiled.success()).as(compiled.messages().toString()).isTrue();
    assertThat(compiled.messages())
        .containsExactly(
            "NOTE varve: squashed 4 revisions, 20260212T091500_a_first to 20260212T091500_d_phone,"
                + " into "
                + SQUASH
                + "; steps kept as they are written: 20260212T091500_c_fill. Delete the classes and"
                + " records of the old ones once no database stands between them.",
            "NOTE varve: wrote " + SQUASH_CLASS,
            "NOTE varve: wrote src/main/resources/META-INF/varve/" + SQUASH + ".json");
    assertThat(project.read(SQUASH_CLASS))
        .containsSubsequence(
            "replaces = {",
            "20260212T091500_a_first",
            "public void up(",
            "CREATE TABLE parties",
            "email text",
            "UPDATE parties SET email",
            "ADD COLUMN phone",
            "public void down(",
            "DROP COLUMN phone",
            "DROP TABLE parties");
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
  }

  @Test
  void waypointsStayAndPartsEndAtOne() throws Exception {
    String file = CLASSES + "V20260212T091500_CFill.java";
    project.withFile(
        file,
        project
            .read(file)
            .replace(
                "  public void down(Steps steps) {\n",
                "  public void down(Steps steps) {\n    steps.waypoint(\"filled\");\n")
            .replace(
                "name || '@acme.com'\");\n",
                "name || '@acme.com'\");\n    steps.waypoint(\"filled\");\n"
                    + "    steps.sqlOutsideTransaction(\"VACUUM parties\");\n"));
    Compiled compiled = squash("..");
    assertThat(compiled.success()).as(compiled.messages().toString()).isTrue();
    assertThat(project.read(SQUASH_CLASS))
        .containsSubsequence(
            "CREATE TABLE parties",
            "steps.waypoint(\"before 20260212T091500_c_fill\");",
            "UPDATE parties SET email",
            "steps.waypoint(\"filled\");",
            "VACUUM parties",
            "steps.waypoint(\"after 20260212T091500_c_fill\");",
            "ADD COLUMN phone",
            "public void down(",
            "DROP COLUMN phone",
            "steps.waypoint(\"after 20260212T091500_c_fill\");",
            "steps.waypoint(\"filled\");",
            "steps.waypoint(\"before 20260212T091500_c_fill\");",
            "DROP TABLE parties");
    deleteOld();
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      varve(database).upgrade();
      varve(database).downgrade("base");
      assertThat(applied(varve(database))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aDatabaseGoesOnWhereverItStands(int position) throws Exception {
    try (TestDatabase database = PostgresServer.shared().createDatabase();
        TestDatabase fresh = PostgresServer.shared().createDatabase()) {
      project.clean();
      project.compile();
      for (int i = 0; i < position; i++) {
        varve(database).upgrade("+1");
      }
      if (position > 0) {
        database.execute("INSERT INTO parties (id, name) VALUES (1, 'ann')");
      }
      assertThat(squash("..").success()).isTrue();
      varve(database).upgrade();
      assertThat(applied(varve(database))).containsExactly(SQUASH);
      deleteOld();
      assertThat(varve(database).upgrade().isEmpty()).isTrue();
      varve(fresh).upgrade();
      assertThat(CatalogText.of(database)).isEqualTo(CatalogText.of(fresh));
      assertThat(database.column("SELECT name FROM parties")).hasSize(Math.min(position, 1));
      varve(database).downgrade("base");
      assertThat(applied(varve(database))).isEmpty();
      varve(database).upgrade();
      assertThat(CatalogText.of(database)).isEqualTo(CatalogText.of(fresh));
    }
  }

  @Test
  void whatNoClassDeclaresIsCarriedInItsFile() {
    project.withFile(RECORDS + "a_first.unmanaged", "+ view a\n+ view b\n");
    project.withFile(RECORDS + "b_email.unmanaged", "- view b\n+ view c\n");
    project.withFile(
        RECORDS + "c_fill.unmanaged", "- view a\n+ function f()\n    sha256 0123456789abcdef\n");
    project.withFile(RECORDS + "d_phone.unmanaged", "- view c\n");
    assertThat(squash("20260212T091500_b..20260212T091500_c").success()).isTrue();
    String file = "META-INF/varve/" + SQUASH + ".unmanaged";
    assertThat(project.read("src/main/resources/" + file).lines())
        .filteredOn(line -> !line.startsWith("#"))
        .containsExactly(
            "- view a", "- view b", "+ function f()", "    sha256 0123456789abcdef", "+ view c");
    assertThat(project.read("target/classes/" + file))
        .isEqualTo(project.read("src/main/resources/" + file));
    project.withFile(RECORDS + "d_phone.unmanaged", "view c\n");
    assertThat(squash("..").messages())
        .anyMatch(
            message ->
                message.contains(
                    "[VARVE-2014] META-INF/varve/20260212T091500_d_phone.unmanaged:1: the line"));
  }

  @Test
  void whatFollowsTheRangeFollowsTheSquashAfterwards() throws Exception {
    assertThat(squash("..20260212T091500_b").success()).isTrue();
    for (String name : List.of("a_first", "b_email")) {
      project.without(RECORDS + name + ".json");
    }
    for (String name : List.of("AFirst", "BEmail")) {
      project.without(CLASSES + "V20260212T091500_" + name + ".java");
    }
    project.clean();
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      varve(database).upgrade();
      assertThat(applied(varve(database)))
          .containsExactly(SQUASH, "20260212T091500_c_fill", "20260212T091500_d_phone");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20260212T091500_b", "20260212T091500_c", "heads"})
  void aRangeWithBranchesAndTheirMergeBecomesOneToo(String position) throws Exception {
    TestProject forked = new TestProject(folder.resolve("forked")).with(Fork.party(""));
    forked.committed("a");
    Fork.thatCommutes(forked);
    forked.committed("d_merge");
    project = forked;
    try (TestDatabase database = PostgresServer.shared().createDatabase();
        TestDatabase fresh = PostgresServer.shared().createDatabase()) {
      project.clean();
      project.compile();
      if (!position.isEmpty()) {
        varve(database).upgrade(position);
        database.execute("INSERT INTO parties (id, name) VALUES (1, 'ann')");
      }
      assertThat(squash("..").success()).isTrue();
      assertThat(project.read(SQUASH_CLASS))
          .doesNotContain("ADD COLUMN")
          .contains("b text", "c integer");
      varve(database).upgrade();
      varve(fresh).upgrade();
      assertThat(applied(varve(database))).containsExactly(SQUASH);
      assertThat(CatalogText.of(database)).isEqualTo(CatalogText.of(fresh));
      assertThat(database.column("SELECT name FROM parties")).hasSize(position.isEmpty() ? 0 : 1);
    }
  }

  @Test
  void stepsInJavaAreKeptByCallingTheirClass() {
    fill("    steps.java(\"greet\", connection -> {});\n");
    assertThat(squash("..").messages().get(0))
        .contains(
            "steps kept as they are written: 20260212T091500_c_fill (by calling"
                + " com.acme.migrations.V20260212T091500_CFill, which must stay)");
    assertThat(project.read(SQUASH_CLASS))
        .containsSubsequence(
            "email text", "new V20260212T091500_CFill().up(steps);", "ADD COLUMN phone")
        .containsSubsequence(
            "DROP COLUMN phone", "new V20260212T091500_CFill().down(steps);", "DROP TABLE parties");
    project.without(RECORDS + "c_fill.json");
    project.clean();
    assertThat(project.compile().messages()).isEmpty();
  }

  @Test
  void aSquashOfASquashReplacesWhatThatOneDid() throws Exception {
    squash("..20260212T091500_b");
    project.clean();
    Compiled again = project.compile("-Avarve.squash=..", "-Avarve.now=2026-04-01T00:00:00Z");
    assertThat(again.success()).as(again.messages().toString()).isTrue();
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      varve(database).upgrade();
      assertThat(applied(varve(database))).containsExactly("20260401T000000_squash");
    }
    project.without("src/main/resources/META-INF/varve/" + SQUASH + ".json");
    project.without(SQUASH_CLASS);
    deleteOld();
  }

  private static String pair(String fields) {
    return """
        package com.acme;
        import dev.varve.annotations.*;
        @Table(name = "pairs")
        public record Pair(@Id long id, %s) {}
        """
        .formatted(fields);
  }

  /** The record of the squash knows what the names were before, although its base has no table. */
  @ParameterizedTest
  @ValueSource(strings = {"..", "20260212T091500_b..20260212T091500_c"})
  void markersWhoseRenamesWereSquashedStayDone(String range) throws Exception {
    project = new TestProject(folder.resolve("swapped"));
    project.with(pair("String first, String second")).committed("a_pair");
    String marked = "@RenamedFrom(\"second\") String first, @RenamedFrom(\"first\") String second";
    project.with(pair(marked)).committed("b_swap");
    project.with(pair(marked + ", @Column(nullable = true) String third")).committed("c_third");
    assertThat(squash(range).success()).isTrue();
    for (String name : List.of("a_pair", "b_swap", "c_third")) {
      if (range.equals("..") || !name.startsWith("a")) {
        project.without(RECORDS + name + ".json");
      }
    }
    for (String name : List.of("APair", "BSwap", "CThird")) {
      if (range.equals("..") || !name.startsWith("A")) {
        project.without(CLASSES + "V20260212T091500_" + name + ".java");
      }
    }
    project.clean();
    assertThat(project.compile("-Avarve.check").messages())
        .hasSize(2)
        .allMatch(message -> message.contains("[VARVE-2503]"));
  }

  @Test
  void aBaselineStaysOutOfARange() {
    String file = CLASSES + "V20260212T091500_AFirst.java";
    project.withFile(
        file, project.read(file).replaceFirst("@Migration\\(", "@Migration(baseline = true, "));
    assertThat(squash("..").messages())
        .containsExactly(
            "ERROR [VARVE-3035] this range cannot be squashed: 20260212T091500_a_first is a"
                + " baseline, which older databases are only stamped with; a squash of it would"
                + " make everything there again. Begin the range after it, or remove baseline ="
                + " true from its class when every database has its row.");
    assertThat(project.has(SQUASH_CLASS)).isFalse();
    assertThat(squash("20260212T091500_b..").success()).isTrue();
  }

  @Test
  void aRangeOnWhoseMiddleSomethingHangsIsRefused() {
    assertThat(squash("20260212T091500_b..20260212T091500_a").messages())
        .containsExactly(
            refused("20260212T091500_a_first does not follow from 20260212T091500_b_email"));
    assertThat(squash("20260212T091500_b..20260212T091500_b").messages())
        .containsExactly(refused("it holds 20260212T091500_b_email alone"));
    assertThat(squash("x..").messages()).containsExactly(refused("there is no revision \"x\""));
    assertThat(squash("20260212..").messages())
        .containsExactly(
            refused(
                "which one it begins with is open: 20260212T091500_a_first,"
                    + " 20260212T091500_b_email, 20260212T091500_c_fill, 20260212T091500_d_phone"));
    assertThat(project.compile("-Avarve.squash=b").messages())
        .containsExactly(
            "ERROR [VARVE-3001] varve.squash is \"b\"; expected a range of revisions, from..to,"
                + " each by its id or the beginning of it.");
    assertThat(project.has(SQUASH_CLASS)).isFalse();
  }

  private static String refused(String why) {
    return "ERROR [VARVE-3035] this range cannot be squashed: "
        + why
        + ". Give a range that begins and ends with one revision.";
  }
}
