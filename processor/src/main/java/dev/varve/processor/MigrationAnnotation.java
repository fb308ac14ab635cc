package dev.varve.processor;

import dev.varve.runtime.MigrationList.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what {@code @Migration} says on a class. */
final class MigrationAnnotation {
  static final String MIGRATION = "dev.varve.runtime.Migration";

  private MigrationAnnotation() {}

  /** The class's line in the list, without a checksum; null if it is not annotated. */
  static @Nullable Entry entry(TypeElement type, Elements elements) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      if (annotation.getQualifiedName().contentEquals(MIGRATION)) {
        return entry(elements.getBinaryName(type).toString(), mirror);
      }
    }
    return null;
  }

  private static Entry entry(String className, AnnotationMirror mirror) {
    String id = "";
    List<String> parents = List.of();
    String schema = "";
    boolean draft = false;
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
        mirror.getElementValues().entrySet()) {
      Object given = value.getValue().getValue();
      switch (value.getKey().getSimpleName().toString()) {
        case "id" -> id = given.toString();
        case "parents" -> parents = texts(given);
        case "schema" -> schema = given.toString();
        case "draft" -> draft = Boolean.TRUE.equals(given);
        default -> {
          // Not in the list.
        }
      }
    }
    return new Entry(id, parents, className, "", schema, draft);
  }

  /** The tables whose constants the class needs. */
  static List<String> tables(TypeElement type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      if (annotation.getQualifiedName().contentEquals(MIGRATION)) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
            mirror.getElementValues().entrySet()) {
          if (value.getKey().getSimpleName().contentEquals("tables")) {
            return texts(value.getValue().getValue());
          }
        }
      }
    }
    return List.of();
  }

  private static List<String> texts(Object array) {
    List<String> texts = new ArrayList<>();
    for (Object value : (List<?>) array) {
      texts.add(((AnnotationValue) value).getValue().toString());
    }
    return texts;
  }
}
