package dev.varve.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.change.RenameSequence;
import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A rename is certain or it is none. */
final class RenamesTest {
  private static final ObjectId OLD = id("people");
  private static final ObjectId NEW = id("parties");

  private static ObjectId id(String table) {
    return ObjectId.table(QualifiedName.inPublic(table));
  }

  private static SchemaModel table(ObjectId id, String... columns) {
    List<Column> list = new ArrayList<>();
    for (String column : columns) {
      list.add(Column.of(column, TypeName.parse("text")));
    }
    return SchemaModel.of(new Table(id.name(), list, List.of(), List.of(), null));
  }

  private static Origins origin(ObjectId id, String javaClass, Map<String, String> members) {
    return Origins.of(Map.of(id, Origin.of(javaClass, members)));
  }

  private static RenameMarkers marker(ObjectId id, String name, String old) {
    return RenameMarkers.of(Map.of(new Member(id, name), old));
  }

  private static List<String> texts(Renames renames) {
    return renames.findings().stream().map(finding -> finding.problem().text()).toList();
  }

  @Test
  void aClassThatKeepsItsNameRenamesItsTable() {
    Renames renames =
        Renames.resolve(
            table(OLD, "a"),
            origin(OLD, "com.acme.Party", Map.of("a", "a")),
            table(NEW, "a"),
            origin(NEW, "com.acme.Party", Map.of("a", "a")),
            RenameMarkers.NONE);
    assertThat(renames.objects()).containsExactlyEntriesOf(new TreeMap<>(Map.of(OLD, NEW)));
    assertThat(renames.findings()).isEmpty();
  }

  @Test
  void aMarkerNamesATableWithADotInItsNameThatIsInAnotherSchemaNow() {
    ObjectId dotted = id("a.b");
    ObjectId moved = ObjectId.table(new QualifiedName("s", "a.b"));
    Renames renames =
        Renames.resolve(
            table(dotted, "a"),
            Origins.NONE,
            table(moved, "a"),
            Origins.NONE,
            marker(moved, "", "a.b"));
    assertThat(renames.objects()).containsExactlyEntriesOf(new TreeMap<>(Map.of(dotted, moved)));
    assertThat(renames.findings()).isEmpty();
  }

  @Test
  void aSchemaUnderNewNamesIsElseAsItWas() {
    SchemaModel before = table(OLD, "tax", "gone");
    SchemaModel after = table(NEW, "tax_id", "added");
    Renames renames =
        Renames.resolve(
            before,
            origin(OLD, "com.acme.Party", Map.of("tax", "taxId")),
            after,
            origin(NEW, "com.acme.Party", Map.of("tax_id", "taxId")),
            RenameMarkers.NONE);
    assertThat(Differ.renamed(before, after, renames)).isEqualTo(table(NEW, "tax_id", "gone"));
  }

  @Test
  void whatIsLeftToTheServerIsTakenFromBefore() {
    SchemaModel before = SchemaModel.of(new Extension("citext", "public", "1.6"));
    SchemaModel open = SchemaModel.of(new Extension("citext", null, null));
    assertThat(Differ.adopt(before, open)).isEqualTo(before);
    assertThat(Differ.adopt(SchemaModel.EMPTY, open)).isEqualTo(open);
  }

  @Test
  void aFieldThatKeepsItsNameRenamesItsColumn() {
    Renames renames =
        Renames.resolve(
            table(OLD, "tax"),
            origin(OLD, "com.acme.Party", Map.of("tax", "taxId")),
            table(OLD, "tax_id"),
            origin(OLD, "com.acme.Party", Map.of("tax_id", "taxId")),
            RenameMarkers.NONE);
    assertThat(renames.membersOf(OLD)).isEqualTo(Map.of("tax", "tax_id"));
  }

  @Test
  void withoutAWordADropAndAnAddThatLookAlikeAreWarnedOf() {
    Renames renames =
        Renames.resolve(
            table(OLD, "a", "b"),
            origin(OLD, "com.acme.Person", Map.of()),
            table(NEW, "a", "b"),
            origin(NEW, "com.acme.Party", Map.of()),
            RenameMarkers.NONE);
    assertThat(renames.objects()).isEmpty();
    assertThat(texts(renames))
        .containsExactly(
            "[VARVE-2504] the table people is dropped and parties is added. If it was renamed,"
                + " write @RenamedFrom(\"people\") here; else its data is lost.");
  }

  @Test
  void aMarkerSaysThatItWasARename() {
    Renames renames =
        Renames.resolve(
            table(OLD, "a", "b"),
            origin(OLD, "com.acme.Person", Map.of()),
            table(NEW, "a", "b"),
            origin(NEW, "com.acme.Party", Map.of()),
            marker(NEW, "", "people"));
    assertThat(renames.objects()).containsExactlyEntriesOf(new TreeMap<>(Map.of(OLD, NEW)));
    assertThat(renames.findings()).isEmpty();
  }

  @Test
  void aMarkerOfANameThatNeverWasIsAnError() {
    Renames renames =
        Renames.resolve(
            table(OLD, "a"), Origins.NONE, table(OLD, "b"), Origins.NONE, marker(OLD, "b", "c"));
    assertThat(texts(renames))
        .containsExactly(
            "[VARVE-2501] @RenamedFrom names the column people.c, which the last revision does not"
                + " have; it has people.a.");
  }

