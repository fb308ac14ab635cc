package dev.varve.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.varve.model.identity.FormerNames;
import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.identity.Renamed;
import dev.varve.model.problem.Problem;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.ReferentialAction;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.model.schema.UniqueConstraint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class RevisionJsonTest {
  private static final QualifiedName PARTIES = new QualifiedName("app", "parties");
  private static final Revision REVISION = revision();
  private static final String RECORD =
      """
      {
        "varve": 1,
        "id": "20260212T091500_add_work_title",
        "parents": ["20260211T140000_a", "20260211T150000_b"],
        "message": "say \\"hello\\"\\n\\tto C:\\\\ and größe 😀 \\u0001",
        "class": "com.acme.V20260212T091500_AddWorkTitle",
        "schema": "00ff",
        "put": [
          {
            "schema": "app",
            "comment": "ours"
          },
          {
            "extension": "citext",
            "in schema": "app",
            "version": "1.6"
          },
          {
            "enum": "state",
            "labels": ["new", "done"]
          },
          {
            "table": "parties",
            "in schema": "app",
            "comment": "who",
            "columns": [
              {"name": "id", "type": "bigint", "nullable": false, "identity": "always"},
              {"name": "no", "type": "integer", "nullable": false, "identity": "by default", "start": 10, "increment": 5, "min": 5, "max": 1000, "cache": 20, "cycle": true},
              {"name": "name", "type": "varchar(40)", "nullable": false, "default": "''", "collation": "C", "comment": "called"},
              {"name": "upper", "type": "text", "generated stored": "upper(name)", "collation": "de", "collation schema": "app"},
              {"name": "twice", "type": "bigint", "generated virtual": "no * 2"},
              {"name": "tags", "type": "text[]"}
            ],
            "constraints": [
              {"check": "c", "condition": "no > 0", "no inherit": true, "not valid": true},
              {"foreign key": "f", "columns": ["no", "name"], "references": "others", "referenced columns": ["no", "name"], "on delete": "SET NULL", "on update": "CASCADE", "deferrable": "initially deferred", "comment": "why"},
              {"foreign key": "g", "columns": ["no"], "references": "parties", "references schema": "app", "referenced columns": ["no"], "on delete": "SET DEFAULT", "on delete columns": ["no"], "not valid": true},
              {"primary key": "p", "columns": ["id"], "include": ["name"]},
              {"unique": "u", "columns": ["no"], "nulls not distinct": true, "deferrable": "initially immediate"}
            ],
            "indexes": [
              {"index": "i", "keys": ["no", "name"]},
              {"index": "j", "method": "gin", "keys": [{"column": "name", "operator class": "gin_trgm_ops"}], "with": {"fastupdate": "off"}},
              {"index": "k", "unique": true, "nulls not distinct": true, "keys": [{"expression": "lower(name)", "collation": "C", "descending": true, "nulls": "last"}, {"column": "no", "nulls": "first"}, {"column": "id", "descending": true}], "include": ["tags"], "where": "no > 1", "comment": "fast"}
            ]
          }
        ],
        "removed": [
          {"extension": "pg_trgm"},
          {"table": "parties", "in schema": "old"},
          {"table": "gone"}
        ],
        "renamed": [
          {"enum": "state", "was": "status", "members": {"done": "finished"}},
          {"table": "parties", "in schema": "app", "was": "people", "was in schema": "public", "members": {"name": "title", "no": "number"}}
        ],
        "former names": [
          {"table": "parties", "in schema": "app", "was": [{"table": "persons", "in schema": "old"}, {"table": "people"}]},
          {"table": "parties", "in schema": "app", "member": "name", "was": ["label", "title"]}
        ],
        "origins": [
          {"table": "parties", "in schema": "app", "class": "com.acme.Party", "members": {"id": "id", "name": "names.first"}}
        ],
        "checksum": "%s"
      }
      """;

  private static Revision revision() {
    return new Revision(
        "20260212T091500_add_work_title",
        List.of("20260211T150000_b", "20260211T140000_a"),
        "say \"hello\"\n\tto C:\\ and größe 😀 \u0001",
        "",
        "com.acme.V20260212T091500_AddWorkTitle",
        "00ff",
        List.of(
            parties(),
            new EnumType(QualifiedName.inPublic("state"), List.of("new", "done"), null),
            new Extension("citext", "app", "1.6"),
            new Schema("app", "ours")),
        List.of(
            ObjectId.table(new QualifiedName("old", "parties")),
            ObjectId.table(QualifiedName.inPublic("gone")),
            ObjectId.extension("pg_trgm")),
        renamed(),
        former(),
        Origins.of(
            Map.of(
                ObjectId.table(PARTIES),
                Origin.of("com.acme.Party", Map.of("id", "id", "name", "names.first")))),
        Links.NONE);
  }

  private static FormerNames former() {
    ObjectId parties = ObjectId.table(PARTIES);
    return FormerNames.of(
        Map.of(
            parties,
            Set.of(
                ObjectId.table(QualifiedName.inPublic("people")),
                ObjectId.table(new QualifiedName("old", "persons")))),
        Map.of(new Member(parties, "name"), Set.of("title", "label")));
  }

  private static Renamed renamed() {
    ObjectId state = ObjectId.enumType(QualifiedName.inPublic("state"));
    ObjectId parties = ObjectId.table(PARTIES);
    return new Renamed(
        new TreeMap<>(
            Map.of(
                ObjectId.enumType(QualifiedName.inPublic("status")),
                state,
                ObjectId.table(QualifiedName.inPublic("people")),
                parties)),
        new TreeMap<>(
            Map.of(
                state,
                new TreeMap<>(Map.of("finished", "done")),
                parties,
                new TreeMap<>(Map.of("title", "name", "number", "no")))));
  }

  private static Table parties() {
    SequenceOptions options = new SequenceOptions(10L, 5L, 5L, 1000L, 20L, true);
    List<Column> columns =
        List.of(
            column("id", "bigint")
                .withNullable(false)
                .withIdentity(new Identity(true, SequenceOptions.DEFAULT)),
            column("no", "int4").withNullable(false).withIdentity(new Identity(false, options)),
            column("name", "varchar(40)")
                .withType(TypeName.parse("varchar(40)"), new QualifiedName("", "C"))
                .withNullable(false)
                .withDefault(new SqlExpression("''"))
                .withComment("called"),
            column("upper", "text")
                .withType(TypeName.parse("text"), new QualifiedName("app", "de"))
                .withGenerated(new Generated(new SqlExpression("upper(name)"), true)),
            column("twice", "int8")
                .withGenerated(new Generated(new SqlExpression("no * 2"), false)),
            column("tags", "text[]"));
    return new Table(PARTIES, columns, constraints(), indexes(), "who");
  }

  private static Column column(String name, String type) {
    return Column.of(name, TypeName.parse(type));
  }

  private static List<Constraint> constraints() {
    return List.of(
        new UniqueConstraint(
            "u", List.of("no"), List.of(), true, Deferral.INITIALLY_IMMEDIATE, null),
        new PrimaryKey("p", List.of("id"), List.of("name"), Deferral.NOT_DEFERRABLE, null),
        new ForeignKey(
            "f",
            List.of("no", "name"),
            QualifiedName.inPublic("others"),
            List.of("no", "name"),
            ReferentialAction.SET_NULL,
            ReferentialAction.CASCADE,
            Deferral.INITIALLY_DEFERRED,
            "why"),
        new ForeignKey(
            "g",
            List.of("no"),
            PARTIES,
            List.of("no"),
            ReferentialAction.SET_DEFAULT,
            List.of("no"),
            ReferentialAction.NO_ACTION,
            Deferral.NOT_DEFERRABLE,
            false,
            null),
        new CheckConstraint("c", new SqlExpression("no > 0"), true, false, null));
  }

  private static List<Index> indexes() {
    IndexKey trigrams = new IndexKey("name", null, "gin_trgm_ops", null, false, false);
    IndexKey lower =
        new IndexKey(
            null, new SqlExpression("lower(name)"), null, new QualifiedName("", "C"), true, false);
    return List.of(
        new Index(
            "k",
            "btree",
            true,
            true,
            List.of(
                lower,
                new IndexKey("no", null, null, null, false, true),
                new IndexKey("id", null, null, null, true, true)),
            List.of("tags"),
            new SqlExpression("no > 1"),
            new TreeMap<>(),
            "fast"),
        new Index(
            "j",
            "gin",
            false,
            false,
            List.of(trigrams),
            List.of(),
            null,
            new TreeMap<>(Map.of("fastupdate", "off")),
            null),
        Index.of("i", "no", "name"));
  }

  @Test
  void eachPartHasItsLineAndDefaultsAreLeftOut() {
    assertThat(RevisionJson.write(REVISION)).isEqualTo(Records.sealed(RECORD));
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    assertThat(RevisionJson.read(RevisionJson.write(REVISION), "a.json")).isEqualTo(REVISION);
  }

  @Test
  void linksToOthersStandAfterTheParents() {
    Links links =
        new Links("billing", List.of("core:0001_a"), List.of("0002_b", "0003_c"), List.of("fast"));
    Revision linked = REVISION.withLinks(links);
    String record = RevisionJson.write(linked);
    assertThat(record)
        .contains(
            """
              "parents": ["20260211T140000_a", "20260211T150000_b"],
              "chain": "billing",
              "depends on": ["core:0001_a"],
              "replaces": ["0002_b", "0003_c"],
              "labels": ["fast"],
            """);
    assertThat(RevisionJson.read(record, "a.json")).isEqualTo(linked);
    Revision labelled = REVISION.withLinks(new Links("", List.of(), List.of(), List.of("fast")));
    assertThat(RevisionJson.read(RevisionJson.write(labelled), "a.json")).isEqualTo(labelled);
  }

  @Test
  void theChecksumIsTheSha256OfTheTextBeforeItsLine() throws Exception {
    String record = RevisionJson.write(REVISION);
    byte[] body =
        record.substring(0, record.indexOf("  \"checksum\"")).getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
    assertThat(record).endsWith("\"checksum\": \"" + hex(digest) + "\"\n}\n");
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  @Test
  void everyChangedByteIsFound() {
    byte[] record = RevisionJson.write(REVISION).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < record.length; i++) {
      for (int change : new int[] {1, 2, 32, 128}) {
        byte[] changed = record.clone();
        changed[i] ^= (byte) change;
        assertThat(problem(changed)).as("byte %s ^ %s", i, change).isNotNull();
      }
    }
  }

  @Test
  void everyTruncationIsFound() {
    byte[] record = RevisionJson.write(REVISION).getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < record.length; length++) {
      assertThat(problem(Arrays.copyOf(record, length))).as("first %s bytes", length).isNotNull();
    }
  }

  @Test
  void whatStandsAfterTheRecordIsFound() {
    assertThat(problem(RevisionJson.write(REVISION) + "\n").code())
        .isEqualTo(HistoryProblem.EDITED);
    assertThat(problem(RevisionJson.write(REVISION) + "{}").message())
        .startsWith("a.json:66: not a record of a revision: ");
  }

  @Test
  void anEditIsToldWithTheLineOfTheChecksum() {
    Problem problem = problem(RevisionJson.write(REVISION).replace("\"done\"", "\"gone\""));
    assertThat(problem.text())
        .matches(
            "\\[VARVE-2003] a\\.json:64: the record was changed after it was written: the checksum"
                + " of its text is [0-9a-f]{64}, which is not what stands here\\. Records are never"
                + " edited by hand: restore the file from version control; or, if the revision was"
                + " never shared, delete the file with its class and commit the change again\\.");
  }

  @Test
  void aTruncatedRecordIsToldWithTheLineWhereItEnds() {
    String record = RevisionJson.write(REVISION);
    assertThat(problem(record.substring(0, record.indexOf("\"twice\""))).text())
        .startsWith(
            "[VARVE-2002] a.json:31: not a record of a revision: the text ends in the middle."
                + " Records are never edited by hand: restore the file");
  }

  @Test
  void theMarksOfAMergeConflictAreToldWithTheirLine() {
    String record = RevisionJson.write(REVISION).replace("  \"put\"", "<<<<<<< HEAD\n  \"put\"");
    assertThat(problem(record).text())
        .startsWith("[VARVE-2002] a.json:8: not a record of a revision: this is not JSON.");
  }

  @Test
  void aNewerFormatIsToldAsSuch() {
    assertThat(problem(RECORD.replace("\"varve\": 1", "\"varve\": 2")).text())
        .isEqualTo(
            "[VARVE-2004] a.json:2: the record has the format 2, this version of Varve knows 1."
                + " Build with the version of Varve that wrote it, or a newer one.");
  }

  @Test
  void anUnknownFieldIsTold() {
    assertMalformed(
        RECORD.replace("\"type\": \"text[]\"", "\"type\": \"text[]\", \"size\": 3"),
        "32: not a record of a revision: unexpected field \"size\".");
  }

  @Test
  void aFieldThatStandsTwiceIsTold() {
    assertMalformed(
        RECORD.replace("\"comment\": \"ours\"", "\"comment\": \"ours\",\n\"comment\": \"ours\""),
        "12: not a record of a revision: unexpected field \"comment\".");
  }

  @Test
  void aMemberThatStandsTwiceIsTold() {
    assertMalformed(
        RECORD.replace("{\"id\": \"id\",", "{\"id\": \"id\", \"id\": \"id\","),
        "62: not a record of a revision: \"id\" stands in it twice.");
  }

  @Test
  void anObjectThatStandsTwiceIsTold() {
    assertMalformed(
        RECORD.replace("\"extension\": \"pg_trgm\"", "\"table\": \"gone\""),
        "not a record of a revision: table gone stands in it twice.");
  }

  @Test
  void theOrderOfExtensionsIsKeptAndChangesNoHash() {
    Extension last = new Extension("btree_gist", null, null, 2);
    Snapshot ordered =
        new Snapshot(SchemaModel.of(new Extension("pgcrypto", null, null, 1), last), Origins.NONE);
    Revision revision =
        Revision.between("1_x", List.of(), "x", "com.acme.V1_X", Snapshot.EMPTY, ordered);
    String text = RevisionJson.write(revision);
    assertThat(text).contains("\"extension\": \"btree_gist\",\n      \"position\": 2\n");
    assertThat(RevisionJson.write(RevisionJson.read(text, "x.json"))).isEqualTo(text);
    Snapshot unordered =
        new Snapshot(
            SchemaModel.of(
                new Extension("pgcrypto", null, null), new Extension("btree_gist", null, null)),
            Origins.NONE);
    assertThat(
            Revision.between("1_x", List.of(), "x", "com.acme.V1_X", Snapshot.EMPTY, unordered)
                .schemaHash())
        .isEqualTo(revision.schemaHash());
  }

  @Test
  void aMissingFieldIsTold() {
    assertMalformed(
        RECORD.replace("\"id\": \"20260212T091500_add_work_title\",", ""),
        "not a record of a revision: the field \"id\" is missing.");
  }

  @Test
  void valuesOfOtherKindsAreTold() {
    assertMalformed(RECORD.replace("\"start\": 10", "\"start\": \"x\""), "a number was expected.");
    assertMalformed(
        RECORD.replace("\"start\": 10", "\"start\": 1.5"), "not a record of a revision");
    assertMalformed(RECORD.replace("\"00ff\"", "17"), "a text was expected.");
    assertMalformed(RECORD.replace("\"cycle\": true", "\"cycle\": \"true\""), "true or false was");
    assertMalformed(RECORD.replace("[\"no\"]", "\"no\""), "an array was expected.");
    assertMalformed(RECORD.replace("{\"fastupdate\": \"off\"}", "[]"), "an object was expected.");
    assertMalformed(RECORD.replace("\"always\"", "\"never\""), "identity is always or by default");
    assertMalformed(
        RECORD.replace("\"CASCADE\"", "\"cascade\""), "no referential action: \"cascade");
    assertMalformed(RECORD.replace("initially deferred", "later"), "not when to check: \"later\".");
    assertMalformed(
        RECORD.replace("\"last\"", "\"middle\""), "nulls stand first or last, not middle");
    assertMalformed(
        RECORD.replace("\"primary key\"", "\"key\""), "no kind of constraint: \"key\".");
    assertMalformed(RECORD.replace("\"enum\"", "\"gadget\""), "no kind of object: \"gadget\".");
    assertMalformed(RECORD.replace("\"bigint\"", "\"big int\""), "not a type: \"big int\"");
    assertMalformed("[]\n", "a.json:1: not a record of a revision: an object was expected.");
    assertMalformed("{}\n", "does not begin with the version of its format.");
  }

  private static void assertMalformed(String record, String expected) {
    String sealed = record.contains("checksum") ? Records.sealed(record) : record;
    Problem problem = problem(sealed);
    assertThat(problem.code()).isEqualTo(HistoryProblem.MALFORMED);
    assertThat(problem.message()).startsWith("a.json:").contains(expected);
  }

  private static Problem problem(String record) {
    return problem(record.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem problem(byte[] record) {
    return catchThrowableOfType(
            ProblemException.class, () -> new RevisionReader().read(record, "a.json"))
        .problem();
  }
}
