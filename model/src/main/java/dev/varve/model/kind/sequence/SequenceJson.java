package dev.varve.model.kind.sequence;

import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.TypeName;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The fields of a sequence after its name; the options are those of identity columns too. */
public final class SequenceJson {

  private SequenceJson() {}

  /** The owner's table is in the sequence's schema. */
  public static void write(JsonText json, Sequence sequence) {
    if (!sequence.type().equals(Sequence.BIGINT)) {
      json.field("type", sequence.type().sql());
    }
    writeOptions(json, sequence.options());
    if (sequence.owner() != null) {
      json.field("table", sequence.owner().table().name());
      json.field("column", sequence.owner().column());
    }
    json.field("comment", sequence.comment());
  }

  public static Sequence read(JsonFields fields, QualifiedName name) throws IOException {
    String type = fields.text("type");
    return new Sequence(
        name,
        type == null ? Sequence.BIGINT : TypeName.parse(type),
        readOptions(fields),
        readOwner(fields, name),
        fields.text("comment"));
  }

  private static @Nullable SequenceOwner readOwner(JsonFields fields, QualifiedName name)
      throws IOException {
    String table = fields.text("table");
    return table == null
        ? null
        : new SequenceOwner(name.withName(table), fields.required("column"));
  }

  public static void writeOptions(JsonText json, SequenceOptions options) {
    json.field("start", options.start());
    json.field("increment", options.increment());
    json.field("min", options.min());
    json.field("max", options.max());
    json.field("cache", options.cache());
    if (options.cycle()) {
      json.flag("cycle", true);
    }
  }

  public static SequenceOptions readOptions(JsonFields fields) throws IOException {
    return new SequenceOptions(
        fields.number("start"),
        fields.number("increment"),
        fields.number("min"),
        fields.number("max"),
        fields.number("cache"),
        fields.flag("cycle", false));
  }
}
