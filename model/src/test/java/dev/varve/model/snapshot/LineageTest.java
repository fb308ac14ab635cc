package dev.varve.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SampleSchema;
import dev.varve.model.SchemaArbitraries;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.identity.Renamed;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was renamed is known between any two revisions of a lineage. */
final class LineageTest {
  private final List<Revision> revisions = new ArrayList<>();

  @Provide
  Arbitrary<List<SampleSchema>> chains() {
    return SchemaArbitraries.chains();
  }

  /**
   * In random chains each Java name stays, so that the two ends alone tell what was renamed. Of a
   * sequence that goes from column to column they do not.
   */
  @Property(seed = "20261135")
  void renamesOverManyRevisionsAreThoseOfTheTwoEnds(@ForAll("chains") List<SampleSchema> chain) {
    Snapshot before = Snapshot.EMPTY;
    List<String> parents = List.of();
    for (int i = 0; i < chain.size(); i++) {
      Snapshot after = Records.snapshot(chain.get(i));
      Revision revision = Records.revision("" + i, parents, before, after);
      revisions.add(revision.withRenamed(resolved(before, after)));
      parents = List.of(revision.id());
      before = after;
    }
    History history = History.of(revisions);
    String last = "" + (chain.size() - 1);
    for (int i = 0; i < chain.size(); i++) {
      Renamed wanted = resolved(Records.snapshot(chain.get(i)), before);
      assertThat(withoutSequences(history.renames("" + i, last)))
          .as("from %s", i)
          .isEqualTo(withoutSequences(wanted));
    }
    revisions.clear();
  }

  private static Renamed resolved(Snapshot before, Snapshot after) {
    return Renames.resolve(
            before.schema(), before.origins(), after.schema(), after.origins(), RenameMarkers.NONE)
        .renamed();
  }

  private static Renamed withoutSequences(Renamed renamed) {
    TreeMap<ObjectId, ObjectId> objects = new TreeMap<>(renamed.objects());
    objects.keySet().removeIf(id -> id.kind() == ObjectKind.SEQUENCE);
    return new Renamed(objects, renamed.members());
  }

  private static Table table(String name, String... columns) {
    List<Column> list = new ArrayList<>();
    for (String column : columns) {
      list.add(Column.of(column, TypeName.parse("text")));
    }
    return Table.of(QualifiedName.inPublic(name), list.toArray(new Column[0]));
  }

  private static ObjectId id(String table) {
    return ObjectId.table(QualifiedName.inPublic(table));
  }

  private static Renamed objects(Map<String, String> names) {
    SortedMap<ObjectId, ObjectId> objects = new TreeMap<>();
    names.forEach((from, to) -> objects.put(id(from), id(to)));
    return new Renamed(objects, new TreeMap<>());
  }

  private static Renamed columns(String table, Map<String, String> names) {
    return new Renamed(new TreeMap<>(), new TreeMap<>(Map.of(id(table), new TreeMap<>(names))));
  }

  /** Adds a revision that leads from the first parent's tables, or the merged ones, to these. */
  private LineageTest add(
      String id, List<String> parents, SchemaModel before, Renamed renamed, Table... tables) {
    revisions.add(
        Records.revision(
                id, parents, Records.snapshot(before), Records.snapshot(SchemaModel.of(tables)))
            .withRenamed(renamed));
    return this;
  }

  private LineageTest add(String id, String parent, Renamed renamed, Table... tables) {
    SchemaModel before = History.of(revisions).schemaAt(parent);
    return add(id, List.of(parent), before, renamed, tables);
  }

  private LineageTest first(Table... tables) {
    return add("0", List.of(), SchemaModel.EMPTY, Renamed.NOTHING, tables);
  }

  private Renamed renames(String from, String to) {
    History history = History.of(revisions);
    assertThat(history.problems()).isEmpty();
    return history.renames(from, to);
  }

  @Example
  void aNameThatIsGivenAgainIsThatOfAnotherThing() {
    first(table("a", "x"))
        .add("1", "0", objects(Map.of("a", "b")), table("b", "x"))
        .add("2", "1", Renamed.NOTHING, table("a", "x"), table("b", "x"))
        .add("3", "2", objects(Map.of("a", "c")), table("b", "x"), table("c", "x"));
    assertThat(renames("0", "3")).isEqualTo(objects(Map.of("a", "b")));
    assertThat(renames("2", "3")).isEqualTo(objects(Map.of("a", "c")));
  }

  @Example
  void aTableThatWasDroppedIsNotTheOneThatHasItsName() {
    first(table("a", "x"))
        .add("1", "0", Renamed.NOTHING)
        .add("2", "1", Renamed.NOTHING, table("a", "x"))
        .add("3", "2", objects(Map.of("a", "b")), table("b", "x"));
    assertThat(renames("0", "3").isEmpty()).isTrue();
    assertThat(renames("2", "3")).isEqualTo(objects(Map.of("a", "b")));
  }

  @Example
  void whatIsCreatedAndRenamedBetweenTheTwoIsNew() {
    first(table("z", "x"))
        .add("1", "0", Renamed.NOTHING, table("z", "x"), table("a", "x"))
        .add("2", "1", objects(Map.of("a", "b")), table("z", "x"), table("b", "x"));
    assertThat(renames("0", "2").isEmpty()).isTrue();
  }

  @Example
  void namesMayBeExchangedAndComeBack() {
    first(table("a", "x"), table("b", "y"))
        .add("1", "0", objects(Map.of("a", "b", "b", "a")), table("b", "x"), table("a", "y"))
        .add("2", "1", columns("b", Map.of("x", "z")), table("b", "z"), table("a", "y"))
        .add("3", "2", objects(Map.of("a", "b", "b", "a")), table("a", "z"), table("b", "y"));
    assertThat(renames("0", "1")).isEqualTo(objects(Map.of("a", "b", "b", "a")));
    assertThat(renames("0", "3")).isEqualTo(columns("a", Map.of("x", "z")));
  }

  @Example
  void aMergeKnowsWhatEachSideRenamed() {
    first(table("a", "x", "y"), table("c", "k"))
        .add("1", "0", columns("a", Map.of("x", "p")), table("a", "p", "y"), table("c", "k"))
        .add("2", "1", columns("a", Map.of("p", "q")), table("a", "q", "y"), table("c", "k"))
        .add("3", "0", columns("a", Map.of("y", "z")), table("a", "x", "z"), table("c", "k"))
        .add("4", "3", objects(Map.of("c", "d")), table("a", "x", "z"), table("d", "k"))
        .add(
            "5",
            List.of("2", "4"),
            SchemaModel.of(table("a"), table("d", "k")),
            Renamed.NOTHING,
            table("a", "q", "z"),
            table("d", "k"));
    assertThat(renames("0", "5"))
        .isEqualTo(
            new Renamed(
                objects(Map.of("c", "d")).objects(),
                columns("a", Map.of("x", "q", "y", "z")).members()));
    assertThat(renames("2", "5"))
        .isEqualTo(
            new Renamed(
                objects(Map.of("c", "d")).objects(), columns("a", Map.of("y", "z")).members()));
    assertThat(renames("4", "5")).isEqualTo(columns("a", Map.of("x", "q")));
  }
}
