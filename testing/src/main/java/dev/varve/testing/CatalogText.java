package dev.varve.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A database's schema as sorted lines of text, read from PostgreSQL's catalog by queries of this
 * module's own: an oracle beside {@code pg_dump} that needs no client and says more (the validity
 * of indexes, the names of all constraints). Works on PostgreSQL 13 to 18. Thread-safe: it has no
 * state.
 *
 * <p>The order of columns in a table and that of storage parameters are left out; so are the
 * objects of extensions and those that every database has.
 */
public final class CatalogText {
  private static final String QUERY = Resource.text("catalog.sql");

  private CatalogText() {}

  /**
   * One line for each object, its attribute and its comment.
   *
   * @param leftOut names of tables, alone or with their schema, that are not described
   */
  public static String of(TestDatabase database, String... leftOut) {
    List<String> lines = new ArrayList<>();
    for (String line : lines(database, leftOut)) {
      lines.add(StorageParameters.sorted(line.replace("\n", "\\n")));
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<String> lines(TestDatabase database, String... leftOut) {
    List<String> lines = new ArrayList<>();
    for (var line : database.column(QUERY, (Object) leftOut)) {
      lines.add(Objects.requireNonNull(line, "a line of the catalog is null"));
    }
    return lines;
  }
}
