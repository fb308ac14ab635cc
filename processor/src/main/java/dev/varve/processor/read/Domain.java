package dev.varve.processor.read;

import dev.varve.model.identity.Origins;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.schema.SchemaModel;
import java.util.List;

/**
 * What the domain classes say.
 *
 * @param schema the schema that they declare
 * @param origins the Java elements that its objects come from
 * @param markers what {@code @RenamedFrom} says
 * @param allowances what {@code @AllowHazard} says
 * @param settings the project's settings
 * @param positions where everything is declared
 * @param diagnostics the mistakes found; where one is an error the schema is not to be used
 */
public record Domain(
    SchemaModel schema,
    Origins origins,
    RenameMarkers markers,
    List<Allowance> allowances,
    ProjectSettings settings,
    Positions positions,
    List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public Domain {
    allowances = List.copyOf(allowances);
    diagnostics = List.copyOf(diagnostics);
  }
}
