package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.UniqueConstraint;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, columns, keys and indexes are those that SchemaCrawler finds in its own way. */
final class SecondOpinionTest {

  @ParameterizedTest
  @ValueSource(ints = {13, 18})
  void schemaCrawlerFindsTheSame(int major) {
    try (TestDatabase database = PostgresServer.version(major).createDatabase()) {
      database.execute(TestResource.text("everything.sql", major));
      assertThat(lines(Reading.of(database).schema()))
          .isEqualTo(SecondOpinion.of(database, "app|public"));
    }
  }

  private static SortedSet<String> lines(SchemaModel schema) {
    SortedSet<String> lines = new TreeSet<>();
    for (Table table : schema.tables()) {
      lines.add("table " + table.name());
      for (Column column : table.columns()) {
        lines.add("column " + table.name() + "." + column(column));
      }
      for (Constraint constraint : table.constraints()) {
        lines.addAll(lines(table, constraint));
      }
      for (Index index : table.indexes()) {
        lines.add("index " + table.name() + "." + index(index));
      }
    }
    return lines;
  }

  private static String column(Column column) {
    SqlExpression expression =
        column.generated() == null ? column.defaultValue() : column.generated().expression();
    return column.name()
        + " "
        + SecondOpinion.type(column.type())
        + (column.nullable() ? "" : " not null")
        + (column.generated() == null ? "" : " generated")
        + (column.identity() == null ? "" : " identity")
        + SecondOpinion.expression(expression == null ? null : expression.text());
  }

  private static List<String> lines(Table table, Constraint constraint) {
    String name = table.name() + "." + constraint.name();
    if (constraint instanceof PrimaryKey key) {
      return List.of(
          "primary key " + name + names(key.columns()),
          "index " + name + " unique " + names(key.columns(), key.include()));
    } else if (constraint instanceof UniqueConstraint unique) {
      return List.of("index " + name + " unique " + names(unique.columns(), unique.include()));
    } else if (constraint instanceof ForeignKey key) {
      return List.of("foreign key " + name + foreignKey(key));
    }
    assertThat(constraint).isInstanceOf(CheckConstraint.class);
    return List.of();
  }

  private static String foreignKey(ForeignKey key) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      pairs.add(key.columns().get(i) + "=" + key.referencedColumns().get(i));
    }
    String deferrability =
        switch (key.deferral()) {
          case NOT_DEFERRABLE -> "not deferrable";
          case INITIALLY_IMMEDIATE -> "initially immediate";
          case INITIALLY_DEFERRED -> "initially deferred";
        };
    return names(pairs)
        + (" " + key.references().name())
        + (" delete " + key.onDelete().sql().toLowerCase(Locale.ROOT))
        + (" update " + key.onUpdate().sql().toLowerCase(Locale.ROOT))
        + (" " + deferrability);
  }

  private static String index(Index index) {
    List<String> keys = new ArrayList<>();
    for (IndexKey key : index.keys()) {
      keys.add(name(key.column(), key.expression()) + (key.descending() ? " desc" : ""));
    }
    return index.name() + (index.unique() ? " unique " : " ") + names(keys, index.include());
  }

  private static String name(@Nullable String column, @Nullable SqlExpression expression) {
    return column == null ? String.valueOf(expression) : column;
  }

  private static String names(List<String> columns) {
    return names(columns, List.of());
  }

  private static String names(List<String> columns, List<String> include) {
    List<String> names = new ArrayList<>(columns);
    names.addAll(include);
    return "(" + String.join(", ", names) + ")";
  }
}
