package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which database is meant, and what is said where there is none. */
@Tag("any-jdk")
class LiveAddressTest {
  private static final int PORT = PostgresServer.shared().port();

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(PARTY).committed("first");
  }

  private void set(String settings) {
    project.with(
        """
        @VarveProject(database = @Database(urlVariable = "VARVE_TEST_UNSET", %s))
        package com.acme;

        import dev.varve.annotations.*;
        """
            .formatted(settings));
  }

  /** An address at which nobody listens. */
  private static String deaf() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return "127.0.0.1:" + socket.getLocalPort() + "/shop";
    }
  }

  private static String noAnswer(String address) {
    return "PostgreSQL at "
        + address
        + " could not be reached in 3 tries (nothing listens there). Start it, or give the address"
        + " of another one.";
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsAnError() throws Exception {
    String address = deaf();
    Compiled compiled = project.compile("-Avarve.url=jdbc:postgresql://" + address);
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages()).containsExactly("ERROR [VARVE-4102] " + noAnswer(address));
  }

  @ParameterizedTest
  @CsvSource({
    "live, The classes are compared with the last revision instead.",
    "revision, Whether the database has drifted is not known."
  })
  void aDatabaseThatNeedNotAnswerIsAWarning(String base, String otherwise) throws Exception {
    set("unreachable = Database.Reaction.WARN");
    project.with(PARTY.replace("String name", "String name, int age"));
    String address = deaf();
    Compiled compiled =
        project.compile("-Avarve.url=jdbc:postgresql://" + address, "-Avarve.base=" + base);
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .contains("WARNING [VARVE-4302] " + noAnswer(address) + " " + otherwise)
        .contains("WARNING Party.java:8 varve: + column parties.age integer not null");
  }

  @Test
  void nothingIsCommittedFromAnotherBaseThanWasAskedFor() throws Exception {
    set("unreachable = Database.Reaction.WARN");
    project.with(PARTY.replace("String name", "String name, @Column(nullable = true) String age"));
    String address = deaf();
    Compiled compiled =
        project.commit("second", "-Avarve.url=jdbc:postgresql://" + address, "-Avarve.base=live");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages()).containsExactly("ERROR [VARVE-4102] " + noAnswer(address));
    assertThat(project.files("src").keySet()).noneMatch(name -> name.contains("second"));
  }

  @Test
  void theDefaultIsTakenWithAWarning() {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      set("defaultUrl = \"" + database.url() + "\"");
      assertThat(project.compile("-Avarve.base=live").messages())
          .contains(
              "WARNING [VARVE-4301] no address of the database is given; the default is taken,"
                  + " 127.0.0.1:"
                  + PORT
                  + "/"
                  + database.name()
                  + ". Give one by varve.url or the environment variable VARVE_TEST_UNSET.");
    }
  }

  @Test
  void theDefaultIsNamedThoughItDoesNotAnswer() throws Exception {
    String address = deaf();
    set("defaultUrl = \"jdbc:postgresql://" + address + "\"");
    assertThat(project.compile("-Avarve.base=live").messages())
        .containsExactly(
            "WARNING [VARVE-4301] no address of the database is given; the default is taken, "
                + address
                + ". Give one by varve.url or the environment variable VARVE_TEST_UNSET.",
            "ERROR [VARVE-4102] " + noAnswer(address));
  }

  /** Neither is there a default without {@code varve.base=live}, nor is anything said of it. */
  @Test
  void withoutBeingAskedNobodyConnects() {
    set("defaultUrl = \"none\"");
    assertThat(project.compile("-Avarve.base=revision", "-Avarve.user=tom").messages()).isEmpty();
  }

  @Test
  void whereThereIsNothingOfVarveNobodyConnects() throws Exception {
    TestProject plain = new TestProject(folder.resolve("plain")).with("class Plain {}");
    assertThat(plain.compile("-Avarve.url=none", "-Avarve.base=live").messages()).isEmpty();
  }

  @Test
  void whoeverIsNotLetInIsNotNamed() {
    Compiled compiled =
        project.compile(
            "-Avarve.url=jdbc:postgresql://127.0.0.1:" + PORT + "/postgres",
            "-Avarve.user=tom",
            "-Avarve.password=hush");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .containsExactly(
            "ERROR [VARVE-4103] PostgreSQL at 127.0.0.1:"
                + PORT
                + "/postgres does not let this user in: user name, password or pg_hba.conf are not"
                + " as it wants them. Correct them where the address is given, or in a password"
                + " file (~/.pgpass).");
  }

  @Test
  void aDatabaseThatDoesNotExistIsSaidAtOnce() {
    assertThat(
            project
                .compile("-Avarve.url=postgresql://postgres@127.0.0.1:" + PORT + "/none")
                .messages())
        .containsExactly(
            "ERROR [VARVE-4103] PostgreSQL at 127.0.0.1:"
                + PORT
                + "/none has no such database. Create it, or correct the end of the address.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "varve.url=mysql://tom:hush@db/shop | varve.url",
        "varve.scratch.url=jdbc:mysql://tom:hush@db/shop | varve.scratch.url"
      })
  void whatIsNoAddressIsSaidAndNotShown(String option, String source) {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      Compiled compiled = project.compile("-Avarve.url=" + database.url(), "-A" + option);
      assertThat(compiled.success()).isFalse();
      assertThat(compiled.messages())
          .containsExactly(
              "ERROR [VARVE-4101] "
                  + source
                  + ": this is no address of a PostgreSQL database (it is not shown, since it may"
                  + " hold a password). Write jdbc:postgresql://host:5432/database or"
                  + " postgresql://user:password@host:5432/database.");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "varve.base=database | varve.base is \"database\"; expected \"revision\" or \"live\".",
        "varve.url= | varve.url is \"\"; expected an address,"
            + " jdbc:postgresql://host:5432/database.",
        "varve.cache= | varve.cache is \"\"; expected a folder."
      })
  void saysWhatAnOptionCanBe(String option, String message) {
    Compiled compiled =
        project.compile("-Avarve.url=jdbc:postgresql://no.such.host/db", "-A" + option);
    assertThat(compiled.messages()).containsExactly("ERROR [VARVE-3001] " + message);
  }

  /** In each place where an address may hold a secret. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://hushuser:hushword@%s?sslpassword=hushkey",
        "jdbc:postgresql://%s?user=hushuser&password=hushword&options=-c%%20a.b=hushkey",
        "postgresql://hushuser:hush%%2Fword@%s?application_name=hushkey",
        "postgresql://hushuser:1/hushword@%s",
        "jdbc:postgresql://hushuser:1/hushword@%s",
        "jdbc:postgresql://%s?sslmode=hushkey&user=hushuser",
        "jdbc:hushword://%s",
        "hushword"
      })
  void noMessageHoldsASecret(String url) {
    String given = url.formatted("127.0.0.1:" + PORT + "/postgres");
    Compiled compiled =
        project.compile(
            "-Avarve.url=" + given, "-Avarve.scratch.url=" + given, "-Avarve.base=live");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages()).singleElement().asString().contains("[VARVE-41");
    assertThat(compiled.messages() + compiled.output()).doesNotContain("hush");
  }

  @Test
  void noMessageHoldsASecretOfAnOption() {
    Compiled compiled =
        project.compile(
            "-Avarve.url=jdbc:postgresql://127.0.0.1:" + PORT + "/postgres",
            "-Avarve.user=hushuser",
            "-Avarve.password=hushword");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages() + compiled.output()).doesNotContain("hush");
  }
}
