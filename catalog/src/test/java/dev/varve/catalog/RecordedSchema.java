package dev.varve.catalog;

import dev.varve.model.change.Change;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.RevisionJson;
import dev.varve.runtime.Revision;
import dev.varve.runtime.SchemaCheck;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares a database with the schemas that the records of all chains lead to. */
final class RecordedSchema implements SchemaCheck {

  @Override
  public List<String> differences(
      Connection connection, List<Revision> revisions, List<String> records) {
    SchemaModel live =
        CatalogReader.read(connection, CatalogScope.ALL.without("varve_history")).schema();
    List<String> differences = new ArrayList<>();
    for (Change change :
        Differ.diff(expected(records), live, Renames.NONE, PostgresVersions.DEFAULT)) {
      differences.add(ChangeText.line(change));
    }
    return differences;
  }

  private static SchemaModel expected(List<String> records) {
    Map<String, List<dev.varve.model.snapshot.Revision>> chains = new TreeMap<>();
    for (String text : records) {
      dev.varve.model.snapshot.Revision revision = RevisionJson.read(text, "record");
      chains.computeIfAbsent(revision.links().chain(), chain -> new ArrayList<>()).add(revision);
    }
    List<SchemaObject> objects = new ArrayList<>();
    for (List<dev.varve.model.snapshot.Revision> chain : chains.values()) {
      History history = History.of(chain);
      history.heads().forEach(head -> objects.addAll(history.schemaAt(head.id()).objects()));
    }
    return SchemaModel.of(objects);
  }
}
