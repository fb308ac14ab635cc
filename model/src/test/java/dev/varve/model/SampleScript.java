package dev.varve.model;

import dev.varve.model.kind.aggregate.Aggregate;
import dev.varve.model.kind.aggregate.Transition;
import dev.varve.model.kind.composite.Attribute;
import dev.varve.model.kind.composite.CompositeType;
import dev.varve.model.kind.domain.Domain;
import dev.varve.model.kind.domain.DomainCheck;
import dev.varve.model.kind.eventtrigger.EventTrigger;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.kind.rule.Rule;
import dev.varve.model.kind.trigger.Trigger;
import dev.varve.model.kind.view.View;
import dev.varve.model.kind.view.ViewColumn;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ConstraintVisitor;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.UniqueConstraint;
import dev.varve.model.schema.UserType;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plainest statements that create a schema: a second opinion, which shares nothing with what
 * renders migrations. Schemas, extensions, types, sequences, tables and indexes first, then
 * routines and aggregates; foreign keys, views and the owners of sequences last.
 */
public final class SampleScript implements ConstraintVisitor<String> {
  private final List<String> statements = new ArrayList<>();
  private final List<String> routines = new ArrayList<>();
  private final List<String> links = new ArrayList<>();

  private SampleScript() {}

  /** The statements, in order. */
  public static List<String> of(SchemaModel schema) {
    SampleScript script = new SampleScript();
    inOrder(schema).forEach(script::add);
    script.statements.addAll(script.routines);
    script.statements.addAll(script.links);
    return script.statements;
  }

  /** The objects, with each type behind those that it is made of. */
  private static Set<SchemaObject> inOrder(SchemaModel schema) {
    Set<SchemaObject> ordered = new LinkedHashSet<>();
    for (SchemaObject object : schema.objects()) {
      addInOrder(object, schema, ordered);
    }
    return ordered;
  }

  private static void addInOrder(
      SchemaObject object, SchemaModel schema, Set<SchemaObject> ordered) {
    if (object instanceof UserType type) {
      for (SchemaObject other : schema.objects()) {
        if (other instanceof UserType part
            && type.madeOf().stream().anyMatch(it -> it.isNamed(part.name()))) {
          addInOrder(part, schema, ordered);
        }
      }
    }
    ordered.add(object);
  }

  private int add(SchemaObject object) {
    return switch (object.id().kind()) {
      case SCHEMA -> add((Schema) object);
      case EXTENSION -> add((Extension) object);
      case ENUM -> add((EnumType) object);
      case DOMAIN -> add((Domain) object);
      case COMPOSITE_TYPE -> add((CompositeType) object);
      case SEQUENCE -> add((Sequence) object);
      case TABLE -> add((Table) object);
      case VIEW -> add((View) object);
      case FUNCTION -> add((Routine) object);
      case AGGREGATE -> add((Aggregate) object);
      case TRIGGER -> add((Trigger) object);
      case RULE -> add((Rule) object);
      case EVENT_TRIGGER -> add((EventTrigger) object);
      case MATERIALIZED_VIEW, PROCEDURE ->
          throw new IllegalArgumentException("no samples of " + object.id());
    };
  }

  private int add(String statement) {
    statements.add(statement);
    return statements.size();
  }

  private int comment(String target, @Nullable String comment) {
    return comment == null
        ? statements.size()
        : add("COMMENT ON " + target + " IS " + SqlQuoting.literal(comment));
  }

  private int add(Schema schema) {
    add("CREATE SCHEMA " + quoted(schema.name()));
    return comment("SCHEMA " + quoted(schema.name()), schema.comment());
  }

  private int add(Routine function) {
    routines.add(
        "CREATE FUNCTION "
            + SqlQuoting.qualified(function.name().schema(), function.name().name())
            + "("
            + function.signature()
            + ") RETURNS "
            + function.result()
            + " LANGUAGE "
            + function.body().language()
            + " AS "
            + SqlQuoting.literal(function.body().text()));
    return routines.size();
  }

