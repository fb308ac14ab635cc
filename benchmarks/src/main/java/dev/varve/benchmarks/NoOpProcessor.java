package dev.varve.benchmarks;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * A processor that sees all annotations, as Varve does, and does nothing: what javac itself takes
 * as soon as there is any processor.
 */
@SupportedAnnotationTypes("*")
public final class NoOpProcessor extends AbstractProcessor {

  /** A processor as javac makes it. */
  public NoOpProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }
}
