package dev.varve.processor;

import com.google.auto.service.AutoService;
import dev.varve.processor.generate.Disk;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Compares the annotated classes with the last revision, and makes a migration of what changed.
 *
 * <p>It sees all annotations, since the last table of a project may be the one that was deleted,
 * but claims none; where there is nothing of Varve it does nothing. Options are {@code
 * varve.commit}, {@code varve.check}, {@code varve.empty}, {@code varve.tables}, {@code
 * varve.allow}, {@code varve.id}, {@code varve.ids}, {@code varve.sources}, {@code
 * varve.resources}, {@code varve.now}, {@code varve.package}, {@code varve.base}, {@code
 * varve.url}, {@code varve.user}, {@code varve.password}, {@code varve.scratch.url} and {@code
 * varve.cache}, each as processor option, else as system property of the compiling JVM. Only with
 * {@code varve.base=live} or {@code varve.url} does it connect to a database.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
@SupportedOptions({
  Options.COMMIT,
  Options.CHECK,
  Options.EMPTY,
  Options.LABEL,
  Options.TABLES,
  Options.ALLOW,
  Options.FILL,
  Options.ID,
  Options.IDS,
  Options.SOURCES,
  Options.RESOURCES,
  Options.NOW,
  Options.PACKAGE,
  Options.REBASE,
  Options.RESOLVE,
  Options.SQUASH,
  Options.LINEAR,
  Options.BASE,
  Options.BASELINE,
  Options.URL,
  Options.USER,
  Options.PASSWORD,
  Options.SCRATCH,
  Options.CACHE
})
public final class VarveProcessor extends AbstractProcessor {
  private final Disk disk;
  private @Nullable Compile compile;
  private boolean ended;

  /** The processor as a compiler makes it. */
  public VarveProcessor() {
    this(Disk.REAL);
  }

  /** A processor that writes sources to this disk. */
  VarveProcessor(Disk disk) {
    this.disk = disk;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!ended) {
      Compile current = compile != null ? compile : new Compile(processingEnv, disk);
      compile = current;
      ended = !Failures.guard(current.reporter(), () -> current.round(annotations, round));
    }
    return false;
  }
}