  private int add(Aggregate aggregate) {
    Transition transition = aggregate.transition();
    routines.add(
        "CREATE AGGREGATE "
            + SqlQuoting.qualified(aggregate.name().schema(), aggregate.name().name())
            + "("
            + aggregate.signature()
            + ") (SFUNC = "
            + SqlQuoting.qualified(transition.function().schema(), transition.function().name())
            + ", STYPE = "
            + transition.type()
            + ", INITCOND = '"
            + transition.initial()
            + "')");
    return routines.size();
  }

  private int add(Trigger trigger) {
    links.add(
        "CREATE TRIGGER "
            + quoted(trigger.name())
            + " BEFORE UPDATE OF "
            + quoted(trigger.firing().columns().get(0))
            + " ON "
            + SqlQuoting.qualified(trigger.table().schema(), trigger.table().name())
            + " FOR EACH ROW WHEN ("
            + trigger.when()
            + ") EXECUTE FUNCTION "
            + SqlQuoting.qualified(trigger.function().schema(), trigger.function().name())
            + "('x')");
    return links.size();
  }

  private int add(Rule rule) {
    links.add(
        "CREATE RULE "
            + quoted(rule.name())
            + " AS ON DELETE TO "
            + SqlQuoting.qualified(rule.table().schema(), rule.table().name())
            + " WHERE "
            + rule.where()
            + " DO ALSO "
            + rule.commands().get(0));
    return links.size();
  }

  private int add(EventTrigger trigger) {
    links.add(
        "CREATE EVENT TRIGGER "
            + quoted(trigger.name())
            + " ON sql_drop EXECUTE FUNCTION "
            + SqlQuoting.qualified(trigger.function().schema(), trigger.function().name())
            + "()");
    return links.size();
  }

  private int add(View view) {
    List<String> columns = new ArrayList<>();
    List<String> options = new ArrayList<>();
    view.columns().forEach(column -> columns.add(quoted(column.name())));
    if (view.check() != View.Check.NONE) {
      options.add("check_option = " + view.check());
    }
    if (view.securityBarrier()) {
      options.add("security_barrier");
    }
    if (view.securityInvoker()) {
      options.add("security_invoker");
    }
    String name = SqlQuoting.qualified(view.name().schema(), view.name().name());
    links.add(
        "CREATE VIEW "
            + name
            + "("
            + String.join(", ", columns)
            + ")"
            + (options.isEmpty() ? "" : " WITH (" + String.join(", ", options) + ")")
            + " AS "
            + view.query());
    if (view.comment() != null) {
      links.add("COMMENT ON VIEW " + name + " IS " + SqlQuoting.literal(view.comment()));
    }
    for (ViewColumn column : view.columns()) {
      String part = name + "." + quoted(column.name());
      if (column.comment() != null) {
        links.add("COMMENT ON COLUMN " + part + " IS " + SqlQuoting.literal(column.comment()));
      }
      if (column.defaultValue() != null) {
        links.add(
            "ALTER TABLE "
                + name
                + " ALTER "
                + quoted(column.name())
                + " SET DEFAULT "
                + column.defaultValue());
      }
    }
    return links.size();
  }

  private int add(Extension extension) {
    String schema = extension.schema();
    String version = extension.version();
    return add(
        "CREATE EXTENSION "
            + quoted(extension.name())
            + (schema == null ? "" : " SCHEMA " + quoted(schema))
            + (version == null ? "" : " VERSION " + SqlQuoting.literal(version)));
  }

  private int add(EnumType type) {
    List<String> labels = new ArrayList<>();
    type.labels().forEach(label -> labels.add(SqlQuoting.literal(label)));
    add(
        "CREATE TYPE "
            + SqlQuoting.qualified(type.name().schema(), type.name().name())
            + " AS ENUM ("
            + String.join(", ", labels)
            + ")");
    return comment(
        "TYPE " + SqlQuoting.qualified(type.name().schema(), type.name().name()), type.comment());
  }

