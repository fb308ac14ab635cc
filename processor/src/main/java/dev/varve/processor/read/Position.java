package dev.varve.processor.read;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
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
}
