package dev.varve.model.kind;

import dev.varve.model.change.Change;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Two schemas in which all but the labels of enum types has its final name, and what differs
 * between them so far. Not thread-safe.
 */
public interface Comparison {

  /** The schema before. */
  SchemaModel before();

  /** The schema after. */
  SchemaModel after();

  /** The servers that migrations are for. */
  PostgresVersions versions();

  /** The new name of each renamed member of an object, by the old one. */
  Map<String, String> renamedMembers(ObjectId object);

  /** Adds a change. */
  void add(Change change);

  /**
   * Lets an object go and come back, with all that hangs on it.
   *
   * @param before the object before
   * @param after the object after
   */
  void recreate(SchemaObject before, SchemaObject after);

  /** Whether one of the routines goes and comes back, or goes. */
  boolean goes(Collection<QualifiedName> routines);

  /** Whether an object followed a rename, so that its text is not the declared one. */
  boolean hasFollowed(ObjectId object);

  /** The changes that were added, in no particular order. */
  List<Change> changes();

  /** Something that is found out once about both schemas, when it is asked for first. */
  <S> S shared(Class<S> type, Function<Comparison, S> first);
}
