package dev.varve.model.snapshot;

import dev.varve.model.json.JsonText;
import dev.varve.model.schema.SchemaObject;
import java.nio.charset.StandardCharsets;

/** The hash of single objects, in their canonical form: SHA-256 of its text. Not thread-safe. */
final class ObjectHasher {
  private final Sha256 sha256 = new Sha256();
  private final JsonText json = new JsonText(true);
  private final ObjectJson objects = new ObjectJson(json);

  SchemaHash of(SchemaObject object) {
    objects.write(object.canonical());
    byte[] text = json.take().getBytes(StandardCharsets.UTF_8);
    return sha256.of(text, text.length);
  }
}
