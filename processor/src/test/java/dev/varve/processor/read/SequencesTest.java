package dev.varve.processor.read;

import static dev.varve.processor.read.Compiled.domain;
import static dev.varve.processor.read.Compiled.expectMistake;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.TypeName;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SequencesTest {
  private static final QualifiedName NUMBERS = QualifiedName.inPublic("numbers");

  @Test
  void aSequenceOfWhichNothingIsSaidIsPostgresqls() {
    Domain domain = domain("@Sequence\nclass InvoiceNumbers {}");
    Sequence sequence = Sequence.of(QualifiedName.inPublic("invoice_numbers"));
    assertThat(domain.schema().objects()).containsExactly(sequence);
    assertThat(Objects.requireNonNull(domain.origins().of(sequence.id())).javaClass())
        .isEqualTo("app.InvoiceNumbers");
  }

  @Test
  void everyOptionIsRead() {
    Domain domain =
        domain(
            """
            @Sequence(name = "Numbers", schema = "app", type = Sequence.Type.SMALLINT, start = 10,
                increment = 5, min = 5, max = 1000, cache = 20, cycle = true, comment = "given once")
            class A {}
            """);
    assertThat(domain.schema().objects())
        .containsExactly(
            new Schema("app", null),
            new Sequence(
                new QualifiedName("app", "Numbers"),
                TypeName.parse("smallint"),
                new SequenceOptions(10L, 5L, 5L, 1000L, 20L, true),
                null,
                "given once"));
  }

  @Test
  void optionsThatAreTheTypesDefaultsAreLeftOut() {
    Domain domain =
        domain(
            "@Sequence(name = \"numbers\", type = Sequence.Type.INTEGER, start = 1, min = 1,"
                + " max = 2147483647, cache = 1, increment = 1)\nclass A {}");
    assertThat(Objects.requireNonNull(domain.schema().sequence(NUMBERS)).options())
        .isEqualTo(SequenceOptions.DEFAULT);
  }

  @Test
  void aPackageDeclaresSeveral() {
    Domain domain =
        domain(
            """
            @dev.varve.annotations.Sequence(name = "a")
            @dev.varve.annotations.Sequence(name = "b", schema = "s")
            package com.acme;
            """);
    assertThat(domain.schema().sequences())
        .containsExactly(
            Sequence.of(QualifiedName.inPublic("a")), Sequence.of(new QualifiedName("s", "b")));
    ObjectId id = ObjectId.sequence(QualifiedName.inPublic("a"));
    assertThat(Objects.requireNonNull(domain.origins().of(id)).javaClass()).isEqualTo("com.acme");
  }

  @Test
  void aSequenceIsInTheDefaultSchema() {
    Domain domain =
        domain("@VarveProject(defaultSchema = \"app\") @Sequence(name = \"a\")\nclass A {}");
    assertThat(domain.schema().sequences())
        .containsExactly(Sequence.of(new QualifiedName("app", "a")));
  }

  @Test
  void aSequenceBelongsToAColumn() {
    Domain domain =
        domain(
            """
            @Table(schema = "app")
            @Sequence(ownedBy = "no", type = Sequence.Type.INTEGER)
            @Sequence(name = "others", ownedBy = "no", schema = "app")
            record Invoice(@Column(name = "no", defaultValue = "nextval('app.invoice_no_seq')") int number) {}
            """);
    QualifiedName table = new QualifiedName("app", "invoice");
    SequenceOwner owner = new SequenceOwner(table, "no");
    assertThat(domain.schema().sequences())
        .containsExactly(
            new Sequence(
                table.withName("invoice_no_seq"),
                TypeName.parse("integer"),
                SequenceOptions.DEFAULT,
                owner,
                null),
            Sequence.of(table.withName("others")).withOwner(owner));
  }

  @Test
  void anOwnerIsNamedByItsColumn() {
    expectMistake(
        ReadingProblem.UNKNOWN_COLUMN,
        "@Sequence names the column \"orderNo\", which table t does not have; the column of the"
            + " property orderNo is named \"order_no\"",
        "@Table\n@Sequence(ownedBy = ‸\"orderNo\")\nrecord T(int orderNo) {}");
  }

  @Test
  void onlyTheColumnOfATableIsAnOwner() {
    expectMistake(
        ReadingProblem.MISPLACED,
        "ownedBy names a column of the annotated table, and this is none; leave it out",
        "@Sequence(name = \"a\", ownedBy = ‸\"b\")\nclass T {}");
  }

  @Test
  void anOwnedSequenceIsInTheSchemaOfItsTable() {
    expectMistake(
        ReadingProblem.SEQUENCE_SCHEMA,
        "the sequence belongs to the column t.a, and PostgreSQL keeps it in the schema of that"
            + " table, public; leave schema out",
        "@Table\n@Sequence(ownedBy = \"a\", schema = ‸\"app\")\nrecord T(int a) {}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "increment = ‸0|increment must not be 0",
        "type = Sequence.Type.SMALLINT, max = ‸32768|max is beyond the sequence's type",
        "type = Sequence.Type.SMALLINT, min = ‸-32769|min is below the sequence's type",
        "min = 5, max = ‸5|min must be less than max",
        "start = ‸0|start is not between min and max",
        "cache = ‸0|cache must be at least 1",
      })
  void optionsAreWhatPostgresqlTakes(String options, String message) {
    expectMistake(
        ReadingProblem.SEQUENCE_OPTIONS,
        message + "; where an option is not written PostgreSQL's default holds",
        "@Sequence(name = \"a\", " + options + ")\nclass T {}");
  }

  @Test
  void aPackageHasNoNameToDeriveOneFrom() {
    expectMistake(
        ReadingProblem.EMPTY_NAME,
        "the name of the sequence is empty",
        "‸@dev.varve.annotations.Sequence\npackage com.acme;");
  }

  @Test
  void aRepeatedAnnotationOfAPackageIsFound() {
    expectMistake(
        ReadingProblem.SEQUENCE_OPTIONS,
        "cache must be at least 1; where an option is not written PostgreSQL's default holds",
        "@dev.varve.annotations.Sequence(name = \"a\")\n"
            + "@dev.varve.annotations.Sequence(name = \"b\", cache = ‸0)\npackage com.acme;");
  }

  @Test
  void twoSequencesHaveTwoNames() {
    expectMistake(
        ReadingProblem.DUPLICATE_RELATION,
        "the sequence of app.T is named a, and so is the sequence of app.T; give one a name of its"
            + " own, with name = …",
        "@Sequence(name = \"a\")\n@Sequence(name = ‸\"a\")\nclass T {}");
  }

  @Test
  void aSequenceAndATableHaveTwoNames() {
    expectMistake(
        ReadingProblem.DUPLICATE_RELATION,
        "the sequence of app.T is named t, and so is the table of app.T; give one a name of its"
            + " own, with name = …",
        "@Table\n‸@Sequence\nrecord T(int a) {}");
  }

  @Test
  void theSequenceOfAnIdentityColumnHasItsName() {
    expectMistake(
        ReadingProblem.DUPLICATE_RELATION,
        "the sequence of app.T is named t_a_seq, and so is that of the identity column t.a; give"
            + " one a name of its own, with name = …",
        "@Table\n@Sequence(name = ‸\"t_a_seq\")\nrecord T(@Identity int a) {}");
  }

  @Test
  void marksAreThoseOfTheSequence() {
    Domain domain =
        domain(
            """
            @Sequence(name = "numbers", renamedFrom = "app.old")
            @AllowHazard(code = "restart-sequence", reason = "nobody has a number yet")
            class A {}
            """);
    ObjectId id = ObjectId.sequence(NUMBERS);
    assertThat(domain.markers().byMember()).containsEntry(new Member(id, ""), "app.old");
    assertThat(domain.allowances())
        .containsExactly(new Allowance(id, "", "restart-sequence", "nobody has a number yet"));
    assertThat(Objects.requireNonNull(domain.positions().of(id, "")).annotation()).isNotNull();
  }

  @Test
  void aMistakeInAHazardIsReportedOnce() {
    expectMistake(
        ReadingProblem.NO_REASON,
        "the hazard rename is allowed without a reason; say why it is safe here",
        "@Table\n@Sequence(name = \"a\")\n@Sequence(name = \"b\")\n"
            + "@AllowHazard(code = \"rename\", reason = ‸\"\")\nrecord T(int a) {}");
    expectMistake(
        ReadingProblem.NO_REASON,
        "the hazard rename is allowed without a reason; say why it is safe here",
        "@Sequence(name = \"a\")\n@Sequence(name = \"b\")\n"
            + "@AllowHazard(code = \"rename\", reason = ‸\"\")\nclass T {}");
  }
}
