package dev.varve.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Varve's annotations of a class, or of a property with all elements that it consists of: where the
 * same annotation is on several of them, as it is on a record's component, field and accessor, the
 * first counts.
 */
final class Annotations {
  private static final String PACKAGE = "dev.varve.annotations.";
  private static final Map<String, String> CONTAINED =
      Map.of(
          "Indexes", "Index",
          "Uniques", "Unique",
          "Checks", "Check",
          "ForeignKeys", "ForeignKey",
          "Sequences", "Sequence",
          "Triggers", "Trigger",
          "Rules", "Rule",
          "EventTriggers", "EventTrigger",
          "AllowHazards", "AllowHazard");

  private static final String[] PERSISTENCE = {"jakarta.persistence.", "javax.persistence."};

  private Map<String, List<Mirror>> byName = Map.of();
  private Map<String, Mirror> persistence = Map.of();
  private boolean nullable;

  private Annotations() {}

  static Annotations of(Element element) {
    Annotations annotations = new Annotations();
    annotations.add(element);
    return annotations;
  }

  /**
   * The annotations of a property.
   *
   * @param nullable whether it is known to take null already
   */
  static Annotations of(List<? extends Element> elements, boolean nullable) {
    Annotations annotations = new Annotations();
    annotations.nullable = nullable;
    for (Element element : elements) {
      annotations.add(element);
    }
    return annotations;
  }

  private void add(Element element) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    Map<String, List<Mirror>> here = mirrors.isEmpty() ? Map.of() : new HashMap<>(4);
    for (AnnotationMirror mirror : mirrors) {
      String name = varveName(mirror);
      if (name != null) {
        put(here, name, new Mirror(element, mirror));
      } else {
        addPersistence(element, mirror);
      }
      nullable |= isNullable(mirror);
    }
    merge(here);
    nullable |= isNullable(typeOf(element));
  }

  private void merge(Map<String, List<Mirror>> here) {
    if (byName.isEmpty()) {
      byName = here;
      return;
    }
    for (Map.Entry<String, List<Mirror>> entry : here.entrySet()) {
      byName.putIfAbsent(entry.getKey(), entry.getValue());
    }
  }

  private static void put(Map<String, List<Mirror>> here, String name, Mirror mirror) {
    String contained = CONTAINED.get(name);
    String key = contained == null ? name : contained;
    List<Mirror> mirrors = contained == null ? List.of(mirror) : mirror.mirrors("value");
    List<Mirror> known = here.get(key);
    if (known == null) {
      here.put(key, new ArrayList<>(mirrors));
    } else {
      known.addAll(mirrors);
    }
  }

  private static @Nullable String varveName(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    String name = type.getQualifiedName().toString();
    return name.startsWith(PACKAGE) ? name.substring(PACKAGE.length()) : null;
  }

  private void addPersistence(Element element, AnnotationMirror mirror) {
    String name = Mirror.nameOf(mirror.getAnnotationType());
    for (String container : PERSISTENCE) {
      if (name.startsWith(container)) {
        persistence = persistence.isEmpty() ? new TreeMap<>() : persistence;
        persistence.putIfAbsent(name.substring(container.length()), new Mirror(element, mirror));
      }
    }
  }

  private static @Nullable TypeMirror typeOf(Element element) {
    if (element instanceof ExecutableElement method) {
      return method.getReturnType();
    }
    return element instanceof TypeElement ? null : element.asType();
  }

  /** An annotation of the type itself, as {@code @Nullable} of JSpecify is. */
  private static boolean isNullable(@Nullable TypeMirror type) {
    if (type != null) {
      for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
        if (isNullable(mirror)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNullable(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
  }

  /** Whether there is an annotation of any package with the simple name {@code Nullable}. */
  boolean nullable() {
    return nullable;
  }

  /** The annotations of Jakarta Persistence, by their simple names. */
  Map<String, Mirror> persistence() {
    return persistence;
  }

  boolean isEmpty() {
    return byName.isEmpty();
  }

  boolean has(String simpleName) {
    return byName.containsKey(simpleName);
  }

  @Nullable Mirror get(String simpleName) {
    List<Mirror> mirrors = byName.get(simpleName);
    return mirrors == null ? null : mirrors.get(0);
  }

  /** All annotations of that name, in the order in which they are written. */
  List<Mirror> all(String simpleName) {
    return byName.getOrDefault(simpleName, List.of());
  }

  /** The first annotation that there is of those names. */
  @Nullable Mirror first(String... simpleNames) {
    for (String name : simpleNames) {
      if (byName.containsKey(name)) {
        return get(name);
      }
    }
    return null;
  }
}