  private int add(CompositeType type) {
    String name = SqlQuoting.qualified(type.name().schema(), type.name().name());
    List<String> attributes = new ArrayList<>();
    for (Attribute attribute : type.attributes()) {
      String collation =
          attribute.collation() == null ? "" : " COLLATE " + attribute.collation().sql();
      attributes.add(quoted(attribute.name()) + " " + attribute.type() + collation);
    }
    add("CREATE TYPE " + name + " AS (" + String.join(", ", attributes) + ")");
    comment("TYPE " + name, type.comment());
    for (Attribute attribute : type.attributes()) {
      comment("COLUMN " + name + "." + quoted(attribute.name()), attribute.comment());
    }
    return statements.size();
  }

  private int add(Domain domain) {
    String name = SqlQuoting.qualified(domain.name().schema(), domain.name().name());
    add(
        "CREATE DOMAIN "
            + name
            + " AS "
            + domain.type()
            + (domain.collation() == null ? "" : " COLLATE " + domain.collation().sql())
            + (domain.defaultValue() == null ? "" : " DEFAULT " + domain.defaultValue())
            + (domain.nullable() ? "" : " NOT NULL"));
    comment("DOMAIN " + name, domain.comment());
    for (DomainCheck check : domain.checks()) {
      String constraint = "CONSTRAINT " + quoted(check.name());
      String validity = check.validated() ? "" : " NOT VALID";
      add(
          "ALTER DOMAIN "
              + name
              + " ADD "
              + constraint
              + " CHECK ("
              + check.condition()
              + ")"
              + validity);
      comment(constraint + " ON DOMAIN " + name, check.comment());
    }
    return statements.size();
  }

  private int add(Sequence sequence) {
    String name = sequence.name().sql();
    SequenceOwner owner = sequence.owner();
    add("CREATE SEQUENCE " + name + " AS " + sequence.type() + options(sequence.options()));
    if (owner != null) {
      String column = owner.table().sql() + "." + quoted(owner.column());
      links.add("ALTER SEQUENCE " + name + " OWNED BY " + column);
    }
    return comment("SEQUENCE " + name, sequence.comment());
  }

  private int add(Table table) {
    List<String> columns = new ArrayList<>();
    table.columns().forEach(column -> columns.add(column(column)));
    String name = table.name().sql();
    add("CREATE TABLE " + name + " (" + String.join(",\n  ", columns) + ")");
    comment("TABLE " + name, table.comment());
    for (Column column : table.columns()) {
      comment("COLUMN " + name + "." + quoted(column.name()), column.comment());
    }
    table.constraints().forEach(constraint -> add(name, constraint));
    table.indexes().forEach(index -> add(table.name(), index));
    return statements.size();
  }

  private static String column(Column column) {
    StringBuilder sql = new StringBuilder(quoted(column.name()) + " " + column.type().sql());
    if (column.collation() != null) {
      sql.append(" COLLATE ").append(column.collation().sql());
    }
    if (column.generated() != null) {
      sql.append(" GENERATED ALWAYS AS (" + column.generated().expression() + ")");
      sql.append(column.generated().stored() ? " STORED" : " VIRTUAL");
    }
    if (column.defaultValue() != null) {
      sql.append(" DEFAULT ").append(column.defaultValue());
    }
    sql.append(column.nullable() ? "" : " NOT NULL");
    return sql.append(identity(column.identity())).toString();
  }

  private static String identity(@Nullable Identity identity) {
    if (identity == null) {
      return "";
    }
    String always = identity.always() ? "ALWAYS" : "BY DEFAULT";
    return " GENERATED " + always + " AS IDENTITY (" + options(identity.options()) + ")";
  }

