package dev.varve.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.varve.runtime.Step;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The sources of the classes that are being compiled. */
public interface SourceTrees {

  /** Under a compiler without the tree API: nothing is known. */
  SourceTrees UNKNOWN = new Unknown();

  /** The file that declares the element, if it is a file on the disk. */
  @Nullable Path file(Element element);

  /**
   * The steps that the class lists in {@code up}, if it is being compiled and lists nothing but
   * constants.
   *
   * @param named gives what a step names outside of the class
   */
  @Nullable List<Step> upSteps(TypeElement migration, Named named);

  /**
   * The class as it is written, if it is being compiled from a file on the disk.
   *
   * @param named gives what a step names outside of the class
   */
  @Nullable ListedMigration migration(TypeElement migration, Named named);

  /**
   * The text of the class's file with other values in one of its annotations, and nothing else
   * changed.
   *
   * @param annotation the annotation's simple name
   * @param values the Java text of each new value by its name
   * @return null if the text cannot be had, or the class has no such annotation
   */
  @Nullable String withAnnotation(TypeElement type, String annotation, Map<String, String> values);

  /** Runs this once all class files are written, if the compiler tells when that is. */
  void afterCompile(Runnable action);

  /** The trees of this compiler. */
  static SourceTrees of(ProcessingEnvironment environment) {
    try {
      ProcessingEnvironment javacs = JavacEnvironment.unwrap(environment);
      return new Javac(Trees.instance(javacs), JavacTask.instance(javacs));
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler, or a wrapper that cannot be opened.
      return UNKNOWN;
    }
  }

  /** The trees of javac. */
  final class Javac implements SourceTrees {
    private final Trees trees;
    private final JavacTask task;

    private Javac(Trees trees, JavacTask task) {
      this.trees = trees;
      this.task = task;
    }

    @Override
    public @Nullable Path file(Element element) {
      TreePath path = trees.getPath(element);
      URI file = path == null ? null : path.getCompilationUnit().getSourceFile().toUri();
      return file != null && "file".equals(file.getScheme()) ? Path.of(file) : null;
    }

    @Override
    public @Nullable List<Step> upSteps(TypeElement migration, Named named) {
      ClassTree tree = trees.getTree(migration);
      return tree == null ? null : ListedSteps.ofUp(tree, named);
    }

    @Override
    public @Nullable ListedMigration migration(TypeElement migration, Named named) {
      Path file = file(migration);
      ClassTree tree = trees.getTree(migration);
      if (file == null || tree == null) {
        return null;
      }
      try {
        return new ListedMigration(
            file,
            trees
                .getPath(migration)
                .getCompilationUnit()
                .getSourceFile()
                .getCharContent(true)
                .toString(),
            ListedSteps.ofUp(tree, named),
            ListedSteps.ofDown(tree, named));
      } catch (IOException e) {
        return null;
      }
    }

    @Override
    public @Nullable String withAnnotation(
        TypeElement type, String annotation, Map<String, String> values) {
      TreePath path = trees.getPath(type);
      return path == null ? null : AnnotationEdit.apply(trees, path, annotation, values);
    }

    @Override
    public void afterCompile(Runnable action) {
      task.addTaskListener(new CompileEnd(action));
    }
  }

  /** Knows nothing. */
  final class Unknown implements SourceTrees {
    private Unknown() {}

    @Override
    public @Nullable Path file(Element element) {
      return null;
    }

    @Override
    public @Nullable List<Step> upSteps(TypeElement migration, Named named) {
      return null;
    }

    @Override
    public @Nullable ListedMigration migration(TypeElement migration, Named named) {
      return null;
    }

    @Override
    public @Nullable String withAnnotation(
        TypeElement type, String annotation, Map<String, String> values) {
      return null;
    }

    @Override
    public void afterCompile(Runnable action) {
      // This compiler does not say when it ends.
    }
  }
}
