package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sequences that classes and packages declare, from compile to compile. */
class SequencesTest {
  private static final String DRAFT = "target/generated-sources/a/com/acme/migrations/Draft.java";
  private static final String PARTY_FILE = "src/main/java/com/acme/Party.java";
  private static final String NUMBERS =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Sequence(name = "numbers", start = 1000)
      class Numbers {}
      """;
  private static final String INVOICE =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Table
      @Sequence(ownedBy = "id")
      record Invoice(
          @Id @Column(defaultValue = "nextval('invoice_id_seq')") long id,
          @Column(defaultValue = "nextval('numbers')") long number) {}
      """;

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project =
        new TestProject(folder)
            .with(
                """
                @Sequence(name = "of_package")
                package com.acme;

                import dev.varve.annotations.*;
                """)
            .with(PARTY)
            .with(NUMBERS)
            .with(INVOICE);
  }

  private void commitFirst() {
    project.committed("first");
  }

  @Test
  void sequencesComeBeforeTheirUsersAndAreShownAtTheirAnnotations() {
    List<String> messages = project.compile().messages();
    assertThat(messages)
        .contains(
            "WARNING Numbers.java:5 varve: + sequence numbers bigint start with 1000",
            "WARNING package-info.java:1 varve: + sequence of_package bigint",
            "WARNING Invoice.java:6 varve: + sequence invoice_id_seq bigint",
            "WARNING Invoice.java:6 varve: ~ sequence invoice_id_seq owned by invoice.id");
    assertThat(project.read(DRAFT))
        .containsSubsequence(
            "CREATE SEQUENCE numbers START WITH 1000",
            "CREATE TABLE invoice (",
            "number bigint NOT NULL DEFAULT nextval('numbers')",
            "ALTER SEQUENCE invoice_id_seq OWNED BY invoice.id",
            "DROP TABLE invoice",
            "DROP SEQUENCE numbers");
  }

  @Test
  void aCompileOfAnotherClassDropsNone() {
    commitFirst();
    assertThat(project.run().only(PARTY_FILE).compile().messages()).isEmpty();
    assertThat(project.run().only(PARTY_FILE).options("-Avarve.check").compile().success())
        .isTrue();
  }

  @Test
  void sequencesThatCannotBeSeenAreTakenAsTheyWere() {
    commitFirst();
    project.clean();
    assertThat(project.run().only(PARTY_FILE).compile().messages())
        .containsExactly(
            "WARNING [VARVE-3012] these classes are neither compiled nor on the class path, although"
                + " they have sources: com.acme, com.acme.Invoice, com.acme.Numbers. What they"
                + " declare is taken to be as it was. Put the compiled classes on the class path, or"
                + " compile all sources.");
  }

  @Test
  void aSequenceIsDroppedOnceItsClassIsGone() {
    project.with(INVOICE.replace("@Column(defaultValue = \"nextval('numbers')\") ", ""));
    commitFirst();
    project.without("src/main/java/com/acme/Numbers.java");
    project.without("target/classes/com/acme/Numbers.class");
    List<String> messages = project.run().only(PARTY_FILE).compile().messages();
    assertThat(messages)
        .contains(
            "WARNING varve: - sequence numbers",
            "WARNING [VARVE-3009] drop-sequence:numbers: dropping the sequence loses its number"
                + " for good: a new one of that name counts from the start again. First deploy"
                + " code that does not use it. If that is safe here, commit with"
                + " -Dvarve.allow=drop-sequence:numbers.");
  }

  @Test
  void theOneSequenceOfAClassIsRenamed() {
    commitFirst();
    project.with(NUMBERS.replace("\"numbers\"", "\"invoice_numbers\""));
    project.with(INVOICE.replace("'numbers'", "'invoice_numbers'"));
    assertThat(project.compile().messages())
        .contains("WARNING Numbers.java:5 varve: ~ sequence numbers renamed to invoice_numbers");
    assertThat(project.read(DRAFT))
        .contains("ALTER SEQUENCE numbers RENAME TO invoice_numbers")
        .doesNotContain("DEFAULT");
  }

  @Test
  void aMarkedSequenceIsRenamedAndTheMarkerCanGo() {
    commitFirst();
    project.with("package com.acme; class Numbers {}");
    project.with(INVOICE.replace("'numbers'", "'given'"));
    project.with(
        NUMBERS
            .replace("\"numbers\"", "\"given\", renamedFrom = \"numbers\"")
            .replace("class Numbers", "class Given"));
    project.compile();
    assertThat(project.read(DRAFT)).contains("ALTER SEQUENCE numbers RENAME TO given");
    project.committed("rename");
    assertThat(project.compile().messages())
        .containsExactly(
            "WARNING Given.java:5 [VARVE-2503] renamedFrom = \"numbers\" is no longer needed: the"
                + " last revision already has the sequence given. Remove it.");
  }

  @Test
  void aHazardIsAllowedAtTheAnnotation() {
    commitFirst();
    String restarted = NUMBERS.replace("start = 1000", "increment = -1");
    project.with(restarted);
    assertThat(project.compile("-Avarve.commit=down").messages())
        .anyMatch(
            message ->
                message.startsWith("ERROR Numbers.java:5 [VARVE-3010] restart-sequence:numbers: "));
    project.with(
        restarted.replace(
            "class", "@AllowHazard(code = \"restart-sequence\", reason = \"unused\")\nclass"));
    assertThat(project.compile("-Avarve.commit=down").success()).isTrue();
  }
}
