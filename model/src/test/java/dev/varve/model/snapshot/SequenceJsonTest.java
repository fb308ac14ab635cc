package dev.varve.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.varve.model.identity.Origins;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.TypeName;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SequenceJsonTest {
  private static final QualifiedName NUMBERS = new QualifiedName("app", "numbers");
  private static final Sequence FULL =
      new Sequence(
          NUMBERS,
          TypeName.parse("integer"),
          new SequenceOptions(10L, 5L, 5L, 1000L, 20L, true),
          new SequenceOwner(NUMBERS.withName("invoices"), "no"),
          "given once");
  private static final Sequence PLAIN = Sequence.of(QualifiedName.inPublic("plain"));
  private static final Revision REVISION =
      new Revision(
          "1",
          List.of(),
          "m",
          "com.acme.V1",
          "00ff",
          List.of(FULL, PLAIN),
          List.of(ObjectId.sequence(QualifiedName.inPublic("gone"))),
          Origins.NONE);
  private static final String RECORD =
      """
      {
        "varve": 1,
        "id": "1",
        "message": "m",
        "class": "com.acme.V1",
        "schema": "00ff",
        "put": [
          {
            "sequence": "numbers",
            "in schema": "app",
            "type": "integer",
            "start": 10,
            "increment": 5,
            "min": 5,
            "max": 1000,
            "cache": 20,
            "cycle": true,
            "table": "invoices",
            "column": "no",
            "comment": "given once"
          },
          {
            "sequence": "plain"
          }
        ],
        "removed": [
          {"sequence": "gone"}
        ],
        "checksum": "%s"
      }
      """;

  @Test
  void eachOptionHasItsLineAndDefaultsAreLeftOut() {
    assertThat(RevisionJson.write(REVISION)).isEqualTo(Records.sealed(RECORD));
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    assertThat(RevisionJson.read(RevisionJson.write(REVISION), "1.json")).isEqualTo(REVISION);
  }

  @Test
  void anOwnerWithoutAColumnIsTold() {
    String record = Records.sealed(RECORD.replace("      \"column\": \"no\",\n", ""));
    ProblemException problem =
        catchThrowableOfType(ProblemException.class, () -> RevisionJson.read(record, "1.json"));
    assertThat(problem.problem().message())
        .startsWith("1.json:19: not a record of a revision: the field \"column\" is missing.");
  }

  /** Committed records hold hashes: if this changes, each project's history is broken. */
  @Test
  void aSequenceKeepsItsHashInAllVersions() {
    assertThat(SchemaHash.of(SchemaModel.of(FULL)).hex())
        .isEqualTo("4f60bd1d1ae735a719a9ddb535f30fd71aa67bc8bdf29c39118a1da22bd49978");
  }
}
