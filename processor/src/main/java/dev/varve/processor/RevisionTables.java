package dev.varve.processor;

import dev.varve.model.problem.NearMiss;
import dev.varve.model.problem.Problem;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.generate.MigrationClass;
import dev.varve.processor.generate.TablesClass;
import dev.varve.processor.read.Position;
import dev.varve.runtime.MigrationList.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Generates the constants that migrations ask for, of tables as they are at the revision. */
final class RevisionTables {
  private final Elements elements;
  private final Outputs outputs;
  private final Reporter reporter;
  private final Set<String> done = new HashSet<>();

  RevisionTables(Elements elements, Outputs outputs, Reporter reporter) {
    this.elements = elements;
    this.outputs = outputs;
    this.reporter = reporter;
  }

  /** Those of the migration classes that are being compiled. */
  void write(Project project, Set<String> migrations) {
    Map<String, TypeElement> asking = new TreeMap<>();
    for (String name : migrations) {
      TypeElement type = done.add(name) ? elements.getTypeElement(name) : null;
      if (type != null && !MigrationAnnotation.tables(type).isEmpty()) {
        Entry entry = MigrationAnnotation.entry(type, elements);
        asking.put(entry == null ? "" : entry.id(), type);
      }
    }
    if (!asking.isEmpty()) {
      Map<String, SchemaModel> schemas = project.history().schemasAt(asking.keySet());
      for (Map.Entry<String, TypeElement> type : asking.entrySet()) {
        write(type.getKey(), type.getValue(), schemas.get(type.getKey()));
      }
    }
  }

  private void write(String id, TypeElement type, @Nullable SchemaModel schema) {
    String name = elements.getBinaryName(type).toString();
    List<String> tables = MigrationAnnotation.tables(type);
    write(id, name, tables, schema == null ? SchemaModel.EMPTY : schema, Position.of(type));
  }

  /** Those of the migration that this compile makes. */
  void write(MigrationClass made, SchemaModel after) {
    done.add(made.name());
    if (!made.tables().isEmpty()) {
      write(made.id(), made.name(), made.tables(), after, null);
    }
  }

  private void write(
      String id,
      String className,
      List<String> names,
      SchemaModel schema,
      @Nullable Position position) {
    List<Table> tables = new ArrayList<>();
    for (String name : names) {
      Table table = find(name, schema);
      if (table == null) {
        reporter.report(noSuchTable(id, name, schema), position);
      } else if (!tables.contains(table)) {
        tables.add(table);
      }
    }
    if (tables.size() == names.size()) {
      outputs.writeClass(TablesClass.nameFor(className), TablesClass.source(className, id, tables));
    }
  }

  private static @Nullable Table find(String name, SchemaModel schema) {
    for (Table table : schema.tables()) {
      if (table.name().toString().equals(name)) {
        return table;
      }
    }
    return null;
  }

  private static Problem noSuchTable(String id, String name, SchemaModel schema) {
    List<String> names = new ArrayList<>();
    for (Table table : schema.tables()) {
      names.add(table.name().toString());
    }
    return new Problem(
        GeneratingProblem.NO_SUCH_TABLE,
        "at the revision "
            + id
            + " there is no table \""
            + name
            + "\""
            + NearMiss.hint(name, names)
            + (names.isEmpty() ? "; the revision has no record, or no tables" : ""));
  }
}
