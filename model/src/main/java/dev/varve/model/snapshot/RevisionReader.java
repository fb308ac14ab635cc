package dev.varve.model.snapshot;

import dev.varve.model.json.JsonFields;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.TypeName;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads many records. Not thread-safe. */
final class RevisionReader {
  private static final int CHECKSUM_LENGTH = RevisionJson.checksumLine("").length() + 64;
  private static final String WAY_OUT =
      ". Records are never edited by hand: restore the file from version control; or, if the"
          + " revision was never shared, delete the file with its class and commit the change again.";

  private final Sha256 sha256 = new Sha256();
  private final Map<String, TypeName> types = new HashMap<>();

  /**
   * Reads one record.
   *
   * @param file the bytes of the file
   * @param fileName the file's name for messages
   * @throws ProblemException if it is no record, or was edited
   */
  Revision read(byte[] file, String fileName) {
    byte[] bytes = file;
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n");
      bytes = text.getBytes(StandardCharsets.UTF_8);
    }
    String checksum = sha256.of(bytes, Math.max(0, bytes.length - CHECKSUM_LENGTH)).hex();
    Revision revision = parse(text, fileName);
    if (!text.endsWith(RevisionJson.checksumLine(checksum))) {
      throw edited(text, fileName, checksum);
    }
    return revision;
  }

  private Revision parse(String text, String fileName) {
    JsonFields fields = new JsonFields(text, types);
    try {
      return parse(fields, fileName);
    } catch (EOFException e) {
      throw malformed(fields, fileName, "the text ends in the middle");
    } catch (IOException e) {
      throw malformed(fields, fileName, "this is not JSON");
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw malformed(fields, fileName, String.valueOf(e.getMessage()));
    }
  }

  private static Revision parse(JsonFields fields, String fileName) throws IOException {
    fields.begin();
    Long format = fields.number("varve");
    if (format == null || format < 1) {
      throw new IllegalArgumentException(
          "the record does not begin with the version of its format");
    }
    if (format > RevisionJson.FORMAT) {
      throw newer(fields, fileName, format);
    }
    String id = fields.required("id");
    List<String> parents = fields.texts("parents");
    Links links = links(fields);
    Revision revision =
        new Revision(
            id,
            parents,
            fields.required("message"),
            fields.text("created", ""),
            fields.required("class"),
            fields.required("schema"),
            put(fields),
            removed(fields),
            RenamedJson.read(fields),
            FormerNamesJson.read(fields),
            OriginJson.read(fields),
            links);
    fields.required("checksum");
    fields.end();
    fields.endText();
    return revision;
  }

  /** Few have any. */
  private static Links links(JsonFields fields) throws IOException {
    if ("message".equals(fields.next())) {
      return Links.NONE;
    }
    return new Links(
        fields.text("chain", ""),
        fields.texts("depends on"),
        fields.texts("replaces"),
        fields.texts("labels"),
        fields.text("resolved by", ""));
  }

  private static List<SchemaObject> put(JsonFields fields) throws IOException {
    List<SchemaObject> put = new ArrayList<>();
    if (fields.beginArray("put")) {
      while (fields.more()) {
        put.add(ObjectJson.read(fields));
      }
    }
    return put;
  }

  private static List<ObjectId> removed(JsonFields fields) throws IOException {
    List<ObjectId> removed = new ArrayList<>();
    if (fields.beginArray("removed")) {
      while (fields.more()) {
        fields.begin();
        removed.add(ObjectJson.readId(fields));
        fields.end();
      }
    }
    return removed;
  }

  private static ProblemException malformed(JsonFields fields, String fileName, String why) {
    String message = fileName + ":" + fields.line() + ": not a record of a revision: " + why;
    return new ProblemException(HistoryProblem.MALFORMED, message + WAY_OUT);
  }

  private static ProblemException newer(JsonFields fields, String fileName, long format) {
    return new ProblemException(
        HistoryProblem.NEWER_FORMAT,
        fileName
            + ":"
            + fields.line()
            + ": the record has the format "
            + format
            + ", this version of Varve knows "
            + RevisionJson.FORMAT
            + ". Build with the version of Varve that wrote it, or a newer one.");
  }

  private static ProblemException edited(String text, String fileName, String checksum) {
    int line = 1;
    for (int i = text.lastIndexOf("\"checksum\""); i >= 0; i--) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return new ProblemException(
        HistoryProblem.EDITED,
        fileName
            + ":"
            + line
            + ": the record was changed after it was written: the checksum of its text is "
            + checksum
            + ", which is not what stands here"
            + WAY_OUT);
  }
}
