package dev.varve.acceptance;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips properties where there is no server with pgvector; jqwik knows no other way. */
final class NeedsPgvector implements SkipExecutionHook {

  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    String reason = Pgvector.missing();
    return reason == null ? SkipResult.doNotSkip() : SkipResult.skip(reason);
  }
}
