package dev.varve.processor.read;

import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Knows the annotations of types that javac forgets: before version 22 it shows none of those that
 * it reads from class files (JDK-8225377). Without them a compile of some classes would find
 * columns NOT NULL that take NULL in a compile of all.
 */
final class TypeAnnotations {
  private static final int JAVAC_KNOWS_SINCE = 22;

  private final Filer filer;
  private final Elements elements;
  private final @Nullable Trees trees;

  TypeAnnotations(ProcessingEnvironment environment) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
    this.trees = Runtime.version().feature() < JAVAC_KNOWS_SINCE ? trees(environment) : null;
  }

  /** Null under other compilers, which do not forget. */
  private static @Nullable Trees trees(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException | NoClassDefFoundError e) {
      return null;
    }
  }

  /**
   * The members of the class that take null by an annotation that javac does not show: fields by
   * their names, methods by their names and descriptors.
   */
  Set<String> forgotten(TypeElement type) {
    if (trees == null || trees.getTree(type) != null) {
      return Set.of();
    }
    byte[] classFile = classFile(type);
    try {
      return classFile == null ? Set.of() : ClassFileNullables.read(classFile);
    } catch (IOException e) {
      return Set.of();
    }
  }

  /** Whether the field, or the method without parameters, is among the members. */
  static boolean contains(Set<String> members, Element element) {
    if (members.isEmpty()) {
      return false;
    }
    if (element.getKind() == ElementKind.FIELD) {
      return members.contains(element.getSimpleName().toString());
    }
    String start = element.getSimpleName() + "()";
    for (String member : members) {
      if (member.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private byte @Nullable [] classFile(TypeElement type) {
    String inPackage = elements.getPackageOf(type).getQualifiedName().toString();
    String binary = elements.getBinaryName(type).toString();
    String file = binary.substring(inPackage.isEmpty() ? 0 : inPackage.length() + 1) + ".class";
    byte[] found = read(StandardLocation.CLASS_OUTPUT, inPackage, file);
    if (found == null) {
      found = read(StandardLocation.CLASS_PATH, inPackage, file);
    }
    if (found == null && elements.getModuleOf(type) != null) {
      String inModule = elements.getModuleOf(type).getQualifiedName() + "/" + inPackage;
      found = read(StandardLocation.MODULE_PATH, inModule, file);
    }
    return found;
  }

  private byte @Nullable [] read(Location location, String inPackage, String file) {
    try (InputStream in = filer.getResource(location, inPackage, file).openInputStream()) {
      return in.readAllBytes();
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }
}
