package dev.varve.runtime;

/**
 * One revision of a schema: the steps that lead to it, and the steps that lead back.
 *
 * <p>An implementation is public, has a public constructor without parameters, and is annotated
 * with {@link Migration}. Both methods only list steps; they are called more than once, without a
 * connection, and must list the same steps each time.
 */
public interface SchemaMigration {

  /** Lists the steps from the parents to this revision. */
  void up(Steps steps);

  /** Lists the steps from this revision back to its parents. */
  void down(Steps steps);

  /**
   * For a merge whose sides made some of the same changes: says how revisions of the one side are
   * applied, and taken back, where the other side is applied already. The compiler writes it.
   */
  default void adapt(Adaptations adaptations) {}
}
