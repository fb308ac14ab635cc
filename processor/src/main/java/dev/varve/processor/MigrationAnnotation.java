package dev.varve.processor;

import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what {@code @Migration} says on a class. */
final class MigrationAnnotation {
  static final String MIGRATION = "dev.varve.runtime.Migration";

  private MigrationAnnotation() {}

  /** The class's line in the list, without a checksum; null if it is not annotated. */
  static @Nullable Entry entry(TypeElement type, Elements elements) {
    Map<String, Object> given = values(type);
    if (given == null) {
      return null;
    }
    Placement placement =
        new Placement(
                text(given, "chain"),
                texts(given, "dependsOn"),
                texts(given, "replaces"),
                texts(given, "labels"))
            .adapting(adapts(type))
            .asBaseline(Boolean.TRUE.equals(given.get("baseline")));
    return new Entry(
        text(given, "id"),
        texts(given, "parents"),
        elements.getBinaryName(type).toString(),
        "",
        text(given, "schema"),
        Boolean.TRUE.equals(given.get("draft")),
        placement);
  }

  /** Whether it says how revisions are applied after others. */
  static boolean adapts(TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals("adapt")) {
        return true;
      }
    }
    return false;
  }

  /** The tables whose constants the class needs. */
  static List<String> tables(TypeElement type) {
    Map<String, Object> given = values(type);
    return given == null ? List.of() : texts(given, "tables");
  }

  /** What is given in the annotation, by member; null if there is none. */
  private static @Nullable Map<String, Object> values(TypeElement type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      if (annotation.getQualifiedName().contentEquals(MIGRATION)) {
        Map<String, Object> given = new HashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
            mirror.getElementValues().entrySet()) {
          given.put(value.getKey().getSimpleName().toString(), value.getValue().getValue());
        }
        return given;
      }
    }
    return null;
  }

  private static String text(Map<String, Object> given, String member) {
    return given.getOrDefault(member, "").toString();
  }

  private static List<String> texts(Map<String, Object> given, String member) {
    List<String> texts = new ArrayList<>();
    for (Object value : (List<?>) given.getOrDefault(member, List.of())) {
      texts.add(((AnnotationValue) value).getValue().toString());
    }
    return texts;
  }
}