  private static String options(SequenceOptions options) {
    return " INCREMENT BY "
        + (options.increment() == null ? 1 : options.increment())
        + option(" MINVALUE ", options.min())
        + option(" MAXVALUE ", options.max())
        + option(" START WITH ", options.start())
        + option(" CACHE ", options.cache())
        + (options.cycle() ? " CYCLE" : "");
  }

  private static String option(String words, @Nullable Long value) {
    return value == null ? "" : words + value;
  }

  private void add(String table, Constraint constraint) {
    List<String> list = constraint instanceof ForeignKey ? links : statements;
    String name = quoted(constraint.name());
    String validity = constraint.validated() ? "" : " NOT VALID";
    list.add(
        "ALTER TABLE " + table + " ADD CONSTRAINT " + name + constraint.accept(this) + validity);
    if (constraint.comment() != null) {
      String comment = SqlQuoting.literal(constraint.comment());
      list.add("COMMENT ON CONSTRAINT " + name + " ON " + table + " IS " + comment);
    }
  }

  @Override
  public String visit(PrimaryKey key) {
    return " PRIMARY KEY " + names(key.columns()) + include(key.include()) + sql(key.deferral());
  }

  @Override
  public String visit(UniqueConstraint unique) {
    return " UNIQUE "
        + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
        + names(unique.columns())
        + include(unique.include())
        + sql(unique.deferral());
  }

  @Override
  public String visit(ForeignKey key) {
    return " FOREIGN KEY "
        + names(key.columns())
        + " REFERENCES "
        + key.references().sql()
        + names(key.referencedColumns())
        + (" ON DELETE " + key.onDelete().sql())
        + (key.onDeleteColumns().isEmpty() ? "" : names(key.onDeleteColumns()))
        + (" ON UPDATE " + key.onUpdate().sql())
        + sql(key.deferral());
  }

  @Override
  public String visit(CheckConstraint check) {
    return " CHECK (" + check.condition() + ")" + (check.noInherit() ? " NO INHERIT" : "");
  }

  private void add(QualifiedName table, Index index) {
    List<String> keys = new ArrayList<>();
    index.keys().forEach(key -> keys.add(key(key)));
    List<String> with = new ArrayList<>();
    for (Map.Entry<String, String> parameter : index.with().entrySet()) {
      with.add(parameter.getKey() + " = " + parameter.getValue());
    }
    add(
        (index.unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ")
            + quoted(index.name())
            + (" ON " + table.sql() + " USING " + index.method())
            + (" (" + String.join(", ", keys) + ")")
            + include(index.include())
            + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
            + (with.isEmpty() ? "" : " WITH (" + String.join(", ", with) + ")")
            + (index.where() == null ? "" : " WHERE " + index.where()));
    comment("INDEX " + table.withName(index.name()).sql(), index.comment());
  }

  private static String key(IndexKey key) {
    String what = key.column() == null ? "(" + key.expression() + ")" : quoted(key.column());
    return what
        + (key.collation() == null ? "" : " COLLATE " + key.collation().sql())
        + (key.operatorClass() == null ? "" : " " + key.operatorClass())
        + (key.descending() ? " DESC" : "")
        + (key.nullsFirst() == key.descending()
            ? ""
            : key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
  }

  private static String names(List<String> columns) {
    List<String> quoted = new ArrayList<>();
    columns.forEach(column -> quoted.add(quoted(column)));
    return "(" + String.join(", ", quoted) + ")";
  }

  private static String include(List<String> columns) {
    return columns.isEmpty() ? "" : " INCLUDE " + names(columns);
  }

  private static String sql(Deferral deferral) {
    return switch (deferral) {
      case NOT_DEFERRABLE -> "";
      case INITIALLY_IMMEDIATE -> " DEFERRABLE";
      case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
    };
  }

  private static String quoted(String name) {
    return SqlQuoting.identifier(name);
  }
}
