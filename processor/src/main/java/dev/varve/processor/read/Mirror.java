package dev.varve.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * One annotation of Varve's. A member that is not written gives what stands for "not given": empty,
 * null or false. What javac could not make sense of, and reports itself, gives the same.
 */
final class Mirror {
  private final Element element;
  private final AnnotationMirror mirror;
  private final Map<? extends ExecutableElement, ? extends AnnotationValue> values;

  Mirror(Element element, AnnotationMirror mirror) {
    this.element = element;
    this.mirror = mirror;
    this.values = mirror.getElementValues();
  }

  /** The qualified name of a declared type's class. */
  static String nameOf(TypeMirror type) {
    return ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
  }

  /** The annotation's simple name with its sign, {@code @Index}. */
  String name() {
    return "@" + mirror.getAnnotationType().asElement().getSimpleName();
  }

  /** The annotation's whole name. */
  String qualifiedName() {
    return nameOf(mirror.getAnnotationType());
  }

  boolean has(String member) {
    return value(member) != null;
  }

  private @Nullable AnnotationValue value(String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        values.entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private @Nullable Object written(String member) {
    AnnotationValue value = value(member);
    return value == null ? null : value.getValue();
  }

  String text(String member) {
    return written(member) instanceof String text ? text : "";
  }

  boolean flag(String member) {
    return Boolean.TRUE.equals(written(member));
  }

  @Nullable Long number(String member) {
    return written(member) instanceof Number number ? (Long) number.longValue() : null;
  }

  /** The simple name of an enum constant; empty if none is written. */
  String constant(String member) {
    return written(member) instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : "";
  }

  /** A class; null if none is written, or if it does not exist. */
  @Nullable TypeMirror type(String member) {
    return written(member) instanceof TypeMirror type ? type : null;
  }

  /** The elements of an array; empty if it is not written. */
  List<AnnotationValue> list(String member) {
    List<AnnotationValue> elements = new ArrayList<>();
    if (written(member) instanceof List<?> values) {
      for (Object value : values) {
        elements.add((AnnotationValue) value);
      }
    }
    return elements;
  }

  List<String> texts(String member) {
    List<String> texts = new ArrayList<>();
    for (AnnotationValue value : list(member)) {
      if (value.getValue() instanceof String text) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The annotations in an array. */
  List<Mirror> mirrors(String member) {
    List<Mirror> mirrors = new ArrayList<>();
    for (AnnotationValue value : list(member)) {
      if (value.getValue() instanceof AnnotationMirror inner) {
        mirrors.add(new Mirror(element, inner));
      }
    }
    return mirrors;
  }

  /** An annotation in a member; null if it is not written. */
  @Nullable Mirror mirror(String member) {
    return written(member) instanceof AnnotationMirror inner ? new Mirror(element, inner) : null;
  }

  Position position() {
    return new Position(element, mirror, null);
  }

  /** Where the member is written, or else the annotation. */
  Position at(String member) {
    return new Position(element, mirror, value(member));
  }

  /** Where an element of an array is written. */
  Position at(String member, int index) {
    List<AnnotationValue> elements = list(member);
    return index < elements.size()
        ? new Position(element, mirror, elements.get(index))
        : at(member);
  }
}
