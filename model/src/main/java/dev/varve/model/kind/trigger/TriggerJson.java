package dev.varve.model.kind.trigger;

import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields of a trigger after its name and table. */
final class TriggerJson {

  private TriggerJson() {}

  static void write(JsonText json, Trigger trigger) {
    Trigger.Firing firing = trigger.firing();
    json.field("time", firing.time().name());
    List<String> events = new ArrayList<>();
    for (Trigger.Event event : firing.events()) {
      events.add(event.name());
    }
    json.field("events", events);
    json.field("columns", firing.columns());
    if (firing.forEachRow()) {
      json.flag("for each row", true);
    }
    json.field("old table", firing.oldTable());
    json.field("new table", firing.newTable());
    json.field("when", trigger.when());
    json.field("function schema", trigger.function().schema());
    json.field("function", trigger.function().name());
    json.field("arguments", trigger.arguments());
    Deferral constraint = trigger.constraint();
    json.field("constraint", constraint == null ? null : constraint.name());
    QualifiedName from = trigger.from();
    if (from != null) {
      json.field("from schema", from.schema());
      json.field("from", from.name());
    }
    if (trigger.state() != FiringState.ORIGIN) {
      json.field("state", trigger.state().name());
    }
    json.field("comment", trigger.comment());
  }

  static Trigger read(JsonFields fields, ObjectId id) throws IOException {
    Trigger.Firing firing = readFiring(fields);
    return new Trigger(
        id.name().name(),
        id.name().withName(id.qualifier()),
        firing,
        fields.expression("when"),
        new QualifiedName(fields.required("function schema"), fields.required("function")),
        fields.texts("arguments"),
        readConstraint(fields),
        readFrom(fields),
        FiringState.valueOf(fields.text("state", FiringState.ORIGIN.name())),
        fields.text("comment"));
  }

  private static Trigger.Firing readFiring(JsonFields fields) throws IOException {
    Trigger.Time time = Trigger.Time.valueOf(fields.required("time"));
    TreeSet<Trigger.Event> events = new TreeSet<>();
    for (String event : fields.texts("events")) {
      events.add(Trigger.Event.valueOf(event));
    }
    return new Trigger.Firing(
        time,
        events,
        fields.texts("columns"),
        fields.flag("for each row", false),
        fields.text("old table"),
        fields.text("new table"));
  }

  private static @Nullable Deferral readConstraint(JsonFields fields) throws IOException {
    String constraint = fields.text("constraint");
    return constraint == null ? null : Deferral.valueOf(constraint);
  }

  private static @Nullable QualifiedName readFrom(JsonFields fields) throws IOException {
    String schema = fields.text("from schema");
    return schema == null ? null : new QualifiedName(schema, fields.required("from"));
  }
}
