package dev.varve.processor;

import dev.varve.processor.source.SourceTrees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Makes the build tool compile again what left a draft.
 *
 * <p>Maven starts no javac while every class file is newer than its source: after a draft, {@code
 * -Dvarve.commit} would commit nothing and {@code -Dvarve.check} would pass, both without a word.
 * So a compile that leaves a draft leaves one class file that is older than its source.
 */
final class PendingMark {
  /** More than the coarsest time stamps of file systems. */
  private static final long OLDER_MILLIS = 2_000;

  private final SourceTrees trees;
  private final ClassOutput output;
  private @Nullable Path source;
  private String className = "";

  PendingMark(SourceTrees trees, ClassOutput output) {
    this.trees = trees;
    this.output = output;
  }

  /** Looks for a class to mark among those that are compiled, but not among generated ones. */
  void look(Set<? extends Element> compiled, @Nullable Path sources) {
    if (source != null || sources == null) {
      return;
    }
    for (Element element : compiled) {
      Path file = element instanceof TypeElement ? trees.file(element) : null;
      // Build tools find the class file of a source by its name.
      if (file != null && file.startsWith(sources) && isNamed(file, element)) {
        source = file;
        className = element.toString();
        return;
      }
    }
  }

  /** Leaves the mark at the end of this compile. */
  void leave() {
    Path from = source;
    Path to = output.classFile(className);
    if (from != null && to != null) {
      trees.atEnd(Set.of(), succeeded -> age(to, from));
    }
  }

  private static boolean isNamed(Path file, Element type) {
    return file.endsWith(type.getSimpleName() + ".java");
  }

  private static void age(Path classFile, Path source) {
    try {
      long time = Files.getLastModifiedTime(source).toMillis() - OLDER_MILLIS;
      Files.setLastModifiedTime(classFile, FileTime.fromMillis(time));
    } catch (IOException e) {
      // Not written, since the compile failed: it is compiled again anyway.
    }
  }
}
