package dev.varve.processor.live;

import dev.varve.model.schema.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A difference between a database and what it should be like that is no change of the schema model.
 *
 * @param line it, in a line
 * @param object the object that it is about; null if no class declares that
 */
public record OtherDrift(String line, @Nullable ObjectId object) {

  /** Those of tables that are of another kind, and those of what hand-written steps made. */
  static List<OtherDrift> of(Map<ObjectId, String> ofTables, List<String> byHand) {
    List<OtherDrift> all = new ArrayList<>();
    ofTables.forEach((table, line) -> all.add(new OtherDrift(line, table)));
    byHand.forEach(line -> all.add(new OtherDrift(line, null)));
    return all;
  }
}
