package dev.varve.model.kind;

import dev.varve.model.change.Change;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
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

  /** The changes that were added, in no particular order. */
  List<Change> changes();

  /** Something that is found out once about both schemas, when it is asked for first. */
  <S> S shared(Class<S> type, Function<Comparison, S> first);
}
