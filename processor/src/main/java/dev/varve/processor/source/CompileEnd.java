package dev.varve.processor.source;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;

/** Waits for the end of a compile, when javac has written all class files. */
final class CompileEnd implements TaskListener {
  private final Runnable action;

  CompileEnd(Runnable action) {
    this.action = action;
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.COMPILATION) {
      action.run();
    }
  }
}
