package dev.varve.catalog;

import dev.varve.model.kind.trigger.Trigger;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads triggers. The bits of a type are those of PostgreSQL's {@code pg_trigger.h}. */
final class TriggerReader {
  private static final long ROW = 1;
  private static final long BEFORE = 1 << 1;
  private static final long INSERT = 1 << 2;
  private static final long DELETE = 1 << 3;
  private static final long UPDATE = 1 << 4;
  private static final long TRUNCATE = 1 << 5;
  private static final long INSTEAD = 1 << 6;

  private TriggerReader() {}

  static void read(CatalogSession session, List<SchemaObject> objects) throws SQLException {
    session.read("triggers", row -> objects.add(trigger(row)));
  }

  private static Trigger trigger(Row row) throws SQLException {
    String from = row.optional("from_table");
    return new Trigger(
        row.text("name"),
        new QualifiedName(row.text("schema"), row.text("table")),
        firing(row),
        row.is("has_condition") ? condition(row.text("definition")) : null,
        new QualifiedName(row.text("function_schema"), row.text("function")),
        arguments(row),
        row.is("is_constraint") ? deferral(row) : null,
        from == null ? null : new QualifiedName(row.text("from_schema"), from),
        row.firingState("state"),
        row.optional("comment"));
  }

  private static Trigger.Firing firing(Row row) throws SQLException {
    long type = row.number("type");
    Trigger.Time time =
        (type & INSTEAD) != 0
            ? Trigger.Time.INSTEAD_OF
            : (type & BEFORE) != 0 ? Trigger.Time.BEFORE : Trigger.Time.AFTER;
    TreeSet<Trigger.Event> events = new TreeSet<>();
    add(type & INSERT, Trigger.Event.INSERT, events);
    add(type & DELETE, Trigger.Event.DELETE, events);
    add(type & UPDATE, Trigger.Event.UPDATE, events);
    add(type & TRUNCATE, Trigger.Event.TRUNCATE, events);
    return new Trigger.Firing(
        time,
        events,
        row.texts("columns"),
        (type & ROW) != 0,
        row.optional("old_table"),
        row.optional("new_table"));
  }

  private static void add(long bit, Trigger.Event event, Set<Trigger.Event> events) {
    if (bit != 0) {
      events.add(event);
    }
  }

  /** What stands in brackets after {@code WHEN} in the definition. */
  private static SqlExpression condition(String definition) {
    List<SqlToken> tokens = SqlLexer.tokens(definition);
    int open = 0;
    while (!tokens.get(open).isWord("when") || !tokens.get(open + 1).isSpecial('(')) {
      open++;
    }
    int depth = 0;
    int close = open;
    do {
      close++;
      depth += tokens.get(close).isSpecial('(') ? 1 : tokens.get(close).isSpecial(')') ? -1 : 0;
    } while (depth > 0);
    String text = definition.substring(tokens.get(open + 1).end(), tokens.get(close).start());
    return ModelSpelling.expression(text);
  }

  /** Each ends with a byte of zero. */
  private static List<String> arguments(Row row) throws SQLException {
    byte[] bytes = HexFormat.of().parseHex(row.text("argument_bytes"));
    List<String> arguments = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length && arguments.size() < row.number("arguments"); i++) {
      if (bytes[i] == 0) {
        arguments.add(new String(bytes, start, i - start, StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
    return arguments;
  }

  private static @Nullable Deferral deferral(Row row) throws SQLException {
    if (!row.is("deferrable")) {
      return Deferral.NOT_DEFERRABLE;
    }
    return row.is("deferred") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
  }
}
