package dev.varve.runtime.internal;

import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * How {@link dev.varve.runtime.Varve} was configured.
 *
 * @param historySchema empty for the schema that unqualified names are created in
 */
public record Settings(
    DataSource dataSource,
    ClassLoader loader,
    String historySchema,
    String historyTable,
    boolean drafts,
    Duration lockWait,
    Duration lockTimeout,
    int lockTries) {

  /** Checks what a caller can get wrong. */
  public Settings {
    Objects.requireNonNull(dataSource, "dataSource");
    if (historyTable.isEmpty()) {
      throw new IllegalArgumentException("the history table's name is empty");
    }
    if (lockWait.isNegative() || lockTimeout.isNegative()) {
      throw new IllegalArgumentException("a time to wait is negative");
    }
    if (lockTries < 1) {
      throw new IllegalArgumentException("expected at least one try, found " + lockTries);
    }
  }

  /** What holds unless the caller says otherwise. */
  public static Settings defaults(DataSource dataSource) {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = context == null ? Settings.class.getClassLoader() : context;
    return new Settings(
        dataSource,
        loader,
        "",
        "varve_history",
        false,
        Duration.ofMinutes(5),
        Duration.ofSeconds(3),
        5);
  }

  /** With another class loader. */
  public Settings withLoader(ClassLoader other) {
    return new Settings(
        dataSource, other, historySchema, historyTable, drafts, lockWait, lockTimeout, lockTries);
  }

  /** With another history table. */
  public Settings withHistory(String schema, String table) {
    return new Settings(
        dataSource, loader, schema, table, drafts, lockWait, lockTimeout, lockTries);
  }

  /** With drafts allowed or not. */
  public Settings withDrafts(boolean allowed) {
    return new Settings(
        dataSource, loader, historySchema, historyTable, allowed, lockWait, lockTimeout, lockTries);
  }

  /** With another time to wait for the advisory lock. */
  public Settings withLockWait(Duration wait) {
    return new Settings(
        dataSource, loader, historySchema, historyTable, drafts, wait, lockTimeout, lockTries);
  }

  /** With another lock_timeout. */
  public Settings withLockTimeout(Duration timeout) {
    return new Settings(
        dataSource, loader, historySchema, historyTable, drafts, lockWait, timeout, lockTries);
  }

  /** With another number of tries. */
  public Settings withLockTries(int tries) {
    return new Settings(
        dataSource, loader, historySchema, historyTable, drafts, lockWait, lockTimeout, tries);
  }
}
