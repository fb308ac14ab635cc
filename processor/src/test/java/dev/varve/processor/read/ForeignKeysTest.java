package dev.varve.processor.read;

import static dev.varve.processor.read.Compiled.domain;
import static dev.varve.processor.read.Compiled.expectMistake;
import static dev.varve.processor.read.Compiled.table;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ForeignKeysTest {
  private static final String PARTY = "@Table(name = \"parties\")\nrecord Party(@Id UUID id) {}";
  private static final String LINK =
      """
      @Table
      @PrimaryKey(columns = {"b", "a"})
      @Unique(columns = "code")
      record Link(int a, String b, @Column(length = 3) String code, String note) {}
      """;

  @Test
  void foreignKeyOnAProperty() {
    assertThat(
            TableText.of(
                table(
                    domain(
                        PARTY,
                        """
                        @Table
                        record Role(
                            @ForeignKey(value = Party.class, onDelete = ForeignKey.Action.CASCADE,
                                onUpdate = ForeignKey.Action.SET_NULL)
                            UUID partyId,
                            @ForeignKey(value = Role.class, references = "no", deferrable = true,
                                name = "own", comment = "up", onDelete = ForeignKey.Action.RESTRICT,
                                onUpdate = ForeignKey.Action.SET_DEFAULT)
                            Optional<Long> parent,
                            @Unique long no) {}
                        """),
                    "role")))
        .contains(
            """
            foreign key own [parent] references role [no] on delete RESTRICT on update SET DEFAULT\
             INITIALLY_IMMEDIATE -- up
            unique role_no_key [no]
            foreign key role_party_id_fkey [party_id] references parties [id] on delete CASCADE\
             on update SET NULL
            """);
  }

  @Test
  void foreignKeyOfSeveralColumnsReferencesTheKeyInItsOrder() {
    assertThat(
            TableText.of(
                table(
                    domain(
                        LINK,
                        """
                        @Table
                        @ForeignKey(value = Link.class, columns = {"x", "y"})
                        record Use(String x, int y, @ForeignKey(value = Link.class, references = "code") String z) {}
                        """),
                    "use")))
        .contains("foreign key use_x_y_fkey [x, y] references link [b, a]\n")
        .contains("foreign key use_z_fkey [z] references link [code]\n");
  }

  @Test
  void uniqueIndexIsEnoughToBeReferenced() {
    assertThat(
            domain(
                    "@Table\nrecord A(@Index(unique = true) int x) {}",
                    "@Table\nrecord B(@ForeignKey(value = A.class, references = \"x\") int x) {}")
                .diagnostics())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"int,long", "short,Integer", "String,@Column(length=3) String"})
  void integersOfAnySizeAndTextsOfAnyLengthAgree(String from, String to) {
    Domain domain =
        domain(
            "@Table\nrecord A(@Id " + to + " id) {}",
            "@Table\nrecord B(@ForeignKey(A.class) " + from + " a) {}");
    assertThat(TableText.of(table(domain, "b"))).contains("foreign key b_a_fkey [a]");
  }

  @Test
  void classThatIsNoTable() {
    expectMistake(
        ReadingProblem.NOT_A_TABLE,
        "the foreign key references java.lang.String, which is no table: it has no @Table",
        "@Table\nrecord Role(@ForeignKey(‸String.class) UUID partyId) {}"
            .replace("‸String", "String‸"));
  }

  @Test
  void primitiveIsNoTable() {
    expectMistake(
        ReadingProblem.NOT_A_TABLE,
        "the foreign key references int, which is no table: it has no @Table",
        "@Table\nrecord Role(@ForeignKey(int‸.class) UUID partyId) {}");
  }

  @Test
  void tableWithoutKey() {
    expectMistake(
        ReadingProblem.NO_REFERENCED_KEY,
        "table party has no primary key; write @Id in Party, or references = …",
        "@Table\nrecord Role(@ForeignKey(Party‸.class) UUID partyId) {}",
        "@Table\nrecord Party(UUID id) {}");
  }

  @Test
  void unknownReferencedColumn() {
    expectMistake(
        ReadingProblem.UNKNOWN_COLUMN,
        "@ForeignKey names the column \"codes\", which table link does not have; did you mean"
            + " \"code\"?",
        "@Table\nrecord Role(@ForeignKey(value = Link.class, references = ‸\"codes\") String x) {}",
        LINK);
  }

  @Test
  void unknownReferencingColumn() {
    expectMistake(
        ReadingProblem.UNKNOWN_COLUMN,
        "@ForeignKey names the column \"party\", which table role does not have; did you mean"
            + " \"parti\"?",
        "@Table\n@ForeignKey(value = Party.class, columns = ‸\"party\")\nrecord Role(UUID parti) {}",
        PARTY);
  }

  @Test
  void numbersOfColumnsThatDiffer() {
    expectMistake(
        ReadingProblem.COLUMN_COUNT,
        "the foreign key has the column x and references 2 columns, b, a of table link",
        "@Table\nrecord Role(‸@ForeignKey(Link.class) String x) {}",
        LINK);
  }

  @Test
  void typesThatDiffer() {
    expectMistake(
        ReadingProblem.TYPE_MISMATCH,
        "the column party_id has the type bigint, and the column id of table parties that it"
            + " references uuid; give both the same type",
        "@Table\nrecord Role(‸@ForeignKey(Party.class) long partyId) {}",
        PARTY);
  }

  @Test
  void arrayIsNotItsElement() {
    expectMistake(
        ReadingProblem.TYPE_MISMATCH,
        "the column party_id has the type uuid[], and the column id of table parties that it"
            + " references uuid; give both the same type",
        "@Table\nrecord Role(‸@ForeignKey(Party.class) List<UUID> partyId) {}",
        PARTY);
  }

  @Test
  void columnsThatAreNotUnique() {
    expectMistake(
        ReadingProblem.NOT_UNIQUE,
        "the referenced columns of table link are neither its primary key nor unique; write"
            + " @Unique(columns = …) there for note",
        "@Table\nrecord Role(@ForeignKey(value = Link.class, references = ‸\"note\") String x) {}",
        LINK);
  }

  @Test
  void mistakeInTheReferencedTableIsReportedOnceThere() {
    expectMistake(
        ReadingProblem.UNMAPPED_TYPE,
        "the Java type java.lang.Object of id has no column type; write one, such as @Column(type ="
            + " \"jsonb\"), or @Embedded for a value object, or @Transient if it is not to be kept",
        "@Table\nrecord Role(@ForeignKey(Party.class) UUID partyId) {}",
        "@Table\nrecord Party(@Id Object ‸id) {}");
  }
}
