package dev.varve.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Prints messages about one of several annotations of a kind. The compiler puts those into a
 * container that is not in the source, and javac's Messager then finds no place but the element.
 */
final class RepeatedAnnotations {
  private final AnnotationMirror wanted;
  private final @Nullable AnnotationValue wantedValue;

  private RepeatedAnnotations(AnnotationMirror wanted, @Nullable AnnotationValue wantedValue) {
    this.wanted = wanted;
    this.wantedValue = wantedValue;
  }

  /** Prints the message if the position is in a repeated annotation; whether it is. */
  static boolean print(
      ProcessingEnvironment environment, Position position, Kind kind, String message) {
    AnnotationMirror annotation = position.annotation();
    if (annotation == null || position.element().getAnnotationMirrors().contains(annotation)) {
      return false;
    }
    Trees trees = trees(environment);
    TreePath path = trees == null ? null : trees.getPath(position.element());
    Tree found =
        path == null
            ? null
            : new RepeatedAnnotations(annotation, position.value()).inElement(path, position);
    if (trees == null || path == null || found == null) {
      return false;
    }
    trees.printMessage(kind, message, found, path.getCompilationUnit());
    return true;
  }

  /** Other compilers have no such trees; a bare runtime does not even have the class. */
  private static @Nullable Trees trees(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException | NoClassDefFoundError e) {
      return null;
    }
  }

  private @Nullable Tree inElement(TreePath path, Position position) {
    List<? extends AnnotationTree> trees = modifiers(path.getLeaf());
    for (AnnotationMirror mirror : position.element().getAnnotationMirrors()) {
      List<AnnotationMirror> contained = contained(mirror);
      List<AnnotationTree> repeated =
          contained.isEmpty() ? List.of() : ofType(trees, contained.get(0));
      if (repeated.size() == contained.size()) {
        Tree found = inAll(repeated, contained);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static List<? extends AnnotationTree> modifiers(Tree declaration) {
    ModifiersTree modifiers = null;
    if (declaration instanceof ClassTree type) {
      modifiers = type.getModifiers();
    } else if (declaration instanceof VariableTree variable) {
      modifiers = variable.getModifiers();
    } else if (declaration instanceof MethodTree method) {
      modifiers = method.getModifiers();
    }
    if (declaration instanceof PackageTree container) {
      return container.getAnnotations();
    }
    return modifiers == null ? List.of() : modifiers.getAnnotations();
  }

  private static List<AnnotationMirror> contained(AnnotationMirror mirror) {
    List<AnnotationMirror> contained = new ArrayList<>();
    for (AnnotationValue value : mirror.getElementValues().values()) {
      if (value.getValue() instanceof List<?> elements) {
        for (Object element : elements) {
          if (((AnnotationValue) element).getValue() instanceof AnnotationMirror inner) {
            contained.add(inner);
          }
        }
      }
    }
    return contained;
  }

  private static List<AnnotationTree> ofType(
      List<? extends AnnotationTree> trees, AnnotationMirror mirror) {
    List<AnnotationTree> found = new ArrayList<>();
    for (AnnotationTree tree : trees) {
      Tree type = tree.getAnnotationType();
      boolean same =
          type instanceof IdentifierTree name
              ? isNamed(mirror, name.getName())
              : type instanceof MemberSelectTree select && isNamed(mirror, select.getIdentifier());
      if (same) {
        found.add(tree);
      }
    }
    return found;
  }

  private static boolean isNamed(AnnotationMirror mirror, CharSequence simpleName) {
    return mirror.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName);
  }

  private @Nullable Tree inAll(List<? extends Tree> trees, List<?> values) {
    for (int i = 0; i < trees.size() && i < values.size(); i++) {
      Object value = values.get(i);
      Tree found =
          value instanceof AnnotationMirror mirror
              ? inAnnotation(trees.get(i), mirror)
              : inValue(trees.get(i), (AnnotationValue) value);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Tree inAnnotation(Tree tree, AnnotationMirror mirror) {
    if (mirror == wanted && wantedValue == null) {
      return tree;
    }
    if (tree instanceof AnnotationTree annotation) {
      for (ExpressionTree argument : annotation.getArguments()) {
        Tree found = inArgument(argument, mirror);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Tree inArgument(ExpressionTree argument, AnnotationMirror mirror) {
    if (argument instanceof AssignmentTree assignment
        && assignment.getVariable() instanceof IdentifierTree member) {
      for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
          mirror.getElementValues().entrySet()) {
        if (entry.getKey().getSimpleName().contentEquals(member.getName())) {
          return inValue(assignment.getExpression(), entry.getValue());
        }
      }
    }
    return null;
  }

  private @Nullable Tree inValue(Tree tree, AnnotationValue value) {
    if (value == wantedValue) {
      return tree;
    }
    Object content = value.getValue();
    if (content instanceof AnnotationMirror mirror) {
      return inAnnotation(tree, mirror);
    }
    if (content instanceof List<?> elements) {
      return inAll(
          tree instanceof NewArrayTree array && array.getInitializers() != null
              ? array.getInitializers()
              : List.of(tree),
          elements);
    }
    return null;
  }
}
