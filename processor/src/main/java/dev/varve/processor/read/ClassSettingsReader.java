package dev.varve.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads {@code @MigrationClasses}. */
final class ClassSettingsReader {
  private static final Set<String> USED =
      Set.of("Migration", "SchemaMigration", "Steps", "Adaptations", "Override");

  private final Mirror mirror;
  private final Report report;

  ClassSettingsReader(Mirror mirror, Report report) {
    this.mirror = mirror;
    this.report = report;
  }

  ClassSettings read() {
    return new ClassSettings(header(), superclass(), annotations(), imports());
  }

  private String header() {
    String header = mirror.text("header");
    boolean isComment = !header.contains("*/") && !header.contains("\\u");
    for (int i = 0; i < header.length(); i++) {
      char character = header.charAt(i);
      isComment &= !Character.isISOControl(character) || character == '\n' || character == '\t';
    }
    if (isComment) {
      return header;
    }
    report.add(
        ReadingProblem.CLASS_HEADER,
        mirror.at("header"),
        "the header of migration classes cannot stand in a comment of Java: it holds \"*/\", a"
            + " backslash before u, or a control character. Remove that.");
    return "";
  }

  private String superclass() {
    TypeElement type = element(mirror.type("superclass"));
    if (type == null || type.getQualifiedName().contentEquals("java.lang.Object")) {
      return "";
    }
    String obstacle = obstacle(type);
    if (obstacle.isEmpty()) {
      return binaryName(type);
    }
    report.add(
        ReadingProblem.CLASS_SUPERCLASS,
        mirror.at("superclass"),
        "migration classes cannot extend "
            + type
            + ": it "
            + obstacle
            + ". Name a public class that is not final, without type parameters, with a public or"
            + " protected constructor without parameters.");
    return "";
  }

  private static String obstacle(TypeElement type) {
    if (type.getKind() != ElementKind.CLASS) {
      return "is no class";
    }
    if (type.getModifiers().contains(Modifier.FINAL)) {
      return "is final";
    }
    if (!isPublic(type)) {
      return "is not public";
    }
    boolean isInner =
        type.getNestingKind() != NestingKind.TOP_LEVEL
            && !type.getModifiers().contains(Modifier.STATIC);
    if (isInner || !type.getTypeParameters().isEmpty()) {
      return isInner ? "is an inner class" : "has type parameters";
    }
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      Set<Modifier> modifiers = constructor.getModifiers();
      if (constructor.getParameters().isEmpty()
          && (modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED))) {
        return "";
      }
    }
    return "has no such constructor";
  }

  private static String binaryName(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? binaryName(outer) + "$" + type.getSimpleName()
        : type.getQualifiedName().toString();
  }

  private static boolean isPublic(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!each.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  private List<String> annotations() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < mirror.list("annotations").size(); i++) {
      TypeElement type = element(mirror.list("annotations").get(i).getValue());
      if (type == null) {
        continue;
      }
      if (needsValues(type) || !isPublic(type)) {
        report.add(
            ReadingProblem.CLASS_ANNOTATION,
            mirror.at("annotations", i),
            "migration classes cannot carry @"
                + type.getSimpleName()
                + ": it "
                + (isPublic(type) ? "needs values" : "is not public")
                + ". Name a public annotation whose elements all have defaults.");
      } else {
        names.add(binaryName(type));
      }
    }
    return names;
  }

  private static boolean needsValues(TypeElement annotation) {
    for (ExecutableElement member : ElementFilter.methodsIn(annotation.getEnclosedElements())) {
      if (member.getDefaultValue() == null) {
        return true;
      }
    }
    return false;
  }

  private List<String> imports() {
    List<String> names = new ArrayList<>();
    Set<String> simple = new HashSet<>(USED);
    for (int i = 0; i < mirror.list("imports").size(); i++) {
      TypeElement type = element(mirror.list("imports").get(i).getValue());
      if (type == null) {
        continue;
      }
      if (isPublic(type) && simple.add(type.getSimpleName().toString())) {
        names.add(binaryName(type));
      } else {
        report.add(
            ReadingProblem.CLASS_IMPORT,
            mirror.at("imports", i),
            "migration classes cannot import "
                + type
                + ": "
                + (isPublic(type)
                    ? "they import another " + type.getSimpleName()
                    : "it is not public")
                + ". Leave it out.");
      }
    }
    return names;
  }

  /** The element of a class that exists; of others the compiler says so. */
  private static @Nullable TypeElement element(@Nullable Object type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && declared.getKind() == TypeKind.DECLARED
        ? element
        : null;
  }
}
