package dev.varve.example.lifegraph;

import dev.varve.runtime.Varve;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The check that the migration guide asks for before and after each migration. */
final class HealthCheck {
  private static final List<String> EXTENSIONS = List.of("pgcrypto", "pg_trgm", "btree_gist");
  private static final List<String> TABLES =
      List.of(
          "parties",
          "roles",
          "commitments",
          "documents",
          "signals",
          "document_links",
          "interactions");
  private static final List<String> INDEXES =
      List.of(
          "idx_parties_name_trgm",
          "idx_parties_kind",
          "idx_parties_tax_id",
          "idx_roles_user",
          "idx_roles_party",
          "idx_roles_domains",
          "idx_commitments_role",
          "idx_commitments_state_due",
          "idx_commitments_priority",
          "idx_commitments_domains",
          "idx_commitments_counterparty",
          "idx_documents_sha256",
          "idx_documents_source",
          "idx_documents_extraction_type",
          "idx_documents_created",
          "idx_signals_status",
          "idx_signals_received",
          "idx_signals_dedupe",
          "idx_doclinks_entity",
          "idx_doclinks_document",
          "idx_interactions_entity",
          "idx_interactions_type",
          "idx_interactions_created",
          "idx_interactions_actor");

  private final DataSource dataSource;
  private final Varve varve;
  private final PrintStream out;

  HealthCheck(DataSource dataSource, Varve varve, PrintStream out) {
    this.dataSource = dataSource;
    this.varve = varve;
    this.out = out;
  }

  /** Prints a line for each check, and fails at the first that does not hold. */
  void run() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      all(
          connection,
          "PostgreSQL extensions installed",
          EXTENSIONS,
          "SELECT extname FROM pg_extension");
      all(connection, "All tables exist", TABLES, "SELECT tablename FROM pg_tables");
      all(
          connection,
          "All indexes created",
          INDEXES,
          "SELECT relname FROM pg_class JOIN pg_index ON indexrelid = pg_class.oid WHERE indisvalid");
    }
    check("Migration status: head", varve.pending().isEmpty());
    out.println("✅ Database health: OK");
  }

  private void all(Connection connection, String what, List<String> names, String query)
      throws SQLException {
    String count = "SELECT count(*) FROM (" + query + ") AS found (name) WHERE name = ANY (?)";
    try (PreparedStatement statement = connection.prepareStatement(count)) {
      statement.setArray(1, connection.createArrayOf("text", names.toArray()));
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        check(what, result.getInt(1) == names.size());
      }
    }
  }

  private void check(String what, boolean holds) {
    if (!holds) {
      throw new IllegalStateException("health check failed: " + what);
    }
    out.println("✅ " + what);
  }
}
