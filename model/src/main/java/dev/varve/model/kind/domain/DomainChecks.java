package dev.varve.model.kind.domain;

import dev.varve.model.change.SetComment;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.table.NamedDiff;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlMentions;
import java.util.List;
import java.util.Objects;

/** Compares the checks of a domain. */
final class DomainChecks extends NamedDiff<DomainCheck> {
  private final QualifiedName domain;
  private final Comparison comparison;

  DomainChecks(QualifiedName domain, Comparison comparison) {
    this.domain = domain;
    this.comparison = comparison;
  }

  /** The checks that need not be made again. */
  List<DomainCheck> kept(List<DomainCheck> checks) {
    return checks.stream().filter(check -> !mustBeRemade(check)).toList();
  }

  /** What the checks mention. */
  static void mentions(List<DomainCheck> checks, Claims claims) {
    for (DomainCheck check : checks) {
      SqlMentions.of(check.condition().text()).declare(claims);
    }
  }

  @Override
  protected String name(DomainCheck check) {
    return check.name();
  }

  @Override
  protected boolean sameDefinition(DomainCheck one, DomainCheck other) {
    return one.sameDefinition(other);
  }

  @Override
  protected boolean mustBeRemade(DomainCheck before) {
    return comparison.goes(SqlMentions.of(before.condition().text()).calls());
  }

  @Override
  protected void add(DomainCheck check) {
    comparison.add(new AddDomainCheck(domain, check));
  }

  @Override
  protected void drop(DomainCheck check) {
    comparison.add(new DropDomainCheck(domain, check));
  }

  @Override
  protected void rename(DomainCheck before, DomainCheck after) {
    comparison.add(new RenameDomainCheck(domain, before.name(), after.name()));
    comment(before, after);
  }

  @Override
  protected boolean alter(DomainCheck before, DomainCheck after) {
    if (!sameDefinition(after.validated() ? before.asValidated() : before, after)) {
      return false;
    }
    if (after.validated() && !before.validated()) {
      comparison.add(new ValidateDomainCheck(domain, before));
    }
    comment(before, after);
    return true;
  }

  private void comment(DomainCheck before, DomainCheck after) {
    if (!Objects.equals(before.comment(), after.comment())) {
      CommentTarget target =
          CommentTarget.part(Domain.id(domain), CommentTarget.Part.CONSTRAINT, after.name());
      comparison.add(new SetComment(target, before.comment(), after.comment()));
    }
  }
}
