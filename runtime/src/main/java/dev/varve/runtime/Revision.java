package dev.varve.runtime;

import java.util.List;

/**
 * A revision that this build holds a migration for. Immutable.
 *
 * @param id the revision's id
 * @param parents the ids of the revisions before it
 * @param schema the hash of the schema at this revision; empty if there is none
 * @param draft whether its migration is a draft
 * @param placement where it stands beyond its parents
 */
public record Revision(
    String id, List<String> parents, String schema, boolean draft, Placement placement) {

  /** One in the chain without a name. */
  public Revision(String id, List<String> parents, String schema, boolean draft) {
    this(id, parents, schema, draft, Placement.NONE);
  }

  /** Keeps a copy of the parents. */
  public Revision {
    parents = List.copyOf(parents);
  }

  /** What it is called among all chains: {@code chain:id}, or its id. */
  public String name() {
    return placement.nameOf(id);
  }
}
