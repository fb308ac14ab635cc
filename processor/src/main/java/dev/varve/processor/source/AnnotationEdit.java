package dev.varve.processor.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces values in an annotation of a class in the text of its source, and nothing else. */
final class AnnotationEdit {
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Replacement> replacements = new ArrayList<>();

  /** New text for a part of the old. */
  private record Replacement(long start, long end, String text) {}

  private AnnotationEdit(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
  }

  /**
   * The source with other values.
   *
   * @param annotation the annotation's simple name
   * @param values the Java text of each new value by its name; one that is not written in the
   *     annotation is written before the value after it
   * @return null if the source cannot be had, or has no such annotation
   */
  static @Nullable String apply(
      Trees trees, TreePath path, String annotation, Map<String, String> values) {
    CompilationUnitTree unit = path.getCompilationUnit();
    AnnotationEdit edit = new AnnotationEdit(unit, trees.getSourcePositions());
    try {
      String source = unit.getSourceFile().getCharContent(true).toString();
      for (AnnotationTree tree : ((ClassTree) path.getLeaf()).getModifiers().getAnnotations()) {
        String name = tree.getAnnotationType().toString();
        if (name.equals(annotation) || name.endsWith("." + annotation)) {
          edit.replace(tree, values);
          return edit.text(source);
        }
      }
    } catch (IOException e) {
      // The source cannot be read any more.
    }
    return null;
  }

  private void replace(AnnotationTree annotation, Map<String, String> values) {
    Tree last = null;
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment) {
        String value = values.get(assignment.getVariable().toString());
        if (value != null) {
          replace(assignment.getExpression(), value);
        }
        last = assignment;
      }
    }
    for (Map.Entry<String, String> value : values.entrySet()) {
      if (last != null && !has(annotation, value.getKey())) {
        long end = positions.getEndPosition(unit, last);
        String text = ",\n    " + value.getKey() + " = " + value.getValue();
        replacements.add(new Replacement(end, end, text));
      }
    }
  }

  private static boolean has(AnnotationTree annotation, String name) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void replace(Tree tree, String text) {
    long start = positions.getStartPosition(unit, tree);
    replacements.add(new Replacement(start, positions.getEndPosition(unit, tree), text));
  }

  private String text(String source) {
    replacements.sort(Comparator.comparingLong(Replacement::start));
    StringBuilder text = new StringBuilder();
    int copied = 0;
    for (Replacement replacement : replacements) {
      text.append(source, copied, (int) replacement.start()).append(replacement.text());
      copied = (int) replacement.end();
    }
    return text.append(source, copied, source.length()).toString();
  }
}
