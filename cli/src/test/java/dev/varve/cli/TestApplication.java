package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.RevisionJson;
import dev.varve.runtime.MigrationList;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Migrations in a folder, a database, and commands that find both in their environment. */
final class TestApplication implements BeforeEachCallback, AfterEachCallback {
  static final String URL = "VARVE_URL";

  private final Map<String, String> environment = new HashMap<>();
  private final TestDatabase database = PostgresServer.shared().createDatabase();
  private final Path folder;

  TestApplication() {
    try {
      folder = Files.createTempDirectory("varve-cli");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    environment.put(URL, database.url());
    environment.put("VARVE_APP", "classes");
    environment.put("XDG_CACHE_HOME", folder.toString());
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    database.close();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  Path folder() {
    return folder;
  }

  Path classes() {
    return folder.resolve("classes");
  }

  TestDatabase database() {
    return database;
  }

  /** The variables that commands find; may be changed. */
  Map<String, String> environment() {
    return environment;
  }

  /** A migration of one statement in each direction. */
  void migration(String id, String parent, String up, String down) {
    migrationOfSteps(id, parent, "steps.sql(\"" + up + "\");", "steps.sql(\"" + down + "\");");
  }

  /** A migration whose methods hold these lines of Java. */
  void migrationOfSteps(String id, String parent, String up, String down) {
    String name = "V" + id;
    compile(
        name,
        """
        import dev.varve.runtime.*;

        @Migration(id = "%s", parents = {%s})
        public final class %s implements SchemaMigration {
          @Override public void up(Steps steps) { %s }
          @Override public void down(Steps steps) { %s }
        }
        """
            .formatted(id, parent.isEmpty() ? "" : '"' + parent + '"', name, up, down));
    service(name);
  }

  /** Names a class of a migration where the runtime looks for them. */
  void service(String name) {
    Path services = classes().resolve("META-INF/services/dev.varve.runtime.SchemaMigration");
    String known = Files.exists(services) ? read(services) : "";
    write(services, known + (known.contains(name) ? "" : name + "\n"));
  }

  /** Adds a line to the list of migrations that the compiler would write. */
  void list(String entry) {
    Path list = classes().resolve(MigrationList.RESOURCE);
    write(list, (Files.exists(list) ? read(list) : "varve-migrations 1\n") + entry);
  }

  /** Compiles a class. */
  void compile(String name, String source) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      Files.createDirectories(classes());
      List<String> options =
          List.of(
              "-proc:none",
              "-d",
              classes().toString(),
              "-cp",
              classes() + File.pathSeparator + System.getProperty("java.class.path"));
      assertThat(javac.getTask(null, files, null, options, null, List.of(file)).call()).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the record of a revision beside the classes. */
  void record(Revision revision) {
    write(classes().resolve(History.recordOf(revision.id())), RevisionJson.write(revision));
  }

  /** Writes a file, and the folders that it stands in. */
  void write(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Packs the classes into a jar, below a folder whose name ends with a slash, or at its top. */
  void jar(String name, String prefix) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file));
        Stream<Path> files = Files.walk(classes())) {
      if (!prefix.isEmpty()) {
        jar.putNextEntry(new JarEntry(prefix));
        jar.closeEntry();
      }
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(prefix + classes().relativize(each)));
        jar.write(Files.readAllBytes(each));
        jar.closeEntry();
      }
    }
  }

  /** Runs a command in the folder. */
  Ran run(String... args) {
    return run(false, args);
  }

  /** Runs a command whose errors go to a terminal. */
  Ran runOnTerminal(String... args) {
    return run(true, args);
  }

  private Ran run(boolean terminal, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            environment,
            folder,
            new PrintWriter(new BufferedWriter(out), true),
            new PrintWriter(new BufferedWriter(err), true));
    int exit = VarveCommand.run(terminal ? surroundings.onTerminal() : surroundings, args);
    return new Ran(exit, out.toString(), err.toString());
  }
}
