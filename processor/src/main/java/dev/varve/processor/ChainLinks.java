package dev.varve.processor;

import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import dev.varve.model.snapshot.Links;
import dev.varve.model.snapshot.Revision;
import dev.varve.processor.generate.GeneratingProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says to which chain a new revision belongs, and which revisions of other chains must come before
 * it: those that make the tables that its new foreign keys reference.
 */
final class ChainLinks {
  private final Project project;
  private final ClassOutput output;

  ChainLinks(Project project, ClassOutput output) {
    this.project = project;
    this.output = output;
  }

  /** The revision with its links; null if there is none. */
  @Nullable NewRevision link(@Nullable NewRevision made, Pending pending) {
    if (made == null) {
      return null;
    }
    String chain = pending.domain().settings().chain();
    requireSame(chain);
    String label = made.migration().draft() ? "" : project.options().label();
    Links known = made.revision().links();
    Links links =
        new Links(
            chain,
            dependencies(made.revision(), pending, chain),
            known.replaces(),
            label.isEmpty() ? known.labels() : List.of(label),
            known.resolvedBy());
    return links.equals(known) ? made : made.withLinks(links);
  }

  private void requireSame(String chain) {
    List<Revision> revisions = project.history().revisions();
    String before = revisions.isEmpty() ? chain : revisions.get(0).links().chain();
    if (!before.equals(chain)) {
      throw new ProblemException(
          GeneratingProblem.CHAIN_CHANGED,
          "the project's revisions belong to the chain \""
              + before
              + "\", and the settings now say \""
              + chain
              + "\". A history keeps its chain, since databases know it by it. Write"
              + " @VarveProject(chain = \""
              + before
              + "\").");
    }
  }

  private List<String> dependencies(Revision revision, Pending pending, String chain) {
    Map<QualifiedName, String> referenced = pending.domain().referenced();
    if (referenced.isEmpty()) {
      return List.of();
    }
    Set<String> needed = new TreeSet<>();
    OtherChains chains = new OtherChains(output, chain);
    for (SchemaObject object : revision.put()) {
      if (object instanceof Table table) {
        for (QualifiedName target : newTargets(table, pending)) {
          String javaClass = referenced.get(target);
          needed.addAll(javaClass == null ? List.of() : chains.heads(javaClass));
        }
      }
    }
    return List.copyOf(needed);
  }

  /** What the table references now and did not before. */
  private static List<QualifiedName> newTargets(Table table, Pending pending) {
    List<QualifiedName> targets = targets(table);
    if (pending.base().schema().find(table.id()) instanceof Table before) {
      targets.removeAll(targets(before));
    }
    return targets;
  }

  private static List<QualifiedName> targets(Table table) {
    List<QualifiedName> targets = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof ForeignKey key) {
        targets.add(key.references());
      }
    }
    return targets;
  }
}
