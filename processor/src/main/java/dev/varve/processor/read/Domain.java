package dev.varve.processor.read;

import dev.varve.model.identity.Origins;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the domain classes say.
 *
 * @param schema the schema that they declare
 * @param origins the Java elements that its objects come from
 * @param markers what {@code @RenamedFrom} says
 * @param allowances what {@code @AllowHazard} says
 * @param zones the time zones that columns name, by {@link QualifiedName#ofPart(String)}
 * @param referenced the classes of tables that foreign keys reference and others declare
 * @param keyless the tables that have no primary key on purpose
 * @param settings the project's settings
 * @param positions where everything is declared
 * @param diagnostics the mistakes found; where one is an error the schema is not to be used
 * @param unresolved the binary names of classes that mention a type that does not exist, or not
 *     yet. Where there are any, another round may know the type, and neither the schema nor the
 *     diagnostics are to be used: if none does, javac reports the type itself
 */
public record Domain(
    SchemaModel schema,
    Origins origins,
    RenameMarkers markers,
    List<Allowance> allowances,
    Map<String, String> zones,
    Map<QualifiedName, String> referenced,
    Set<ObjectId> keyless,
    ProjectSettings settings,
    Positions positions,
    List<Diagnostic> diagnostics,
    Set<String> unresolved) {

  /** Copies the lists. */
  public Domain {
    allowances = List.copyOf(allowances);
    zones = Map.copyOf(zones);
    referenced = Map.copyOf(referenced);
    keyless = Set.copyOf(keyless);
    diagnostics = List.copyOf(diagnostics);
    unresolved = Set.copyOf(unresolved);
  }
}
