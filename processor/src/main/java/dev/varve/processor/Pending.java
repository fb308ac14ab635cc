package dev.varve.processor;

import dev.varve.model.diff.Renames;
import dev.varve.model.identity.Origins;
import dev.varve.model.plan.Plan;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.Snapshot;
import dev.varve.processor.read.Domain;
import dev.varve.processor.read.Position;
import org.jspecify.annotations.Nullable;

/**
 * How the classes differ from the last revision.
 *
 * @param base what the classes are compared with
 * @param domain what the classes say
 * @param origins the Java elements of everything that is declared
 * @param renames what was renamed
 * @param plan how the last revision becomes what is declared
 */
record Pending(Base base, Domain domain, Origins origins, Renames renames, Plan plan) {

  /**
   * The last revision.
   *
   * @param head its id; empty before the first one
   * @param snapshot its schema, and the Java elements that its objects came from
   */
  record Base(String head, Snapshot snapshot) {

    SchemaModel schema() {
      return snapshot.schema();
    }

    Origins origins() {
      return snapshot.origins();
    }
  }

  /** Where something is declared, by its old name or its new one; null if it is nowhere now. */
  @Nullable Position positionOf(ObjectId object, String part) {
    ObjectId renamed = renames.objects().getOrDefault(object, object);
    String renamedPart = renames.membersOf(renamed).getOrDefault(part, part);
    return domain.positions().of(renamed, renamedPart);
  }
}
