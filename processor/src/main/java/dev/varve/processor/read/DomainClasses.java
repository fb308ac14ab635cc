package dev.varve.processor.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The classes to read: those of this compile and, so that an incremental compile sees the same
 * schema as a full one, those of earlier compiles that are there but not compiled now.
 *
 * @param types tables, views, routines and enums, each with its annotation
 * @param sequences packages and classes that declare sequences
 * @param projects packages and classes with the project's settings
 * @param unproven the names that are neither found nor known to be gone: the compiler does not know
 *     the class, though its source file is there. While there are any, nothing may be dropped
 */
public record DomainClasses(
    List<TypeElement> types,
    List<Element> sequences,
    List<Element> projects,
    Set<String> unproven) {

  /** Copies the collections. */
  public DomainClasses {
    types = List.copyOf(types);
    sequences = List.copyOf(sequences);
    projects = List.copyOf(projects);
    unproven = Set.copyOf(unproven);
  }

  /**
   * Completes the classes of a round.
   *
   * @param inRound the elements with {@code @Table}, {@code @View}, {@code @Routines},
   *     {@code @EnumType}, {@code @Domain}, {@code @CompositeType}, {@code @Sequence} or
   *     {@code @VarveProject} of all rounds of this compile
   * @param known the names that earlier compiles and the last revision know: of classes their
   *     binary names, of packages their names
   * @param sourceRoots the folders with sources; if there are none, no class is known to be gone
   */
  public static DomainClasses complete(
      ProcessingEnvironment environment,
      Collection<? extends Element> inRound,
      Collection<String> known,
      Collection<Path> sourceRoots) {
    Completion completion = new Completion(environment.getElementUtils(), sourceRoots);
    for (Element element : inRound) {
      completion.add(element);
    }
    for (String name : new TreeSet<>(known)) {
      completion.add(name);
    }
    completion.addPackages();
    return new DomainClasses(
        completion.types, completion.sequences, completion.projects, completion.unproven);
  }

  private static final class Completion {
    private final Elements elements;
    private final Collection<Path> sourceRoots;
    private final List<TypeElement> types = new ArrayList<>();
    private final List<Element> sequences = new ArrayList<>();
    private final List<Element> projects = new ArrayList<>();
    private final Set<String> unproven = new TreeSet<>();
    private final Set<Element> seen = new HashSet<>();

    Completion(Elements elements, Collection<Path> sourceRoots) {
      this.elements = elements;
      this.sourceRoots = sourceRoots;
    }

    /** A class that has lost its annotation is found, and is no table any more. */
    void add(Element element) {
      if (!seen.add(element)) {
        return;
      }
      Annotations annotations = Annotations.of(element);
      boolean read =
          annotations.has("Table")
              || annotations.has("EnumType")
              || annotations.first(ValueTypeReader.ANNOTATIONS) != null
              || annotations.has("View")
              || annotations.has("MaterializedView")
              || annotations.has("Routines");
      if (read && element instanceof TypeElement type) {
        types.add(type);
      }
      if (annotations.has("Sequence")) {
        sequences.add(element);
      }
      if (annotations.has("VarveProject")) {
        projects.add(element);
      }
    }

    void add(String name) {
      TypeElement type = type(name);
      PackageElement container = type == null ? elements.getPackageElement(name) : null;
      if (type != null) {
        add(type);
      } else if (container != null && isOfProject(container)) {
        add(container);
      } else if (mayHaveSource(name)) {
        unproven.add(name);
      }
    }

    private static boolean isOfProject(PackageElement container) {
      Annotations annotations = Annotations.of(container);
      return annotations.has("VarveProject") || annotations.has("Sequence");
    }

    /** A binary name does not say which of its dollars stand between a class and one inside it. */
    private @Nullable TypeElement type(String binaryName) {
      int dollar = binaryName.indexOf('$', binaryName.lastIndexOf('.') + 2);
      while (dollar >= 0) {
        TypeElement outer = elements.getTypeElement(binaryName.substring(0, dollar));
        TypeElement found = outer == null ? null : inside(outer, binaryName);
        if (found != null) {
          return found;
        }
        dollar = binaryName.indexOf('$', dollar + 1);
      }
      return elements.getTypeElement(binaryName);
    }

    private @Nullable TypeElement inside(TypeElement outer, String binaryName) {
      for (Element element : outer.getEnclosedElements()) {
        if (element instanceof TypeElement type) {
          String name = elements.getBinaryName(type).toString();
          if (name.equals(binaryName)) {
            return type;
          }
          TypeElement found = binaryName.startsWith(name + '$') ? inside(type, binaryName) : null;
          if (found != null) {
            return found;
          }
        }
      }
      return null;
    }

    private boolean mayHaveSource(String name) {
      String path = name.replace('.', '/');
      int dollar = path.indexOf('$', path.lastIndexOf('/') + 2);
      String topLevel = dollar < 0 ? path : path.substring(0, dollar);
      for (Path root : sourceRoots) {
        if (Files.exists(root.resolve(path + ".java"))
            || Files.exists(root.resolve(topLevel + ".java"))
            || isOfProject(root.resolve(path).resolve("package-info.java"))) {
          return true;
        }
      }
      return sourceRoots.isEmpty();
    }

    /** A package outlives its annotations, so the file alone proves nothing. */
    private static boolean isOfProject(Path packageInfo) {
      try {
        String text = Files.exists(packageInfo) ? Files.readString(packageInfo) : "";
        return text.contains("VarveProject") || text.contains("Sequence");
      } catch (IOException e) {
        return true;
      }
    }

    /** The settings may stand on a package around the tables that is not compiled now. */
    void addPackages() {
      if (!projects.isEmpty()) {
        return;
      }
      Set<String> names = new TreeSet<>();
      for (TypeElement type : types) {
        String name = elements.getPackageOf(type).getQualifiedName().toString();
        while (!name.isEmpty() && names.add(name)) {
          name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
      }
      for (String name : names) {
        PackageElement found = elements.getPackageElement(name);
        if (found != null) {
          add(found);
        }
      }
    }
  }
}
