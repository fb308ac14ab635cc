package dev.varve.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A property as one class declares it.
 *
 * @param name its name in Java
 * @param element the field, record component or method
 * @param annotations its annotations, wherever they stand
 */
record Member(String name, Element element, Annotations annotations) {

  /** The properties of a class, record or interface in the order of the source. */
  static List<Member> of(Reading reading, TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE
        ? ofInterface(reading, type)
        : ofFields(reading, type);
  }

  private static List<Member> ofInterface(Reading reading, TypeElement type) {
    List<Member> members = new ArrayList<>();
    for (Element element : type.getEnclosedElements()) {
      if (element instanceof ExecutableElement method) {
        Annotations annotations = Annotations.of(method);
        if (isProperty(method)) {
          members.add(new Member(propertyName(method), method, annotations));
        } else {
          refuse(
              reading,
              annotations,
              "a property of an interface is an abstract method without"
                  + " parameters that returns a value");
        }
      }
    }
    return members;
  }

  private static boolean isProperty(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID
        && !method.getSimpleName().contentEquals("hashCode")
        && !method.getSimpleName().contentEquals("toString");
  }

  /** Fields stand in the order of a record's components. */
  private static List<Member> ofFields(Reading reading, TypeElement type) {
    Map<String, List<Element>> byName = new LinkedHashMap<>();
    for (Element element : type.getEnclosedElements()) {
      if (element.getKind() == ElementKind.FIELD && isColumn(reading, element)) {
        List<Element> parts = new ArrayList<>(3);
        parts.add(element);
        byName.put(element.getSimpleName().toString(), parts);
      }
    }
    for (Element element : type.getEnclosedElements()) {
      if (element.getKind() == ElementKind.RECORD_COMPONENT) {
        addTo(byName.get(element.getSimpleName().toString()), element);
      } else if (element instanceof ExecutableElement method) {
        addAccessor(reading, byName, method);
      }
    }
    List<Member> members = new ArrayList<>(byName.size());
    for (Map.Entry<String, List<Element>> entry : byName.entrySet()) {
      List<Element> parts = entry.getValue();
      members.add(new Member(entry.getKey(), parts.get(0), Annotations.of(parts)));
    }
    return members;
  }

  private static void addTo(@Nullable List<Element> parts, Element part) {
    if (parts != null) {
      parts.add(part);
    }
  }

  private static boolean isColumn(Reading reading, Element field) {
    Set<Modifier> modifiers = field.getModifiers();
    boolean column =
        !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.TRANSIENT);
    if (!column) {
      refuse(reading, Annotations.of(field), "a static or transient field is no column");
    }
    return column;
  }

  /** Only a method with annotations matters, and one with Varve's must be a field's accessor. */
  private static void addAccessor(
      Reading reading, Map<String, List<Element>> byName, ExecutableElement method) {
    Annotations annotations = Annotations.of(method);
    if (annotations.isEmpty() && !annotations.nullable()) {
      return;
    }
    boolean accessor = method.getParameters().isEmpty();
    List<Element> field = accessor ? byName.get(propertyName(method)) : null;
    if (field == null && accessor) {
      field = byName.get(method.getSimpleName().toString());
    }
    if (field != null) {
      field.add(method);
    } else {
      refuse(
          reading,
          annotations,
          "the columns of a class are its fields, and the method "
              + method.getSimpleName()
              + " reads none of them");
    }
  }

  private static void refuse(Reading reading, Annotations annotations, String why) {
    Mirror mirror =
        annotations.first(
            "Column",
            "Id",
            "Identity",
            "ForeignKey",
            "Unique",
            "Check",
            "Index",
            "Embedded",
            "RenamedFrom",
            "AllowHazard");
    if (mirror != null) {
      reading.add(
          ReadingProblem.MISPLACED,
          mirror.position(),
          mirror.name() + " means nothing here: " + why);
    }
  }

  /** {@code getX()}, {@code isX()} and {@code x()} read the property {@code x}. */
  private static String propertyName(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (startsProperty(name, "get")) {
      return decapitalized(name.substring(3));
    }
    return isTruth(method.getReturnType()) && startsProperty(name, "is")
        ? decapitalized(name.substring(2))
        : name;
  }

  private static boolean isTruth(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN
        || (type.getKind() == TypeKind.DECLARED && Mirror.nameOf(type).equals("java.lang.Boolean"));
  }

  private static boolean startsProperty(String name, String prefix) {
    return name.length() > prefix.length()
        && name.startsWith(prefix)
        && Character.isUpperCase(name.charAt(prefix.length()));
  }

  /** As the JavaBeans specification has it: {@code URL} stays as it is. */
  private static String decapitalized(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
