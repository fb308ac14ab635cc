package dev.varve.processor.read;

import dev.varve.model.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Reads the names of collations. */
final class Collations {
  private static final String CATALOG = "pg_catalog";

  private Collations() {}

  /**
   * The collation in a member; null if there is none. What stands before a dot is a schema where it
   * is written in lower case, as {@code app.german}; a locale, as {@code en_US.utf8}, is not.
   */
  static @Nullable QualifiedName read(Names names, Mirror mirror, String member) {
    String text = mirror.text(member);
    if (text.isEmpty()) {
      return null;
    }
    int dot = text.indexOf('.');
    boolean qualified = dot > 0 && isLowerCase(text.substring(0, dot));
    String schema = qualified ? text.substring(0, dot) : "";
    String name = qualified ? text.substring(dot + 1) : text;
    names.check(name, "collation", mirror.at(member));
    return new QualifiedName(schema.equals(CATALOG) ? "" : schema, name);
  }

  private static boolean isLowerCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
