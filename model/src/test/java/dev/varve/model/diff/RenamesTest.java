package dev.varve.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
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
                + " the annotation, or the other declaration.");
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
