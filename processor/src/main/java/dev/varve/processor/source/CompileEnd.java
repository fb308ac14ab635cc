package dev.varve.processor.source;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Waits for the end of a compile, when javac has written all class files, and tells whether it
 * succeeded. The tree API has no such question, but javac generates no further class once there is
 * an error, a warning under {@code -Werror} among them: the compile succeeded if every class was
 * generated.
 */
final class CompileEnd implements TaskListener {
  private final Set<String> missing;
  private final Consumer<Boolean> action;

  /**
   * A listener.
   *
   * @param classes the qualified names of the top-level classes that javac has to generate
   * @param action what is told whether it did
   */
  CompileEnd(Set<String> classes, Consumer<Boolean> action) {
    this.missing = new HashSet<>(classes);
    this.action = action;
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case GENERATE -> missing.remove(event.getTypeElement().getQualifiedName().toString());
      case COMPILATION -> action.accept(missing.isEmpty());
      default -> {
        // Says nothing of the outcome.
      }
    }
  }
}
