package dev.varve.model.kind.domain;

import dev.varve.model.change.Effect;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.PartRename;
import dev.varve.model.change.Place;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import java.util.Set;

/**
 * Gives a check of a domain another name.
 *
 * @param domain the domain
 * @param from the name before
 * @param to the name after
 */
record RenameDomainCheck(QualifiedName domain, String from, String to) implements PartRename {

  @Override
  public ObjectId object() {
    return Domain.id(domain);
  }

  @Override
  public void declare(Claims claims) {
    claims.removes(Ref.constraint(domain, from));
    claims.creates(Ref.constraint(domain, to));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(((Domain) editor.get(object())).withCheck(from, it -> it.withName(to)));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new RenameDomainCheck(domain, to, from));
  }

  @Override
  public Place place() {
    return Place.CONSTRAINT_NAME_CHANGES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.MARKS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.changed("check", from, "renamed to " + to);
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.sql(DomainDdl.renameCheck(domain, from, to));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
