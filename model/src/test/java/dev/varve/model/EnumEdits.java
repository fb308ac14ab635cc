package dev.varve.model;

import dev.varve.model.kind.enumtype.RenameEnumLabel;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.QualifiedName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;

/** Edits of enum types. */
final class EnumEdits {
  static final List<Edit> CHANGES =
      List.of(
          EnumEdits::addLabel,
          EnumEdits::addLabel,
          EnumEdits::renameLabel,
          EnumEdits::removeLabel,
          EnumEdits::reorder,
          EnumEdits::comment,
          draft -> TypeEdits.rename(draft, any(draft)),
          draft -> TypeEdits.move(draft, any(draft)),
          draft -> TypeEdits.drop(draft, any(draft).id()));

  private EnumEdits() {}

  static void create(SchemaDraft draft) {
    String schema = draft.anySchema();
    QualifiedName name = new QualifiedName(schema, draft.relationName(schema));
    EnumType type = new EnumType(name, List.of(), draft.comment());
    draft.origins().add(type.id());
    int labels = draft.choose().between(1, 5);
    for (int i = 0; i < labels; i++) {
      type = withNewLabel(draft, type);
    }
    draft.put(type);
  }

  static void addLabel(SchemaDraft draft) {
    draft.put(withNewLabel(draft, any(draft)));
  }

  private static EnumType withNewLabel(SchemaDraft draft, EnumType type) {
    String label = draft.label(draft.origins().javaClass(type.id()));
    draft.origins().addMember(type.id(), label);
    return type.withLabels(draft.choose().inserted(type.labels(), label));
  }

  private static EnumType any(SchemaDraft draft) {
    if (draft.enumTypes().isEmpty()) {
      create(draft);
    }
    return draft.choose().of(draft.enumTypes());
  }

  static void renameLabel(SchemaDraft draft) {
    EnumType type = any(draft);
    String from = draft.choose().of(type.labels());
    String to = draft.label(draft.origins().javaClass(type.id()));
    draft.apply(new RenameEnumLabel(type.name(), from, to));
    draft.origins().renameMember(type.id(), from, to);
    LabelUses.replace(draft, type, SqlQuoting.literal(from), SqlQuoting.literal(to));
  }

  static void removeLabel(SchemaDraft draft) {
    EnumType type = any(draft);
    if (type.labels().size() > 1) {
      List<String> labels = new ArrayList<>(type.labels());
      String removed = labels.remove(draft.choose().between(0, labels.size() - 1));
      draft.put(type.withLabels(labels));
      draft.origins().removeMember(type.id(), removed);
      LabelUses.remove(draft, type, SqlQuoting.literal(removed));
    }
  }

  static void reorder(SchemaDraft draft) {
    EnumType type = any(draft);
    draft.put(type.withLabels(draft.choose().shuffled(type.labels())));
  }

  static void comment(SchemaDraft draft) {
    draft.put(any(draft).withComment(draft.comment()));
  }
}
