package dev.varve.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.varve.model.plan.Step;
import dev.varve.runtime.Steps;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that list steps. */
final class StepMethods {
  /**
   * Steps in one class. A method may have 65,535 bytes of code and a class as many constants; a
   * step takes nine bytes and two constants, so that a class holds thousands, but not any number.
   */
  private static final int MOST = 2_000;

  private StepMethods() {}

  /** Adds the method of that name, and nested classes that it calls where it would be too long. */
  static void add(TypeSpec.Builder type, String name, List<Step> steps, boolean lossy) {
    MethodSpec.Builder method =
        list(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    if (lossy) {
      method.addComment("The structure comes back; the data does not.");
    }
    if (steps.size() <= MOST) {
      method.addCode(calls(steps));
    } else {
      addParts(type, method, Character.toUpperCase(name.charAt(0)) + name.substring(1), steps);
    }
    type.addMethod(method.build());
  }

  private static MethodSpec.Builder list(String name) {
    return MethodSpec.methodBuilder(name).addParameter(Steps.class, "steps");
  }

  private static void addParts(
      TypeSpec.Builder type, MethodSpec.Builder method, String name, List<Step> steps) {
    for (int start = 0, part = 1; start < steps.size(); start += MOST, part++) {
      ClassName nested = ClassName.get("", name + part);
      method.addStatement("$T.list(steps)", nested);
      List<Step> some = steps.subList(start, Math.min(steps.size(), start + MOST));
      type.addType(
          TypeSpec.classBuilder(nested)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addMethod(list("list").addModifiers(Modifier.STATIC).addCode(calls(some)).build())
              .build());
    }
  }

  private static CodeBlock calls(List<Step> steps) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Step step : steps) {
      code.addStatement("steps.$L($L)", methodOf(step.kind()), JavaText.expression(step.sql()));
    }
    return code.build();
  }

  private static String methodOf(Step.Kind kind) {
    return switch (kind) {
      case IN_TRANSACTION -> "sql";
      case IN_NEW_TRANSACTION -> "sqlInNewTransaction";
      case OUTSIDE_TRANSACTION -> "sqlOutsideTransaction";
      case REPEATED -> "repeat";
    };
  }
}
