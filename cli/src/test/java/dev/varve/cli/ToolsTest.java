package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What surrounds the commands: completion, the manual, waiting, and being within an application.
 */
class ToolsTest {
  @RegisterExtension private final TestApplication app = new TestApplication();

  @Test
  void completionKnowsEveryCommandAndItsOptions() {
    assertThat(app.run("completion").out())
        .startsWith("#!/usr/bin/env bash")
        .contains("upgrade", "'--unchecked'", "complete -F _complete_varve", " varve ");
  }

  @Test
  void theManualTellsOfEveryCommandAndOfCommonOptionsOnce() {
    String page = app.run("man").out();
    assertThat(page)
        .startsWith(".TH VARVE 1")
        .contains(".SS upgrade [TARGET]\n", ".SS stamp TARGET\n", ".B \\-\\-unchecked\n")
        .contains(".SH EXIT STATUS\n")
        .containsOnlyOnce(".B \\-\\-url URL\n");
    assertThat(page.chars()).allMatch(character -> character < 128);
    assertThat(page.lines()).noneMatch(line -> line.matches("\\.[^A-Z\\\\].*"));
  }

  @Test
  void aServerThatIsNotThereYetIsWaitedFor() {
    app.environment().put(TestApplication.URL, "postgresql://127.0.0.1:1/shop");
    Ran ran = app.run("current", "--wait", "1");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err().lines())
        .containsExactly(
            "waiting for PostgreSQL at 127.0.0.1:1/shop",
            "varve: [VARVE-4102] PostgreSQL at 127.0.0.1:1/shop could not be reached in 3 tries"
                + " (nothing listens there). Start it, or give the address of another one.");
  }

  @Test
  void historyAndCurrentNeedNoApplication() {
    app.migration("0001_first", "", "CREATE TABLE a (x int)", "DROP TABLE a");
    app.run("upgrade");
    app.environment().remove("VARVE_APP");
    assertThat(app.run("current")).isEqualTo(new Ran(0, "0001_first\n", ""));
    assertThat(app.run("history").out()).startsWith("0001_first");
    assertThat(app.run("history", "--verbose").exit()).isZero();
    assertThat(app.run("pending").err()).startsWith("varve: where are the migrations?");
  }

  @Test
  void aServerThatAnswersIsNotWaitedFor() {
    app.migration("0001_first", "", "CREATE TABLE a (x int)", "DROP TABLE a");
    assertThat(app.run("current", "--wait", "60"))
        .isEqualTo(new Ran(0, "nothing is applied\n", ""));
  }

  @Test
  void withinAnApplicationItsOwnMigrationsAreMeant() throws Exception {
    app.migration("0001_first", "", "CREATE TABLE a (x int)", "DROP TABLE a");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    try (URLClassLoader own =
        new URLClassLoader(
            new URL[] {app.classes().toUri().toURL()}, getClass().getClassLoader())) {
      Surroundings surroundings =
          new Surroundings(
                  Map.of(TestApplication.URL, app.database().url()),
                  app.folder(),
                  new PrintWriter(out, true),
                  new PrintWriter(err, true))
              .within(own);
      assertThat(VarveCommand.run(surroundings, "upgrade")).isZero();
    }
    assertThat(out.toString()).startsWith("upgraded  0001_first");
  }

  @Test
  void onlyAJarInstallsItself() {
    assertThat(app.run("install", "here"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "varve: only the one jar installs itself: java -jar varve-cli-….jar install\n"));
  }
}
