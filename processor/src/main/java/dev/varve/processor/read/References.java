package dev.varve.processor.read;

import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks, when all tables are known, that what foreign keys reference is unique. */
final class References {
  private final List<Reference> references = new ArrayList<>();

  private final Map<QualifiedName, String> targets = new TreeMap<>();

  /** A foreign key and where it is written. */
  private record Reference(ForeignKey key, Mirror mirror) {}

  void add(ForeignKey key, Mirror mirror) {
    references.add(new Reference(key, mirror));
  }

  /** Keeps the class of a table that is referenced. */
  void sees(QualifiedName table, String javaClass) {
    targets.put(table, javaClass);
  }

  /** The classes of the referenced tables that are not the project's. */
  Map<QualifiedName, String> outside(SchemaModel schema) {
    Map<QualifiedName, String> outside = new TreeMap<>();
    for (Map.Entry<QualifiedName, String> target : targets.entrySet()) {
      if (schema.table(target.getKey()) == null) {
        outside.put(target.getKey(), target.getValue());
      }
    }
    return outside;
  }

  /** Reports foreign keys to columns that PostgreSQL would not take for a key. */
  void check(SchemaModel schema, Report report) {
    for (Reference reference : references) {
      ForeignKey key = reference.key();
      Table target = schema.table(key.references());
      if (reference.mirror().has("references")
          && target != null
          && !isUnique(target, new HashSet<>(key.referencedColumns()))) {
        report.add(
            ReadingProblem.NOT_UNIQUE,
            reference.mirror().at("references"),
            "the referenced columns of table "
                + target.name()
                + " are neither its primary key nor"
                + " unique; write @Unique(columns = …) there for "
                + String.join(", ", key.referencedColumns()));
      }
    }
  }

  private static boolean isUnique(Table target, Set<String> columns) {
    for (Constraint constraint : target.constraints()) {
      if (constraint instanceof PrimaryKey key && columns.equals(new HashSet<>(key.columns()))) {
        return true;
      }
      if (constraint instanceof UniqueConstraint unique
          && columns.equals(new HashSet<>(unique.columns()))) {
        return true;
      }
    }
    for (Index index : target.indexes()) {
      boolean whole = index.unique() && index.where() == null;
      if (whole && columns.equals(new HashSet<>(IndexKeyReader.names(index.keys())))) {
        return true;
      }
    }
    return false;
  }
}
