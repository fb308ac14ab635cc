package dev.varve.model.kind.domain;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.Place;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.ddl.CommentDdl;
import dev.varve.model.ddl.TypeDdl;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.TypeKind;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.SqlMentions;
import dev.varve.model.schema.TypeName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Domains. */
public final class DomainKind implements TypeKind<Domain> {

  @Override
  public void write(JsonText json, Domain domain) {
    DomainJson.write(json, domain);
  }

  @Override
  public Domain read(JsonFields fields, ObjectId id) throws IOException {
    return DomainJson.read(fields, id.name());
  }

  @Override
  public Domain adopt(@Nullable Domain before, Domain after) {
    return after;
  }

  @Override
  public List<Change> compareFirst(SchemaModel before, SchemaModel after) {
    return List.of();
  }

  @Override
  public void compare(Domain before, Domain after, Comparison comparison) {
    SqlExpression value = before.defaultValue();
    if (value != null && comparison.goes(SqlMentions.of(value.text()).calls())) {
      comparison.add(new SetDomainDefault(after.name(), value, null));
      value = null;
    }
    if (!Objects.equals(value, after.defaultValue())) {
      comparison.add(new SetDomainDefault(after.name(), value, after.defaultValue()));
    }
    DomainChecks checks = new DomainChecks(after.name(), comparison);
    Domain kept = before.withChecks(checks.kept(before.checks()));
    boolean looks = !kept.sameRules(before) || !kept.sameRules(after);
    if (looks && isContained(after, comparison)) {
      if (!kept.sameRules(before)) {
        comparison.add(new SwapDomain(after.name(), before, kept));
      }
      comparison.add(new SwapDomain(after.name(), kept, after));
      return;
    }
    if (!before.sameType(after)) {
      comparison.add(SwapDomain.forType(before, after));
    }
    if (before.nullable() != after.nullable()) {
      comparison.add(new SetDomainNullability(after.name(), after.nullable()));
    }
    checks.compare(before.checks(), after.checks());
  }

  private static boolean isContained(Domain domain, Comparison comparison) {
    return ContainedDomain.is(comparison.before(), domain)
        || ContainedDomain.is(comparison.after(), domain);
  }

  @Override
  public void compareLinks(Comparison comparison) {}

  @Override
  public boolean goesWithAnother(Domain domain, Comparison comparison) {
    return false;
  }

  @Override
  public boolean hasBody() {
    return true;
  }

  @Override
  public Domain inWordsOf(Domain declared, Domain there, Domain printed, Domain therePrinted) {
    Domain aligned = declared;
    if (Objects.equals(printed.defaultValue(), therePrinted.defaultValue())) {
      aligned = aligned.withDefault(there.defaultValue());
    }
    for (DomainCheck check : there.checks()) {
      DomainCheck own = printed.check(check.name());
      DomainCheck other = therePrinted.check(check.name());
      if (own != null && other != null && own.condition().equals(other.condition())) {
        aligned = aligned.withCheck(check.name(), it -> it.withCondition(check.condition()));
      }
    }
    return aligned;
  }

  @Override
  public boolean canBeRenamed() {
    return true;
  }

  @Override
  public boolean isAlike(Domain dropped, Domain created) {
    return dropped.type().equals(created.type());
  }

  @Override
  public String memberWord() {
    return "";
  }

  @Override
  public boolean isAlike(Domain before, String dropped, Domain after, String added) {
    return false;
  }

  @Override
  public List<Change> renameMembers(Domain domain, Map<String, String> renames) {
    return List.of();
  }

  @Override
  public String target(ObjectId object) {
    return DomainDdl.target(object.name());
  }

  @Override
  public String target(ObjectId object, CommentTarget.Part part, String name) {
    return DomainDdl.check(object.name(), name);
  }

  @Override
  public void create(Domain domain, Steps steps) {
    steps.sql(DomainDdl.create(domain));
    if (domain.defaultValue() == null && hasDefault(domain.type(), steps.schema())) {
      steps.sql(DomainDdl.alter(domain.name(), DomainDdl.setDefault(null)));
    }
    for (DomainCheck check : domain.checks()) {
      if (!check.validated()) {
        steps.sql(DomainDdl.alter(domain.name(), DomainDdl.addNotValid(check)));
      }
    }
  }

  /** Whether PostgreSQL copies a default from the type: it does so once, from another domain. */
  private static boolean hasDefault(TypeName type, SchemaEditor schema) {
    return schema.find(Domain.id(Ref.type(type).owner())) instanceof Domain base
        && type.equals(base.typeName())
        && base.defaultValue() != null;
  }

  @Override
  public void commentParts(Domain domain, Steps steps) {
    for (DomainCheck check : domain.checks()) {
      if (check.comment() != null) {
        steps.sql(CommentDdl.on(DomainDdl.check(domain.name(), check.name()), check.comment()));
      }
    }
  }

  @Override
  public void createInPlaceOf(QualifiedName old, Domain domain, Steps steps) {
    create(domain, steps);
  }

  @Override
  public void drop(Domain domain, Steps steps) {
    steps.sql("DROP " + target(domain.id()));
  }

  @Override
  public void replace(Domain before, Domain after, Steps steps) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public boolean goesWithoutTrace() {
    return true;
  }

  @Override
  public void rename(Domain domain, QualifiedName target, Steps steps) {
    steps.sql(TypeDdl.rename(domain.name(), target.name()));
  }

  @Override
  public void move(Domain domain, QualifiedName target, Steps steps) {
    steps.sql(TypeDdl.setSchema(domain.name(), target.schema()));
  }

  @Override
  public String definition(Domain domain) {
    return DomainDdl.definition(domain, " ");
  }

  @Override
  public String difference(Domain before, Domain after) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public List<String> parts(Domain domain) {
    List<String> parts = new ArrayList<>();
    for (DomainCheck check : domain.checks()) {
      parts.add(DomainDdl.definition(check));
    }
    return parts;
  }

  @Override
  public void warnOfDrop(Domain domain, Drop change, Warnings warnings) {}

  @Override
  public void warnOfReturn(Domain domain, Create change, Warnings warnings) {}

  @Override
  public Place changes() {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public Place comes() {
    return Place.TYPE_COMES;
  }

  @Override
  public Place goes() {
    return Place.TYPE_GOES;
  }
}
