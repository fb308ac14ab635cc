package dev.varve.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.varve.model.problem.ProblemCode;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Sources compiled by a real javac in which a processor did nothing but read them. */
final class Compiled {

  /** Stands in a source before the place where a diagnostic is expected. */
  static final char MARK = '‸';

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:‸|public |abstract |final )*(?:class|record|@?interface|enum) ‸?(\\w+)");
  private static final String IMPORTS =
      "import dev.varve.annotations.*;import java.util.*;import java.math.*;import java.time.*;";

  private final Compilation compilation;
  private final ReadingProcessor processor;

  private Compiled(Compilation compilation, ReadingProcessor processor) {
    this.compilation = compilation;
    this.processor = processor;
  }

  /** Compiles sources; those without a package get one and the usual imports. */
  static Compiled of(String... sources) {
    return compile(new ReadingProcessor(List.of(), List.of()), List.of(), sources);
  }

  /** Compiles sources where the folder holds the classes of an earlier compile. */
  static Compiled again(
      Path classes, List<String> known, List<Path> sourceRoots, String... sources) {
    List<File> classPath = new ArrayList<>();
    classPath.add(classes.toFile());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      classPath.add(new File(entry));
    }
    return compile(new ReadingProcessor(known, sourceRoots), classPath, sources);
  }

  private static Compiled compile(
      ReadingProcessor processor, List<File> classPath, String... sources) {
    List<JavaFileObject> files = new ArrayList<>();
    for (String source : sources) {
      files.add(file(source.replace(String.valueOf(MARK), "")));
    }
    Compiler compiler =
        Compiler.javac().withOptions("-Xlint:-processing").withProcessors(processor);
    return new Compiled(
        (classPath.isEmpty() ? compiler : compiler.withClasspath(classPath)).compile(files),
        processor);
  }

  static JavaFileObject file(String source) {
    String text = whole(source);
    return JavaFileObjects.forSourceString(name(text), text);
  }

  private static String whole(String source) {
    return PACKAGE.matcher(source).find() ? source : "package app;" + IMPORTS + "\n" + source;
  }

  private static String name(String text) {
    Matcher inPackage = Pattern.compile("package ([\\w.]+);").matcher(text);
    Matcher type = TYPE.matcher(text);
    assertThat(inPackage.find()).isTrue();
    return inPackage.group(1) + "." + (type.find() ? type.group(1) : "package-info");
  }

  /** What was read from sources without a mistake. */
  static Domain domain(String... sources) {
    Compiled compiled = of(sources);
    assertThat(compiled.compilation.diagnostics()).isEmpty();
    return compiled.read();
  }

  Domain read() {
    return Objects.requireNonNull(processor.domain);
  }

  DomainClasses classes() {
    return Objects.requireNonNull(processor.classes);
  }

  /** The one table that the sources declare, in words. */
  static String table(String... sources) {
    return TableText.of(domain(sources).schema().tables().get(0));
  }

  static Table table(Domain domain, String name) {
    return Objects.requireNonNull(domain.schema().table(QualifiedName.inPublic(name)));
  }

  /**
   * Expects one diagnostic with this code and text, and nothing else, at the place that is marked
   * in one of the sources.
   */
  static void expectMistake(ProblemCode code, String message, String... sources) {
    Compiled compiled = of(sources);
    var found = compiled.compilation.diagnostics();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).getKind()).isEqualTo(Kind.ERROR);
    assertThat(found.get(0).getMessage(Locale.ROOT)).isEqualTo("[" + code.code() + "] " + message);
    JavaFileObject file = found.get(0).getSource();
    assertThat(file == null ? "nowhere" : place(file, found.get(0))).isEqualTo(marked(sources));
  }

  private static String place(JavaFileObject file, javax.tools.Diagnostic<?> found) {
    return file.getName() + ":" + found.getLineNumber() + ":" + found.getColumnNumber();
  }

  private static String marked(String... sources) {
    for (String source : sources) {
      if (source.indexOf(MARK) >= 0) {
        String text = whole(source);
        String before = text.substring(0, text.indexOf(MARK));
        String name = name(text).replace('.', '/') + ".java";
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return name + ":" + line + ":" + (before.length() - before.lastIndexOf('\n'));
      }
    }
    throw new IllegalArgumentException("no source is marked");
  }

  Compilation compilation() {
    return compilation;
  }

  static ObjectId tableId(String name) {
    return ObjectId.table(QualifiedName.inPublic(name));
  }

  /** Reads the classes of the first round, and prints what is wrong with them. */
  static final class ReadingProcessor extends AbstractProcessor {
    private final List<String> known;
    private final List<Path> sourceRoots;
    @Nullable DomainClasses classes;
    @Nullable Domain domain;

    ReadingProcessor(List<String> known, List<Path> sourceRoots) {
      this.known = known;
      this.sourceRoots = sourceRoots;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (domain == null) {
        List<Element> elements = new ArrayList<>();
        for (TypeElement annotation : annotations) {
          elements.addAll(round.getElementsAnnotatedWith(annotation));
        }
        DomainClasses complete =
            DomainClasses.complete(processingEnv, elements, known, sourceRoots);
        classes = complete;
        domain = DomainReader.read(processingEnv, complete);
        print(domain);
      }
      return false;
    }

    private void print(Domain read) {
      for (Diagnostic diagnostic : read.diagnostics()) {
        Position position = Objects.requireNonNull(diagnostic.position());
        if (read.unresolved().isEmpty()) {
          position.print(processingEnv, Kind.ERROR, diagnostic.problem().text());
        }
      }
    }
  }
}
