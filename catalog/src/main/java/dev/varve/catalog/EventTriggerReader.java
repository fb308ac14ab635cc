package dev.varve.catalog;

import dev.varve.model.kind.eventtrigger.EventTrigger;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Reads event triggers. */
final class EventTriggerReader {

  private EventTriggerReader() {}

  static void read(CatalogSession session, List<SchemaObject> objects) throws SQLException {
    session.read("event_triggers", row -> objects.add(trigger(row)));
  }

  private static EventTrigger trigger(Row row) throws SQLException {
    return new EventTrigger(
        row.text("name"),
        EventTrigger.Event.valueOf(row.text("event").toUpperCase(Locale.ROOT)),
        new TreeSet<>(row.texts("tags")),
        new QualifiedName(row.text("function_schema"), row.text("function")),
        row.firingState("state"),
        row.optional("comment"));
  }
}
