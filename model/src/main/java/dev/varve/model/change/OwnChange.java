package dev.varve.model.change;

import dev.varve.model.schema.Ref;
import java.util.Set;

/** A change that objects of one kind alone know; it answers for itself what plans ask of it. */
public interface OwnChange extends Change {

  /** Where a reader expects it. */
  Place place();

  /** What it does to what stands. */
  Effect effect(Standing standing);

  /**
   * What it reshapes besides the thing that it names.
   *
   * @param schema the schema as it is before the change
   */
  Set<Ref> reshapes(SchemaEditor schema);

  /**
   * Whether PostgreSQL refuses it while a view, a routine or the like uses what it alters or
   * reshapes.
   */
  boolean isHeldUp();

  /**
   * Whether it only adds what can be dropped again as if it had never been there. Where that is not
   * said, a run that stops after it is turned around at a waypoint.
   */
  default boolean goesWithoutTrace() {
    return false;
  }

  /**
   * Whether it makes again what another change dropped, so that all rows meet it unless their
   * values change. Where that is not said, PostgreSQL looks at the rows.
   */
  default boolean makesAgain(Change dropped) {
    return false;
  }

  /** The change in words. */
  Words words();

  /** Tells what it does on the way up that somebody should know. */
  void warn(Warnings warnings);

  /** Tells what it does not bring back, being made on the way back, and what it can fail on. */
  void warnBack(Warnings warnings);

  /** Lowers it to statements. */
  void lower(Steps steps);

  @Override
  default <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
