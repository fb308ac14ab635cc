package dev.varve.model.identity;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Java element that an object comes from.
 *
 * @param javaClass the binary name of the class, as {@code Class.getName()} gives it
 * @param members for each column the property, with dots where it is in an embedded value object,
 *     {@code address.street}; for each enum label the constant
 */
public record Origin(String javaClass, SortedMap<String, String> members) {

  /** Copies the map. */
  public Origin {
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
  }

  /** An origin of a class with its members. */
  public static Origin of(String javaClass, Map<String, String> members) {
    return new Origin(javaClass, new TreeMap<>(members));
  }
}
