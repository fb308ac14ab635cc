package dev.varve.model.json;

import dev.varve.model.schema.QualifiedName;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The fields that name a collation, where one is named. */
public final class CollationJson {

  private CollationJson() {}

  /** Writes the fields. */
  public static void write(JsonText json, @Nullable QualifiedName collation) {
    if (collation != null) {
      json.field("collation", collation.name());
      if (!collation.schema().isEmpty()) {
        json.field("collation schema", collation.schema());
      }
    }
  }

  /** Reads the fields. */
  public static @Nullable QualifiedName read(JsonFields fields) throws IOException {
    String name = fields.text("collation");
    return name == null ? null : new QualifiedName(fields.text("collation schema", ""), name);
  }
}
