package dev.varve.catalog;

import java.sql.SQLException;

/** The role may not run a query. PostgreSQL has ended the transaction. */
final class QueryDenied extends SQLException {
  /** The SQLSTATE insufficient_privilege. */
  static final String NO_PRIVILEGE = "42501";

  private static final long serialVersionUID = 1;

  private final String query;

  QueryDenied(String query, SQLException cause) {
    super(cause.getMessage(), NO_PRIVILEGE, cause);
    this.query = query;
  }

  /** The query's name. */
  String query() {
    return query;
  }
}
