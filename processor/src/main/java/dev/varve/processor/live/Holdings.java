package dev.varve.processor.live;

import dev.varve.catalog.Unsupported;
import dev.varve.model.problem.Problem;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a database holds beside what is compared: what cannot be declared of a table, and what
 * is none of the project's. Nothing of it is passed over in silence.
 */
final class Holdings {
  private final String database;
  private final Map<String, ObjectId> tables = new HashMap<>();
  private final Map<ObjectId, List<String>> ofTables = new TreeMap<>();
  private final KindList others = new KindList();

  /** The tables and indexes of a schema share their names, and so does what PostgreSQL says. */
  Holdings(String database, SchemaModel declared) {
    this.database = database;
    for (Table table : declared.tables()) {
      tables.put(table.name().toString(), table.id());
      for (Index index : table.indexes()) {
        tables.put(table.name().withName(index.name()).toString(), table.id());
      }
    }
  }

  List<Finding> findings(List<SchemaObject> foreign, List<Unsupported> unsupported) {
    for (SchemaObject object : foreign) {
      others.add(object.id().kind().word(), object.id().title());
    }
    for (Unsupported one : unsupported) {
      ObjectId table = tableOf(one.name());
      if (table == null) {
        // Its name may be that of a user.
        others.add(one.kind());
      } else {
        ofTables.computeIfAbsent(table, it -> new ArrayList<>()).add(one.toString());
      }
    }
    List<Finding> findings = new ArrayList<>();
    ofTables.forEach((table, things) -> findings.add(notDeclarable(table, things)));
    if (!others.isEmpty()) {
      findings.add(Finding.of(LiveProblem.LEFT_ALONE, leftAlone()));
    }
    return findings;
  }

  /** The declared table of {@code app.orders}, {@code app.orders.total}; null if it is of none. */
  private @Nullable ObjectId tableOf(String name) {
    ObjectId table = tables.get(name);
    for (int dot = name.lastIndexOf('.'); table == null && dot > 0; ) {
      table = tables.get(name.substring(0, dot));
      dot = name.lastIndexOf('.', dot - 1);
    }
    return table;
  }

  private Finding notDeclarable(ObjectId table, List<String> things) {
    String message =
        "the database at "
            + database
            + " has what cannot be declared: "
            + String.join(", ", things)
            + ". It is neither compared nor changed.";
    return new Finding(new Problem(LiveProblem.NOT_DECLARABLE, message), table, "");
  }

  private String leftAlone() {
    return "the database at "
        + database
        + " holds what is none of this project's and is left alone: "
        + others;
  }
}
