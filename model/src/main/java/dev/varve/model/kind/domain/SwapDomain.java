package dev.varve.model.kind.domain;

import static java.util.stream.Collectors.joining;

import dev.varve.model.change.Effect;
import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.kind.table.RowWarnings;
import dev.varve.model.kind.table.TypeSwap;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Swaps a domain for another definition of it, where PostgreSQL has no change in place: for another
 * type or collation, and for a rule over values that stand within others. Columns of it are
 * converted. What is the same before and after stays as it is.
 *
 * @param domain the domain
 * @param before the domain before
 * @param after the domain after
 */
record SwapDomain(QualifiedName domain, Domain before, Domain after) implements OwnChange {

  /** Another type and collation, and the same rules. */
  static SwapDomain forType(Domain before, Domain after) {
    return new SwapDomain(after.name(), before, before.withType(after.type(), after.collation()));
  }

  @Override
  public ObjectId object() {
    return Domain.id(domain);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.object(domain));
    if (!before.sameType(after)) {
      claims.releases(Ref.type(before.type()));
      claims.needs(Ref.type(after.type()));
    }
    if (!before.checks().equals(after.checks())) {
      DomainChecks.mentions(before.checks(), claims.reversed());
      DomainChecks.mentions(after.checks(), claims);
    }
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TypeSwap.apply(editor, swapped(editor));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SwapDomain(domain, after, before));
  }

  @Override
  public Place place() {
    return Place.TYPE_SWAPS;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.RESHAPES;
  }

  @Override
  public boolean isHeldUp() {
    return true;
  }

  @Override
  public Words words() {
    List<String> differences = new ArrayList<>();
    if (!before.sameType(after)) {
      differences.add(Words.fromTo("type", DomainDdl.type(before), DomainDdl.type(after)));
    }
    if (before.nullable() != after.nullable()) {
      differences.add(after.nullable() ? "null" : "not null");
    }
    if (!before.checks().equals(after.checks())) {
      differences.add(Words.fromTo("checks", checks(before), checks(after)));
    }
    return Words.whole(this, String.join(", ", differences));
  }

  private static String checks(Domain domain) {
    return domain.checks().stream().map(DomainDdl::said).collect(joining(", ", "[", "]"));
  }

  @Override
  public void warn(Warnings warnings) {
    warnings.warn(
        HazardCode.REWRITE_TABLE,
        this,
        "",
        (before.sameType(after)
                ? "PostgreSQL does not look into arrays, composite types and ranges for values that"
                    + " break a rule of a domain"
                : "PostgreSQL has no way to give a domain another type")
            + ": it is swapped, and each table with a column of it is rewritten under ACCESS"
            + " EXCLUSIVE");
    if (after.isStricterThan(before)) {
      DomainWarnings.existingRows(warnings, this, "", "breaks a rule of the domain");
    }
  }

  @Override
  public void warnBack(Warnings warnings) {
    if (after.isStricterThan(before)) {
      RowWarnings.existingRowsBack(
          warnings, this, "", "Rules of domain " + domain + " come back", "breaks one of them");
    }
  }

  @Override
  public void lower(Steps steps) {
    TypeSwap.lower(steps, swapped(steps.schema()));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return TypeSwap.reshapes(schema, before);
  }

  private Domain swapped(SchemaEditor schema) {
    Domain domain = (Domain) schema.get(object());
    if (!before.sameType(after)) {
      domain = domain.withType(after.type(), after.collation());
    }
    if (before.nullable() != after.nullable()) {
      domain = domain.withNullable(after.nullable());
    }
    return before.checks().equals(after.checks()) ? domain : domain.withChecks(after.checks());
  }
}
