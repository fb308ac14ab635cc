package dev.varve.processor;

import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.processor.generate.EntityIndex;
import dev.varve.processor.read.Domain;
import dev.varve.processor.read.DomainClasses;
import dev.varve.processor.read.DomainReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The project's classes as far as they can be read in this round.
 *
 * @param domain what they say
 * @param isComplete whether nothing is missing that a later round could bring
 * @param notSeen the classes that exist although they cannot be seen
 * @param settings the names of the classes and packages with settings
 */
record ReadClasses(Domain domain, boolean isComplete, Set<String> notSeen, Set<String> settings) {

  static ReadClasses read(ProcessingEnvironment environment, FoundTypes found, Project project) {
    Elements elements = environment.getElementUtils();
    Set<String> known = known(project);
    Path sources = project.folders().sources();
    DomainClasses classes =
        DomainClasses.complete(
            environment,
            elements(found, elements),
            known,
            sources == null ? List.of() : List.of(sources));
    Domain domain = DomainReader.read(environment, classes);
    boolean complete =
        domain.unresolved().isEmpty() && areThere(known, classes.unproven(), elements);
    return new ReadClasses(domain, complete, classes.unproven(), names(classes.projects()));
  }

  /** The names of the last revision and of the last compile. */
  private static Set<String> known(Project project) {
    Set<String> names = new TreeSet<>(project.index().classes());
    names.addAll(project.index().settings());
    for (String head : project.heads()) {
      for (Origin origin : project.history().originsAt(head).byObject().values()) {
        names.add(origin.javaClass());
      }
    }
    return names;
  }

  private static List<Element> elements(FoundTypes found, Elements elements) {
    List<Element> declared = new ArrayList<>();
    for (String name : found.entityNames()) {
      TypeElement type = elements.getTypeElement(name);
      PackageElement container = type == null ? elements.getPackageElement(name) : null;
      if (type != null || container != null) {
        declared.add(type != null ? type : container);
      }
    }
    return declared;
  }

  /** A class that is not there and has no source is gone, or is generated in a later round. */
  private static boolean areThere(Set<String> known, Set<String> unproven, Elements elements) {
    for (String name : known) {
      if (!unproven.contains(name)
          && elements.getTypeElement(name.replace('$', '.')) == null
          && elements.getPackageElement(name) == null) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> names(List<Element> projects) {
    Set<String> names = new TreeSet<>();
    for (Element project : projects) {
      names.add(((QualifiedNameable) project).getQualifiedName().toString());
    }
    return names;
  }

  /** What the next compile has to look for. */
  EntityIndex index(Origins origins) {
    TreeSet<String> classes = new TreeSet<>();
    for (Origin origin : origins.byObject().values()) {
      classes.add(origin.javaClass());
    }
    return new EntityIndex(classes, new TreeSet<>(settings));
  }
}
