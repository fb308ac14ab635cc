package dev.varve.processor.generate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Names that are taken in one scope; a class of each becomes a file, so that case does not count.
 */
final class JavaNames {
  private final Set<String> taken = new HashSet<>();

  /** The name, with as many underscores after it as make it new. */
  String take(String wanted) {
    String name = SourceVersion.isKeyword(wanted) ? wanted + '_' : wanted;
    while (!taken.add(name.toLowerCase(Locale.ROOT))) {
      name += "_";
    }
    return name;
  }
}
