package dev.varve.catalog.spelling;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One declared table in the words of the live one. */
final class TableSpelling {

  private TableSpelling() {}

  /**
   * Whether some column, constraint or index that both tables have differs, so that a server must
   * say whether it means the same. Foreign keys hold nothing that PostgreSQL says in other words.
   */
  static boolean isOpen(Table declared, Table live) {
    for (Column column : declared.columns()) {
      if (differs(column, live.column(column.name()))) {
        return true;
      }
    }
    for (Constraint constraint : declared.withoutForeignKeys().constraints()) {
      Constraint other = live.constraint(constraint.name());
      if (other != null && !Constraint.sameDefinition(constraint, other)) {
        return true;
      }
    }
    for (Index index : declared.indexes()) {
      Index other = live.index(index.name());
      if (other != null && !index.sameDefinition(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean differs(Column declared, @Nullable Column live) {
    return live != null
        && !declared.equals(live.withNullable(declared.nullable()).withComment(declared.comment()));
  }

  /**
   * The declared table with whatever means the same taken from the live one.
   *
   * @param normal the declared table as PostgreSQL shows it
   * @param undecided the names of its parts that PostgreSQL could not show
   */
  static Table align(Table declared, Table live, Table normal, Set<String> undecided) {
    List<Column> columns = new ArrayList<>();
    for (Column column : declared.columns()) {
      String name = column.name();
      Column shown = undecided.contains(name) ? null : normal.column(name);
      columns.add(align(column, live.column(name), shown));
    }
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : declared.constraints()) {
      String name = constraint.name();
      Constraint there = live.constraint(name);
      Constraint shown = undecided.contains(name) ? there : normal.constraint(name);
      constraints.add(align(constraint, there, shown));
    }
    List<Index> indexes = new ArrayList<>();
    for (Index index : declared.indexes()) {
      Index there = live.index(index.name());
      Index shown = undecided.contains(index.name()) ? there : normal.index(index.name());
      indexes.add(align(index, there, shown));
    }
    return declared.withColumns(columns).withConstraints(constraints).withIndexes(indexes);
  }

  private static Column align(Column declared, @Nullable Column live, @Nullable Column shown) {
    if (live == null) {
      return declared;
    }
    return shown == null ? assume(declared, live) : aligned(declared, live, shown);
  }

  /** What nobody can compare is taken to be the same; that it is there or not can be compared. */
  private static Column assume(Column declared, Column live) {
    Column assumed = declared;
    if (declared.defaultValue() != null && live.defaultValue() != null) {
      assumed = assumed.withDefault(live.defaultValue());
    }
    if (declared.generated() != null && live.generated() != null) {
      assumed = assumed.withGenerated(live.generated());
    }
    return assumed;
  }

  private static Constraint align(
      Constraint declared, @Nullable Constraint live, @Nullable Constraint shown) {
    if (live == null || shown == null || !Constraint.sameDefinition(live, shown)) {
      return declared;
    }
    return live.withComment(declared.comment());
  }

  private static Index align(Index declared, @Nullable Index live, @Nullable Index shown) {
    if (live == null || shown == null || !live.sameDefinition(shown)) {
      return declared;
    }
    return live.withComment(declared.comment());
  }

  private static Column aligned(Column declared, Column live, Column shown) {
    Column aligned = declared;
    if (live.type().equals(shown.type()) && Objects.equals(live.collation(), shown.collation())) {
      aligned = aligned.withType(live.type(), live.collation());
    }
    if (Objects.equals(live.defaultValue(), shown.defaultValue())) {
      aligned = aligned.withDefault(live.defaultValue());
    }
    if (Objects.equals(live.identity(), shown.identity())) {
      aligned = aligned.withIdentity(live.identity());
    }
    if (Objects.equals(live.generated(), shown.generated())) {
      aligned = aligned.withGenerated(live.generated());
    }
    return aligned;
  }
}
