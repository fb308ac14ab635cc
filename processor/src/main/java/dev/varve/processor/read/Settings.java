package dev.varve.processor.read;

import dev.varve.model.naming.NamingConvention;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @VarveProject} says.
 *
 * @param project what outlives the reading
 * @param defaultSchema the schema of what names none
 * @param naming how constraints and indexes are named
 * @param extensions the extensions
 * @param mirror the annotation; null if there is none
 */
record Settings(
    ProjectSettings project,
    String defaultSchema,
    NamingConvention naming,
    List<Extension> extensions,
    @Nullable Mirror mirror) {

  /** What holds where nothing is set. */
  static final Settings DEFAULT =
      new Settings(
          ProjectSettings.DEFAULT, QualifiedName.PUBLIC, NamingConvention.DEFAULT, List.of(), null);

  /** The name of a table or type: what its annotation gives, or else what is derived. */
  QualifiedName name(@Nullable Mirror given, String derived) {
    String schema = given == null ? "" : given.text("schema");
    String name = given == null ? "" : given.text("name");
    return new QualifiedName(
        schema.isEmpty() ? defaultSchema : schema, name.isEmpty() ? derived : name);
  }
}
