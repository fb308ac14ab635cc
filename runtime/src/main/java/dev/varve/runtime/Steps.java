package dev.varve.runtime;

/**
 * Takes the steps of a migration, in order. Nothing runs while they are listed.
 *
 * <p>A migration is one transaction unless a step says otherwise. No step may begin, commit or roll
 * back a transaction by itself: such a step is refused before anything runs. Progress is recorded
 * with each transaction, so that an interrupted migration goes on with the first step that is not
 * done. A transaction that cannot get its locks in time is rolled back and tried again.
 *
 * <p>SQL may hold parameters, in the notation of psql: {@code :'name'} is the value that {@link
 * Varve#withParameter} gives, as a string constant, and {@code :"name"} is it as an identifier.
 * They are found between the tokens, never within constants, comments and dollar quotes; one
 * without a value is refused before the migration begins. The checksum and the history hold the
 * notation, and so does a script. Only in two places can PostgreSQL's own SQL look so, a slice
 * ({@code a[1:"n"]}) and JSON ({@code JSON_OBJECT('a':'b')}): a colon that touches a name, a
 * constant or a closing bracket on its left is theirs and stays as it is, and so does one with a
 * blank after it. A value is never looked at by the migration's class, so parameters cannot decide
 * which steps there are.
 */
public interface Steps {

  /** SQL text of one or more statements, in the migration's transaction. */
  void sql(String sql);

  /**
   * SQL text of one or more statements, in a new transaction: what came before is committed first.
   * A constraint that is added {@code NOT VALID} is validated this way, because the lock of the
   * first statement would otherwise be held for the whole scan.
   */
  void sqlInNewTransaction(String sql);

  /**
   * One statement that cannot run in a transaction, such as {@code CREATE INDEX CONCURRENTLY}. What
   * came before is committed first, what follows begins a new transaction.
   *
   * <p>If the process dies after the statement and before its progress is recorded, the statement
   * runs again, once the session of the dead process has ended: write it so that it may, with
   * {@code IF [NOT] EXISTS} where there is that. {@code CREATE INDEX CONCURRENTLY} and {@code DROP
   * INDEX CONCURRENTLY} need no such care: an invalid index that a failed run left is dropped
   * first, and a step that turns out to be done is not repeated.
   */
  void sqlOutsideTransaction(String sql);

  /**
   * One statement that changes a batch of rows, run in transactions of its own again and again
   * until it changes none.
   */
  void repeat(String sql);

  /**
   * The SQL of a file, in the migration's transaction: a script that is too long for a class, or is
   * kept by other tools. The checksum and the history hold its text.
   *
   * @param name the file on the class path, UTF-8: beside the class, or from the root with a
   *     leading slash
   */
  void sqlFile(String name);

  /** Rows that a table must have; those that are there already stay as they are. */
  default void seed(Seed rows) {
    sql(rows.sql());
  }

  /**
   * Java code, in the migration's transaction. It may run more than once, if its transaction has to
   * be tried again, or did not come to its end: what it does elsewhere than on its connection must
   * be such that it may be done again.
   *
   * @param description what it does, in a few words; the checksum covers it in place of the code
   */
  void java(String description, JavaStep step);

  /**
   * Marks a state of the schema that the way up and the way down share: {@code up} comes to it
   * after the steps listed so far, and so does {@code down}. {@code down} names the waypoints of
   * {@code up} in reverse order.
   *
   * <p>A run that stops between two transactions can be turned around there: {@code downgrade}
   * takes back what {@code up} did before its last waypoint by the steps that follow the same
   * waypoint in {@code down}, and {@code upgrade} applies again what a part of {@code down} took
   * back. The beginning and the end need no mark. What steps after a waypoint only add (tables,
   * columns, constraints, indexes) is dropped again without one. The checksum does not cover
   * waypoints, so they can be added to an applied migration. Generated classes mark those that are
   * needed, named after the last change that is made there.
   *
   * @param name tells it from others; any text
   */
  default void waypoint(String name) {}

  /**
   * Says that there is no way: a migration whose {@code down} holds this is refused, with the
   * reason, before anything runs.
   */
  void irreversible(String reason);
}
