package dev.varve.model.change;

import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.UserType;
import java.util.List;
import java.util.function.Function;

/**
 * Takes the statements of a change, and says how things stand where it is made. Not thread-safe.
 */
public interface Steps extends Standing {

  /** Adds a statement. */
  void sql(String sql);

  /**
   * Creates a type in the place of one that has stepped aside, with its comments.
   *
   * @param old the name to which the old type has stepped aside
   */
  void createInPlaceOf(QualifiedName old, UserType type);

  /** Adds an action of ALTER TABLE; those on one table that follow each other become one. */
  void alterTable(QualifiedName table, String action);

  /** Lets the next statement begin a new transaction. */
  void newTransaction();

  /**
   * Adds the validation of a constraint, in a transaction of its own: whatever shares it would hold
   * its lock during the scan, or be held up by the constraint not being valid yet.
   */
  void validate(QualifiedName table, String constraint);

  /** Adds a statement that runs outside of any transaction. */
  void outsideTransaction(String sql);

  /** Adds a statement that is repeated until it changes no row. */
  void repeated(String sql);

  /** Adds a statement that runs before all others and refuses what they could not finish. */
  void guard(String sql);

  /** Says that nobody may use what was added in this transaction. */
  void unusable(Ref added);

  /** Says that something is left undone until {@link #end}. */
  void begin(Object thing);

  /** Says that something is done that was left undone. */
  void end(Object thing);

  /** How the change is made. */
  Way way();

  /** The name under which it is proven, or was. */
  String proof();

  /** The way in which a change of a table is made: one that is new needs no care. */
  default Way way(QualifiedName table) {
    return isFresh(table) ? Way.AT_ONCE : way();
  }

  /** The names before all changes. */
  NamesAtStart names();

  /** The servers that the statements are for. */
  PostgresVersions versions();

  /** What the user said about rows. */
  RowRules rules();

  /** All changes of this way. */
  List<Change> changes();

  /** Something that the changes of one way share, made when it is asked for first. */
  <S> S shared(Class<S> type, Function<Steps, S> first);
}
