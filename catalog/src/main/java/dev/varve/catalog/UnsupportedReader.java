package dev.varve.catalog;

import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads everything that a model cannot hold. */
final class UnsupportedReader {
  private static final String FOLDER = "unsupported/";

  /**
   * Each gives the columns {@code kind}, {@code schema}, {@code name}, {@code part}, {@code
   * detail}.
   */
  private static final List<String> QUERIES =
      List.of(
          "relations",
          "table_attributes",
          "column_attributes",
          "constraints",
          "constraint_attributes",
          "indexes",
          "index_attributes",
          "sequences",
          "routines",
          "triggers",
          "policies",
          "types",
          "operators",
          "text_search",
          "collations",
          "statistics_objects",
          "replication",
          "foreign_data",
          "languages",
          "privileges",
          "comments",
          "standard_objects");

  private final CatalogSession session;
  private final List<Unsupported> found = new ArrayList<>();

  private UnsupportedReader(CatalogSession session) {
    this.session = session;
  }

  /** Whether a query only looks for what a model cannot hold. */
  static boolean canDoWithout(String query) {
    return query.startsWith(FOLDER);
  }

  /** All of it, sorted. */
  static List<Unsupported> read(CatalogSession session) throws SQLException {
    UnsupportedReader reader = new UnsupportedReader(session);
    reader.readServer();
    for (String query : QUERIES) {
      reader.read(query, row -> reader.add(row.text("kind"), row, row.optional("detail")));
    }
    reader.read("identity_sequences", reader::addIdentitySequence);
    if (session.major() >= 18) {
      reader.read("not_null_constraints", reader::addNotNullConstraint);
    }
    Collections.sort(reader.found);
    return reader.found;
  }

  /** A newer server may hold things that no query here knows of. */
  private void readServer() {
    if (session.major() > PostgresVersions.DEFAULT.newest()) {
      found.add(
          new Unsupported(
              "whatever is new in", "PostgreSQL " + session.major(), "" + session.version()));
    }
  }

  /** A query that the role may not run is told instead of what it would have found. */
  private void read(String query, Row.Reader rows) throws SQLException {
    String denial = session.denials().get(FOLDER + query);
    if (denial == null) {
      session.read(FOLDER + query, rows);
    } else {
      found.add(new Unsupported("what may not be read of", query.replace('_', ' '), denial));
    }
  }

  private void addIdentitySequence(Row row) throws SQLException {
    String sequence = row.optional("sequence");
    String options = row.optional("detail");
    if (sequence != null && !isMade(sequence, row, "seq")) {
      add("name of the sequence of column", row, sequence);
    }
    if (options != null) {
      add("options of the sequence of column", row, options);
    }
  }

  private void addNotNullConstraint(Row row) throws SQLException {
    String constraint = row.text("constraint");
    if (!isMade(constraint, row, "not_null")) {
      add("name of the not-null constraint of column", row, constraint);
    }
  }

  /**
   * Whether PostgreSQL makes the name for the table and column of the row by itself; it adds a
   * number to one that is taken.
   */
  private static boolean isMade(String name, Row row, String label) throws SQLException {
    int end = name.length();
    while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
      end--;
    }
    String number = name.substring(end);
    return name.equals(PostgresNames.make(row.text("name"), row.text("part"), label + number));
  }

  private void add(String kind, Row row, @Nullable String detail) throws SQLException {
    String name = new QualifiedName(row.text("schema"), row.text("name")).toString();
    String part = row.optional("part");
    found.add(
        new Unsupported(
            kind, part == null ? name : name + "." + part, detail == null ? "" : detail));
  }
}
