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
 * @param allowed what is allowed in development
 * @param check compares a database with records; null if there is nothing that could
 * @param locks how long locks are waited for
 */
public record Settings(
    DataSource dataSource,
    ClassLoader loader,
    String historySchema,
    String historyTable,
    @Nullable String chain,
    Allowed allowed,
    @Nullable SchemaCheck check,
    Locks locks) {

  /** Checks what a caller can get wrong. */
  public Settings {
    Objects.requireNonNull(dataSource, "dataSource");
    if (historyTable.isEmpty()) {
      throw new IllegalArgumentException("the history table's name is empty");
    }
  }

  /**
   * What is allowed in development.
   *
   * @param drafts whether drafts are applied, and taken back
   * @param takeBackUnknown whether revisions that the build does not hold are taken back
   */
  public record Allowed(boolean drafts, boolean takeBackUnknown) {}

  /**
   * How long locks are waited for.
   *
   * @param processWait for another process
   * @param timeout of a statement for a lock on a table
   * @param tries of a transaction that did not get its locks
   */
  public record Locks(Duration processWait, Duration timeout, int tries) {

    /** Checks what a caller can get wrong. */
    public Locks {
      if (processWait.isNegative() || timeout.isNegative()) {
        throw new IllegalArgumentException("a time to wait is negative");
      }
      if (tries < 1) {
        throw new IllegalArgumentException("expected at least one try, found " + tries);
      }
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
        new Allowed(false, false),
        null,
        new Locks(Duration.ofMinutes(5), Duration.ofSeconds(3), 5));
  }

  /** With another class loader. */
  public Settings withLoader(ClassLoader other) {
    return new Settings(
        dataSource, other, historySchema, historyTable, chain, allowed, check, locks);
  }

  /** With another history table. */
  public Settings withHistory(String schema, String table) {
    return new Settings(dataSource, loader, schema, table, chain, allowed, check, locks);
  }

  /** About one chain. */
  public Settings withChain(String name) {
    return new Settings(
        dataSource, loader, historySchema, historyTable, name, allowed, check, locks);
  }

  /** With other things allowed. */
  public Settings withAllowed(Allowed other) {
    return new Settings(
        dataSource, loader, historySchema, historyTable, chain, other, check, locks);
  }

  /** With something that compares schemas. */
  public Settings withCheck(SchemaCheck other) {
    return new Settings(
        dataSource, loader, historySchema, historyTable, chain, allowed, other, locks);
  }

  /** With other times to wait. */
  public Settings withLocks(Locks other) {
    return new Settings(
        dataSource, loader, historySchema, historyTable, chain, allowed, check, other);
  }
}
