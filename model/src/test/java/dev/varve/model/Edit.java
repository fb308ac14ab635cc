package dev.varve.model;

/** One random edit of a schema. An edit that finds nothing to do leaves the draft as it is. */
interface Edit {
  void apply(SchemaDraft draft);
}