  @Test
  void aMarkerOfACommittedRenameCanGo() {
    Renames renames =
        Renames.resolve(
            table(OLD, "b"), Origins.NONE, table(OLD, "b"), Origins.NONE, marker(OLD, "b", "a"));
    assertThat(texts(renames))
        .containsExactly(
            "[VARVE-2503] @RenamedFrom(\"a\") is no longer needed: the last revision already"
                + " has the column people.b. Remove it.");
  }

  private static Sequence sequence(String name) {
    return Sequence.of(QualifiedName.inPublic(name));
  }

  private static Renames sequences(List<Sequence> before, List<Sequence> after, String... classes) {
    Map<ObjectId, Origin> origins = new TreeMap<>();
    Map<ObjectId, Origin> originsAfter = new TreeMap<>();
    for (int i = 0; i < classes.length; i++) {
      origins.put(before.get(i).id(), Origin.of(classes[i], Map.of()));
      originsAfter.put(after.get(i).id(), Origin.of(classes[i], Map.of()));
    }
    return Renames.resolve(
        SchemaModel.of(before),
        Origins.of(origins),
        SchemaModel.of(after),
        Origins.of(originsAfter),
        RenameMarkers.NONE);
  }

  @Test
  void theOneSequenceOfAClassIsRenamed() {
    Renames renames = sequences(List.of(sequence("a")), List.of(sequence("b")), "com.acme.Numbers");
    assertThat(renames.objects()).containsKey(sequence("a").id());
    assertThat(renames.findings()).isEmpty();
  }

  @Test
  void whichOfSeveralSequencesOfAClassWasRenamedIsNotGuessed() {
    Renames renames =
        sequences(
            List.of(sequence("a"), sequence("b")),
            List.of(sequence("a"), sequence("c")),
            "com.acme.Numbers",
            "com.acme.Numbers");
    assertThat(renames.objects()).isEmpty();
    assertThat(texts(renames))
        .containsExactly(
            "[VARVE-2504] the sequence b is dropped and c is added. If it was renamed, write"
                + " renamedFrom = \"b\" here; else its data is lost.");
  }

  @Test
  void theSequenceOfAColumnIsKnownByTheColumn() {
    SequenceOwner owner = new SequenceOwner(OLD.name(), "a");
    Renames renames =
        sequences(List.of(sequence("x").withOwner(owner)), List.of(sequence("y").withOwner(owner)));
    assertThat(renames.objects()).containsKey(sequence("x").id());
  }

  @Test
  void whichOfSeveralSequencesOfAColumnWasRenamedIsNotGuessed() {
    SequenceOwner owner = new SequenceOwner(OLD.name(), "a");
    Renames renames =
        sequences(
            List.of(sequence("x").withOwner(owner), sequence("z").withOwner(owner)),
            List.of(sequence("y").withOwner(owner)));
    assertThat(renames.objects()).isEmpty();
  }

  @Test
  void aMarkerRenamesASequence() {
    Renames renames =
        Renames.resolve(
            SchemaModel.of(sequence("a")),
            Origins.NONE,
            SchemaModel.of(sequence("b")),
            Origins.NONE,
            RenameMarkers.of(Map.of(new Member(sequence("b").id(), ""), "a")));
    assertThat(renames.objects()).containsEntry(sequence("a").id(), sequence("b").id());
  }

  @Test
  void aMarkerOfASequenceThatIsNotThereIsAnError() {
    Renames renames =
        Renames.resolve(
            SchemaModel.of(sequence("a")),
            Origins.NONE,
            SchemaModel.of(sequence("b")),
            Origins.NONE,
            RenameMarkers.of(Map.of(new Member(sequence("b").id(), ""), "c")));
    assertThat(texts(renames))
        .containsExactly(
            "[VARVE-2501] renamedFrom names the sequence c, which the last revision does not"
                + " have; it has a.");
  }

  @Test
  void aMarkerOfANameThatIsStillThereIsAnError() {
    Renames renames =
        Renames.resolve(
            table(OLD, "a"),
            Origins.NONE,
            table(OLD, "a", "b"),
            Origins.NONE,
            marker(OLD, "b", "a"));
    assertThat(texts(renames))
        .containsExactly(
            "[VARVE-2502] @RenamedFrom names the column people.a, which is still declared. Remove"
                + " it, or the other declaration.");
    assertThat(renames.members()).isEmpty();
  }

  @Test
  void namesThatWereSwappedAreRenamedByMarkers() {
    Renames renames =
        Renames.resolve(
            table(OLD, "a", "b"),
            Origins.NONE,
            table(OLD, "a", "b"),
            Origins.NONE,
            RenameMarkers.of(Map.of(new Member(OLD, "a"), "b", new Member(OLD, "b"), "a")));
    assertThat(renames.membersOf(OLD)).isEqualTo(Map.of("a", "b", "b", "a"));
    assertThat(RenameSequence.of(List.of("a", "b"), renames.membersOf(OLD)))
        .containsExactly(
            new RenameSequence.Step("b", "b__old"),
            new RenameSequence.Step("a", "b"),
            new RenameSequence.Step("b__old", "a"));
  }
}
