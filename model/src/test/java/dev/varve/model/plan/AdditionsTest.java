package dev.varve.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is new, in numbers. */
final class AdditionsTest {
  private static final Column X = Column.of("x", TypeName.parse("int"));
  private static final Column Y = Column.of("y", TypeName.parse("int"));

  private static SchemaModel schema(Table... tables) {
    return SchemaModel.of(List.of(tables));
  }

  private static Table table(String name, Column... columns) {
    return Table.of(QualifiedName.inPublic(name), columns);
  }

  private static String additions(SchemaModel before, SchemaModel after) {
    return Additions.of(Differ.diff(before, after, Renames.NONE, PostgresVersions.DEFAULT));
  }

  @Test
  void countsObjectsAndThePartsOfThoseThatWereThere() {
    SchemaModel before = schema(table("a", X));
    SchemaModel after = schema(table("a", X, Y), table("b", X, Y), table("c", X));
    assertThat(additions(before, after)).isEqualTo("1 column, 2 tables");
  }

  @Test
  void whatIsGoneIsNoAddition() {
    assertThat(additions(schema(table("a", X)), schema())).isEmpty();
  }
}
