package dev.varve.model.diff;

import dev.varve.model.kind.sequence.SetSequenceOwner;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sequences that PostgreSQL takes along when it moves the table of their column to another
 * schema. It moves none of them alone: one that goes elsewhere, or whose name is not free there, is
 * taken from its column first.
 */
final class CarriedSequences {
  private final Renames renames;
  private final Map<ObjectId, ObjectId> places = new TreeMap<>();
  private final List<SetSequenceOwner> detached = new ArrayList<>();

  /** How many objects have, or will have, each name. */
  private final Map<QualifiedName, Integer> uses = new HashMap<>();

  CarriedSequences(SchemaModel before, Renames renames) {
    this.renames = renames;
    for (SchemaObject object : before.objects()) {
      use(object.id());
    }
    for (ObjectId target : renames.objects().values()) {
      use(target);
    }
    for (Sequence sequence : before.sequences()) {
      if (sequence.owner() != null) {
        add(sequence, sequence.owner());
      }
    }
  }

  /** For each sequence that is taken along, where it comes to stand. */
  Map<ObjectId, ObjectId> places() {
    return places;
  }

  /** What takes the others from their columns. */
  List<SetSequenceOwner> detached() {
    return detached;
  }

  private void use(ObjectId object) {
    uses.merge(object.name(), 1, Integer::sum);
  }

  private void add(Sequence sequence, SequenceOwner owner) {
    ObjectId table = ObjectId.table(owner.table());
    String schema = renames.objects().getOrDefault(table, table).name().schema();
    ObjectId target = renames.objects().get(sequence.id());
    boolean follows = target == null || target.name().schema().equals(schema);
    boolean stays = schema.equals(sequence.name().schema());
    ObjectId place = ObjectId.sequence(sequence.name().withSchema(schema));
    if (!follows || !(stays || isFree(sequence, place, target))) {
      detached.add(new SetSequenceOwner(sequence.name(), owner, null));
    } else if (!stays) {
      places.put(sequence.id(), place);
      use(place);
    }
  }

  private boolean isFree(Sequence sequence, ObjectId place, @Nullable ObjectId target) {
    int own = place.equals(target) ? 1 : 0;
    return uses.getOrDefault(sequence.name(), 0) == 1 && uses.getOrDefault(place.name(), 0) == own;
  }
}
