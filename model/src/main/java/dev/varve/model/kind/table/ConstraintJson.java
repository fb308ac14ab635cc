package dev.varve.model.kind.table;

import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ConstraintVisitor;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.ReferentialAction;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.UniqueConstraint;
import java.io.IOException;
import java.util.List;

/** A constraint, on one line. Its kind is the name of the first field, its name the value. */
final class ConstraintJson implements ConstraintVisitor<JsonText> {
  private static final String PRIMARY_KEY = "primary key";
  private static final String UNIQUE = "unique";
  private static final String FOREIGN_KEY = "foreign key";
  private static final String CHECK = "check";
  private static final String NOT_VALID = "not valid";
  private static final String INITIALLY_IMMEDIATE = "initially immediate";
  private static final String INITIALLY_DEFERRED = "initially deferred";

  private final JsonText json;

  private ConstraintJson(JsonText json) {
    this.json = json;
  }

  static void write(JsonText json, List<Constraint> constraints) {
    if (constraints.isEmpty()) {
      return;
    }
    ConstraintJson writer = new ConstraintJson(json);
    json.name("constraints");
    json.beginLines('[');
    for (Constraint constraint : constraints) {
      json.begin('{');
      constraint.accept(writer);
      json.field("comment", constraint.comment());
      json.end('}');
    }
    json.end(']');
  }

  @Override
  public JsonText visit(PrimaryKey key) {
    json.field(PRIMARY_KEY, key.name());
    json.field("columns", key.columns());
    json.field("include", key.include());
    return deferral(key.deferral());
  }

  @Override
  public JsonText visit(UniqueConstraint unique) {
    json.field(UNIQUE, unique.name());
    json.field("columns", unique.columns());
    json.field("include", unique.include());
    if (unique.nullsNotDistinct()) {
      json.flag("nulls not distinct", true);
    }
    return deferral(unique.deferral());
  }

  @Override
  public JsonText visit(ForeignKey key) {
    json.field(FOREIGN_KEY, key.name());
    json.field("columns", key.columns());
    json.field("references", key.references().name());
    if (!key.references().schema().equals(QualifiedName.PUBLIC)) {
      json.field("references schema", key.references().schema());
    }
    json.field("referenced columns", key.referencedColumns());
    action("on delete", key.onDelete());
    json.field("on delete columns", key.onDeleteColumns());
    action("on update", key.onUpdate());
    deferral(key.deferral());
    return validity(key);
  }

  private void action(String name, ReferentialAction action) {
    if (action != ReferentialAction.NO_ACTION) {
      json.field(name, action.sql());
    }
  }

  @Override
  public JsonText visit(CheckConstraint check) {
    json.field(CHECK, check.name());
    json.field("condition", check.condition());
    if (check.noInherit()) {
      json.flag("no inherit", true);
    }
    return validity(check);
  }

  private JsonText validity(Constraint constraint) {
    if (!constraint.validated()) {
      json.flag(NOT_VALID, true);
    }
    return json;
  }

  private JsonText deferral(Deferral deferral) {
    if (deferral != Deferral.NOT_DEFERRABLE) {
      boolean immediate = deferral == Deferral.INITIALLY_IMMEDIATE;
      json.field("deferrable", immediate ? INITIALLY_IMMEDIATE : INITIALLY_DEFERRED);
    }
    return json;
  }

  static Constraint read(JsonFields fields) throws IOException {
    fields.begin();
    String kind = fields.next();
    Constraint constraint =
        switch (kind == null ? "" : kind) {
          case PRIMARY_KEY -> primaryKey(fields);
          case UNIQUE -> unique(fields);
          case FOREIGN_KEY -> foreignKey(fields);
          case CHECK -> check(fields);
          default -> throw new IllegalArgumentException("no kind of constraint: \"" + kind + "\"");
        };
    fields.end();
    return constraint;
  }

  private static PrimaryKey primaryKey(JsonFields fields) throws IOException {
    return new PrimaryKey(
        fields.required(PRIMARY_KEY),
        fields.texts("columns"),
        fields.texts("include"),
        readDeferral(fields),
        fields.text("comment"));
  }

  private static UniqueConstraint unique(JsonFields fields) throws IOException {
    return new UniqueConstraint(
        fields.required(UNIQUE),
        fields.texts("columns"),
        fields.texts("include"),
        fields.flag("nulls not distinct", false),
        readDeferral(fields),
        fields.text("comment"));
  }

  private static ForeignKey foreignKey(JsonFields fields) throws IOException {
    return new ForeignKey(
        fields.required(FOREIGN_KEY),
        fields.texts("columns"),
        readReferences(fields),
        fields.texts("referenced columns"),
        readAction(fields, "on delete"),
        fields.texts("on delete columns"),
        readAction(fields, "on update"),
        readDeferral(fields),
        !fields.flag(NOT_VALID, false),
        fields.text("comment"));
  }

  private static QualifiedName readReferences(JsonFields fields) throws IOException {
    String table = fields.required("references");
    return new QualifiedName(fields.text("references schema", QualifiedName.PUBLIC), table);
  }

  private static CheckConstraint check(JsonFields fields) throws IOException {
    return new CheckConstraint(
        fields.required(CHECK),
        new SqlExpression(fields.required("condition")),
        fields.flag("no inherit", false),
        !fields.flag(NOT_VALID, false),
        fields.text("comment"));
  }

  private static ReferentialAction readAction(JsonFields fields, String name) throws IOException {
    String sql = fields.text(name);
    if (sql == null) {
      return ReferentialAction.NO_ACTION;
    }
    for (ReferentialAction action : ReferentialAction.values()) {
      if (action.sql().equals(sql)) {
        return action;
      }
    }
    throw new IllegalArgumentException("no referential action: \"" + sql + "\"");
  }

  private static Deferral readDeferral(JsonFields fields) throws IOException {
    String words = fields.text("deferrable");
    if (words == null) {
      return Deferral.NOT_DEFERRABLE;
    }
    return switch (words) {
      case INITIALLY_IMMEDIATE -> Deferral.INITIALLY_IMMEDIATE;
      case INITIALLY_DEFERRED -> Deferral.INITIALLY_DEFERRED;
      default -> throw new IllegalArgumentException("not when to check: \"" + words + "\"");
    };
  }
}
