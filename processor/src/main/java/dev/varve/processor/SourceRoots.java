package dev.varve.processor;

import dev.varve.processor.source.SourceTrees;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the root of the sources: the folder of a class's file less its package. Where sources have
 * several roots it is the one beside which there are records, else the one of the first class.
 * Generated sources are never the root.
 */
final class SourceRoots {
  private final SourceTrees trees;
  private final Elements elements;

  SourceRoots(SourceTrees trees, Elements elements) {
    this.trees = trees;
    this.elements = elements;
  }

  /** The root of these classes, which are in a fixed order; null if it cannot be told. */
  @Nullable Path find(Collection<? extends Element> classes) {
    Set<Path> seen = new HashSet<>();
    Path first = null;
    for (Element element : classes) {
      Path root = rootOf(element);
      if (root != null && seen.add(root) && !isGenerated(root)) {
        if (Folders.of(root, null).hasRecords()) {
          return root;
        }
        first = first == null ? root : first;
      }
    }
    return first;
  }

  private @Nullable Path rootOf(Element element) {
    Path file = trees.file(element);
    Path folder = file == null ? null : file.getParent();
    String name = packageOf(element).getQualifiedName().toString();
    while (folder != null && !name.isEmpty()) {
      int dot = name.lastIndexOf('.');
      Path last = folder.getFileName();
      if (last == null || !last.toString().equals(name.substring(dot + 1))) {
        return null;
      }
      folder = folder.getParent();
      name = name.substring(0, Math.max(0, dot));
    }
    return folder;
  }

  private PackageElement packageOf(Element element) {
    return element.getKind() == ElementKind.PACKAGE
        ? (PackageElement) element
        : elements.getPackageOf(element);
  }

  /** Maven's folder, and Gradle's. */
  private static boolean isGenerated(Path root) {
    for (Path part : root) {
      String name = part.toString();
      if (name.equals("generated-sources") || name.equals("generated")) {
        return true;
      }
    }
    return false;
  }
}
