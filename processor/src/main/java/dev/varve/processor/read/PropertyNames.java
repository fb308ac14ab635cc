package dev.varve.processor.read;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The names of the properties that methods read. */
final class PropertyNames {

  private PropertyNames() {}

  /** {@code getX()}, {@code isX()} and {@code x()} read the property {@code x}. */
  static String of(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (startsProperty(name, "get")) {
      return decapitalized(name.substring(3));
    }
    return isTruth(method.getReturnType()) && startsProperty(name, "is")
        ? decapitalized(name.substring(2))
        : name;
  }

  private static boolean isTruth(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN
        || (type.getKind() == TypeKind.DECLARED && Mirror.nameOf(type).equals("java.lang.Boolean"));
  }

  private static boolean startsProperty(String name, String prefix) {
    return name.length() > prefix.length()
        && name.startsWith(prefix)
        && Character.isUpperCase(name.charAt(prefix.length()));
  }

  /** As the JavaBeans specification has it: {@code URL} stays as it is. */
  private static String decapitalized(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
