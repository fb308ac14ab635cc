package dev.varve.model.kind.table;

import dev.varve.model.change.Words;
import dev.varve.model.ddl.IndexDdl;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.Index;
import dev.varve.runtime.sql.SqlQuoting;
import org.jspecify.annotations.Nullable;

/** The parts of a table in words. */
final class TableWords {

  private TableWords() {}

  static String type(Column column) {
    return column.collation() == null
        ? column.type().sql()
        : column.type().sql() + " collate " + column.collation().sql();
  }

  static String definition(Column column) {
    StringBuilder text = new StringBuilder(type(column));
    text.append(column.nullable() ? "" : " not null");
    if (column.defaultValue() != null) {
      text.append(" default ").append(column.defaultValue());
    }
    if (column.identity() != null) {
      text.append(' ').append(identity(column.identity()));
    }
    if (column.generated() != null) {
      text.append(' ').append(generated(column.generated()));
    }
    String comment = column.comment();
    return Words.join(
        text.toString(), comment == null ? "" : "comment " + SqlQuoting.literal(comment));
  }

  static String identity(Identity identity) {
    return identity.always() ? "identity" : "identity by default";
  }

  static String generated(@Nullable Generated generated) {
    return generated == null
        ? "not generated"
        : "generated as (" + generated.expression() + ")" + (generated.stored() ? "" : " virtual");
  }

  static String definition(Index index) {
    String where = index.where() == null ? "" : " where " + index.where();
    return (index.unique() ? "unique " : "") + IndexDdl.body(index) + where;
  }
}
