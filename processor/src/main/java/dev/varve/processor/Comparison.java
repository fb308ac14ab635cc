package dev.varve.processor;

import dev.varve.model.change.RowRules;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.FormerNames;
import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import dev.varve.model.snapshot.History;
import dev.varve.processor.Pending.Base;
import dev.varve.processor.read.Domain;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares what the classes say with the last revision. Objects whose classes can neither be seen
 * nor be proven gone are taken as they were: nothing of them is dropped.
 */
final class Comparison {
  private final Base base;
  private final Domain domain;
  private final History history;
  private final TreeMap<ObjectId, SchemaObject> declared;
  private final TreeMap<ObjectId, Origin> origins;
  private final Set<ObjectId> kept = new HashSet<>();
  private final RowRules rules;

  private Comparison(Base base, Domain domain, History history, RowRules rules) {
    this.base = base;
    this.domain = domain;
    this.history = history;
    this.rules = rules;
    this.declared = new TreeMap<>(domain.schema().byId());
    this.origins = new TreeMap<>(domain.origins().byObject());
  }

  /**
   * Compares.
   *
   * @param history the revisions, of which the last are the base
   * @param notSeen the names of classes that may exist although they cannot be seen
   * @param rules what the user said about the rows that are there
   */
  static Pending of(
      Base base, Domain domain, History history, Set<String> notSeen, RowRules rules) {
    Comparison comparison = new Comparison(base, domain, history, rules);
    if (!notSeen.isEmpty()) {
      comparison.keep(notSeen);
    }
    return comparison.plan();
  }

  private Pending plan() {
    Origins originsAfter = Origins.of(origins);
    SchemaModel after = SchemaModel.of(declared.values());
    boolean same = base.schema().isEquivalentTo(after);
    if (same && hasNoMarkers() && base.origins().areKeptIn(originsAfter)) {
      return pending(originsAfter, Renames.NONE, nothing());
    }
    Renames renames = renames(after, originsAfter);
    Plan plan =
        same && renames.renamed().isEmpty()
            ? nothing()
            : Planner.plan(base.schema(), after, renames, domain.settings().versions(), rules);
    return pending(originsAfter, renames, plan);
  }

  /** Most compiles change nothing: that must cost next to nothing. */
  private Plan nothing() {
    return Plan.empty(base.schema());
  }

  private boolean hasNoMarkers() {
    return domain.markers().byMember().isEmpty();
  }

  private Renames renames(SchemaModel after, Origins originsAfter) {
    FormerNames former =
        hasNoMarkers() ? FormerNames.NONE : history.formerNames(base.heads(), base.schema());
    return Renames.resolve(
        base.schema(), base.origins(), after, originsAfter, domain.markers(), former);
  }

  private Pending pending(Origins originsAfter, Renames renames, Plan plan) {
    return new Pending(
        base, domain, originsAfter, kept, renames, plan, renames.renamed(), plan, "", rules);
  }

  private void keep(Set<String> notSeen) {
    for (Map.Entry<ObjectId, Origin> origin : base.origins().byObject().entrySet()) {
      SchemaObject object = base.schema().find(origin.getKey());
      if (object != null && notSeen.contains(origin.getValue().javaClass())) {
        keep(object);
      }
    }
    keepWhatHasNoClass();
  }

  /** Schemas and extensions come from settings, which may be on what cannot be seen. */
  private void keepWhatHasNoClass() {
    for (SchemaObject object : base.schema().objects()) {
      if (object.id().kind() == ObjectKind.SCHEMA || object.id().kind() == ObjectKind.EXTENSION) {
        keep(object);
      }
    }
  }

  private void keep(SchemaObject object) {
    if (declared.putIfAbsent(object.id(), object) == null) {
      kept.add(object.id());
      Origin origin = base.origins().of(object.id());
      if (origin != null) {
        origins.put(object.id(), origin);
      }
      if (object.id().kind() == ObjectKind.TABLE) {
        keepTypes((Table) object);
      }
    }
  }

  /** The enum types of a table's columns, which may be found nowhere else. */
  private void keepTypes(Table table) {
    for (Column column : table.columns()) {
      for (EnumType type : base.schema().enumTypes()) {
        if (column.type().isNamed(type.name())) {
          keep(type);
        }
      }
    }
  }
}
