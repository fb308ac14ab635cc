package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.VarveException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one place that finds what a user names.
 *
 * @param rows what is applied
 * @param chain the chain that is meant; null for all of them
 */
record AddressBook(Build build, Rows rows, @Nullable String chain) {

  /** The revisions of the build that an address means. */
  Set<String> toGoTo(String address) {
    requireStanding(address.strip());
    Names names = new Names(ofBuild(), "in this build");
    return addresses(names).resolve(address);
  }

  /** The applied revisions that an address means. */
  Set<String> toGoBackTo(String address) {
    Set<String> applied = rows.standing(chain);
    String text = address.strip();
    if (!applied.contains(text)) {
      requireStanding(text);
      requireApplied(build.find(text) == null ? Set.of() : Set.of(text), applied);
    }
    Set<String> found = addresses(new Names(applied, "that is applied")).resolve(address);
    requireApplied(found, rows.standing(null));
    return found;
  }

  /** The names of the build's revisions of the chain. */
  Set<String> ofBuild() {
    Set<String> names = new LinkedHashSet<>();
    for (Entry entry : build.entries()) {
      if (Chains.matches(chain, entry.placement())) {
        names.add(entry.name());
      }
    }
    return names;
  }

  private Addresses addresses(Names names) {
    Set<String> heads = new LinkedHashSet<>(build.graph().heads());
    heads.retainAll(ofBuild());
    Set<String> current = new LinkedHashSet<>();
    for (AppliedRevision row : rows.current()) {
      if (Chains.matches(chain, row.placement())) {
        current.add(row.name());
      }
    }
    return new Addresses(names, build.graph(), back(), heads, current, labels());
  }

  /** As the revisions were applied, where they were. */
  private RevisionGraph back() {
    RevisionGraph graph = new RevisionGraph();
    for (Entry entry : build.entries()) {
      graph.add(entry.name(), entry.parents().size(), entry.before());
    }
    for (AppliedRevision row : rows.all()) {
      graph.add(row.name(), row.parents().size(), row.before());
    }
    return graph;
  }

  private Map<String, Set<String>> labels() {
    Map<String, Set<String>> labels = new LinkedHashMap<>();
    for (Entry entry : build.entries()) {
      if (!entry.placement().chain().isEmpty()) {
        add(labels, entry.placement().chain(), entry.name());
      }
      for (String label : entry.placement().labels()) {
        add(labels, label, entry.name());
      }
    }
    return labels;
  }

  private static void add(Map<String, Set<String>> labels, String label, String name) {
    Set<String> names = labels.get(label);
    if (names == null) {
      names = new LinkedHashSet<>();
      labels.put(label, names);
    }
    names.add(name);
  }

  private void requireStanding(String name) {
    if (build.squashes().isReplaced(name)) {
      throw new VarveException(
          ErrorCode.UNKNOWN_REVISION,
          "the revision "
              + name
              + " was squashed into "
              + build.squashes().standIn(name)
              + ". Write that one.");
    }
  }

  private static void requireApplied(Set<String> names, Set<String> applied) {
    for (String name : names) {
      if (!applied.contains(name)) {
        throw new VarveException(
            ErrorCode.NOT_APPLIED,
            "the revision "
                + name
                + " is not applied, so there is no way back to it. To apply it, upgrade to it.");
      }
    }
  }
}
