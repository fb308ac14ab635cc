package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.generate.Disk;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project in a real folder, laid out as Maven does, that the real javac compiles. */
final class TestProject {
  static final String NOW = "-Avarve.now=2026-02-12T09:15:00Z";

  private static final Pattern TYPE =
      Pattern.compile("(?:class|record|interface|enum|@interface) +(\\w+)");
  private static final Pattern PACKAGE = Pattern.compile("package +([\\w.]+);");
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final Path folder;

  TestProject(Path folder) throws IOException {
    this.folder = folder;
    for (String name : List.of("src/main/java", "target/classes", "target/generated-sources/a")) {
      Files.createDirectories(folder.resolve(name));
    }
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** Writes a class to the place where its package and name want it. */
  TestProject with(String source) {
    Matcher container = PACKAGE.matcher(source);
    Matcher type = TYPE.matcher(source);
    String folderName = container.find() ? container.group(1).replace('.', '/') + "/" : "";
    String name = type.find() ? type.group(1) : "package-info";
    return withFile("src/main/java/" + folderName + name + ".java", source);
  }

  TestProject withFile(String name, String text) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.writeString(path(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TestProject without(String name) {
    try {
      Files.delete(path(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String name) {
    return Files.exists(path(name));
  }

  /** The files below a folder of the project and their contents. */
  Map<String, String> files(String below) {
    Map<String, String> files = new TreeMap<>();
    if (!has(below)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(path(below))) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(path, StandardCharsets.ISO_8859_1);
        files.put(folder.relativize(path).toString(), text);
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void clean() {
    for (String name : files("target").keySet()) {
      without(name);
    }
  }

  /** Compiles all sources. */
  Compiled compile(String... options) {
    return new Run(this).options(options).compile();
  }

  Compiled commit(String message, String... options) {
    return new Run(this).options("-Avarve.commit=" + message, NOW).options(options).compile();
  }

  /** Commits what must succeed. */
  TestProject committed(String message, String... options) {
    Compiled compiled = commit(message, options);
    assertThat(compiled.success()).as(compiled.messages().toString()).isTrue();
    return this;
  }

  Run run() {
    return new Run(this);
  }

  /** One compile that is being prepared. */
  static final class Run {
    private final TestProject project;
    private final List<String> options = new ArrayList<>();
    private final List<Processor> others = new ArrayList<>();
    private final List<Processor> last = new ArrayList<>();
    private Processor varve = new VarveProcessor();
    private List<String> sources;
    private long shuffle;
    private boolean byName;
    private Charset encoding = StandardCharsets.UTF_8;

    private Run(TestProject project) {
      this.project = project;
      this.sources = new ArrayList<>(project.files("src/main/java").keySet());
    }

    Run options(String... more) {
      options.addAll(Arrays.asList(more));
      return this;
    }

    Run only(String... names) {
      sources = List.of(names);
      return this;
    }

    Run shuffled(long seed) {
      shuffle = seed;
      return this;
    }

    Run encoding(String name) {
      encoding = Charset.forName(name);
      return this;
    }

    Run disk(Disk disk) {
      varve = new VarveProcessor(disk);
      return this;
    }

    Run processor(Processor instead) {
      varve = instead;
      return this;
    }

    /** Lets javac find the processors on the class path by their names. */
    Run named(String... processors) {
      byName = true;
      return options("-processor", String.join(",", processors));
    }

    /** Runs another processor, which comes first in each round. */
    Run beside(Processor other) {
      others.add(other);
      return this;
    }

    /** Runs another processor, which comes last in each round. */
    Run after(Processor other) {
      last.add(other);
      return this;
    }

    Compiled compile() {
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      StringWriter other = new StringWriter();
      try (StandardJavaFileManager files =
          JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, encoding)) {
        JavaCompiler.CompilationTask task =
            JAVAC.getTask(other, files, diagnostics, arguments(), null, inputs(files));
        if (!byName) {
          List<Processor> processors = new ArrayList<>(others);
          processors.add(varve);
          processors.addAll(last);
          task.setProcessors(processors);
        }
        boolean success = task.call();
        return new Compiled(success, diagnostics.getDiagnostics(), other.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Iterable<? extends JavaFileObject> inputs(StandardJavaFileManager files) {
      List<Path> paths = new ArrayList<>();
      for (String source : sources) {
        if (source.endsWith(".java")) {
          paths.add(project.path(source));
        }
      }
      if (shuffle != 0) {
        Collections.shuffle(paths, new Random(shuffle));
      }
      return files.getJavaFileObjectsFromPaths(paths);
    }

    private List<String> arguments() {
      String output = project.path("target/classes").toString();
      Map<String, String> given = new LinkedHashMap<>();
      given.put("-d", output);
      given.put("-s", project.path("target/generated-sources/a").toString());
      given.put("-cp", output + ":" + System.getProperty("java.class.path"));
      List<String> arguments = new ArrayList<>();
      given.forEach((name, value) -> Collections.addAll(arguments, name, value));
      arguments.addAll(options);
      return arguments;
    }
  }

  /**
   * What a compile gave.
   *
   * @param success whether it succeeded
   * @param diagnostics what the compiler said
   * @param output what it said otherwise
   */
  record Compiled(
      boolean success,
      Collection<javax.tools.Diagnostic<? extends JavaFileObject>> diagnostics,
      String output) {

    /** Varve's messages, each with its kind, file and line if it has them, and text. */
    List<String> messages() {
      List<String> messages = new ArrayList<>();
      for (javax.tools.Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
        messages.add(text(diagnostic));
      }
      return messages;
    }

    private static String text(javax.tools.Diagnostic<? extends JavaFileObject> diagnostic) {
      JavaFileObject file = diagnostic.getSource();
      String place =
          file == null
              ? ""
              : " " + Path.of(file.toUri()).getFileName() + ":" + diagnostic.getLineNumber();
      return kind(diagnostic.getKind()) + place + " " + diagnostic.getMessage(Locale.ROOT);
    }

    /** Whether a warning is mandatory is of interest to one test alone. */
    private static String kind(javax.tools.Diagnostic.Kind kind) {
      return kind == javax.tools.Diagnostic.Kind.MANDATORY_WARNING ? "WARNING" : kind.name();
    }
  }
}
