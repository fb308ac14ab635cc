package dev.varve.model.kind.sequence;

import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.table.SequenceOptionsJson;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.TypeName;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The fields of a sequence after its name. */
final class SequenceJson {

  private SequenceJson() {}

  /** The owner's table is in the sequence's schema. */
  static void write(JsonText json, Sequence sequence) {
    if (!sequence.type().equals(Sequence.BIGINT)) {
      json.field("type", sequence.type().sql());
    }
    SequenceOptionsJson.write(json, sequence.options());
    if (sequence.owner() != null) {
      json.field("table", sequence.owner().table().name());
      json.field("column", sequence.owner().column());
    }
    json.field("comment", sequence.comment());
  }

  static Sequence read(JsonFields fields, QualifiedName name) throws IOException {
    String type = fields.text("type");
    return new Sequence(
        name,
        type == null ? Sequence.BIGINT : TypeName.parse(type),
        SequenceOptionsJson.read(fields),
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
}
