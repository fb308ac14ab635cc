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
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.SqlMentions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a domain another default, or none.
 *
 * @param domain the domain
 * @param before the default before
 * @param after the default after
 */
record SetDomainDefault(
    QualifiedName domain, @Nullable SqlExpression before, @Nullable SqlExpression after)
    implements OwnChange {

  @Override
  public ObjectId object() {
    return Domain.id(domain);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.object(domain));
    if (before != null) {
      SqlMentions.of(before.text()).declare(claims.reversed());
    }
    if (after != null) {
      SqlMentions.of(after.text()).declare(claims);
    }
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(((Domain) editor.get(object())).withDefault(after));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetDomainDefault(domain, after, before));
  }

  @Override
  public Place place() {
    return Place.DEFAULT_COMES;
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
    return Words.whole(this, Words.fromTo("default", text(before), text(after)));
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.sql(DomainDdl.alter(domain, DomainDdl.setDefault(after)));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }

  private static String text(@Nullable SqlExpression value) {
    return value == null ? "none" : value.text();
  }
}
