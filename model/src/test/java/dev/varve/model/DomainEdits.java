package dev.varve.model;

import dev.varve.model.kind.domain.Domain;
import dev.varve.model.kind.domain.DomainCheck;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import dev.varve.model.schema.UserType;
import java.util.ArrayList;
import java.util.List;

/** Edits of domains. Their checks hold of every value that samples have. */
final class DomainEdits {
  static final List<Edit> CHANGES =
      List.of(
          DomainEdits::setDefault,
          DomainEdits::addCheck,
          DomainEdits::dropCheck,
          DomainEdits::renameCheck,
          DomainEdits::changeType,
          DomainEdits::comment,
          draft -> TypeEdits.rename(draft, any(draft)),
          draft -> TypeEdits.move(draft, any(draft)),
          draft -> TypeEdits.drop(draft, any(draft).id()));

  private static final List<List<String>> BASES =
      List.of(
          List.of("text", "varchar", "varchar(200)"),
          List.of("integer", "bigint", "numeric"),
          List.of("timestamp", "timestamptz"));

  private DomainEdits() {}

  static void create(SchemaDraft draft) {
    String schema = draft.anySchema();
    QualifiedName name = new QualifiedName(schema, draft.relationName(schema));
    Domain domain = Domain.of(name, base(draft)).withComment(draft.comment());
    draft.origins().add(domain.id());
    draft.put(domain);
    if (draft.choose().chance(50)) {
      draft.put(withCheck(draft, domain));
    }
  }

  private static TypeName base(SchemaDraft draft) {
    List<TypeName> own = new ArrayList<>();
    draft.all(UserType.class).forEach(type -> own.add(type.typeName()));
    return !own.isEmpty() && draft.choose().chance(30)
        ? draft.choose().of(own)
        : TypeName.parse(draft.choose().of(draft.choose().of(BASES)));
  }

  private static Domain any(SchemaDraft draft) {
    if (draft.all(Domain.class).isEmpty()) {
      create(draft);
    }
    return draft.choose().of(draft.all(Domain.class));
  }

  static void setDefault(SchemaDraft draft) {
    Domain domain = any(draft);
    boolean none = domain.defaultValue() != null && draft.choose().chance(50);
    draft.put(domain.withDefault(none ? null : new SqlExpression("NULL")));
  }

  static void addCheck(SchemaDraft draft) {
    draft.put(withCheck(draft, any(draft)));
  }

  private static Domain withCheck(SchemaDraft draft, Domain domain) {
    List<DomainCheck> checks = new ArrayList<>(domain.checks());
    String name = draft.checkName(domain);
    String condition =
        draft
            .choose()
            .of(
                List.of(
                    "VALUE IS NULL OR length(VALUE::text) < 5000",
                    "VALUE IS NULL OR VALUE::text <> 'ß'"));
    checks.add(new DomainCheck(name, new SqlExpression(condition), true, draft.comment()));
    return domain.withChecks(checks);
  }

  static void dropCheck(SchemaDraft draft) {
    Domain domain = any(draft);
    if (!domain.checks().isEmpty()) {
      List<DomainCheck> checks = new ArrayList<>(domain.checks());
      checks.remove(draft.choose().of(domain.checks()));
      draft.put(domain.withChecks(checks));
    }
  }

  static void renameCheck(SchemaDraft draft) {
    Domain domain = any(draft);
    if (!domain.checks().isEmpty()) {
      List<DomainCheck> checks = new ArrayList<>(domain.checks());
      DomainCheck check = draft.choose().of(domain.checks());
      checks.set(checks.indexOf(check), check.withName(draft.checkName(domain)));
      draft.put(domain.withChecks(checks));
    }
  }

  /** Another type of the same family, so that what uses a column goes on working. */
  static void changeType(SchemaDraft draft) {
    Domain domain = any(draft);
    for (List<String> family : BASES) {
      if (family.contains(domain.type().sql())) {
        draft.put(domain.withType(TypeName.parse(draft.choose().of(family))));
      }
    }
  }

  static void comment(SchemaDraft draft) {
    draft.put(any(draft).withComment(draft.comment()));
  }
}
