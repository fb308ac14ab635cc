package dev.varve.processor;

import dev.varve.model.problem.Problem;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.read.Diagnostic;
import dev.varve.processor.read.Position;
import dev.varve.processor.source.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the steps of a migration name.
 *
 * @param migration the migration's class
 * @param diagnostics takes what is missing
 */
record NamedBySteps(
    Project project, Elements elements, TypeElement migration, List<Diagnostic> diagnostics)
    implements Named {

  @Override
  public @Nullable String file(String name) {
    Path resources = project.folders().resources();
    if (resources == null) {
      return null;
    }
    String folder = packageOf().getQualifiedName().toString().replace('.', '/');
    Path file =
        name.startsWith("/")
            ? resources.resolve(name.substring(1))
            : resources.resolve(folder).resolve(name);
    try {
      return Files.readString(file);
    } catch (IOException e) {
      diagnostics.add(new Diagnostic(missing(file), Position.of(migration)));
      return null;
    }
  }

  private Problem missing(Path file) {
    return new Problem(
        GeneratingProblem.FILE_MISSING,
        "the migration runs the SQL of "
            + project.folders().shown(file)
            + ", which is not there, or is no UTF-8 text. Put it there, or correct the name.");
  }

  /**
   * Of a class in the migration's package, or by its full name: there imports count for nothing.
   */
  @Override
  public @Nullable String constant(String name) {
    int dot = name.lastIndexOf('.');
    String owner = name.substring(0, dot);
    PackageElement home = packageOf();
    String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
    TypeElement type = elements.getTypeElement(prefix + owner);
    type = type != null ? type : elements.getTypeElement(owner);
    if (type != null) {
      for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
        if (field.getSimpleName().contentEquals(name.substring(dot + 1))) {
          return field.getConstantValue() instanceof String text ? text : null;
        }
      }
    }
    return null;
  }

  private PackageElement packageOf() {
    return elements.getPackageOf(migration);
  }
}
