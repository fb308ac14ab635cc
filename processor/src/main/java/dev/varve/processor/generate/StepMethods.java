package dev.varve.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.varve.model.plan.Step;
import dev.varve.processor.generate.Insertions.Insertion;
import dev.varve.runtime.Steps;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a method that lists steps. */
final class StepMethods {
  /**
   * Steps in one class. A method may have 65,535 bytes of code and a class as many constants; a
   * step takes nine bytes and two constants, so that a class holds thousands, but not any number.
   */
  private static final int MOST = 2_000;

  private final String name;
  private final List<Step> steps;
  private final List<Insertion> inserted;

  private StepMethods(String name, List<Step> steps, List<Insertion> inserted) {
    this.name = name;
    this.steps = steps;
    this.inserted = inserted;
  }

  /** Adds the method of that name, and nested classes that it calls where it would be too long. */
  static void add(
      TypeSpec.Builder type,
      String name,
      List<Step> steps,
      List<Insertion> inserted,
      List<String> sentences) {
    MethodSpec.Builder method =
        list(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    for (String sentence : sentences) {
      for (String line : CommentText.lines(sentence)) {
        method.addComment("$L", line);
      }
    }
    new StepMethods(name, steps, inserted).addTo(type, method);
  }

  /** Adds a private method of that name. */
  static void addPrivate(
      TypeSpec.Builder type, String name, List<Step> steps, List<Insertion> inserted) {
    MethodSpec.Builder method = list(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    new StepMethods(name, steps, inserted).addTo(type, method);
  }

  private void addTo(TypeSpec.Builder type, MethodSpec.Builder method) {
    if (steps.size() <= MOST) {
      method.addCode(lines(0, steps.size()));
    } else {
      addParts(type, method);
    }
    type.addMethod(method.build());
  }

  private static MethodSpec.Builder list(String name) {
    return MethodSpec.methodBuilder(name).addParameter(Steps.class, "steps");
  }

  private void addParts(TypeSpec.Builder type, MethodSpec.Builder method) {
    String prefix = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (int start = 0, part = 1; start < steps.size(); start += MOST, part++) {
      ClassName nested = ClassName.get("", prefix + part);
      method.addStatement("$T.list(steps)", nested);
      int end = Math.min(steps.size(), start + MOST);
      type.addType(
          TypeSpec.classBuilder(nested)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addMethod(
                  list("list").addModifiers(Modifier.STATIC).addCode(lines(start, end)).build())
              .build());
    }
  }

  /** The steps from one number to another; with the last one, what comes after it. */
  private CodeBlock lines(int from, int to) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = from; i <= to; i++) {
      if (i < to || to == steps.size()) {
        addInserted(code, i);
      }
      if (i < to) {
        Step step = steps.get(i);
        code.addStatement("steps.$L($L)", methodOf(step.kind()), JavaText.expression(step.sql()));
      }
    }
    return code.build();
  }

  private void addInserted(CodeBlock.Builder code, int after) {
    for (Insertion insertion : inserted) {
      if (insertion.after() == after) {
        switch (insertion.kind()) {
          case CALL ->
              code.addStatement("new $T().$L(steps)", ClassName.bestGuess(insertion.text()), name);
          case WAYPOINT -> code.addStatement("steps.waypoint($S)", insertion.text());
        }
      }
    }
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
