package dev.varve.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The names of what is being compiled and concerns Varve, over all rounds; elements must not be
 * kept from one round to the next.
 */
final class FoundTypes {
  private static final String ANNOTATIONS = "dev.varve.annotations.";
  private static final String TABLE = ANNOTATIONS + "Table";
  private static final String VIEW = ANNOTATIONS + "View";
  private static final String MATERIALIZED_VIEW = ANNOTATIONS + "MaterializedView";
  private static final String ROUTINES = ANNOTATIONS + "Routines";
  private static final String ENUM_TYPE = ANNOTATIONS + "EnumType";
  private static final String DOMAIN = ANNOTATIONS + "Domain";
  private static final String COMPOSITE_TYPE = ANNOTATIONS + "CompositeType";
  private static final String SEQUENCE = ANNOTATIONS + "Sequence";
  private static final String SEQUENCES = ANNOTATIONS + "Sequences";
  private static final String PROJECT = ANNOTATIONS + "VarveProject";

  final SortedSet<String> tables = new TreeSet<>();
  final SortedSet<String> views = new TreeSet<>();
  final SortedSet<String> routines = new TreeSet<>();
  final SortedSet<String> enums = new TreeSet<>();
  final SortedSet<String> valueTypes = new TreeSet<>();
  final SortedSet<String> sequences = new TreeSet<>();
  final SortedSet<String> settings = new TreeSet<>();
  final SortedSet<String> migrations = new TreeSet<>();

  /** Whether anything was found. */
  boolean isEmpty() {
    return entities() == 0 && migrations.isEmpty();
  }

  /** How many things were found that the schema follows from. */
  int entities() {
    return tables.size()
        + views.size()
        + routines.size()
        + enums.size()
        + valueTypes.size()
        + sequences.size()
        + settings.size();
  }

  /** The names of what the schema follows from, those of tables first. */
  List<String> entityNames() {
    List<String> names = new ArrayList<>(tables);
    names.addAll(views);
    names.addAll(routines);
    names.addAll(enums);
    names.addAll(valueTypes);
    names.addAll(sequences);
    names.addAll(settings);
    return names;
  }

  /** All names, those of tables first. */
  List<String> names() {
    List<String> names = entityNames();
    names.addAll(migrations);
    return names;
  }

  /**
   * Adds what a round brings.
   *
   * @param annotations the annotations that the round holds: mostly none of Varve's
   */
  void add(RoundEnvironment round, Set<? extends TypeElement> annotations) {
    if (concerns(annotations)) {
      for (Element root : round.getRootElements()) {
        add(root);
      }
    }
  }

  private static boolean concerns(Set<? extends TypeElement> annotations) {
    for (TypeElement annotation : annotations) {
      String name = annotation.getQualifiedName().toString();
      if (name.startsWith(ANNOTATIONS) || name.equals(MigrationAnnotation.MIGRATION)) {
        return true;
      }
    }
    return false;
  }

  private void add(Element element) {
    if (element instanceof QualifiedNameable named) {
      for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
        add(named, ((TypeElement) mirror.getAnnotationType().asElement()));
      }
      if (element instanceof TypeElement) {
        for (TypeElement nested : ElementFilter.typesIn(element.getEnclosedElements())) {
          add(nested);
        }
      }
    }
  }

  private void add(QualifiedNameable element, TypeElement annotation) {
    String name = element.getQualifiedName().toString();
    switch (annotation.getQualifiedName().toString()) {
      case TABLE -> tables.add(name);
      case ROUTINES -> routines.add(name);
      case VIEW, MATERIALIZED_VIEW -> views.add(name);
      case ENUM_TYPE -> enums.add(name);
      case DOMAIN, COMPOSITE_TYPE -> valueTypes.add(name);
      case SEQUENCE, SEQUENCES -> sequences.add(name);
      case PROJECT -> settings.add(name);
      case MigrationAnnotation.MIGRATION -> migrations.add(name);
      default -> {
        // Of no concern here.
      }
    }
  }
}
