package dev.varve.processor.read;

import static dev.varve.processor.read.Compiled.domain;
import static dev.varve.processor.read.Compiled.expectMistake;
import static dev.varve.processor.read.Compiled.tableId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is said about changes, and where everything is declared. */
final class MarksTest {

  @Test
  void renamesOfTablesColumnsTypesAndLabels() {
    Domain domain =
        domain(
            "@Table @RenamedFrom(\"old.t\")\nrecord T(@RenamedFrom(\"x\") @Column(name = \"b\") Kind a) {}",
            "@RenamedFrom(\"sort\")\nenum Kind { @RenamedFrom(\"Q\") @Label(\"p\") P }");
    ObjectId kind = ObjectId.enumType(QualifiedName.inPublic("kind"));
    assertThat(domain.markers().byMember())
        .hasSize(4)
        .containsEntry(new Member(tableId("t"), ""), "old.t")
        .containsEntry(new Member(tableId("t"), "b"), "x")
        .containsEntry(new Member(kind, ""), "sort")
        .containsEntry(new Member(kind, "p"), "Q");
  }

  @Test
  void allowedHazards() {
    Domain domain =
        domain(
            """
            @Table
            @AllowHazard(code = "drop-column", reason = "unused")
            @AllowHazard(code = "rename", reason = "planned")
            record T(@AllowHazard(code = "narrow-type", reason = "short") int a) {}
            """);
    assertThat(domain.allowances())
        .containsExactly(
            new Allowance(tableId("t"), "", "drop-column", "unused"),
            new Allowance(tableId("t"), "", "rename", "planned"),
            new Allowance(tableId("t"), "a", "narrow-type", "short"));
  }

  @Test
  void unknownHazard() {
    expectMistake(
        ReadingProblem.UNKNOWN_HAZARD,
        "there is no hazard \"drop-colum\"; did you mean \"drop-column\"?",
        "@Table\nrecord T(@AllowHazard(code = ‸\"drop-colum\", reason = \"x\") int a) {}");
  }

  @Test
  void hazardWithoutReason() {
    expectMistake(
        ReadingProblem.NO_REASON,
        "the hazard rename is allowed without a reason; say why it is safe here",
        "@Table\nrecord T(@AllowHazard(code = \"rename\", reason = ‸\" \") int a) {}");
  }

  @Test
  void placesOfEverything() {
    Domain domain =
        domain(
            """
            @Table(schema = "app")
            @Check("a > 0")
            record T(@Id @Index int a, Kind kind) {}
            """,
            "enum Kind { A }",
            "@VarveProject(extensions = @Extension(\"citext\"))\nclass Settings {}");
    ObjectId table = ObjectId.table(new QualifiedName("app", "t"));
    ObjectId kind = ObjectId.enumType(QualifiedName.inPublic("kind"));
    assertThat(place(domain, table, "")).isEqualTo("T");
    assertThat(place(domain, table, "a")).isEqualTo("a");
    assertThat(place(domain, table, "t_pkey")).isEqualTo("a");
    assertThat(place(domain, table, "t_a_idx")).isEqualTo("a @dev.varve.annotations.Index");
    assertThat(place(domain, table, "t_check"))
        .isEqualTo("T @dev.varve.annotations.Check(\"a > 0\")");
    assertThat(place(domain, table, "gone")).isEqualTo("T");
    assertThat(place(domain, kind, "A")).isEqualTo("A");
    assertThat(place(domain, ObjectId.schema("app"), "")).isEqualTo("T");
    assertThat(place(domain, ObjectId.extension("citext"), "")).startsWith("Settings @");
    assertThat(domain.positions().of(ObjectId.schema("x"), "")).isNull();
  }

  private static String place(Domain domain, ObjectId object, String part) {
    Position position = Objects.requireNonNull(domain.positions().of(object, part));
    return position.element().getSimpleName()
        + (position.annotation() == null ? "" : " " + position.annotation());
  }
}
