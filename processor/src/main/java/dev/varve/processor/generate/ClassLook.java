package dev.varve.processor.generate;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a project's migration classes look beyond what they do. Immutable.
 *
 * @param header the comment at the top of the file; empty for none
 * @param superclass the binary name of the class that they extend; empty for none
 * @param annotations the binary names of the annotations that they carry
 * @param imports the binary names of the classes that they import besides
 */
public record ClassLook(
    String header, String superclass, List<String> annotations, List<String> imports) {
  /** What holds where nobody says otherwise. */
  public static final ClassLook DEFAULT = new ClassLook("", "", List.of(), List.of());

  private static final String IMPORT = "import ";

  /** Copies the lists. */
  public ClassLook {
    annotations = List.copyOf(annotations);
    imports = List.copyOf(imports);
  }

  @Nullable ClassName superclassName() {
    return superclass.isEmpty() ? null : named(superclass);
  }

  List<ClassName> annotationNames() {
    List<ClassName> names = new ArrayList<>();
    for (String annotation : annotations) {
      names.add(named(annotation));
    }
    return names;
  }

  private static ClassName named(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    String[] names = binaryName.substring(dot + 1).split("\\$", -1);
    ClassName name = ClassName.get(binaryName.substring(0, Math.max(0, dot)), names[0]);
    for (int i = 1; i < names.length; i++) {
      name = name.nestedClass(names[i]);
    }
    return name;
  }

  /** The source with the header and the further imports. */
  String applied(String source) {
    return comment() + (imports.isEmpty() ? source : withImports(source));
  }

  private String comment() {
    if (header.isBlank()) {
      return "";
    }
    StringBuilder comment = new StringBuilder("/*\n");
    for (String line : header.strip().split("\n", -1)) {
      comment.append((" * " + line).stripTrailing()).append('\n');
    }
    return comment.append(" */\n").toString();
  }

  /** Among the others, in their order. */
  private String withImports(String source) {
    int start = source.indexOf(IMPORT);
    int end = source.indexOf("\n\n", start);
    TreeSet<String> lines = new TreeSet<>(List.of(source.substring(start, end).split("\n", -1)));
    for (String name : imports) {
      lines.add(IMPORT + named(name).canonicalName() + ";");
    }
    return source.substring(0, start) + String.join("\n", lines) + source.substring(end);
  }
}
