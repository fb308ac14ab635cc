package dev.varve.model.kind.domain;

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
import dev.varve.model.kind.table.TypeSwap;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import java.util.Set;

/**
 * Swaps a domain for one over another type or with another collation, for which PostgreSQL has no
 * change in place. Columns of it are converted.
 *
 * @param domain the domain
 * @param before the domain before
 * @param after the domain after
 */
record SwapDomain(QualifiedName domain, Domain before, Domain after) implements OwnChange {

  @Override
  public ObjectId object() {
    return Domain.id(domain);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.object(domain));
    claims.releases(Ref.type(before.type()));
    claims.needs(Ref.type(after.type()));
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
    return Words.whole(this, Words.fromTo("type", DomainDdl.type(before), DomainDdl.type(after)));
  }

  @Override
  public void warn(Warnings warnings) {
    warnings.warn(
        HazardCode.REWRITE_TABLE,
        this,
        "",
        "PostgreSQL has no way to give a domain another type: it is swapped, and each table with a"
            + " column of it is written anew under ACCESS EXCLUSIVE");
  }

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    TypeSwap.lower(steps, swapped(steps.schema()));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return TypeSwap.reshapes(schema, before);
  }

  private Domain swapped(SchemaEditor schema) {
    return ((Domain) schema.get(object())).withType(after.type(), after.collation());
  }
}
