package dev.varve.model.kind.domain;

import dev.varve.model.change.Effect;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.kind.table.RowWarnings;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import java.util.Set;

/**
 * Lets a domain take NULL, or not.
 *
 * @param domain the domain
 * @param nullable whether it does after
 */
record SetDomainNullability(QualifiedName domain, boolean nullable) implements OwnChange {

  @Override
  public ObjectId object() {
    return Domain.id(domain);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.object(domain));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(((Domain) editor.get(object())).withNullable(nullable));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetDomainNullability(domain, !nullable));
  }

  @Override
  public Place place() {
    return nullable ? Place.NULL_IS_TAKEN : Place.NULL_IS_REFUSED;
  }

  @Override
  public Effect effect(Standing standing) {
    return nullable ? Effect.RELAXES : Effect.MARKS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.whole(this, nullable ? "null" : "not null");
  }

  @Override
  public void warn(Warnings warnings) {
    if (!nullable) {
      DomainWarnings.existingRows(warnings, this, "", "holds NULL in a column of the domain");
    }
  }

  @Override
  public void warnBack(Warnings warnings) {
    if (!nullable) {
      RowWarnings.existingRowsBack(
          warnings,
          this,
          "",
          "Domain " + domain + " takes no NULL again",
          "holds NULL in a column of it");
    }
  }

  @Override
  public void lower(Steps steps) {
    steps.sql(DomainDdl.alter(domain, DomainDdl.setNullable(nullable)));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
