package dev.varve.model.kind.domain;

import dev.varve.model.change.Effect;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Way;
import dev.varve.model.change.Words;
import dev.varve.model.ddl.CommentDdl;
import dev.varve.model.ddl.ConstraintDdl;
import dev.varve.model.kind.table.RowWarnings;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SqlMentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Adds a check, with its comment, to a domain.
 *
 * @param domain the domain
 * @param check the check
 */
record AddDomainCheck(QualifiedName domain, DomainCheck check) implements OwnChange {

  @Override
  public ObjectId object() {
    return Domain.id(domain);
  }

  @Override
  public void declare(Claims claims) {
    claims.needs(Ref.object(domain));
    claims.creates(Ref.constraint(domain, check.name()));
    SqlMentions.of(check.condition().text()).declare(claims);
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    Domain before = (Domain) editor.get(object());
    List<DomainCheck> checks = new ArrayList<>(before.checks());
    checks.add(check);
    editor.replace(before.withChecks(checks));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new DropDomainCheck(domain, check));
  }

  @Override
  public Place place() {
    return Place.CONSTRAINT_COMES;
  }

  @Override
  public Effect effect(Standing standing) {
    return check.validated() ? Effect.PROVES : Effect.ADDS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.added("check", check.name(), DomainDdl.body(check));
  }

  @Override
  public void warn(Warnings warnings) {
    DomainWarnings.existingRows(warnings, this, check.name(), "breaks the check");
  }

  @Override
  public void warnBack(Warnings warnings) {
    RowWarnings.existingRowsBack(
        warnings,
        this,
        check.name(),
        "Check " + domain + "." + check.name() + " comes back",
        "breaks it");
  }

  @Override
  public void lower(Steps steps) {
    switch (steps.way()) {
      case APART -> {
        add(steps, DomainDdl.addNotValid(check));
        if (check.validated()) {
          validate(steps, check.name());
        }
      }
      case PROOF -> {
        add(steps, DomainDdl.addNotValid(check.withName(steps.proof())));
        validate(steps, steps.proof());
      }
      case EXCHANGE -> {
        if (!check.name().equals(steps.proof())) {
          steps.sql(DomainDdl.renameCheck(domain, steps.proof(), check.name()));
        }
      }
      case AT_ONCE -> add(steps, DomainDdl.add(check));
      case UNSEEN -> add(steps, DomainDdl.addNotValid(check));
      case LATER_LOOK -> validate(steps, check.name());
    }
    if (check.comment() != null && steps.way() != Way.PROOF && steps.way() != Way.LATER_LOOK) {
      steps.sql(CommentDdl.on(DomainDdl.check(domain, check.name()), check.comment()));
    }
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }

  private void add(Steps steps, String action) {
    steps.sql(DomainDdl.alter(domain, action));
  }

  /** Its scans would run under the lock of whatever shares its transaction. */
  private void validate(Steps steps, String name) {
    steps.newTransaction();
    steps.sql(DomainDdl.alter(domain, ConstraintDdl.validate(name)));
    steps.newTransaction();
  }

  @Override
  public boolean goesWithoutTrace() {
    return true;
  }
}
