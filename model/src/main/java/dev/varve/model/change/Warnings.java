package dev.varve.model.change;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import java.util.List;
import java.util.function.Function;

/** Takes what a change does that somebody should know, on the way up or on the way back. */
public interface Warnings {

  /**
   * Takes one.
   *
   * @param part the column, constraint or index; empty for the object itself
   * @param message what happens, and the way out
   */
  void warn(HazardCode code, Change change, String part, String message);

  /** The schema before all changes of this way. */
  SchemaModel before();

  /** All changes of this way. */
  List<Change> changes();

  /** What the user said about rows. */
  RowRules rules();

  /** Whether a change of this way made the table. */
  boolean isFresh(QualifiedName table);

  /** Something that the changes of one way share, made when it is asked for first. */
  <S> S shared(Class<S> type, Function<Warnings, S> first);
}
