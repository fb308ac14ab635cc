package dev.varve.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What a class inherits from. A superclass or interface without {@code @Mixin} is not read. */
final class Hierarchy {

  private Hierarchy() {}

  /** The mixins among the superclasses, the topmost first. */
  static List<DeclaredType> superclasses(Reading reading, DeclaredType type) {
    List<DeclaredType> mixins = new ArrayList<>();
    for (DeclaredType above = superclass(reading, type); above != null; ) {
      if (isMixin(above.asElement())) {
        mixins.add(above);
      }
      above = superclass(reading, above);
    }
    Collections.reverse(mixins);
    return mixins;
  }

  private static @Nullable DeclaredType superclass(Reading reading, DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    TypeMirror above = element.getSuperclass();
    if (above.getKind() == TypeKind.ERROR) {
      reading.unresolved(element);
      return null;
    }
    if (above.getKind() != TypeKind.DECLARED || isObject((DeclaredType) above)) {
      return null;
    }
    return type.getTypeArguments().isEmpty()
        ? (DeclaredType) above
        : (DeclaredType) reading.types().directSupertypes(type).get(0);
  }

  private static boolean isObject(DeclaredType type) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    return name.equals("java.lang.Object") || name.equals("java.lang.Record");
  }

  /** The mixins among the interfaces of the class and of all that it inherits from. */
  static List<DeclaredType> mixinInterfaces(Reading reading, DeclaredType type) {
    List<DeclaredType> mixins = new ArrayList<>();
    addInterfaces(reading, type, mixins, new HashSet<>());
    return mixins;
  }

  private static void addInterfaces(
      Reading reading, DeclaredType type, List<DeclaredType> mixins, Set<Element> seen) {
    DeclaredType above = superclass(reading, type);
    if (above != null) {
      addInterfaces(reading, above, mixins, seen);
    }
    for (TypeMirror mirror : interfaces(reading, type)) {
      if (mirror.getKind() == TypeKind.ERROR) {
        reading.unresolved(type.asElement());
      } else if (mirror instanceof DeclaredType extended && seen.add(extended.asElement())) {
        if (isMixin(extended.asElement())) {
          mixins.add(extended);
        }
        addInterfaces(reading, extended, mixins, seen);
      }
    }
  }

  private static List<TypeMirror> interfaces(Reading reading, DeclaredType type) {
    List<? extends TypeMirror> declared = ((TypeElement) type.asElement()).getInterfaces();
    if (declared.isEmpty() || type.getTypeArguments().isEmpty()) {
      return List.copyOf(declared);
    }
    List<TypeMirror> seen = new ArrayList<>();
    for (TypeMirror above : reading.types().directSupertypes(type)) {
      if (((DeclaredType) above).asElement().getKind() == ElementKind.INTERFACE) {
        seen.add(above);
      }
    }
    return seen;
  }

  private static boolean isMixin(Element type) {
    Annotations annotations = Annotations.of(type);
    return annotations.has("Mixin") && !annotations.has("Table");
  }

  /** Whether the type is a record, a class or an interface of the user's. */
  static boolean hasProperties(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    TypeElement element = (TypeElement) declared.asElement();
    ElementKind kind = element.getKind();
    boolean shape = kind == ElementKind.CLASS || kind == ElementKind.INTERFACE;
    return (shape || kind == ElementKind.RECORD)
        && !element.getQualifiedName().toString().startsWith("java.");
  }
}
