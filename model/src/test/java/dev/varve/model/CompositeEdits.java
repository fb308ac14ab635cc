package dev.varve.model;

import dev.varve.model.kind.composite.Attribute;
import dev.varve.model.kind.composite.CompositeType;
import dev.varve.model.kind.composite.RenameAttribute;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.TypeName;
import dev.varve.model.schema.UserType;
import java.util.ArrayList;
import java.util.List;

/** Edits of composite types. */
final class CompositeEdits {
  static final List<Edit> CHANGES =
      List.of(
          CompositeEdits::addAttribute,
          CompositeEdits::dropAttribute,
          CompositeEdits::renameAttribute,
          CompositeEdits::retypeAttribute,
          CompositeEdits::comment,
          draft -> TypeEdits.rename(draft, any(draft)),
          draft -> TypeEdits.move(draft, any(draft)),
          draft -> TypeEdits.drop(draft, any(draft).id()));

  private static final List<List<String>> TYPES =
      List.of(List.of("text", "varchar", "varchar(200)"), List.of("integer", "bigint", "numeric"));

  private CompositeEdits() {}

  static void create(SchemaDraft draft) {
    String schema = draft.anySchema();
    QualifiedName name = new QualifiedName(schema, draft.relationName(schema));
    CompositeType type = new CompositeType(name, List.of(), draft.comment());
    draft.origins().add(type.id());
    int attributes = draft.choose().between(1, 3);
    for (int i = 0; i < attributes; i++) {
      type = withNewAttribute(draft, type);
    }
    draft.put(type);
  }

  static void addAttribute(SchemaDraft draft) {
    draft.put(withNewAttribute(draft, any(draft)));
  }

  private static CompositeType withNewAttribute(SchemaDraft draft, CompositeType type) {
    String name = draft.columnName(draft.origins().javaClass(type.id()));
    Attribute attribute = new Attribute(name, attributeType(draft, type), null, draft.comment());
    draft.origins().addMember(type.id(), name);
    return type.withAttributes(draft.choose().inserted(type.attributes(), attribute));
  }

  /** A built-in type, or a type of the draft that is not made of this one. */
  private static TypeName attributeType(SchemaDraft draft, CompositeType type) {
    List<TypeName> own = new ArrayList<>();
    for (UserType other : draft.all(UserType.class)) {
      if (!isMadeOf(draft, other, type)) {
        own.add(other.typeName());
      }
    }
    return !own.isEmpty() && draft.choose().chance(30)
        ? draft.choose().of(own)
        : TypeName.parse(draft.choose().of(draft.choose().of(TYPES)));
  }

  private static boolean isMadeOf(SchemaDraft draft, UserType whole, UserType part) {
    if (whole.name().equals(part.name())) {
      return true;
    }
    for (UserType between : draft.all(UserType.class)) {
      if (whole.madeOf().stream().anyMatch(it -> it.isNamed(between.name()))
          && isMadeOf(draft, between, part)) {
        return true;
      }
    }
    return false;
  }

  private static CompositeType any(SchemaDraft draft) {
    if (draft.all(CompositeType.class).isEmpty()) {
      create(draft);
    }
    return draft.choose().of(draft.all(CompositeType.class));
  }

  static void dropAttribute(SchemaDraft draft) {
    CompositeType type = any(draft);
    if (type.attributes().size() > 1) {
      List<Attribute> attributes = new ArrayList<>(type.attributes());
      Attribute dropped = attributes.remove(draft.choose().between(0, attributes.size() - 1));
      draft.put(type.withAttributes(attributes));
      draft.origins().removeMember(type.id(), dropped.name());
    }
  }

  static void renameAttribute(SchemaDraft draft) {
    CompositeType type = any(draft);
    String from = draft.choose().of(type.attributes()).name();
    String to = draft.columnName(draft.origins().javaClass(type.id()));
    draft.apply(new RenameAttribute(type.name(), from, to));
    draft.origins().renameMember(type.id(), from, to);
  }

  /** Another type of the same family. */
  static void retypeAttribute(SchemaDraft draft) {
    CompositeType type = any(draft);
    Attribute attribute = draft.choose().of(type.attributes());
    for (List<String> family : TYPES) {
      if (family.contains(attribute.type().sql())) {
        List<Attribute> attributes = new ArrayList<>(type.attributes());
        TypeName other = TypeName.parse(draft.choose().of(family));
        attributes.set(attributes.indexOf(attribute), attribute.withType(other));
        draft.put(type.withAttributes(attributes));
      }
    }
  }

  static void comment(SchemaDraft draft) {
    draft.put(any(draft).withComment(draft.comment()));
  }
}
