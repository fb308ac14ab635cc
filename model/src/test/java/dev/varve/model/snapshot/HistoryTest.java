package dev.varve.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.problem.Problem;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HistoryTest {
  private static final Table A = table("a", "id");
  private static final Table A_LEFT = table("a", "id", "left_side");
  private static final Table A_RIGHT = table("a", "id", "right_side");
  private static final Table A_BOTH = table("a", "id", "left_side", "right_side");
  private static final Table B = table("b", "id");
  private static final Table C = table("c", "id");

  private static final Revision FIRST = revision("1", List.of(), List.of(), List.of(A));
  private static final Revision SECOND = revision("2", List.of("1"), List.of(A), List.of(A, B));
  private static final Revision THIRD =
      revision("3", List.of("2"), List.of(A, B), List.of(A_LEFT, C));

  @TempDir Path resources;

  private static Table table(String name, String... columns) {
    List<Column> list = new ArrayList<>();
    for (String column : columns) {
      list.add(Column.of(column, TypeName.parse("text")));
    }
    return Table.of(QualifiedName.inPublic(name), list.toArray(new Column[0]));
  }

  private static Revision revision(
      String id, List<String> parents, List<Table> before, List<Table> after) {
    return Records.revision(
        id,
        parents,
        Records.snapshot(SchemaModel.of(before)),
        Records.snapshot(SchemaModel.of(after)));
  }

  private History saved(Revision... revisions) {
    return History.load(Records.save(resources, revisions));
  }

  private static List<String> ids(List<Revision> revisions) {
    return revisions.stream().map(Revision::id).toList();
  }

  private static List<String> texts(History history) {
    return history.problems().stream().map(Problem::text).toList();
  }

  @Test
  void aFolderWithoutRecordsIsTheEmptyHistory() {
    History history = History.load(resources);
    assertThat(history.problems()).isEmpty();
    assertThat(history.revisions()).isEmpty();
    assertThat(history.head()).isNull();
  }

  @Test
  void eachRevisionIsLaidOverItsParent() {
    History history = saved(THIRD, SECOND, FIRST);
    assertThat(history.problems()).isEmpty();
    assertThat(history.revisions()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(history.head()).isEqualTo(THIRD);
    assertThat(history.find("2")).isEqualTo(SECOND);
    assertThat(history.schemaAt("1")).isEqualTo(SchemaModel.of(A));
    assertThat(history.schemaAt("2")).isEqualTo(SchemaModel.of(A, B));
    assertThat(history.schemaAt("3")).isEqualTo(SchemaModel.of(A_LEFT, C));
    assertThat(ids(history.ancestors("3"))).containsExactly("1", "2");
    assertThat(history.ancestors("1")).isEmpty();
  }

  @Test
  void otherFilesDoNotCount() throws IOException {
    History history = saved(FIRST);
    Files.writeString(resources.resolve(History.FOLDER).resolve("migrations.list"), "x");
    assertThat(History.load(resources).problems()).isEmpty();
    assertThat(History.load(resources).revisions()).isEqualTo(history.revisions());
  }

  @Test
  void anUnknownRevisionHasNoSchema() {
    History history = saved(FIRST);
    assertThatThrownBy(() -> history.at("9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no revision 9");
  }

  @Test
  void originsStayUntilTheyChangeOrTheirObjectGoes() {
    Map<ObjectId, Origin> origin = Map.of(A.id(), Origin.of("com.acme.A", Map.of("id", "id")));
    Map<ObjectId, Origin> moved = Map.of(A.id(), Origin.of("com.acme.A", Map.of("id", "key")));
    Snapshot one = new Snapshot(SchemaModel.of(A), Origins.of(origin));
    Snapshot two = new Snapshot(SchemaModel.of(A, B), Origins.of(origin));
    Snapshot three = new Snapshot(SchemaModel.of(A, B), Origins.of(moved));
    Snapshot four = Records.snapshot(SchemaModel.of(B));
    History history =
        saved(
            Records.revision("1", List.of(), Snapshot.EMPTY, one),
            Records.revision("2", List.of("1"), one, two),
            Records.revision("3", List.of("2"), two, three),
            Records.revision("4", List.of("3"), three, four));
    assertThat(history.problems()).isEmpty();
    assertThat(history.originsAt("2")).isEqualTo(Origins.of(origin));
    assertThat(history.at("3")).isEqualTo(three);
    assertThat(history.at("4")).isEqualTo(four);
  }

  @Test
  void branchesHaveTheirOwnSchemasAndStandInTheOrderOfTheirIds() {
    Revision root = revision("0", List.of(), List.of(), List.of(C));
    Revision left = revision("3", List.of("1"), List.of(A), List.of(A_LEFT));
    History history = saved(FIRST, SECOND, left, root);
    assertThat(history.problems()).isEmpty();
    assertThat(ids(history.revisions())).containsExactly("0", "1", "2", "3");
    assertThat(ids(history.heads())).containsExactly("0", "2", "3");
    assertThat(ids(history.roots())).containsExactly("0", "1");
    assertThat(history.head()).isNull();
    assertThat(history.schemaAt("2")).isEqualTo(SchemaModel.of(A, B));
    assertThat(history.schemaAt("3")).isEqualTo(SchemaModel.of(A_LEFT));
  }

  @Test
  void aMergeHasWhatEachSideChangedOverTheCommonAncestor() {
    Revision left = revision("2", List.of("1"), List.of(A, B), List.of(A_LEFT, B));
    Revision right = revision("3", List.of("1"), List.of(A, B), List.of(A, C));
    Revision merge = revision("4", List.of("2", "3"), List.of(A_LEFT, C), List.of(A_LEFT, C));
    History history = saved(revision("1", List.of(), List.of(), List.of(A, B)), left, right, merge);
    assertThat(texts(history)).isEmpty();
    assertThat(merge.put()).isEmpty();
    assertThat(history.schemaAt("4")).isEqualTo(SchemaModel.of(A_LEFT, C));
    assertThat(history.schemaAt("2")).isEqualTo(SchemaModel.of(A_LEFT, B));
    assertThat(ids(history.ancestors("4"))).containsExactly("1", "2", "3");
  }

  @Test
  void theSameChangeOnBothSidesIsNoConflict() {
    Revision left = revision("2", List.of("1"), List.of(A), List.of(A_LEFT));
    Revision right = revision("3", List.of("1"), List.of(A), List.of(A_LEFT));
    Revision merge = revision("4", List.of("2", "3"), List.of(A_LEFT), List.of(A_LEFT));
    History history = saved(FIRST, left, right, merge);
    assertThat(texts(history)).isEmpty();
    assertThat(history.schemaAt("4")).isEqualTo(SchemaModel.of(A_LEFT));
  }

  @Test
  void aMergeSaysWhatAnObjectIsThatBothSidesChanged() {
    Revision left = revision("2", List.of("1"), List.of(A), List.of(A_LEFT));
    Revision right = revision("3", List.of("1"), List.of(A), List.of(A_RIGHT));
    Revision merge = revision("4", List.of("2", "3"), List.of(A), List.of(A_BOTH));
    Revision again = revision("5", List.of("3"), List.of(A_RIGHT), List.of(A_RIGHT, B));
    Revision last = revision("6", List.of("4", "5"), List.of(A_BOTH, B), List.of(A_BOTH, B));
    History history = saved(FIRST, left, right, merge, again, last);
    assertThat(texts(history)).isEmpty();
    assertThat(history.schemaAt("4")).isEqualTo(SchemaModel.of(A_BOTH));
    assertThat(history.schemaAt("6")).isEqualTo(SchemaModel.of(A_BOTH, B));
  }

  @Test
  void aMergeMayRemoveWhatOneSideChangedAndTheOtherRemoved() {
    Revision left = revision("2", List.of("1"), List.of(A), List.of());
    Revision right = revision("3", List.of("1"), List.of(A), List.of(A_RIGHT));
    Revision merge = revision("4", List.of("2", "3"), List.of(A_RIGHT), List.of());
    History history = saved(FIRST, left, right, merge);
    assertThat(texts(history)).isEmpty();
    assertThat(history.schemaAt("4")).isEqualTo(SchemaModel.EMPTY);
  }

  @Test
  void mergesInBothDirectionsHaveNoSingleCommonAncestor() {
    Revision left = revision("2", List.of("1"), List.of(A), List.of(A, B));
    Revision right = revision("3", List.of("1"), List.of(A), List.of(A, C));
    Revision toLeft = revision("4", List.of("2", "3"), List.of(A, B, C), List.of(A_LEFT, B, C));
    Revision toRight = revision("5", List.of("2", "3"), List.of(A, B, C), List.of(A, C));
    Revision last = revision("6", List.of("4", "5"), List.of(A_LEFT, C), List.of(A_LEFT, C));
    History history = saved(FIRST, left, right, toLeft, toRight, last);
    assertThat(texts(history)).isEmpty();
    assertThat(history.schemaAt("6")).isEqualTo(SchemaModel.of(A_LEFT, C));
  }

  @Test
  void aMergeThatDoesNotSayIsTold() {
    Revision left = revision("2", List.of("1"), List.of(A), List.of(A_LEFT));
    Revision right = revision("3", List.of("1"), List.of(A), List.of(A_RIGHT));
    Revision merge = revision("4", List.of("2", "3"), List.of(A_LEFT), List.of(A_LEFT));
    assertThat(texts(saved(FIRST, left, right, merge)))
        .containsExactly(
            "[VARVE-2010] META-INF/varve/4.json: both sides of the merge of 2 and 3 changed table"
                + " a, and the merge revision does not say what it is after it. Delete the file"
                + " with its class and commit the merge again.");
  }

  @Test
  void aMissingParentIsToldOnceAndNotItsDescendants() {
    History history = saved(FIRST, THIRD, revision("4", List.of("3"), List.of(), List.of(A)));
    assertThat(texts(history))
        .containsExactly(
            "[VARVE-2007] META-INF/varve/3.json: the revision follows 2, but there is no"
                + " META-INF/varve/2.json. Restore that file from version control; or, if 2 was"
                + " given up and this revision was never shared, delete this file with its class"
                + " and commit the change again.");
    assertThat(history.revisions()).containsExactly(FIRST);
  }

  @Test
  void aCycleIsToldAsAPath() {
    Revision two = revision("2", List.of("3"), List.of(), List.of(A));
    Revision three = revision("3", List.of("2"), List.of(), List.of(A));
    Revision after = revision("0", List.of("3"), List.of(), List.of(A));
    assertThat(texts(saved(FIRST, two, three, after)))
        .containsExactly(
            "[VARVE-2008] META-INF/varve/3.json: revisions are each other's ancestors: 3 -> 2 -> 3"
                + " (each one names the next as a parent). Restore their files from version"
                + " control.");
  }

  @Test
  void aHashThatDoesNotFollowIsToldAtTheFirstRevisionAlone() {
    Revision other = revision("2", List.of("1"), List.of(C), List.of(C, B));
    assertThat(texts(saved(FIRST, other, THIRD)))
        .singleElement()
        .asString()
        .matches(
            "\\[VARVE-2009] META-INF/varve/2\\.json: the revision leads to a schema with the hash"
                + " [0-9a-f]{64}, its record says [0-9a-f]{64}\\. It was made on other parents than"
                + " those that are there, or a record was edited: restore the records from version"
                + " control; or, if the revision was never shared, delete the file with its class"
                + " and commit the change again\\.");
  }

  @Test
  void removingWhatIsNotThereIsTold() {
    Revision other = revision("2", List.of("1"), List.of(A, C), List.of(A));
    assertThat(texts(saved(FIRST, other)))
        .singleElement()
        .asString()
        .startsWith(
            "[VARVE-2011] META-INF/varve/2.json: the revision removes table c, which is not there"
                + " before it. It was made on other parents");
  }

  @Test
  void anOriginOfWhatIsNotThereIsTold() {
    Revision other =
        new Revision(
            "2",
            List.of("1"),
            "m",
            "com.acme.V2",
            FIRST.schemaHash(),
            List.of(),
            List.of(),
            Origins.of(Map.of(B.id(), Origin.of("com.acme.B", Map.of()))));
    assertThat(texts(saved(FIRST, other)))
        .singleElement()
        .asString()
        .startsWith(
            "[VARVE-2011] META-INF/varve/2.json: the revision says where table b comes from, which"
                + " is not there. It was made on other parents");
  }

  @Test
  void aFileOfAnotherNameIsTold() {
    saved(FIRST);
    Records.save(resources, "x", RevisionJson.write(SECOND));
    Records.save(resources, THIRD);
    assertThat(texts(History.load(resources)))
        .containsExactly(
            "[VARVE-2005] META-INF/varve/x.json: the file holds the revision 2. Give the file its"
                + " name back: 2.json");
  }

  @Test
  void twoRevisionsOfOneIdAreTold() {
    History history = History.of(List.of(FIRST, revision("1", List.of(), List.of(), List.of(B))));
    assertThat(texts(history))
        .containsExactly(
            "[VARVE-2006] two revisions have the id 1: \"make 1\" of com.acme.V1 is one of them."
                + " Commit one of them again under another id.");
  }

  @Test
  void aFileThatCannotBeReadIsTold() throws IOException {
    saved(FIRST);
    Files.createDirectory(resources.resolve(History.recordOf("2")));
    assertThat(texts(History.load(resources)))
        .singleElement()
        .asString()
        .startsWith("[VARVE-2001] META-INF/varve/2.json: cannot be read: ")
        .endsWith(". Make it readable, and compile again.");
  }

  @Test
  void aFileInThePlaceOfTheFolderIsTold() throws IOException {
    Files.createDirectory(resources.resolve("META-INF"));
    Files.writeString(resources.resolve(History.FOLDER), "");
    assertThat(texts(History.load(resources)))
        .containsExactly(
            "[VARVE-2001] META-INF/varve: cannot be read: it is no folder, or is closed to this"
                + " user. Make it readable, and compile again.");
  }

  @Test
  void allProblemsAreToldAtOnceAndNoneThatFollowsFromAnother() {
    saved(FIRST, SECOND, THIRD);
    Records.save(resources, "2", RevisionJson.write(SECOND).replace("make 2", "made 2"));
    Records.save(resources, "5", "{");
    Records.save(resources, revision("6", List.of("9"), List.of(), List.of(A)));
    History history = History.load(resources);
    assertThat(history.problems())
        .extracting(Problem::code)
        .containsExactly(
            HistoryProblem.EDITED, HistoryProblem.MALFORMED, HistoryProblem.PARENT_MISSING);
    assertThat(history.revisions()).containsExactly(FIRST);
  }

  private static Revision squash(String id, List<Table> after, String... replaced) {
    return revision(id, List.of(), List.of(), after)
        .withLinks(new Links("", List.of(), List.of(replaced), List.of()));
  }

  @Test
  void whatWasSquashedCountsNoMoreAndWhatFollowsItFollowsTheSquash() {
    Revision squash = squash("S", List.of(A, B), "1", "2");
    for (History history :
        List.of(saved(FIRST, SECOND, THIRD, squash), History.of(List.of(squash, THIRD)))) {
      assertThat(history.problems()).isEmpty();
      assertThat(ids(history.revisions())).containsExactly("S", "3");
      assertThat(history.revisions().get(1).parents()).containsExactly("S");
      assertThat(history.find("1")).isNull();
    }
    assertThat(ids(saved(FIRST, SECOND, THIRD, squash).records()))
        .containsExactlyInAnyOrder("1", "2", "3", "S");
  }

  @Test
  void aSquashThatLeadsElsewhereIsReported() {
    History history = saved(FIRST, SECOND, squash("S", List.of(A), "1", "2"));
    assertThat(texts(history))
        .containsExactly(
            "[VARVE-2012] META-INF/varve/S.json: the squash leads to a schema with the hash "
                + FIRST.schemaHash()
                + ", the revisions that it replaces to one with "
                + SECOND.schemaHash()
                + " (at 2). Restore the records from version control; or delete the squash's class"
                + " and record, and squash again.");
  }

  @Test
  void aRevisionThatWasSquashedTwiceIsReported() {
    History history = saved(squash("S", List.of(A, B), "1", "2"), squash("T", List.of(A), "1"));
    assertThat(texts(history))
        .containsExactly(
            "[VARVE-2013] META-INF/varve/T.json: the revision 1 was squashed into T and into S. Keep"
                + " the squash that is applied somewhere, and delete the class and record of the"
                + " other.");
  }
}
