package dev.varve.processor.live;

import dev.varve.model.schema.SchemaModel;

/**
 * Where a database stands in the project's history.
 *
 * @param revision the revision whose schema it should have; empty before the first one
 * @param expected the schema that it should have
 * @param behind how many of the project's revisions are not applied to it
 * @param draft whether a draft is applied to it
 * @param obstacle why the schema that it should have is not known; empty if it is
 */
record Standing(String revision, SchemaModel expected, int behind, boolean draft, String obstacle) {

  static Standing unknown(String obstacle) {
    return new Standing("", SchemaModel.EMPTY, 0, false, obstacle);
  }

  boolean isKnown() {
    return obstacle.isEmpty();
  }

  /** What the database should be like. */
  String place() {
    if (draft) {
      return "the draft that is applied to it";
    }
    return revision.isEmpty()
        ? "the empty schema before the first revision"
        : "revision " + revision;
  }

  /** Why nothing should be made that leads on from the database as it is; empty if it can be. */
  String obstacleToBase(String last) {
    if (draft) {
      return "a draft is applied to it, which will be taken back before anything else is applied";
    }
    return behind == 0 ? obstacle : "it is " + distance(last) + "; upgrade it first";
  }

  /** How far it is from the last revision. */
  String distance(String last) {
    return (behind == 1 ? "1 revision" : behind + " revisions") + " behind " + last;
  }
}
