package dev.varve.processor.generate;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Step;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** A migration class that was compiled from its source and can be run. */
public final class CompiledMigration {
  private final SchemaMigration migration;

  private CompiledMigration(SchemaMigration migration) {
    this.migration = migration;
  }

  /** Compiles a class, with every warning as an error, and loads it. */
  public static CompiledMigration of(String name, String source) throws Exception {
    Compilation compilation =
        Compiler.javac()
            .withOptions("-proc:none", "-Xlint:all,-options", "-Werror", "--release", "17")
            .compile(JavaFileObjects.forSourceString(name, source));
    assertThat(compilation).succeeded();
    Map<String, byte[]> classes = new HashMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      classes.put(className(file), bytes(file));
    }
    Class<?> type = new Loader(classes).loadClass(name);
    return new CompiledMigration((SchemaMigration) type.getDeclaredConstructor().newInstance());
  }

  /** What it lists in {@code up}. */
  public List<Step> up() {
    RecordedSteps steps = new RecordedSteps();
    migration.up(steps);
    return steps.steps();
  }

  /** What it lists in {@code down}. */
  public List<Step> down() {
    RecordedSteps steps = new RecordedSteps();
    migration.down(steps);
    return steps.steps();
  }

  private static String className(JavaFileObject file) {
    String path = file.getName().substring("/CLASS_OUTPUT/".length());
    return path.substring(0, path.length() - ".class".length()).replace('/', '.');
  }

  private static byte[] bytes(JavaFileObject file) throws IOException {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(CompiledMigration.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
