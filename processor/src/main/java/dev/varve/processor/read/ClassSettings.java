package dev.varve.processor.read;

import java.util.List;

/**
 * How the project wants its migration classes to look.
 *
 * @param header the comment at the top of the file; empty for none
 * @param superclass the binary name of the class that they extend; empty for none
 * @param annotations the binary names of the annotations that they carry
 * @param imports the binary names of the classes that they import besides
 */
public record ClassSettings(
    String header, String superclass, List<String> annotations, List<String> imports) {

  /** What holds where nothing is set. */
  public static final ClassSettings DEFAULT = new ClassSettings("", "", List.of(), List.of());

  /** Copies the lists. */
  public ClassSettings {
    annotations = List.copyOf(annotations);
    imports = List.copyOf(imports);
  }
}
