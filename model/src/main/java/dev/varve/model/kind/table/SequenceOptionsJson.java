package dev.varve.model.kind.table;

import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.SequenceOptions;
import java.io.IOException;

/** The options of sequences, and of identity columns. */
public final class SequenceOptionsJson {

  private SequenceOptionsJson() {}

  /** Writes the fields. */
  public static void write(JsonText json, SequenceOptions options) {
    json.field("start", options.start());
    json.field("increment", options.increment());
    json.field("min", options.min());
    json.field("max", options.max());
    json.field("cache", options.cache());
    if (options.cycle()) {
      json.flag("cycle", true);
    }
  }

  /** Reads the fields. */
  public static SequenceOptions read(JsonFields fields) throws IOException {
    return new SequenceOptions(
        fields.number("start"),
        fields.number("increment"),
        fields.number("min"),
        fields.number("max"),
        fields.number("cache"),
        fields.flag("cycle", false));
  }
}
