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

/**
 * Gives a declared table the words of the live one, wherever PostgreSQL prints both alike.
 *
 * @param live the live table
 * @param normalLive the live table as PostgreSQL prints it when it is created in a scratch database
 * @param normal the declared table as PostgreSQL prints it then
 * @param undecided the names of the declared parts that PostgreSQL could not create there
 */
record TableSpelling(Table live, Table normalLive, Table normal, Set<String> undecided) {

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

  /** The declared table with whatever means the same taken from the live one. */
  Table align(Table declared) {
    List<Column> columns = new ArrayList<>();
    for (Column column : declared.columns()) {
      Column there = live.column(column.name());
      columns.add(there == null ? column : align(column, there));
    }
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : declared.constraints()) {
      Constraint there = live.constraint(constraint.name());
      constraints.add(there == null ? constraint : align(constraint, there));
    }
    List<Index> indexes = new ArrayList<>();
    for (Index index : declared.indexes()) {
      Index there = live.index(index.name());
      indexes.add(there == null ? index : align(index, there));
    }
    return declared.withColumns(columns).withConstraints(constraints).withIndexes(indexes);
  }

  private Column align(Column declared, Column there) {
    Column shown = undecided.contains(declared.name()) ? null : normal.column(declared.name());
    Column shownLive = normalLive.column(declared.name());
    return shown == null || shownLive == null
        ? assume(declared, there)
        : aligned(declared, there, shown, shownLive);
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

  private Constraint align(Constraint declared, Constraint there) {
    String name = declared.name();
    Constraint shown = normal.constraint(name);
    Constraint shownLive = normalLive.constraint(name);
    boolean same =
        undecided.contains(name)
            || (shown != null
                && shownLive != null
                && there.validated() == declared.validated()
                && Constraint.sameDefinition(shownLive, shown));
    return same ? there.withComment(declared.comment()) : declared;
  }

  private Index align(Index declared, Index there) {
    String name = declared.name();
    Index shown = normal.index(name);
    Index shownLive = normalLive.index(name);
    boolean same =
        undecided.contains(name)
            || (shown != null && shownLive != null && shownLive.sameDefinition(shown));
    return same ? there.withComment(declared.comment()) : declared;
  }

  private static Column aligned(Column declared, Column there, Column shown, Column shownLive) {
    Column aligned = declared;
    if (shownLive.type().equals(shown.type())
        && Objects.equals(shownLive.collation(), shown.collation())) {
      aligned = aligned.withType(there.type(), there.collation());
    }
    if (Objects.equals(shownLive.defaultValue(), shown.defaultValue())) {
      aligned = aligned.withDefault(there.defaultValue());
    }
    if (Objects.equals(shownLive.identity(), shown.identity())) {
      aligned = aligned.withIdentity(there.identity());
    }
    if (Objects.equals(shownLive.generated(), shown.generated())) {
      aligned = aligned.withGenerated(there.generated());
    }
    return aligned;
  }
}
