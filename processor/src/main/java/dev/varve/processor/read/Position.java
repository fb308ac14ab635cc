package dev.varve.processor.read;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A place in the sources.
 *
 * @param element the element
 * @param annotation the annotation on it, if the place is there
 * @param value the value in the annotation, if the place is there
 */
public record Position(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  /** An element itself. */
  public static Position of(Element element) {
    return new Position(element, null, null);
  }

  /** Prints a message at this place: at the annotation's own value if it is in one. */
  public void print(ProcessingEnvironment environment, Kind kind, String message) {
    if (!RepeatedAnnotations.print(environment, this, kind, message)) {
      environment.getMessager().printMessage(kind, message, element, annotation, value);
    }
  }
}
