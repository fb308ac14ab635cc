package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Varve;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches in a real repository, each with revisions of its own, and databases of either. */
@Tag("any-jdk")
class GitMergeTest {
  private static final String COMPANY =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Table(name = "companies")
      public record Company(
          @Id long id,
          String name) {}
      """;

  private static final String WORK =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Table(name = "works")
      public record Work(
          @Id long id,
          @ForeignKey(Company.class) long companyId) {}
      """;

  @TempDir private Path folder;
  private TestProject project;
  private Git git;

  @BeforeEach
  void commitFirst() throws Exception {
    project = new TestProject(folder).with(party("")).with(COMPANY);
    project.withFile(".gitignore", "target/\n");
    git = Git.init(folder);
    project.committed("first");
    git.commit("first");
  }

  /** Ten lines stand between the two places that the branches edit, so that git merges them. */
  private static String party(String first) {
    return """
        package com.acme;

        import dev.varve.annotations.*;

        @Table(name = "parties")
        public record Party(
            @Id long id,%s
            String c1,
            String c2,
            String c3,
            String c4,
            String c5,
            String c6,
            String last) {}
        """
        .formatted(first);
  }

  /** The one side adds a column and an index; the other renames, and adds a table. */
  private void fork() {
    git.run("checkout", "--quiet", "-b", "left");
    project.with(party("\n    @Index @Column(nullable = true) String town,")).committed("add town");
    git.commit("add town");
    git.run("checkout", "--quiet", "main");
    project.clean();
    project
        .with(party("").replace("String last", "@Column(name = \"final\") String last"))
        .committed("rename last");
    git.commit("rename last");
    project.with(WORK).committed("create works");
    git.commit("create works");
    git.run("merge", "--quiet", "--no-edit", "left");
    project.clean();
  }

  private void with(TestDatabase database, Consumer<Varve> work) throws Exception {
    URL[] classes = {project.path("target/classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, Varve.class.getClassLoader())) {
      work.accept(Varve.on(database.dataSource()).withClassLoader(loader));
    }
  }

  private void upgrade(TestDatabase database) throws Exception {
    with(database, Varve::upgrade);
  }

  /** The schema without the history table. */
  private static String described(TestDatabase database) {
    return SchemaOracle.describe(database);
  }

  @Test
  void whateverADatabaseHasItArrivesAtTheSameSchema() throws Exception {
    try (TestDatabase empty = PostgresServer.shared().createDatabase();
        TestDatabase left = PostgresServer.shared().createDatabase();
        TestDatabase right = PostgresServer.shared().createDatabase();
        TestDatabase first = PostgresServer.shared().createDatabase()) {
      upgrade(first);
      fork();
      git.run("checkout", "--quiet", "left");
      compiled();
      upgrade(left);
      git.run("checkout", "--quiet", "main~1");
      compiled();
      upgrade(right);
      git.run("checkout", "--quiet", "main");
      compiled();
      assertThat(git.run("status", "--porcelain")).isEmpty();
      project.committed("merge branches");
      git.commit("merge branches");
      List<TestDatabase> databases = List.of(empty, left, right, first);
      for (TestDatabase database : databases) {
        upgrade(database);
      }
      for (TestDatabase database : databases) {
        SchemaOracle.assertSameText(described(database), described(empty));
      }
      for (TestDatabase database : databases) {
        thereAndBack(database, described(empty));
      }
    }
  }

  private void compiled() {
    project.clean();
    assertThat(project.compile().success()).isTrue();
  }

  /** All the way down, in the reverse order of application, and up again. */
  private void thereAndBack(TestDatabase database, String merged) throws Exception {
    with(
        database,
        varve -> {
          assertThat(varve.downgrade(4).revisions(Action.DOWNGRADED)).hasSize(4);
          assertThat(varve.current()).hasSize(1);
          assertThat(varve.upgrade().revisions(Action.UPGRADED)).hasSize(4);
        });
    SchemaOracle.assertSameText(described(database), merged);
  }

  /** The column that both added comes once, whichever side a database has, and goes at last. */
  @Test
  void theSameChangeOnBothSidesIsMadeOnce() throws Exception {
    try (TestDatabase empty = PostgresServer.shared().createDatabase();
        TestDatabase left = PostgresServer.shared().createDatabase();
        TestDatabase right = PostgresServer.shared().createDatabase()) {
      String town = party("\n    @Index @Column(nullable = true) String town,");
      String more = "String last, @Column(nullable = true) String more";
      git.run("checkout", "--quiet", "-b", "left");
      project.with(town).committed("add town");
      git.commit("add town");
      upgrade(left);
      git.run("checkout", "--quiet", "main");
      project.clean();
      project.with(town.replace("String last", more)).committed("add town and more");
      git.commit("add town and more");
      upgrade(right);
      git.run("merge", "--quiet", "--no-edit", "left");
      project.clean();
      project.committed("merge branches");
      for (TestDatabase database : List.of(empty, left, right)) {
        upgrade(database);
        SchemaOracle.assertSameText(described(database), described(empty));
        with(
            database,
            varve -> {
              assertThat(varve.downgrade(3).revisions(Action.DOWNGRADED)).hasSize(3);
              assertThat(varve.upgrade().revisions(Action.UPGRADED)).hasSize(3);
            });
        SchemaOracle.assertSameText(described(database), described(empty));
      }
    }
  }

  /** The same with the one branch put after the other: only a database of the other goes on. */
  @Test
  void aRebasedBranchComesAfterTheOther() throws Exception {
    try (TestDatabase empty = PostgresServer.shared().createDatabase();
        TestDatabase right = PostgresServer.shared().createDatabase()) {
      fork();
      git.run("checkout", "--quiet", "main~1");
      compiled();
      upgrade(right);
      git.run("checkout", "--quiet", "main");
      project.clean();
      assertThat(project.compile("-Avarve.rebase=20260212T091500_add_town").success()).isTrue();
      assertThat(git.run("status", "--porcelain").lines()).hasSize(2);
      git.commit("put add town after create works");
      project.clean();
      assertThat(project.compile("-Avarve.check").messages()).isEmpty();
      upgrade(empty);
      upgrade(right);
      SchemaOracle.assertSameText(described(right), described(empty));
    }
  }
}
