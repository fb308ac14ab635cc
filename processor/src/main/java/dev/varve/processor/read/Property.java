package dev.varve.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A property that becomes a column.
 *
 * @param path its name, after the names of the properties that it is embedded in: {@code
 *     address.street}
 * @param element the field, record component or method that declares it
 * @param type its type, seen from the table's class
 * @param annotations its annotations
 * @param place what it is embedded in
 */
record Property(
    String path, Element element, TypeMirror type, Annotations annotations, Place place) {

  /**
   * Where the properties of a class come to stand.
   *
   * @param path what stands before their paths
   * @param prefix what stands before the names of their columns
   * @param optional whether they may all be absent
   * @param key whether they belong to the primary key
   */
  record Place(String path, String prefix, boolean optional, boolean key) {
    static final Place TABLE = new Place("", "", false, false);
  }

  /** The property's own name. */
  String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
