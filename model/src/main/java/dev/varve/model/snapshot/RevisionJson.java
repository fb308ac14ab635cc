package dev.varve.model.snapshot;

import dev.varve.model.json.JsonText;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaObject;
import java.nio.charset.StandardCharsets;

/**
 * Records of revisions as text: JSON with a fixed order of fields, a line for each column,
 * constraint, index, type and origin, and nothing written that has its default value, so that a
 * {@code git diff} shows what changed. The same revision gives the same bytes everywhere.
 *
 * <p>The last line holds the SHA-256 of all text before it; so any edit is found. Line ends may be
 * CRLF, as git can make them. Thread-safe: it has no state.
 */
public final class RevisionJson {

  /** The version of the format that this version of Varve writes. */
  static final long FORMAT = 1;

  /** What stands around the checksum. */
  static final String BEFORE_CHECKSUM = "  \"checksum\": \"";

  static final String AFTER_CHECKSUM = "\"\n}\n";

  private RevisionJson() {}

  /** The record of the revision, in the readable form and with LF line ends. */
  public static String write(Revision revision) {
    JsonText json = new JsonText(false);
    json.beginLines('{');
    json.field("varve", FORMAT);
    json.field("id", revision.id());
    json.field("parents", revision.parents());
    writeLinks(json, revision.links());
    json.field("message", revision.message());
    json.field("created", revision.created().isEmpty() ? null : revision.created());
    json.field("class", revision.javaClass());
    json.field("schema", revision.schemaHash());
    writeObjects(json, revision);
    RenamedJson.write(json, revision.renamed());
    FormerNamesJson.write(json, revision.former());
    OriginJson.write(json, revision.origins());
    String body = json.take().concat(",\n");
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String checksum = new Sha256().of(bytes, bytes.length).hex();
    return body.concat(checksumLine(checksum));
  }

  static String checksumLine(String checksum) {
    return BEFORE_CHECKSUM.concat(checksum).concat(AFTER_CHECKSUM);
  }

  private static void writeLinks(JsonText json, Links links) {
    json.field("chain", links.chain().isEmpty() ? null : links.chain());
    json.field("depends on", links.dependsOn());
    json.field("replaces", links.replaces());
    json.field("labels", links.labels());
    json.field("resolved by", links.resolvedBy().isEmpty() ? null : links.resolvedBy());
  }

  private static void writeObjects(JsonText json, Revision revision) {
    if (!revision.put().isEmpty()) {
      ObjectJson objects = new ObjectJson(json);
      json.name("put");
      json.beginLines('[');
      for (SchemaObject object : revision.put()) {
        objects.write(object);
      }
      json.end(']');
    }
    if (!revision.removed().isEmpty()) {
      json.name("removed");
      json.beginLines('[');
      for (ObjectId object : revision.removed()) {
        json.begin('{');
        ObjectJson.writeId(json, object);
        json.end('}');
      }
      json.end(']');
    }
  }

  /**
   * The revision of a record.
   *
   * @param text the record's text
   * @param fileName the file's name for messages
   * @throws dev.varve.model.problem.ProblemException if it is no record, or was edited
   */
  public static Revision read(String text, String fileName) {
    return new RevisionReader().read(text.getBytes(StandardCharsets.UTF_8), fileName);
  }

  /**
   * Whether the record is that of a revision, and not of one of another chain with the same id.
   *
   * @param text the record's text
   * @throws dev.varve.model.problem.ProblemException if it is no record, or was edited
   */
  public static boolean isOf(Revision revision, String text) {
    Revision found = read(text, History.recordOf(revision.id()));
    return found.links().chain().equals(revision.links().chain());
  }
}
