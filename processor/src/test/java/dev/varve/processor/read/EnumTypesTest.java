package dev.varve.processor.read;

import static dev.varve.processor.read.Compiled.domain;
import static dev.varve.processor.read.Compiled.expectMistake;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.identity.Origin;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnumTypesTest {

  @Test
  void enumOfAColumnIsAnEnumType() {
    Domain domain =
        domain(
            "@Table\nrecord T(CommitmentState state, List<CommitmentState> past) {}",
            "enum CommitmentState { PROPOSED, IN_PROGRESS }");
    QualifiedName name = QualifiedName.inPublic("commitment_state");
    assertThat(domain.schema().enumTypes())
        .containsExactly(new EnumType(name, List.of("PROPOSED", "IN_PROGRESS"), null));
    assertThat(TableText.of(domain.schema().tables().get(0)))
        .isEqualTo("t\n  state commitment_state not null\n  past commitment_state[] not null\n");
    assertThat(domain.origins().of(ObjectId.enumType(name)))
        .isEqualTo(
            Origin.of(
                "app.CommitmentState",
                Map.of("PROPOSED", "PROPOSED", "IN_PROGRESS", "IN_PROGRESS")));
  }

  @Test
  void nameSchemaLabelsAndComment() {
    Domain domain =
        domain(
            "@Table\nrecord T(Outer.State state) {}",
            """
            class Outer {
              @EnumType(name = "st", schema = "app", labels = EnumType.Labels.LOWER_CASE,
                  comment = "how far")
              enum State { IN_PROGRESS, @Label("it's done") DONE { } ; static int x; }
            }
            """);
    QualifiedName name = new QualifiedName("app", "st");
    assertThat(domain.schema().enumTypes())
        .containsExactly(new EnumType(name, List.of("in_progress", "it's done"), "how far"));
    assertThat(TableText.of(domain.schema().tables().get(0))).contains("  state app.st not null\n");
    assertThat(domain.origins().of(ObjectId.enumType(name)))
        .isEqualTo(
            Origin.of(
                "app.Outer$State", Map.of("in_progress", "IN_PROGRESS", "it's done", "DONE")));
    assertThat(domain.schema().find(ObjectId.schema("app"))).isNotNull();
  }

  @Test
  void enumOfAColumnThatNamesAnotherTypeIsNotRead() {
    Domain domain =
        domain("@Table\nrecord T(@Column(type = \"text\") State state) {}", "enum State { A }");
    assertThat(domain.schema().enumTypes()).isEmpty();
  }

  @Test
  void annotatedEnumIsReadWithoutAColumn() {
    assertThat(domain("@EnumType\nenum State { A }").schema().enumTypes()).hasSize(1);
  }

  @Test
  void emptyEnum() {
    expectMistake(
        ReadingProblem.EMPTY_ENUM,
        "the enum State has no constants, so its column could hold nothing; add one",
        "@Table\nrecord T(State a, State b) {}",
        "‸enum State { ; static int x; }");
  }

  @Test
  void constantsOfOneLabel() {
    expectMistake(
        ReadingProblem.DUPLICATE_LABEL,
        "the label \"A\" of B is the label of A already",
        "@Table\nrecord T(State a) {}",
        "enum State { A, @Label(‸\"A\") B }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Path", "Interval", "Text", "Integer", "Numeric"})
  void enumNamedAsATypeOfPostgres(String name) {
    String type = name.toLowerCase(java.util.Locale.ROOT);
    expectMistake(
        ReadingProblem.BUILT_IN_TYPE,
        "the enum type "
            + type
            + " has the name of a type of PostgreSQL's own, which would be"
            + " found instead; name it with @EnumType(name = …)",
        "@Table\nrecord T(app." + name + " a) {}",
        "‸enum " + name + " { A }");
  }

  @Test
  void inAnotherSchemaTheNameOfATypeOfPostgresIsFine() {
    assertThat(domain("@EnumType(schema = \"app\")\nenum Path { A }").schema().enumTypes())
        .hasSize(1);
  }
}
