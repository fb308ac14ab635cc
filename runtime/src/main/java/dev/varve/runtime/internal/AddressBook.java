package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.VarveException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The one place that finds what a user names. */
final class AddressBook {
  private final Build build;
  private final Rows rows;
  private final @Nullable String chain;

  /**
   * The addresses of a database and a build.
   *
   * @param rows what is applied
   * @param chain the chain that is meant; null for all of them
   */
  AddressBook(Build build, Rows rows, @Nullable String chain) {
    this.build = build;
    this.rows = rows;
    this.chain = chain;
  }

  Build build() {
    return build;
  }

  Rows rows() {
    return rows;
  }

  @Nullable String chain() {
    return chain;
  }

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

  /**
   * The revisions that an address chooses from: the histories of those that it is about, which no
   * parent connects with others; for the base, what is applied of the chain.
   *
   * @param known the revisions that can be named
   */
  Set<String> histories(String address, Set<String> known) {
    Set<String> origin = addresses(new Names(known, "")).origin(address);
    return origin.isEmpty() ? rows.ofChain(chain) : histories(origin);
  }

  /** What a squash has replaced is of its history. */
  private Set<String> histories(Set<String> names) {
    RevisionGraph graph = back();
    Set<String> found = graph.connected(names);
    for (String row : rows.names()) {
      if (found.contains(build.squashes().standIn(row))) {
        found.add(row);
      }
    }
    return graph.connected(found);
  }

  /** See {@link Addresses#lastOfSeveral}. */
  int lastOfSeveral(String address) {
    return addresses(new Names(rows.names(), "")).lastOfSeveral(address);
  }

  /** The names of the build's revisions of the chain. */
  Set<String> ofBuild() {
    Set<String> names = new LinkedHashSet<>();
    for (Entry entry : build.entries()) {
      if (Rows.isOf(chain, entry.placement())) {
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
      if (Rows.isOf(chain, row.placement())) {
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

  /** A chain's name is a label of all that is in it. */
  private Map<String, Set<String>> labels() {
    Map<String, Set<String>> labels = new TreeMap<>();
    for (Entry entry : build.entries()) {
      List<String> all = new ArrayList<>(entry.placement().labels());
      all.add(entry.placement().chain());
      for (String label : all) {
        Set<String> names = labels.getOrDefault(label, new HashSet<>());
        names.add(entry.name());
        labels.put(label, names);
      }
    }
    labels.remove("");
    return labels;
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
