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

/** Finds the properties that a class, a record or an interface declares itself. */
final class Members {
  private final Reading reading;
  private final TypeElement type;
  private final Set<String> nullables;
  private final Map<String, List<Element>> fields = new LinkedHashMap<>();

  private Members(Reading reading, TypeElement type) {
    this.reading = reading;
    this.type = type;
    this.nullables = reading.typeAnnotations().forgotten(type);
  }

  /** The properties in the order of the source. */
  static List<Member> of(Reading reading, TypeElement type) {
    Members members = new Members(reading, type);
    return type.getKind() == ElementKind.INTERFACE ? members.ofInterface() : members.ofFields();
  }

  private List<Member> ofInterface() {
    List<Member> members = new ArrayList<>();
    for (Element element : type.getEnclosedElements()) {
      if (element instanceof ExecutableElement method) {
        Annotations annotations = annotations(List.of(method));
        if (isProperty(method)) {
          members.add(new Member(PropertyNames.of(method), method, annotations));
        } else {
          refuse(
              annotations,
              "a property of an interface is an abstract method without parameters that returns a"
                  + " value");
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
  private List<Member> ofFields() {
    for (Element element : type.getEnclosedElements()) {
      if (element.getKind() == ElementKind.FIELD && isColumn(element)) {
        List<Element> parts = new ArrayList<>(3);
        parts.add(element);
        fields.put(element.getSimpleName().toString(), parts);
      }
    }
    for (Element element : type.getEnclosedElements()) {
      if (element.getKind() == ElementKind.RECORD_COMPONENT) {
        addPart(element.getSimpleName().toString(), element);
      } else if (element instanceof ExecutableElement method) {
        addAccessor(method);
      }
    }
    List<Member> members = new ArrayList<>(fields.size());
    for (Map.Entry<String, List<Element>> field : fields.entrySet()) {
      List<Element> parts = field.getValue();
      members.add(new Member(field.getKey(), parts.get(0), annotations(parts)));
    }
    return members;
  }

  private Annotations annotations(List<? extends Element> parts) {
    boolean nullable = false;
    for (Element part : parts) {
      nullable |= TypeAnnotations.contains(nullables, part);
    }
    return Annotations.of(parts, nullable);
  }

  private boolean isColumn(Element field) {
    Set<Modifier> modifiers = field.getModifiers();
    boolean column =
        !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.TRANSIENT);
    if (!column) {
      refuse(Annotations.of(field), "a static or transient field is no column");
    }
    return column;
  }

  private boolean addPart(String field, Element part) {
    List<Element> parts = fields.get(field);
    return parts != null && parts.add(part);
  }

  /** Only a method with annotations matters, and one with Varve's must be a field's accessor. */
  private void addAccessor(ExecutableElement method) {
    boolean accessor =
        method.getParameters().isEmpty()
            && (addPart(PropertyNames.of(method), method)
                || addPart(method.getSimpleName().toString(), method));
    if (!accessor) {
      refuse(
          Annotations.of(method),
          "the columns of a class are its fields, and the method "
              + method.getSimpleName()
              + " reads none of them");
    }
  }

  private void refuse(Annotations annotations, String why) {
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
}
