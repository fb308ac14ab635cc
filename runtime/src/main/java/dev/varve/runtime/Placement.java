package dev.varve.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a revision stands in the history, beyond its parents. Immutable.
 *
 * @param chain the chain of revisions that it belongs to, in which its id is unique; empty for the
 *     one without a name
 * @param dependsOn the revisions beside the parents that must be applied before it: {@code
 *     chain:id}, {@code :id} for one of the chain without a name, or {@code id} for one of its own
 * @param replaces the ids, in its chain, of the revisions that were squashed into it
 * @param labels names of the branch that begins with it
 * @param adapts whether it is a merge that says how revisions of its one side are applied after the
 *     other ({@link SchemaMigration#adapt})
 * @param baseline whether it makes what older databases have already ({@link Migration#baseline})
 */
public record Placement(
    String chain,
    List<String> dependsOn,
    List<String> replaces,
    List<String> labels,
    boolean adapts,
    boolean baseline) {

  /** In the chain without a name, without anything else. */
  public static final Placement NONE = new Placement("", List.of(), List.of(), List.of());

  /** One that adapts nothing. */
  public Placement(
      String chain, List<String> dependsOn, List<String> replaces, List<String> labels) {
    this(chain, dependsOn, replaces, labels, false, false);
  }

  /** The same, as a merge that adapts revisions of its sides or not. */
  public Placement adapting(boolean isAdapting) {
    return new Placement(chain, dependsOn, replaces, labels, isAdapting, baseline);
  }

  /** The same, as a baseline or not. */
  public Placement asBaseline(boolean isBaseline) {
    return new Placement(chain, dependsOn, replaces, labels, adapts, isBaseline);
  }

  /** Keeps copies of the lists. */
  public Placement {
    dependsOn = List.copyOf(dependsOn);
    replaces = List.copyOf(replaces);
    labels = List.copyOf(labels);
  }

  /** What a revision of this chain is called in messages and calls: {@code chain:id}, or its id. */
  public String nameOf(String id) {
    return chain.isEmpty() ? id : chain + ":" + id;
  }

  /** The names of the revisions that must be applied before one that has these parents. */
  public List<String> namesBefore(List<String> parents) {
    List<String> before = new ArrayList<>(parents.size() + dependsOn.size());
    for (String parent : parents) {
      before.add(nameOf(parent));
    }
    for (String needed : dependsOn) {
      before.add(needed.indexOf(':') < 0 ? nameOf(needed) : unnamed(needed));
    }
    return before;
  }

  private static String unnamed(String name) {
    return name.startsWith(":") ? name.substring(1) : name;
  }
}
