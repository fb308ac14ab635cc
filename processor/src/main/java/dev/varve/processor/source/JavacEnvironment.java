package dev.varve.processor.source;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Finds javac's own environment behind the wrappers that build tools put around it; javac's tree
 * API takes no other. Neither tool has an API for it, so that reflection is the only way.
 */
final class JavacEnvironment {
  private static final int DEEPEST = 5;

  private JavacEnvironment() {}

  static ProcessingEnvironment unwrap(ProcessingEnvironment environment) {
    ProcessingEnvironment inner = environment;
    for (int depth = 0; depth < DEEPEST && !isJavacs(inner); depth++) {
      ProcessingEnvironment next = fromIntelliJ(inner);
      next = next != null ? next : fromGradle(inner);
      if (next == null) {
        return environment;
      }
      inner = next;
    }
    return inner;
  }

  private static boolean isJavacs(ProcessingEnvironment environment) {
    return environment.getClass().getName().startsWith("com.sun.tools.javac.");
  }

  /** IntelliJ's build wraps by a proxy, and tells how to unwrap it. */
  private static @Nullable ProcessingEnvironment fromIntelliJ(ProcessingEnvironment wrapper) {
    try {
      ClassLoader loader = wrapper.getClass().getClassLoader();
      Class<?> wrappers = Class.forName("org.jetbrains.jps.javac.APIWrappers", true, loader);
      Method unwrap = wrappers.getDeclaredMethod("unwrap", Class.class, Object.class);
      Object inner = unwrap.invoke(null, ProcessingEnvironment.class, wrapper);
      return inner instanceof ProcessingEnvironment found && found != wrapper ? found : null;
    } catch (ReflectiveOperationException | LinkageError e) {
      return null;
    }
  }

  /** Gradle's incremental compile keeps the environment in a field {@code delegate}. */
  private static @Nullable ProcessingEnvironment fromGradle(ProcessingEnvironment wrapper) {
    Class<?> type = wrapper.getClass();
    while (type != null) {
      try {
        Field delegate = type.getDeclaredField("delegate");
        delegate.setAccessible(true);
        return delegate.get(wrapper) instanceof ProcessingEnvironment inner ? inner : null;
      } catch (NoSuchFieldException e) {
        type = type.getSuperclass();
      } catch (ReflectiveOperationException | RuntimeException e) {
        return null;
      }
    }
    return null;
  }
}
