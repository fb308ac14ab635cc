package dev.varve.processor.read;

import dev.varve.model.schema.TypeName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads the types of columns: from {@code @Column} or else from the Java type. */
final class TypeReader {
  private static final TypeName BYTES = new TypeName("", "bytea", "", false);
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.List", "java.util.Set", "java.util.Collection");
  private static final Set<String> SERIALS =
      Set.of("serial", "bigserial", "smallserial", "serial4", "serial8", "serial2");

  private final Reading reading;
  private final TypeModifiers modifiers;

  TypeReader(Reading reading) {
    this.reading = reading;
    this.modifiers = new TypeModifiers(reading);
  }

  /** The type of a property's column; null if it has none, which is then reported. */
  @Nullable TypeName read(Property property) {
    Mirror column = property.annotations().get("Column");
    if (column != null && !column.text("type").isEmpty()) {
      return modifiers.refuseBesideType(column) ? null : named(column);
    }
    TypeName type = javaType(withoutOptional(property.type()), property);
    return type == null || column == null ? type : modifiers.apply(type, column);
  }

  /** The type in an {@code Optional}, or else the type itself. */
  TypeMirror withoutOptional(TypeMirror type) {
    return isOptional(type) ? argument((DeclaredType) type, type) : type;
  }

  static boolean isOptional(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && Mirror.nameOf(type).equals("java.util.Optional");
  }

  /** Whether the type is an {@code Optional} or one of those of primitives. */
  static boolean isAnyOptional(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && Mirror.nameOf(type).startsWith("java.util.Optional");
  }

  private static TypeMirror argument(DeclaredType generic, TypeMirror otherwise) {
    List<? extends TypeMirror> arguments = generic.getTypeArguments();
    if (arguments.size() != 1) {
      return otherwise;
    }
    boolean bounded =
        arguments.get(0) instanceof WildcardType wildcard && wildcard.getExtendsBound() != null;
    return bounded ? ((WildcardType) arguments.get(0)).getExtendsBound() : arguments.get(0);
  }

  private @Nullable TypeName named(Mirror column) {
    String text = column.text("type");
    try {
      TypeName type = TypeName.parse(text);
      if (type.schema().isEmpty() && SERIALS.contains(type.name())) {
        reading.add(ReadingProblem.SERIAL, column.at("type"), serial(type));
        return null;
      }
      return type;
    } catch (IllegalArgumentException e) {
      reading.add(ReadingProblem.BAD_TYPE, column.at("type"), String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static String serial(TypeName type) {
    return type.name()
        + " is not a type but a default that is never in step with the data; use"
        + " the Java type short, int or long, and @Identity";
  }

  /** Whatever keeps a type from being mapped is reported where it is found, once. */
  private @Nullable TypeName javaType(TypeMirror type, Property property) {
    return switch (type.getKind()) {
      case ARRAY -> array((ArrayType) type, property);
      case DECLARED -> declared((DeclaredType) type, property);
      case ERROR -> unresolved(property);
      default -> orUnmapped(JavaTypes.of(type.getKind()), property);
    };
  }

  private @Nullable TypeName array(ArrayType type, Property property) {
    TypeMirror component = type.getComponentType();
    return component.getKind() == TypeKind.BYTE ? BYTES : arrayOf(component, property);
  }

  private @Nullable TypeName arrayOf(TypeMirror component, Property property) {
    TypeName element = javaType(component, property);
    return element == null ? null : element.asArray();
  }

  private @Nullable TypeName declared(DeclaredType type, Property property) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.getKind() == ElementKind.ENUM) {
      return reading.enums().type(element);
    }
    if (Annotations.of(element).first(ValueTypeReader.ANNOTATIONS) != null) {
      return reading.valueTypes().type(element);
    }
    String name = element.getQualifiedName().toString();
    if (COLLECTIONS.contains(name) && type.getTypeArguments().size() == 1) {
      return arrayOf(argument(type, type), property);
    }
    return name.startsWith("com.pgvector.")
        ? vector(property)
        : orUnmapped(JavaTypes.of(name), property);
  }

  private @Nullable TypeName unresolved(Property property) {
    reading.unresolved(property.element());
    return null;
  }

  private @Nullable TypeName vector(Property property) {
    reading.add(
        ReadingProblem.VECTOR_DIMENSIONS,
        Position.of(property.element()),
        "the number of dimensions of "
            + property.name()
            + " is not known; write the type, such as @Column(type = \"vector(1536)\")");
    return null;
  }

  private @Nullable TypeName orUnmapped(@Nullable TypeName type, Property property) {
    if (type == null) {
      reading.add(
          ReadingProblem.UNMAPPED_TYPE, Position.of(property.element()), unmapped(property));
    }
    return type;
  }

  private static String unmapped(Property property) {
    String found =
        "the Java type " + property.type() + " of " + property.name() + " has no column type; ";
    return isTable(property.type())
        ? found
            + "give the column the type of the table's key and write @ForeignKey("
            + ((DeclaredType) property.type()).asElement().getSimpleName()
            + ".class)"
        : found
            + "write one, such as @Column(type = \"jsonb\"), or @Embedded for a value object, or"
            + " @Transient if it is not to be kept";
  }

  private static boolean isTable(TypeMirror type) {
    return type instanceof DeclaredType declared
        && Annotations.of(declared.asElement()).has("Table");
  }
}
