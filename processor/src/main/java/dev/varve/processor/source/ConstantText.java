package dev.varve.processor.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The value of an expression that is text, as far as it shows before the compile is done. */
final class ConstantText {
  /** Constants that stand for constants; a longer chain goes round, which does not compile. */
  private static final int LONGEST_CHAIN = 20;

  private final ClassTree owner;
  private final ClassTree top;
  private final Named named;
  private int chain;

  ConstantText(ClassTree owner, ClassTree top, Named named) {
    this.owner = owner;
    this.top = top;
    this.named = named;
  }

  @Nullable String of(ExpressionTree expression) {
    return switch (expression.getKind()) {
      case STRING_LITERAL -> (String) ((LiteralTree) expression).getValue();
      case PARENTHESIZED -> of(((ParenthesizedTree) expression).getExpression());
      case PLUS -> ofSum((BinaryTree) expression);
      case METHOD_INVOCATION -> ofJoin((MethodInvocationTree) expression);
      case IDENTIFIER -> ofField(((IdentifierTree) expression).getName().toString());
      case MEMBER_SELECT -> named.constant(expression.toString());
      default -> null;
    };
  }

  private @Nullable String ofSum(BinaryTree sum) {
    String left = of(sum.getLeftOperand());
    String right = left == null ? null : of(sum.getRightOperand());
    return right == null ? null : left + right;
  }

  /** {@code String.join("", …)}: what is too long for one constant is written so. */
  private @Nullable String ofJoin(MethodInvocationTree call) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (!call.getMethodSelect().toString().equals("String.join") || arguments.size() < 2) {
      return null;
    }
    String separator = of(arguments.get(0));
    List<String> parts = new ArrayList<>();
    for (ExpressionTree argument : arguments.subList(1, arguments.size())) {
      String part = of(argument);
      if (part == null || separator == null) {
        return null;
      }
      parts.add(part);
    }
    return separator == null ? null : String.join(separator, parts);
  }

  private @Nullable String ofField(String name) {
    VariableTree field = field(owner, name);
    field = field != null ? field : field(top, name);
    if (field == null || field.getInitializer() == null || ++chain > LONGEST_CHAIN) {
      return null;
    }
    return of(field.getInitializer());
  }

  private static @Nullable VariableTree field(ClassTree type, String name) {
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree field
          && field.getName().contentEquals(name)
          && field.getModifiers().getFlags().contains(Modifier.STATIC)
          && field.getModifiers().getFlags().contains(Modifier.FINAL)) {
        return field;
      }
    }
    return null;
  }
}
