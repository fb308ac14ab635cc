package dev.varve.cli.doctor;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** Whether a pooler stands between: it gives its clients process numbers of its own. */
final class PoolerExamination implements Examination {
  private static final String SUBJECT = "pooler";

  @Override
  public List<Finding> examine(Answers database) throws SQLException {
    if (!database.connection().isWrapperFor(PGConnection.class)) {
      return List.of();
    }
    int told = database.connection().unwrap(PGConnection.class).getBackendPID();
    int real = Integer.parseInt(database.row("SELECT pg_backend_pid()").get(0));
    return told == real
        ? List.of(Finding.ok(SUBJECT, "the connection goes to the server itself"))
        : List.of(
            Finding.note(
                SUBJECT,
                "a pooler stands between",
                "Migrations need one in session mode, or the server's own port."));
  }
}
