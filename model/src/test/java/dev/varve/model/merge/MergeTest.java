package dev.varve.model.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.varve.model.diff.Renames;
import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.Renamed;
import dev.varve.model.kind.view.View;
import dev.varve.model.kind.view.ViewColumn;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.plan.Plan;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What goes together and what does not, and who is named. */
final class MergeTest {
  private final List<Revision> revisions = new ArrayList<>();

  private static Table table(String name, String... columns) {
    List<Column> list = new ArrayList<>();
    for (String column : columns) {
      String[] words = column.split(" ", 2);
      list.add(Column.of(words[0], TypeName.parse(words.length > 1 ? words[1] : "text")));
    }
    return Table.of(QualifiedName.inPublic(name), list.toArray(new Column[0]));
  }

  private static ObjectId id(String table) {
    return ObjectId.table(QualifiedName.inPublic(table));
  }

  private void add(String id, List<String> parents, Renamed renamed, SchemaObject... objects) {
    add(id, parents, renamed, new Snapshot(SchemaModel.of(objects), Origins.NONE));
  }

  private void add(String id, List<String> parents, Renamed renamed, Snapshot after) {
    Snapshot before = History.of(revisions).before(parents, after.schema());
    revisions.add(
        Revision.between(id, parents, "make " + id, "com.acme.V" + id, before, after)
            .withRenamed(renamed));
  }

  private void add(String id, String parents, SchemaObject... objects) {
    List<String> list = parents.isEmpty() ? List.of() : List.of(parents.split(" "));
    add(id, list, Renamed.NOTHING, objects);
  }

  private Merge merge(String... heads) {
    History history = History.of(revisions);
    assertThat(history.problems()).isEmpty();
    return Merge.of(history, List.of(heads), PostgresVersions.DEFAULT);
  }

  private List<String> conflicts(String... heads) {
    return merge(heads).conflicts().stream().map(Conflict::text).toList();
  }

  @Test
  void aColumnThatWasAddedAndDroppedAgainIsInTheWayOfOneOfItsName() {
    add("0", "", table("a", "x"));
    add("1", "0", table("a", "x", "y"));
    add("2", "1", table("a", "x"));
    add("3", "0", table("a", "x", "y integer"));
    assertThat(conflicts("2", "3"))
        .containsExactly("1 made \"+ column a.y text\", 3 made \"+ column a.y integer\"");
  }

  @Test
  void aRenameIsInTheWayOfWhatNamesTheTable() {
    add("0", "", table("a", "x"));
    TreeMap<ObjectId, ObjectId> objects = new TreeMap<>(Map.of(id("a"), id("b")));
    add("1", List.of("0"), new Renamed(objects, new TreeMap<>()), table("b", "x"));
    add("2", "0", table("a", "x", "y"));
    assertThat(conflicts("1", "2"))
        .containsExactly("1 made \"~ table a renamed to b\", 2 made \"+ column a.y text\"");
  }

