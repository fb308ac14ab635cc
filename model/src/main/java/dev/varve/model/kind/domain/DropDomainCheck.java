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
import dev.varve.model.schema.SqlMentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Drops a check of a domain.
 *
 * @param domain the domain
 * @param check the check
 */
record DropDomainCheck(QualifiedName domain, DomainCheck check) implements OwnChange {

  @Override
  public ObjectId object() {
    return Domain.id(domain);
  }

  @Override
  public void declare(Claims claims) {
    claims.needs(Ref.object(domain));
    claims.removes(Ref.constraint(domain, check.name()));
    SqlMentions.of(check.condition().text()).declare(claims.reversed());
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    Domain before = (Domain) editor.get(object());
    List<DomainCheck> checks = new ArrayList<>(before.checks());
    checks.removeIf(it -> it.name().equals(check.name()));
    editor.replace(before.withChecks(checks));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new AddDomainCheck(domain, check));
  }

  @Override
  public Place place() {
    return Place.CONSTRAINT_GOES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.RELAXES;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.removed("check", check.name(), "");
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.sql(DomainDdl.alter(domain, ConstraintDdl.drop(check.name())));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
