package dev.varve.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.varve.runtime.Step;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
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
   * The file and line of an element, an annotation on it or a value in that, as Maven shows them.
   *
   * @return null if it is in no file on the disk
   */
  @Nullable String place(
      Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value);

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

  /** Whether the class is being compiled from its source. */
  boolean isCompiled(TypeElement type);

  /**
   * Runs an action at the end of this compile, when all class files are written.
   *
   * @param classes the qualified names of the top-level classes that are being compiled
   * @param action is told whether all of them were generated, which javac does not do after an
   *     error
   * @return false if this compiler does not tell when it ends: then the action never runs
   */
  boolean atEnd(Set<String> classes, Consumer<Boolean> action);

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
    public @Nullable String place(
        Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
      Path file = file(element);
      TreePath path = file == null ? null : trees.getPath(element, annotation, value);
      path = path != null ? path : trees.getPath(element);
      return file == null || path == null ? null : file + ":[" + line(path) + "]";
    }

    /** A declaration begins with its annotations; what it declares comes after them. */
    private long line(TreePath path) {
      CompilationUnitTree unit = path.getCompilationUnit();
      SourcePositions positions = trees.getSourcePositions();
      Tree modifiers = modifiers(path.getLeaf());
      long end = modifiers == null ? -1 : positions.getEndPosition(unit, modifiers);
      long position = end >= 0 ? end + 1 : positions.getStartPosition(unit, path.getLeaf());
      return unit.getLineMap().getLineNumber(position);
    }

    private static @Nullable Tree modifiers(Tree declaration) {
      return declaration instanceof ClassTree type
          ? type.getModifiers()
          : declaration instanceof VariableTree field
              ? field.getModifiers()
              : declaration instanceof MethodTree method ? method.getModifiers() : null;
    }

    @Override
    public @Nullable List<Step> upSteps(TypeElement migration, Named named) {
      ClassTree tree = trees.getTree(migration);
      ListedSteps up = tree == null ? null : ListedSteps.of(tree, "up", named);
      return up == null ? null : up.steps();
    }

    @Override
    public @Nullable ListedMigration migration(TypeElement migration, Named named) {
      Path file = file(migration);
      ClassTree tree = trees.getTree(migration);
      if (file == null || tree == null) {
        return null;
      }
      try {
        ListedSteps up = ListedSteps.of(tree, "up", named);
        ListedSteps down = ListedSteps.of(tree, "down", named);
        return new ListedMigration(
            file,
            trees
                .getPath(migration)
                .getCompilationUnit()
                .getSourceFile()
                .getCharContent(true)
                .toString(),
            up == null ? null : up.steps(),
            down == null ? null : down.steps(),
            up == null ? List.of() : up.waypoints(),
            down == null ? List.of() : down.waypoints());
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
    public boolean isCompiled(TypeElement type) {
      return trees.getTree(type) != null;
    }

    @Override
    public boolean atEnd(Set<String> classes, Consumer<Boolean> action) {
      task.addTaskListener(new CompileEnd(classes, action));
      return true;
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
    public @Nullable String place(
        Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
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
    public boolean isCompiled(TypeElement type) {
      return false;
    }

    @Override
    public boolean atEnd(Set<String> classes, Consumer<Boolean> action) {
      return false;
    }
  }
}
