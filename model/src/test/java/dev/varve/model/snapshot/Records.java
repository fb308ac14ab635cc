package dev.varve.model.snapshot;

import dev.varve.model.SampleSchema;
import dev.varve.model.SchemaPair;
import dev.varve.model.identity.Origins;
import dev.varve.model.schema.SchemaModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes revisions and records for tests. */
final class Records {

  private Records() {}

  static Revision first(String id, SampleSchema schema) {
    return revision(id, List.of(), Snapshot.EMPTY, snapshot(schema));
  }

  static Revision between(String id, String parent, SchemaPair pair) {
    return revision(id, List.of(parent), snapshot(pair.before()), snapshot(pair.after()));
  }

  static Revision revision(String id, List<String> parents, Snapshot before, Snapshot after) {
    return Revision.between(id, parents, "make " + id, "com.acme.V" + id, before, after);
  }

  static Snapshot snapshot(SampleSchema sample) {
    return new Snapshot(sample.schema(), sample.origins());
  }

  static Snapshot snapshot(SchemaModel schema) {
    return new Snapshot(schema, Origins.NONE);
  }

  /** The text with the checksum that it should have. */
  static String sealed(String record) {
    String body = record.substring(0, record.lastIndexOf(RevisionJson.BEFORE_CHECKSUM));
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return body + RevisionJson.checksumLine(new Sha256().of(bytes, bytes.length).hex());
  }

  static Path save(Path resources, Revision... revisions) {
    for (Revision revision : revisions) {
      save(resources, revision.id(), RevisionJson.write(revision));
    }
    return resources;
  }

  static void save(Path resources, String id, String record) {
    try {
      Path file = resources.resolve(History.recordOf(id));
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
