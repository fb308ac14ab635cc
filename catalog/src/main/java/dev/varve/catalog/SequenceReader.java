package dev.varve.catalog;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.TypeName;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads sequences, but those of identity columns. */
final class SequenceReader {

  private SequenceReader() {}

  static void read(CatalogSession session, List<SchemaObject> objects) throws SQLException {
    session.read("sequences", row -> objects.add(sequence(row)));
  }

  private static Sequence sequence(Row row) throws SQLException {
    return new Sequence(
        row.qualifiedName(),
        TypeName.parse(row.text("type")),
        options(row),
        owner(row),
        row.optional("comment"));
  }

  /** The options in the columns of {@code pg_sequence}. */
  static SequenceOptions options(Row row) throws SQLException {
    return new SequenceOptions(
        row.number("start"),
        row.number("increment"),
        row.number("min"),
        row.number("max"),
        row.number("cache"),
        row.is("cycle"));
  }

  private static @Nullable SequenceOwner owner(Row row) throws SQLException {
    String table = row.optional("table");
    return table == null
        ? null
        : new SequenceOwner(new QualifiedName(row.text("schema"), table), row.text("column"));
  }
}
