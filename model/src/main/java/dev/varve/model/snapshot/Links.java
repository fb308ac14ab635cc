package dev.varve.model.snapshot;

import java.util.List;

/**
 * How a revision is linked to others, beyond its parents. Immutable.
 *
 * @param chain the chain of revisions that it belongs to, in which its id is unique; empty for the
 *     one without a name
 * @param dependsOn the revisions beside the parents that must be applied before it: {@code
 *     chain:id}, {@code :id} for one of the chain without a name, or {@code id} for one of its own
 * @param replaces the ids of the revisions that were squashed into it
 * @param labels names of the branch that begins with it
 * @param resolvedBy of a merge whose sides are in conflict, the parent as which counts what both
 *     changed, before the merge's own changes; else empty
 */
public record Links(
    String chain,
    List<String> dependsOn,
    List<String> replaces,
    List<String> labels,
    String resolvedBy) {

  /** In the chain without a name, without anything else. */
  public static final Links NONE = new Links("", List.of(), List.of(), List.of());

  /** Of a revision that is no merge, or whose sides are not in conflict. */
  public Links(String chain, List<String> dependsOn, List<String> replaces, List<String> labels) {
    this(chain, dependsOn, replaces, labels, "");
  }

  /** The same, of a merge that is resolved so. */
  public Links withResolvedBy(String parent) {
    return new Links(chain, dependsOn, replaces, labels, parent);
  }

  /** Keeps copies of the lists. */
  public Links {
    dependsOn = List.copyOf(dependsOn);
    replaces = List.copyOf(replaces);
    labels = List.copyOf(labels);
  }
}
