package dev.varve.catalog;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import schemacrawler.schema.Catalog;
import us.fatehi.utility.database.ConnectionInfoBuilder;
import us.fatehi.utility.datasource.DatabaseConnectionSources;

/**
 * Sees what SchemaCrawler logs: it goes on after many errors, and what it could not read would be
 * missing silently. Unless the application has set them up, its loggers write nowhere else.
 */
final class CrawlLog extends Handler {
  /** The crawl of this thread, and of the one that SchemaCrawler starts from it. */
  private static final InheritableThreadLocal<@Nullable Warnings> CURRENT =
      new InheritableThreadLocal<>();

  /** Held here, since the log manager holds loggers weakly. */
  private static final List<Logger> LOGGERS =
      List.of(above(Catalog.class), above(DatabaseConnectionSources.class));

  static {
    Handler handler = new CrawlLog();
    for (Logger logger : LOGGERS) {
      if (logger.getLevel() == null) {
        logger.setLevel(Level.WARNING);
        logger.setUseParentHandlers(false);
      }
      logger.addHandler(handler);
    }
  }

  private CrawlLog() {}

  /** The logger of the package above that of the class, whatever name it is packed under. */
  private static Logger above(Class<?> type) {
    String name = type.getPackageName();
    return Logger.getLogger(name.substring(0, name.lastIndexOf('.')));
  }

  /** The first warning of one crawl, until it is closed. */
  static final class Warnings implements AutoCloseable {
    private volatile @Nullable LogRecord first;

    private Warnings() {}

    /** The first warning so far, if there was one. */
    @Nullable LogRecord first() {
      return first;
    }

    @Override
    public void close() {
      CURRENT.remove();
    }
  }

  /** Begins to watch the crawl that this thread will do. */
  static Warnings watch() {
    Warnings warnings = new Warnings();
    CURRENT.set(warnings);
    return warnings;
  }

  @Override
  public void publish(LogRecord record) {
    Warnings warnings = CURRENT.get();
    boolean isWarning = record.getLevel().intValue() >= Level.WARNING.intValue();
    if (isWarning && warnings != null && warnings.first == null && !isOfDriver(record)) {
      warnings.first = record;
    }
  }

  /** That the driver of the connection is not a registered one takes nothing from what is read. */
  private static boolean isOfDriver(LogRecord record) {
    return ConnectionInfoBuilder.class.getName().equals(record.getLoggerName());
  }

  @Override
  public void flush() {
    // Nothing is kept back.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
