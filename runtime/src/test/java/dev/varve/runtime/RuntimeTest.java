package dev.varve.runtime;

import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** A new database for each test. */
abstract class RuntimeTest {
  /** Held, because a logger without a reference forgets its level. */
  private static final Logger LOGGER = Logger.getLogger("dev.varve.runtime");

  static {
    LOGGER.setLevel(Level.WARNING);
  }

  final TestDatabase database = PostgresServer.shared().createDatabase();

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  Varve varve(TestMigration... migrations) {
    return varve(TestBuild.of(migrations));
  }

  Varve varve(TestBuild build) {
    return Varve.on(database.dataSource()).withClassLoader(build.loader());
  }

  /** The tables, but for the history table. */
  List<@Nullable String> tables() {
    return database.column(
        """
        SELECT relname FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'varve_history'
        ORDER BY relname""");
  }

  static List<String> ids(List<AppliedRevision> revisions) {
    return revisions.stream().map(AppliedRevision::id).toList();
  }

  static List<String> idsOf(List<Revision> revisions) {
    return revisions.stream().map(Revision::id).toList();
  }

  /** What the runtime logs meanwhile, from this level on: messages without their parameters. */
  static List<String> logged(Level level, Runnable work) {
    List<String> lines = new ArrayList<>();
    Handler handler = handler(lines);
    LOGGER.addHandler(handler);
    LOGGER.setUseParentHandlers(false);
    LOGGER.setLevel(level);
    try {
      work.run();
    } finally {
      LOGGER.setLevel(Level.WARNING);
      LOGGER.setUseParentHandlers(true);
      LOGGER.removeHandler(handler);
    }
    return lines;
  }

  private static Handler handler(List<String> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        lines.add(line.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
