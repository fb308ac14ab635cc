package dev.varve.runtime;

import dev.varve.runtime.MigrationList.Entry;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A folder of compiled migration classes with their service file and list, as the processor leaves
 * it; its class loader writes down which migration classes are loaded.
 */
final class TestBuild {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Path ROOT =
      Path.of("target", "test-builds", System.getProperty("varve.fork", ""));

  static {
    deleteAll();
  }

  private final Path folder;
  private final List<TestMigration> migrations;

  private TestBuild(Path folder, List<TestMigration> migrations) {
    this.folder = folder;
    this.migrations = migrations;
  }

  /** With a list and a service file. */
  static TestBuild of(TestMigration... migrations) {
    return classesOnly(migrations).withServices("").withList(entry -> entry);
  }

  static TestBuild classesOnly(TestMigration... migrations) {
    Path folder = ROOT.resolve("build" + COUNT.incrementAndGet());
    TestBuild build = new TestBuild(folder, List.of(migrations));
    if (migrations.length > 0) {
      build.compile();
    }
    return build;
  }

  /** One as written by hand. */
  TestBuild withServices() {
    return withServices("# written by a test\n");
  }

  private TestBuild withServices(String comment) {
    List<String> names = migrations.stream().map(TestMigration::className).toList();
    String text = comment + String.join("\n", names) + "\n";
    return write("META-INF/services/dev.varve.runtime.SchemaMigration", text);
  }

  /** The list that a processor writes, but for a change. */
  TestBuild withList(UnaryOperator<Entry> change) {
    List<Entry> entries = new ArrayList<>();
    try (Loader loader = loader()) {
      for (TestMigration migration : migrations) {
        entries.add(change.apply(entry(migration, loader)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return write(MigrationList.RESOURCE, MigrationList.of(entries).format());
  }

  /** Where its classes and resources lie. */
  Path folder() {
    return folder;
  }

  TestBuild write(String resource, String text) {
    try {
      Path file = folder.resolve(resource);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String resource) {
    try {
      return Files.readString(folder.resolve(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same in a jar that has entries for folders, as those of Maven and Gradle. */
  URL jarWithFolders() throws IOException {
    return jar("META-INF/", "META-INF/varve/");
  }

  /** The same in a jar. */
  URL jar(String... folders) throws IOException {
    Path jar = folder.resolveSibling(folder.getFileName() + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(folder)) {
      for (String entry : folders) {
        out.putNextEntry(new JarEntry(entry));
      }
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        out.putNextEntry(new JarEntry(name));
        Files.copy(file, out);
      }
    }
    return jar.toUri().toURL();
  }

  /** A new loader, so that nothing is loaded yet. */
  Loader loader(TestBuild... others) {
    List<URL> urls = new ArrayList<>(List.of(url()));
    for (TestBuild other : others) {
      urls.add(other.url());
    }
    return new Loader(urls.toArray(URL[]::new));
  }

  private static Entry entry(TestMigration migration, ClassLoader loader) {
    Collector steps = new Collector();
    try {
      Class<?> type = loader.loadClass(migration.className());
      ((SchemaMigration) type.getConstructor().newInstance()).up(steps);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return new Entry(
        migration.id(),
        migration.parents(),
        migration.className(),
        Checksum.of(steps.steps),
        "hash_of_" + migration.id(),
        migration.draft(),
        migration.placement());
  }

  private void compile() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Files.createDirectories(folder);
      List<String> options =
          List.of("-proc:none", "-d", folder.toString(), "-classpath", runtimeClasses());
      List<JavaFileObject> sources =
          Arrays.asList(migrations.stream().map(Source::new).toArray(JavaFileObject[]::new));
      if (!compiler.getTask(null, files, null, options, null, sources).call()) {
        throw new IllegalStateException("a test's migration does not compile");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String runtimeClasses() {
    URL location = SchemaMigration.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(location.toString())).toString();
  }

  /** What the last run left. */
  private static void deleteAll() {
    if (!Files.exists(ROOT)) {
      return;
    }
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private URL url() {
    try {
      return folder.toUri().toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes down the migration classes that it loads. */
  static final class Loader extends URLClassLoader {
    private final List<String> loaded = new CopyOnWriteArrayList<>();

    Loader(URL... urls) {
      super(urls, SchemaMigration.class.getClassLoader());
    }

    List<String> loadedMigrations() {
      return loaded;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      loaded.add(name);
      return super.findClass(name);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(TestMigration migration) {
      super(
          URI.create("memory:///" + migration.className().replace('.', '/') + ".java"),
          Kind.SOURCE);
      this.text = migration.source();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Collector implements Steps {
    private final List<Step> steps = new ArrayList<>();

    @Override
    public void sql(String sql) {
      steps.add(new Step(Step.Kind.SQL, sql));
    }

    @Override
    public void sqlInNewTransaction(String sql) {
      steps.add(new Step(Step.Kind.NEW_TRANSACTION, sql));
    }

    @Override
    public void sqlOutsideTransaction(String sql) {
      steps.add(new Step(Step.Kind.OUTSIDE_TRANSACTION, sql));
    }

    @Override
    public void repeat(String sql) {
      steps.add(new Step(Step.Kind.REPEAT, sql));
    }

    @Override
    public void sqlFile(String name) {
      throw new UnsupportedOperationException("a list without a checksum says so: " + name);
    }

    @Override
    public void java(String description, JavaStep step) {
      steps.add(new Step(Step.Kind.JAVA, description));
    }

    @Override
    public void irreversible(String reason) {
      steps.add(new Step(Step.Kind.IRREVERSIBLE, reason));
    }
  }
}
