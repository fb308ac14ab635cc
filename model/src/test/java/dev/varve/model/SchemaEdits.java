package dev.varve.model;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edits of schemas and extensions. */
final class SchemaEdits {
  static final List<Edit> CHANGES =
      List.of(
          SchemaEdits::commentSchema,
          SchemaEdits::dropSchema,
          SchemaEdits::dropExtension,
          SchemaEdits::moveExtension);

  private static final List<String> EXTENSIONS = List.of("pg_trgm", "btree_gist", "citext");

  private SchemaEdits() {}

  static void createSchema(SchemaDraft draft) {
    draft.put(new Schema(draft.schemaName(), draft.comment()));
  }

  static void commentSchema(SchemaDraft draft) {
    if (draft.find(ObjectId.schema(draft.choose().of(draft.schemas()))) instanceof Schema schema) {
      draft.put(schema.withComment(draft.comment()));
    }
  }

  static void dropSchema(SchemaDraft draft) {
    String schema = draft.choose().of(draft.schemas());
    if (draft.relations(schema).isEmpty() && !holdsExtension(draft, schema)) {
      draft.remove(ObjectId.schema(schema));
    }
  }

  private static boolean holdsExtension(SchemaDraft draft, String schema) {
    for (String name : EXTENSIONS) {
      if (draft.find(ObjectId.extension(name)) instanceof Extension found
          && schema.equals(found.schema())) {
        return true;
      }
    }
    return false;
  }

  static void createExtension(SchemaDraft draft) {
    String name = draft.choose().of(EXTENSIONS);
    if (draft.find(ObjectId.extension(name)) == null) {
      draft.put(new Extension(name, extensionSchema(draft), null));
    }
  }

  private static @Nullable String extensionSchema(SchemaDraft draft) {
    return draft.choose().chance(60) ? null : draft.anySchema();
  }

  static void dropExtension(SchemaDraft draft) {
    String name = draft.choose().of(EXTENSIONS);
    if (!isUsed(draft, name)) {
      draft.remove(ObjectId.extension(name));
    }
  }

  static void moveExtension(SchemaDraft draft) {
    SchemaObject found = draft.find(ObjectId.extension(draft.choose().of(EXTENSIONS)));
    if (found instanceof Extension extension && !isUsed(draft, extension.name())) {
      draft.put(extension.withSchema(draft.anySchema()));
    }
  }

  /** Whether anything may need the extension. */
  private static boolean isUsed(SchemaDraft draft, String extension) {
    List<String> methods = new ArrayList<>();
    for (Table table : draft.tables()) {
      table.indexes().forEach(index -> methods.add(index.method()));
      for (Column column : table.columns()) {
        if (extension.equals("citext") && column.type().name().equals("citext")) {
          return true;
        }
      }
    }
    return !extension.equals("citext") && (methods.contains("gin") || methods.contains("gist"));
  }
}
