package dev.varve.cli.doctor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Settings of the session that end long work. */
final class SettingsExamination implements Examination {
  private static final String SUBJECT = "settings";

  @Override
  public List<Finding> examine(Answers database) throws SQLException {
    List<Finding> found = new ArrayList<>();
    for (String name :
        database.column(
            """
            SELECT name || ' = ' || current_setting(name) FROM pg_settings
            WHERE name IN ('statement_timeout', 'idle_session_timeout', 'transaction_timeout',
                'idle_in_transaction_session_timeout')
              AND setting <> '0'
            ORDER BY name""")) {
      found.add(
          Finding.note(
              SUBJECT,
              name + " ends what takes longer, also a migration",
              "ALTER ROLE … RESET "
                  + name.substring(0, name.indexOf(' '))
                  + " for the role that migrates; an ended run goes on where it stopped."));
    }
    return found.isEmpty() ? List.of(Finding.ok(SUBJECT, "nothing ends long work")) : found;
  }
}
