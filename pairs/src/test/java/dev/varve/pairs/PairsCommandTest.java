package dev.varve.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairsCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private void pair(String name, String before, String after) throws IOException {
    Path pair = Files.createDirectories(folder.resolve(name));
    Files.writeString(pair.resolve("old.sql"), before);
    Files.writeString(pair.resolve("new.sql"), after);
  }

  private long run(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(folder.toString());
    return PairsCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void pairsAreFoundAtAnyDepthAndCountedByPeer() throws IOException {
    pair("one/a", "CREATE TABLE t (a int)", "CREATE TABLE t (a bigint, b text)");
    pair("one/deep/er/b", "", "CREATE SCHEMA s");
    pair("two/c", "CREATE TABLE t (a int);", "");
    assertThat(run("--no-dump")).isZero();
    assertThat(printed().lines().map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            " pass unsupported fail pairs", "one 2 0 0 2", "two 1 0 0 1", "total 3 0 0 3");
  }

  @Test
  void onlyThoseThatWereAskedForRun() throws IOException {
    pair("one/a", "", "CREATE SCHEMA a");
    pair("one/b", "", "nonsense");
    assertThat(run("--only", "one/a", "--verbose", "--server", "13")).isZero();
    assertThat(printed()).startsWith("pass one/a\n").doesNotContain("one/b");
  }

  @Test
  void failureIsShownWithItsStatement() throws IOException {
    pair("one/a", "CREATE TABLE t (a int); SELECT nothing;", "");
    assertThat(run()).isEqualTo(1);
    assertThat(printed())
        .startsWith(
            """
            FAIL one/a
                ERROR: column "nothing" does not exist
                  Position: 8 in:
                SELECT nothing
            """);
  }

  @Test
  void rolesAndSetupComeFirst() throws IOException {
    pair("one/a", "COMMENT ON TABLE s.t IS 'a'", "ALTER TABLE s.t ADD b int, OWNER TO \"a \"\"b\"");
    Files.writeString(folder.resolve("one/a/roles.txt"), "a \"b\n\n");
    Files.writeString(
        folder.resolve("one/a/setup.sql"), "CREATE SCHEMA s; CREATE TABLE s.t (a int)");
    assertThat(run()).isZero();
  }

  @Test
  void scriptsAreThoseOfPsql() throws IOException {
    pair(
        "one/a",
        """
        \\restrict abc
        SET search_path = '';
        CREATE TABLE public.t (a int);
        COPY public.t (a) FROM stdin;
        1
        it's; no SQL
        \\.
        """,
        "CREATE TABLE t (a int); CREATE INDEX CONCURRENTLY ON t (a); DROP INDEX t_a_idx;");
    assertThat(run()).isZero();
  }

  @Test
  void theEncodingOfAScriptIsNotThatOfTheSession() throws IOException {
    pair(
        "one/a",
        "SET client_encoding = 'LATIN1'; CREATE TABLE t (a text DEFAULT 'é')",
        "SET NAMES 'SQL_ASCII'; SET SESSION client_encoding TO latin1; CREATE TABLE t (a text)");
    assertThat(run()).isZero();
  }

  @Test
  void aSubscriptionStandsInTheWayOfNoOtherPair() throws IOException {
    pair(
        "one/a",
        "CREATE SUBSCRIPTION s CONNECTION 'host=127.0.0.1 port=1' PUBLICATION p"
            + " WITH (connect = false)",
        "");
    pair("one/b", "", "CREATE TABLE t (a int)");
    pair("one/c", "CREATE TABLE t (a int)", "CREATE TABLE t (a int, b int)");
    assertThat(run("--verbose")).isZero();
    assertThat(printed()).contains("pass one/b", "pass one/c").contains("subscription s");
  }

  @Test
  void whatIsPrintedInAnotherWayTheSecondTimeIsNoDifference() throws IOException {
    pair(
        "one/a",
        "CREATE TABLE t (s varchar(9) CHECK (s IN ('a', 'b')))",
        "CREATE TABLE t (s varchar(9) CONSTRAINT other CHECK (s IN ('a', 'c')));"
            + " CREATE INDEX i ON t (s) WHERE s IN ('a', 'b')");
    assertThat(run()).isZero();
  }

  @Test
  void wrongArgumentsAreExplained() {
    assertThatThrownBy(() -> run("--pretty"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not understood: --pretty\n" + PairsOptions.USAGE);
    assertThatThrownBy(() -> run("--server", "new"))
        .hasMessageStartingWith("not a version of PostgreSQL: new\n");
    assertThatThrownBy(() -> run("--no-dump", "elsewhere"))
        .hasMessageStartingWith("not understood: ");
    assertThatThrownBy(() -> PairsCommand.main(new String[] {"nowhere"}))
        .hasMessageStartingWith("not a folder: nowhere\n");
  }
}
