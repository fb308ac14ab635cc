package dev.varve.processor.read;

import javax.lang.model.element.Element;

/**
 * A property as one class declares it.
 *
 * @param name its name in Java
 * @param element the field or method that declares it
 * @param annotations its annotations, wherever they stand
 */
record Member(String name, Element element, Annotations annotations) {}
