package dev.varve.processor;

import dev.varve.model.problem.Problem;
import dev.varve.model.problem.Severity;
import dev.varve.processor.read.Diagnostic;
import dev.varve.processor.read.Position;
import dev.varve.processor.source.SourceTrees;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The edge at which problems become the compiler's messages, each one once. Warnings are mandatory
 * ones, which {@code -nowarn} does not suppress; a note, which it does, goes past the compiler
 * where that is seen.
 */
final class Reporter {
  private final ProcessingEnvironment environment;
  private final SourceTrees trees;
  private final Surroundings surroundings;
  private final Set<Reported> reported = new HashSet<>();
  private boolean failed;

  private record Reported(String text, String element) {}

  Reporter(ProcessingEnvironment environment, SourceTrees trees, Surroundings surroundings) {
    this.environment = environment;
    this.trees = trees;
    this.surroundings = surroundings;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** Whether an error was reported: nothing is generated then. */
  boolean failed() {
    return failed;
  }

  void report(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      report(diagnostic.problem(), diagnostic.position());
    }
  }

  void report(Problem problem, @Nullable Position position) {
    print(kindOf(problem.code().severity()), problem.text(), position);
  }

  void warn(String text, @Nullable Position position) {
    print(Kind.MANDATORY_WARNING, text, position);
  }

  /** What is only to be known, and keeps no build from going on that takes warnings as errors. */
  void note(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      print(Kind.NOTE, diagnostic.problem().text(), diagnostic.position());
    }
  }

  void note(String text) {
    print(Kind.NOTE, text, null);
  }

  private static Kind kindOf(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.MANDATORY_WARNING;
      case NOTE -> Kind.NOTE;
    };
  }

  private void print(Kind kind, String text, @Nullable Position position) {
    failed |= kind == Kind.ERROR;
    String element = position == null ? "" : nameOf(position);
    if (!reported.add(new Reported(text, element))) {
      return;
    }
    if (kind == Kind.NOTE && (position == null || surroundings != Surroundings.OTHER)) {
      printNote(place(position) + text);
      return;
    }
    if (position == null) {
      environment.getMessager().printMessage(kind, text);
    } else {
      position.print(environment, kind, text);
    }
    if (kind != Kind.ERROR && surroundings == Surroundings.QUIET_MAVEN) {
      System.out.println("[WARNING] " + place(position) + text);
    }
  }

  private void printNote(String text) {
    switch (surroundings) {
      case JAVAC -> System.err.println(text);
      case MAVEN, QUIET_MAVEN -> System.out.println("[INFO] " + text);
      case OTHER -> environment.getMessager().printMessage(Kind.NOTE, text);
    }
  }

  private String place(@Nullable Position position) {
    String place =
        position == null
            ? null
            : trees.place(position.element(), position.annotation(), position.value());
    return place == null ? "" : place + " ";
  }

  /** Elements of two rounds are different objects, and columns of two tables have one name. */
  private static String nameOf(Position position) {
    return position.element().getEnclosingElement() + "." + position.element();
  }
}
