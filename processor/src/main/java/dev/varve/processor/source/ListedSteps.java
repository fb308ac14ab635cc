package dev.varve.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import dev.varve.processor.source.ListedMigration.ListedWaypoint;
import dev.varve.runtime.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the steps that a migration lists, as long as it only calls {@code steps} with constants, or
 * methods of its own that do so. Anything else makes the steps unknown: they can depend on
 * something that shows only at run time.
 */
final class ListedSteps {
  /** Deeper calls would be recursion. */
  private static final int DEEPEST = 3;

  private final ClassTree top;
  private final Named named;
  private final List<Step> steps = new ArrayList<>();
  private final List<ListedWaypoint> waypoints = new ArrayList<>();

  private ListedSteps(ClassTree top, Named named) {
    this.top = top;
    this.named = named;
  }

  /** Reads one method; null if it does more than list steps. */
  static @Nullable ListedSteps of(ClassTree migration, String method, Named named) {
    ListedSteps listed = new ListedSteps(migration, named);
    return listed.readMethod(migration, method, 0) ? listed : null;
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  List<ListedWaypoint> waypoints() {
    return List.copyOf(waypoints);
  }

  private boolean readMethod(ClassTree owner, String name, int depth) {
    MethodTree method = methodOf(owner, name);
    if (method == null || method.getBody() == null || depth > DEEPEST) {
      return false;
    }
    String parameter = method.getParameters().get(0).getName().toString();
    for (StatementTree statement : method.getBody().getStatements()) {
      if (!readStatement(owner, statement, parameter, depth)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable MethodTree methodOf(ClassTree owner, String name) {
    MethodTree found = null;
    for (Tree member : owner.getMembers()) {
      if (member instanceof MethodTree method && method.getName().contentEquals(name)) {
        if (found != null || method.getParameters().size() != 1) {
          return null;
        }
        found = method;
      }
    }
    return found;
  }

  private boolean readStatement(
      ClassTree owner, StatementTree statement, String parameter, int depth) {
    if (!(statement instanceof ExpressionStatementTree line
        && line.getExpression() instanceof MethodInvocationTree call)) {
      return statement instanceof EmptyStatementTree;
    }
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (arguments.size() == 1 && isNamed(arguments.get(0), parameter)) {
      return readCallOfOwn(owner, call.getMethodSelect(), depth);
    }
    return readStep(owner, call, parameter);
  }

  /** A call of {@code method(steps)} or {@code Nested.method(steps)}. */
  private boolean readCallOfOwn(ClassTree owner, ExpressionTree method, int depth) {
    if (method instanceof IdentifierTree name) {
      return readMethod(owner, name.getName().toString(), depth + 1);
    }
    return method instanceof MemberSelectTree select && readCallOfNested(select, depth);
  }

  private boolean readCallOfNested(MemberSelectTree select, int depth) {
    for (Tree member : top.getMembers()) {
      if (member instanceof ClassTree nested
          && isNamed(select.getExpression(), nested.getSimpleName().toString())) {
        return readMethod(nested, select.getIdentifier().toString(), depth + 1);
      }
    }
    return false;
  }

  private boolean readStep(ClassTree owner, MethodInvocationTree call, String parameter) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)
        || call.getArguments().isEmpty()) {
      return false;
    }
    String method = select.getIdentifier().toString();
    Step.Kind kind = kindOf(method);
    String text = new ConstantText(owner, top, named).of(call.getArguments().get(0));
    if (method.equals("waypoint")) {
      waypoints.add(new ListedWaypoint(steps.size(), String.valueOf(text)));
      return isNamed(select.getExpression(), parameter);
    }
    if (text != null && method.equals("sqlFile")) {
      text = named.file(text);
    }
    if (kind == null || text == null || !isNamed(select.getExpression(), parameter)) {
      return false;
    }
    steps.add(new Step(kind, text));
    return true;
  }

  private static Step.@Nullable Kind kindOf(String method) {
    return switch (method) {
      case "sql", "sqlFile" -> Step.Kind.SQL;
      case "sqlInNewTransaction" -> Step.Kind.NEW_TRANSACTION;
      case "sqlOutsideTransaction" -> Step.Kind.OUTSIDE_TRANSACTION;
      case "repeat" -> Step.Kind.REPEAT;
      case "java" -> Step.Kind.JAVA;
      case "irreversible" -> Step.Kind.IRREVERSIBLE;
      default -> null;
    };
  }

  private static boolean isNamed(ExpressionTree expression, String name) {
    return expression instanceof IdentifierTree identifier
        && identifier.getName().contentEquals(name);
  }
}
