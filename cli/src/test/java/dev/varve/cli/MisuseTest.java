package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.runtime.SchemaMigration;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Command lines that are none, and how failures are told. */
class MisuseTest {
  @RegisterExtension private final TestApplication app = new TestApplication();

  @BeforeEach
  void buildApplication() {
    app.migration("0001_first", "", "CREATE TABLE a (x int)", "DROP TABLE a");
  }

  private String misused(String... args) {
    Ran ran = app.run(args);
    assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("varve: ").doesNotContain("\tat ", "Exception");
    return ran.err();
  }

  @Test
  void helpIsACommandToo() {
    assertThat(app.run("help")).isEqualTo(app.run("--help"));
    assertThat(app.run("help", "upgrade")).isEqualTo(app.run("upgrade", "--help"));
    assertThat(app.run("help").out()).startsWith("Usage: varve ");
    assertThat(misused("help", "me")).startsWith("varve: there is no command 'me'\n");
  }

  @Test
  void everyCommandTellsTheVersion() {
    assertThat(app.run("upgrade", "--version")).isEqualTo(app.run("--version"));
    assertThat(app.run("--version").out()).startsWith("varve ");
  }

  @Test
  void theCommandComesFirst() {
    assertThat(misused("--json", "heads"))
        .startsWith(
            "varve: Unknown option: '--json'. The command comes first: varve heads --json …\n");
    assertThat(misused("upgrad"))
        .startsWith("varve: there is no command 'upgrad'\n")
        .contains("upgrade");
    assertThat(misused("upgrade", "head", "more")).contains("'more'", "varve upgrade --help");
  }

  @Test
  void valuesThatAreNone() {
    assertThat(misused("upgrade", "--lock-timeout=-5"))
        .startsWith(
            "varve: Invalid value for option '--lock-timeout': '-5' is no number of milliseconds"
                + " from 0 to 2147483647\n");
    for (String option : List.of("--lock-wait", "--wait", "--statement-timeout")) {
      for (String value : List.of("-1", "soon", "99999999999")) {
        assertThat(misused("upgrade", option + "=" + value))
            .contains(option, "'" + value + "' is no number of seconds from 0 to 2147483\n");
      }
    }
    assertThat(misused("upgrade", "--set", "a b=c")).startsWith("varve: --set: ").contains("a b");
    for (String table : List.of("", "a.b.c", "a.")) {
      assertThat(misused("current", "--history-table=" + table))
          .contains("\"" + table + "\" is no name of a history table: expected NAME or SCHEMA");
    }
    assertThat(misused("current", "--settings", "nowhere.properties"))
        .contains("there is no ", "nowhere.properties. Name a file of settings by --settings.");
  }

  @Test
  void aSettingThatIsNone() {
    app.write(app.folder().resolve("varve.properties"), "urlvariable=SHOP_URL\n");
    Ran ran = app.run("current");
    assertThat(ran.exit()).isZero();
    assertThat(ran.err())
        .startsWith("varve: warning: ")
        .endsWith(
            "varve.properties has \"urlvariable\", which is no setting: url, urlVariable,"
                + " urlDefault, user, password, app, historyTable\n")
        .containsOnlyOnce("warning");
  }

  @Test
  void aChainThatThereIsNot() {
    assertThat(misused("upgrade", "--chain", "billing"))
        .isEqualTo("varve: this build has no chain \"billing\". It has: the one without a name\n");
    assertThat(app.run("heads", "--chain", "").out()).isEqualTo("0001_first\n");
  }

  @Test
  void aFailureIsJsonWhenAsked() {
    Ran ran = app.run("upgrade", "nope", "--json");
    assertThat(ran.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(ran.err()).startsWith("varve: VARVE-7007: there is no revision \"nope\"");
    assertThat(ran.out())
        .isEqualToNormalizingWhitespace(
            """
            { "error": { "code": "VARVE-7007", "message":
            "there is no revision \\"nope\\" in this build. There are: 0001_first." } }""");
    assertThat(app.run("heads", "--app", "nowhere", "--json").out())
        .contains("\"code\": \"\"", "\"message\": \"there is no ");
    app.environment().put(TestApplication.URL, "postgresql://127.0.0.1:1/none");
    assertThat(app.run("check", "--json").out())
        .contains("\"code\": \"VARVE-4102\"", "\"message\": \"PostgreSQL at 127.0.0.1:1/none");
  }

  /** The runtime's messages name what its callers in Java would write. */
  @Test
  void whatHelpsIsNamedAsItIsTyped() {
    app.migration("0002_p", "0001_first", "CREATE TABLE :\\\"t\\\" (x int)", "SELECT 1");
    assertThat(app.run("upgrade").err()).contains("VARVE-7028", "Give it one: --set t=….");
    app.database().execute("CREATE TABLE a (x int)");
    assertThat(app.run("stamp", "head").err()).contains("no record");
    assertThat(app.run("stamp", "head").err()).endsWith("all the same, stamp --unchecked.\n");
  }

  @Test
  void revisionsOfAnotherBranchAreTakenBackWhenAsked() throws Exception {
    app.migration("0002_other", "0001_first", "CREATE TABLE b (x int)", "DROP TABLE b");
    app.run("upgrade");
    app.write(
        app.classes().resolve("META-INF/services/" + SchemaMigration.class.getName()),
        "V0001_first\n");
    Files.delete(app.classes().resolve("V0002_other.class"));
    assertThat(app.run("upgrade").err())
        .contains("VARVE-7012", "in development upgrade --take-back-unknown.");
    assertThat(app.run("upgrade", "--take-back-unknown").out())
        .startsWith("downgraded  0002_other");
    assertThat(app.run("check").out()).isEqualTo("up to date\n");
  }
}