  @Test
  void theSameColumnOnBothSidesIsLeftOutByWhicheverComesSecond() {
    add("0", "", table("a", "x"));
    add("1", "0", table("a", "x", "y", "l"));
    add("2", "0", table("a", "x", "y", "r"));
    add("3", "2", table("a", "x", "y", "r", "q"));
    Merge merge = merge("1", "3");
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.snapshot().schema().canonical())
        .isEqualTo(SchemaModel.of(table("a", "x", "y", "l", "r", "q")).canonical());
    assertThat(merge.adaptations())
        .extracting(moved -> moved.revision().id(), moved -> moved.plan().changes().size())
        .containsExactly(tuple("1", 1), tuple("2", 1));
  }

  /** Found by a property: the one side has dropped again what both created. */
  @Test
  void whatOnlyOneSideKeptIsNotTheSame() {
    add("0", "", table("a", "x"));
    add("1", "0", table("a", "x"), table("b", "k"));
    add("2", "0", table("a", "x"), table("b", "k"));
    add("3", "2", table("a", "x"));
    assertThat(conflicts("1", "3"))
        .isNotEmpty()
        .allMatch(text -> text.equals("1 made \"+ table b\", 3 made \"- table b\""));
  }

  /** Each order of what the merge adapts is the same work for a third side, too. */
  @Test
  void aMergeThatAdaptsIsMergedAgain() {
    add("0", "", table("a", "x"));
    add("1", "0", table("a", "x", "y", "l"));
    add("2", "0", table("a", "x", "y", "r"));
    add("3", "1 2", table("a", "x", "y", "l", "r"));
    add("4", "0", table("a", "x", "z"));
    Merge merge = merge("3", "4");
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.snapshot().schema().canonical())
        .isEqualTo(SchemaModel.of(table("a", "x", "y", "l", "r", "z")).canonical());
    add("5", "2", table("a", "x", "y", "r", "w"));
    assertThat(merge("3", "5").conflicts()).isEmpty();
    add("6", "0", table("a", "x", "y"));
    assertThat(conflicts("3", "6")).isNotEmpty();
  }

  @Test
  void aSequenceCannotBeGivenToTwoColumns() {
    QualifiedName name = QualifiedName.inPublic("n");
    Sequence free =
        new Sequence(name, TypeName.parse("bigint"), SequenceOptions.DEFAULT, null, null);
    add("0", "", table("a", "x bigint", "y bigint"), free);
    add("1", "0", table("a", "x bigint", "y bigint"), free.withOwner(owner("x")));
    add("2", "0", table("a", "x bigint", "y bigint"), free.withOwner(owner("y")));
    assertThat(conflicts("1", "2")).singleElement().asString().startsWith("1 made \"~ sequence n ");
  }

  private static SequenceOwner owner(String column) {
    return new SequenceOwner(QualifiedName.inPublic("a"), column);
  }

  /** Found by a property: what the first side renamed is not there for the second one. */
  @Test
  void theSameLabelRenamedOnBothSidesIsRenamedOnce() {
    QualifiedName state = QualifiedName.inPublic("state");
    EnumType before = new EnumType(state, List.of("a", "b"), null);
    EnumType after = new EnumType(state, List.of("z", "b"), null);
    TreeMap<ObjectId, SortedMap<String, String>> members =
        new TreeMap<>(Map.of(after.id(), new TreeMap<>(Map.of("a", "z"))));
    Renamed renamed = new Renamed(new TreeMap<>(), members);
    add("0", "", before, table("t", "x"));
    add("1", List.of("0"), renamed, after, table("t", "x", "l"));
    add("2", List.of("0"), renamed, after, table("t", "x", "r"));
    Merge merge = merge("1", "2");
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.snapshot().schema().canonical())
        .isEqualTo(SchemaModel.of(after, table("t", "x", "l", "r")).canonical());
    assertThat(merge.adaptations())
        .extracting(moved -> moved.revision().id(), moved -> moved.plan().changes().size())
        .containsExactly(tuple("1", 1), tuple("2", 1));
  }

  private static Renamed members(ObjectId object, Map<String, String> names) {
    TreeMap<ObjectId, SortedMap<String, String>> members =
        new TreeMap<>(Map.of(object, new TreeMap<>(names)));
    return new Renamed(new TreeMap<>(), members);
  }

  /** The names are there after the other side's swap, too: that does not make it a second one. */
  @Test
  void columnsSwappedOnBothSidesAreSwappedOnce() {
    Renamed swap = members(id("a"), Map.of("x", "y", "y", "x"));
    add("0", "", table("a", "x", "y"));
    add("1", List.of("0"), swap, table("a", "y", "x", "l"));
    add("2", List.of("0"), swap, table("a", "y", "x", "r"));
    addsOnlyItsOwn("a.l", "a.r", table("a", "y", "x", "l", "r"));
  }

  @Test
  void tablesSwappedOnBothSidesAreSwappedOnce() {
    Renamed swap = objects(Map.of(id("a"), id("b"), id("b"), id("a")));
    add("0", "", table("a", "x"), table("b", "x"));
    add("1", List.of("0"), swap, table("a", "x"), table("b", "x", "l"));
    add("2", List.of("0"), swap, table("a", "x"), table("b", "x", "r"));
    addsOnlyItsOwn("b.l", "b.r", table("a", "x"), table("b", "x", "l", "r"));
  }

  private static Renamed objects(Map<ObjectId, ObjectId> objects) {
    return new Renamed(new TreeMap<>(objects), new TreeMap<>());
  }

  @Test
  void whatFollowsARenameOfBothSidesIsKept() {
    Renamed rename = objects(Map.of(id("a"), id("b")));
    add("0", "", table("a", "x"));
    add("1", List.of("0"), rename, table("b", "x", "l"));
    add("2", List.of("0"), rename, table("b", "x", "r"));
    addsOnlyItsOwn("b.l", "b.r", table("b", "x", "l", "r"));
  }

  @Test
  void whatComesBeforeARenameOfBothSidesIsNotLost() {
    Renamed rename = objects(Map.of(id("a"), id("b")));
    add("0", "", table("a", "x"));
    add("1", List.of("0"), rename, table("b", "x"));
    add("2", "0", table("a", "x", "r"));
    add("3", List.of("2"), rename, table("b", "x", "r"));
    assertThat(conflicts("1", "3")).isNotEmpty();
  }

  @Test
  void labelsSwappedOnBothSidesAreSwappedOnce() {
    EnumType before = new EnumType(QualifiedName.inPublic("s"), List.of("u", "v"), null);
    EnumType after = new EnumType(before.name(), List.of("v", "u"), null);
    Renamed swap = members(before.id(), Map.of("u", "v", "v", "u"));
    add("0", "", before, table("a", "x"));
    add("1", List.of("0"), swap, after, table("a", "x", "l"));
    add("2", List.of("0"), swap, after, table("a", "x", "r"));
    addsOnlyItsOwn("a.l", "a.r", after, table("a", "x", "l", "r"));
  }

  /** A column that takes the name that the renamed one had on both sides is added once. */
  @Test
  void aFreedNameThatBothSidesGaveAwayAgainIsGivenOnce() {
    Renamed rename = members(id("a"), Map.of("x", "y"));
    add("0", "", table("a", "x"));
    add("1", List.of("0"), rename, table("a", "y", "x", "l"));
    add("2", List.of("0"), rename, table("a", "y", "x", "r"));
    addsOnlyItsOwn("a.l", "a.r", table("a", "y", "x", "l", "r"));
  }

  private void addsOnlyItsOwn(String first, String second, SchemaObject... merged) {
    Merge merge = merge("1", "2");
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.snapshot().schema().canonical()).isEqualTo(SchemaModel.of(merged).canonical());
    assertThat(merge.adaptations())
        .extracting(moved -> moved.revision().id(), moved -> lines(moved.plan()))
        .containsExactly(
            tuple("1", List.of("+ column " + first + " text")),
            tuple("2", List.of("+ column " + second + " text")));
    assertThat(merge.adaptations())
        .allMatch(moved -> moved.revision().renamed().isEmpty(), "no name is recorded again");
  }

  private static List<String> lines(Plan plan) {
    return plan.changes().stream().map(ChangeText::line).toList();
  }

  /** The type is put together anew, and its SQL names every column that has it. */
  @Test
  void workThatNamesWhatItDoesNotClaimIsFoundByItsSteps() {
    QualifiedName state = QualifiedName.inPublic("state");
    EnumType three = new EnumType(state, List.of("a", "b", "c"), null);
    EnumType two = new EnumType(state, List.of("a", "b"), null);
    add("0", "", three, table("t", "x state"));
    add("1", "0", two, table("t", "x state"));
    TreeMap<ObjectId, SortedMap<String, String>> members =
        new TreeMap<>(Map.of(id("t"), new TreeMap<>(Map.of("x", "y"))));
    add("2", List.of("0"), new Renamed(new TreeMap<>(), members), three, table("t", "y state"));
    assertThat(conflicts("1", "2"))
        .isNotEmpty()
        .allMatch(text -> text.endsWith(", which is other work after 2"));
  }

  @Test
  void mergesInBothDirectionsAreMergedAgain() {
    add("0", "", table("a", "x"));
    add("1", "0", table("a", "x", "l"));
    add("2", "0", table("a", "x", "r"));
    add("3", "1 2", table("a", "x", "l", "r"));
    add("4", "1 2", table("a", "x", "l", "r"), table("b", "k"));
    add("5", "3", table("a", "x", "l", "r", "m"));
    Merge merge = merge("4", "5");
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.snapshot().schema().canonical())
        .isEqualTo(SchemaModel.of(table("a", "x", "l", "r", "m"), table("b", "k")).canonical());
  }

  @Test
  void threeHeadsAndSeveralRootsAreMergedOneAfterTheOther() {
    add("0", "", table("a", "x"));
    add("1", "0", table("a", "x", "l"));
    add("2", "0", table("a", "x", "r"));
    add("3", "", table("b", "k"));
    Merge merge = merge("1", "2", "3");
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.snapshot().schema().canonical())
        .isEqualTo(SchemaModel.of(table("a", "x", "l", "r"), table("b", "k")).canonical());
    add("4", "0", table("a", "x", "l"));
    assertThat(conflicts("2", "3", "1", "4"))
        .containsExactly("1 and 4 both made \"+ column a.l text\"");
  }

  @Test
  void originsThatEitherSideChangedAreMerged() {
    Map<ObjectId, Origin> base = origin("com.acme.A", Map.of("x", "x"));
    Map<ObjectId, Origin> left = origin("com.acme.A", Map.of("x", "x", "l", "l"));
    Map<ObjectId, Origin> right = origin("com.acme.B", Map.of("x", "y", "r", "r"));
    add("0", List.of(), Renamed.NOTHING, snapshot(base, "x"));
    add("1", List.of("0"), Renamed.NOTHING, snapshot(left, "x", "l"));
    add("2", List.of("0"), Renamed.NOTHING, snapshot(right, "x", "r"));
    Merge merge = merge("1", "2");
    assertThat(merge.snapshot().origins())
        .isEqualTo(Origins.of(origin("com.acme.B", Map.of("x", "y", "l", "l", "r", "r"))));
    add("3", List.of("1", "2"), Renamed.NOTHING, merge.snapshot());
    assertThat(History.of(revisions).at("3")).isEqualTo(merge.snapshot());
    assertThat(Renames.of(History.of(revisions).renames("0", "3"))).isEqualTo(Renames.NONE);
  }

  private static Map<ObjectId, Origin> origin(String javaClass, Map<String, String> members) {
    return Map.of(id("a"), Origin.of(javaClass, members));
  }

  private static Snapshot snapshot(Map<ObjectId, Origin> origins, String... columns) {
    return new Snapshot(SchemaModel.of(table("a", columns)), Origins.of(origins));
  }

  /** What hangs on it needs it until the side that counts drops it, too. */
  @Test
  void aViewThatBothMakeAnewIsThereBetweenTheRevisionsOfTheSideThatCounts() {
    add("0", "", table("a", "x", "y", "z"), view("v", "a", "x", "y"), view("w", "v", "x"));
    add("1", "0", table("a", "x", "y", "z", "n"), view("v", "a", "x", "y"), view("w", "v", "x"));
    add("2", "1", table("a", "x", "y", "z", "n"), view("v", "a", "x"), view("w", "v", "x"));
    add("3", "0", table("a", "x", "y", "z"), view("v", "a", "x", "z"), view("w", "v", "x"));
    Merge merge = Merge.of(History.of(revisions), List.of("2", "3"), "2", PostgresVersions.DEFAULT);
    assertThat(merge.adaptations())
        .flatExtracting(moved -> moved.plan().up())
        .extracting(statement -> statement.sql().lines().findFirst().orElseThrow())
        .containsExactly(
            "DROP VIEW w",
            "DROP VIEW v",
            "ALTER TABLE a",
            "CREATE VIEW v (x, y) AS",
            "CREATE VIEW w (x) AS");
    assertThat(merge.adaptations())
        .extracting(moved -> moved.revision().id())
        .containsExactly("1", "3");
  }

  private static View view(String name, String table, String... columns) {
    List<ViewColumn> list = new ArrayList<>();
    for (String column : columns) {
      list.add(ViewColumn.of(column, TypeName.parse("text")));
    }
    String query = "SELECT " + String.join(", ", columns) + " FROM " + table;
    return View.of(QualifiedName.inPublic(name), list, query);
  }
}
