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
import dev.varve.model.ddl.ConstraintDdl;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import java.util.Set;

/**
 * Lets PostgreSQL look whether every value meets a check that is NOT VALID.
 *
 * @param domain the domain
 * @param check the check as it is before
 */
record ValidateDomainCheck(QualifiedName domain, DomainCheck check) implements OwnChange {

  @Override
  public ObjectId object() {
    return Domain.id(domain);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.constraint(domain, check.name()));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(
        ((Domain) editor.get(object())).withCheck(check.name(), DomainCheck::asValidated));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(
        new DropDomainCheck(domain, check.asValidated()), new AddDomainCheck(domain, check));
  }

  @Override
  public Place place() {
    return Place.CONSTRAINT_CHANGES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.LOOKS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.changed("check", check.name(), "validated");
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.newTransaction();
    steps.sql(DomainDdl.alter(domain, ConstraintDdl.validate(check.name())));
    steps.newTransaction();
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
