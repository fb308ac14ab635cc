package dev.varve.runtime.internal;

import dev.varve.runtime.SchemaCheck;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How {@link dev.varve.runtime.Varve} was configured.
 *
 * @param historySchema empty for the schema that unqualified names are created in
 * @param chain the chain that calls are about; null for all
 * @param drafts whether drafts are applied, and taken back
 * @param takeBackUnknown whether revisions that the build does not hold are taken back
 * @param check compares a database with records; null if there is nothing that could
 * @param lockWait how long another process is waited for
 * @param lockTimeout how long a statement waits for a lock on a table
 * @param lockTries how often a transaction is tried that did not get its locks
 */
public record Settings(
    DataSource dataSource,
    ClassLoader loader,
    String historySchema,
    String historyTable,
    @Nullable String chain,
    boolean drafts,
    boolean takeBackUnknown,
    @Nullable SchemaCheck check,
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
    return new Settings(
        dataSource,
        context == null ? Settings.class.getClassLoader() : context,
        "",
        "varve_history",
        null,
        false,
        false,
        null,
        Duration.ofMinutes(5),
        Duration.ofSeconds(3),
        5);
  }

  /** With another class loader. */
  public Settings withLoader(ClassLoader other) {
    return new Settings(
        dataSource,
        other,
        historySchema,
        historyTable,
        chain,
        drafts,
        takeBackUnknown,
        check,
        lockWait,
        lockTimeout,
        lockTries);
  }

  /** With another history table. */
  public Settings withHistory(String schema, String table) {
    return new Settings(
        dataSource,
        loader,
        schema,
        table,
        chain,
        drafts,
        takeBackUnknown,
        check,
        lockWait,
        lockTimeout,
        lockTries);
  }

  /** About one chain. */
  public Settings withChain(String name) {
    return new Settings(
        dataSource,
        loader,
        historySchema,
        historyTable,
        name,
        drafts,
        takeBackUnknown,
        check,
        lockWait,
        lockTimeout,
        lockTries);
  }

  /** With drafts allowed or not. */
  public Settings withDrafts(boolean allowed) {
    return new Settings(
        dataSource,
        loader,
        historySchema,
        historyTable,
        chain,
        allowed,
        takeBackUnknown,
        check,
        lockWait,
        lockTimeout,
        lockTries);
  }

  /** With unknown revisions taken back or not. */
  public Settings withTakeBackUnknown(boolean allowed) {
    return new Settings(
        dataSource,
        loader,
        historySchema,
        historyTable,
        chain,
        drafts,
        allowed,
        check,
        lockWait,
        lockTimeout,
        lockTries);
  }

  /** With something that compares schemas. */
  public Settings withCheck(SchemaCheck other) {
    return new Settings(
        dataSource,
        loader,
        historySchema,
        historyTable,
        chain,
        drafts,
        takeBackUnknown,
        other,
        lockWait,
        lockTimeout,
        lockTries);
  }

  /** With another time to wait for the advisory lock. */
  public Settings withLockWait(Duration wait) {
    return new Settings(
        dataSource,
        loader,
        historySchema,
        historyTable,
        chain,
        drafts,
        takeBackUnknown,
        check,
        wait,
        lockTimeout,
        lockTries);
  }

  /** With another lock_timeout. */
  public Settings withLockTimeout(Duration timeout) {
    return new Settings(
        dataSource,
        loader,
        historySchema,
        historyTable,
        chain,
        drafts,
        takeBackUnknown,
        check,
        lockWait,
        timeout,
        lockTries);
  }

  /** With another number of tries. */
  public Settings withLockTries(int tries) {
    return new Settings(
        dataSource,
        loader,
        historySchema,
        historyTable,
        chain,
        drafts,
        takeBackUnknown,
        check,
        lockWait,
        lockTimeout,
        tries);
  }
}
