package dev.varve.cli.doctor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What else runs in the database, which a migration would wait for, or has left behind. */
final class ActivityExamination implements Examination {
  private static final String SUBJECT = "activity";

  @Override
  public List<Finding> examine(Answers database) throws SQLException {
    List<Finding> found = new ArrayList<>();
    for (String session :
        database.column(
            """
            SELECT format('process %s (%s, %s) is in a transaction since %s: %s', pid, usename,
              coalesce(nullif(application_name, ''), 'no application name'),
              date_trunc('second', xact_start),
              coalesce(nullif(left(regexp_replace(query, '\\s+', ' ', 'g'), 60), ''), state))
            FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
              AND xact_start < now() - interval '1 minute'
            ORDER BY xact_start""")) {
      found.add(
          Finding.note(
              SUBJECT,
              session,
              "DDL on what it has touched, and CREATE INDEX CONCURRENTLY, wait for its end; or end it"
                  + " by pg_terminate_backend."));
    }
    for (String transaction :
        database.column(
            "SELECT gid FROM pg_prepared_xacts WHERE database = current_database() ORDER BY 1")) {
      found.add(
          Finding.note(
              SUBJECT,
              "the prepared transaction " + transaction + " keeps its locks",
              "COMMIT PREPARED or ROLLBACK PREPARED it."));
    }
    found.addAll(leftovers(database));
    return found.isEmpty() ? List.of(Finding.ok(SUBJECT, "nothing to wait for")) : found;
  }

  private static List<Finding> leftovers(Answers database) throws SQLException {
    List<Finding> found = new ArrayList<>();
    for (String index :
        database.column(
            """
            SELECT i.indexrelid::regclass FROM pg_index i
            WHERE NOT i.indisvalid
              AND NOT EXISTS (SELECT FROM pg_stat_progress_create_index p
                WHERE p.index_relid = i.indexrelid)
            ORDER BY 1""")) {
      found.add(
          Finding.note(
              SUBJECT,
              "the index " + index + " is not valid: its making was interrupted",
              "If a migration was making it, upgrade makes it anew; else DROP INDEX CONCURRENTLY "
                  + index
                  + ";"));
    }
    for (String constraint :
        database.column(
            """
            SELECT format('%I of %s', conname, conrelid::regclass) FROM pg_constraint
            WHERE NOT convalidated AND conrelid <> 0 ORDER BY 1""")) {
      found.add(
          Finding.note(
              SUBJECT,
              "the constraint " + constraint + " is not validated: old rows may break it",
              "ALTER TABLE … VALIDATE CONSTRAINT …, once they do not."));
    }
    return found;
  }
}
