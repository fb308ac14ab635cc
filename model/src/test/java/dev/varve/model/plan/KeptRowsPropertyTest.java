package dev.varve.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SampleSchema;
import dev.varve.model.SampleScript;
import dev.varve.model.diff.DiffProblem;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.FormerNames;
import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.Snapshot;
import dev.varve.testing.CatalogText;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Random renames on rows: each column of each table holds the name of its Java element, and
 * whatever the names become, each element reads its own values afterwards, up and down.
 */
@Tag("any-jdk")
final class KeptRowsPropertyTest {
  private static final TestDatabase MIGRATED = PostgresServer.shared().createDatabase();
  private static final TestDatabase BUILT = PostgresServer.shared().createDatabase();

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Property(seed = "20260101")
  void eachElementReadsItsOwnValues(@ForAll("seeds") long seed) {
    NamedWorlds worlds = new NamedWorlds(seed);
    NamedWorld before = worlds.first();
    NamedWorld after = worlds.after(before);
    Renames renames = renames(before.schema(), after.schema(), RenameMarkers.NONE);
    check(before, after, renames);
    assertSettled(before.schema(), after.schema(), renames, RenameMarkers.NONE);
  }

  /** The way back must rename the constraint while its table still has the new name. */
  @Example
  void aConstraintOfARenamedTableIsRenamed() {
    eachElementReadsItsOwnValues(0);
  }

  /** The same renames, where only markers tell them: all Java names are new. */
  @Property(seed = "20260101")
  void eachMarkedElementReadsTheValuesOfItsOldName(@ForAll("seeds") long seed) {
    NamedWorlds worlds = new NamedWorlds(seed);
    NamedWorld before = worlds.first();
    NamedWorld after = worlds.after(before);
    RenameMarkers markers = markers(before, after);
    SampleSchema renamed = withNewJavaNames(after.schema());
    Renames renames = renames(before.schema(), renamed, markers);
    assertThat(renames.renamed())
        .isEqualTo(renames(before.schema(), after.schema(), RenameMarkers.NONE).renamed());
    assertSettled(before.schema(), renamed, renames, markers);
    assertSettled(before.schema(), renamed, renames, RenameMarkers.NONE);
  }

  private static Renames renames(SampleSchema before, SampleSchema after, RenameMarkers markers) {
    return Renames.resolve(
        before.schema(), before.origins(), after.schema(), after.origins(), markers);
  }

  private static void check(NamedWorld before, NamedWorld after, Renames renames) {
    SchemaModel schema = before.schema().schema();
    Plan plan = Planner.plan(schema, after.schema().schema(), renames, PostgresVersions.DEFAULT);
    build(MIGRATED, schema);
    fill(before);
    dropRowsOfDroppedLabels(before, after);
    StepRunner.run(plan.up(), MIGRATED);
    mustBe(plan.after());
    assertRows(before, after, after);
    StepRunner.run(plan.down(), MIGRATED);
    mustBe(schema);
    assertRows(before, after, before);
    StepRunner.run(plan.up(), MIGRATED);
    assertRows(before, after, after);
  }

  private static void build(TestDatabase database, SchemaModel schema) {
    database.clear();
    SampleScript.of(schema).forEach(database::execute);
  }

  private static void mustBe(SchemaModel schema) {
    build(BUILT, schema);
    SchemaOracle.assertSameText(CatalogText.of(MIGRATED), CatalogText.of(BUILT));
  }

  private static void fill(NamedWorld world) {
    world
        .tables()
        .forEach(
            (javaClass, table) -> {
              StringBuilder names = new StringBuilder("id");
              StringBuilder values = new StringBuilder("1");
              fields(world, javaClass)
                  .forEach(
                      (field, column) -> {
                        names.append(", ").append(column);
                        values
                            .append(", '")
                            .append(javaClass)
                            .append('.')
                            .append(field)
                            .append("'");
                      });
              MIGRATED.execute(
                  "INSERT INTO " + table.sql() + " (" + names + ") VALUES (" + values + ")");
            });
    world
        .labels()
        .forEach(
            (constant, label) ->
                MIGRATED.execute(
                    "INSERT INTO s.moods VALUES ('" + constant + "', '" + label + "')"));
  }

  private static Map<String, String> fields(NamedWorld world, String javaClass) {
    return world.columns().getOrDefault(javaClass, new TreeMap<>());
  }

  private static void dropRowsOfDroppedLabels(NamedWorld before, NamedWorld after) {
    for (String constant : before.labels().keySet()) {
      if (!after.labels().containsKey(constant)) {
        MIGRATED.execute("DELETE FROM s.moods WHERE element = '" + constant + "'");
      }
    }
  }

  /** What is on both sides keeps its values; what is new, or came back, has none. */
  private static void assertRows(NamedWorld before, NamedWorld after, NamedWorld now) {
    now.tables()
        .forEach(
            (javaClass, table) -> {
              boolean kept =
                  before.tables().containsKey(javaClass) && after.tables().containsKey(javaClass);
              assertThat(MIGRATED.column("SELECT id FROM " + table.sql())).hasSize(kept ? 1 : 0);
              fields(now, javaClass)
                  .forEach(
                      (field, column) -> {
                        if (kept) {
                          boolean both =
                              fields(before, javaClass).containsKey(field)
                                  && fields(after, javaClass).containsKey(field);
                          assertThat(value(table, column))
                              .isEqualTo(both ? javaClass + "." + field : null);
                        }
                      });
            });
    now.labels()
        .forEach(
            (constant, label) -> {
              boolean kept =
                  before.labels().containsKey(constant) && after.labels().containsKey(constant);
              assertThat(
                      MIGRATED.value("SELECT mood FROM s.moods WHERE element = '" + constant + "'"))
                  .isEqualTo(kept ? label : null);
            });
  }

  private static @Nullable String value(QualifiedName table, String column) {
    return MIGRATED.value("SELECT " + column + " FROM " + table.sql());
  }

  /** Once the change is recorded, the same classes with the same markers show no change. */
  private static void assertSettled(
      SampleSchema before, SampleSchema after, Renames renames, RenameMarkers markers) {
    Revision first = revision("001", List.of(), Snapshot.EMPTY, snapshot(before));
    Revision second =
        revision("002", List.of("001"), snapshot(before), snapshot(after))
            .withRenamed(renames.renamed());
    History history = History.of(List.of(first, second));
    assertThat(history.problems()).isEmpty();
    FormerNames former = history.formerNames(List.of("002"), history.schemaAt("002"));
    Renames again =
        Renames.resolve(
            history.schemaAt("002"),
            history.originsAt("002"),
            after.schema(),
            after.origins(),
            markers,
            former);
    assertThat(again.renamed().isEmpty()).as(again.toString()).isTrue();
    assertThat(again.findings())
        .allMatch(finding -> finding.problem().code() == DiffProblem.MARKER_NOT_NEEDED);
  }

  private static Snapshot snapshot(SampleSchema sample) {
    return new Snapshot(sample.schema(), sample.origins());
  }

  private static Revision revision(
      String id, List<String> parents, Snapshot before, Snapshot after) {
    return Revision.between(id, parents, "make " + id, "com.acme.V" + id, before, after);
  }

  private static RenameMarkers markers(NamedWorld before, NamedWorld after) {
    Map<Member, String> markers = new HashMap<>();
    after
        .tables()
        .forEach(
            (javaClass, name) -> {
              QualifiedName old = before.tables().get(javaClass);
              if (old != null) {
                mark(
                    markers, new Member(ObjectId.table(name), ""), name.toString(), old.toString());
                markMembers(
                    markers,
                    ObjectId.table(name),
                    fields(before, javaClass),
                    fields(after, javaClass));
              }
            });
    ObjectId type = ObjectId.enumType(after.type());
    mark(markers, new Member(type, ""), after.type().toString(), before.type().toString());
    markMembers(markers, type, before.labels(), after.labels());
    return RenameMarkers.of(markers);
  }

  private static void markMembers(
      Map<Member, String> markers,
      ObjectId object,
      Map<String, String> before,
      Map<String, String> after) {
    after.forEach(
        (element, name) -> {
          String old = before.get(element);
          if (old != null) {
            mark(markers, new Member(object, name), name, old);
          }
        });
  }

  private static void mark(Map<Member, String> markers, Member member, String name, String old) {
    if (!old.equals(name)) {
      markers.put(member, old);
    }
  }

  private static SampleSchema withNewJavaNames(SampleSchema sample) {
    Map<ObjectId, Origin> origins = new HashMap<>();
    sample
        .origins()
        .byObject()
        .forEach(
            (id, origin) -> {
              Map<String, String> members = new HashMap<>();
              origin.members().forEach((name, member) -> members.put(name, "new" + member));
              origins.put(id, Origin.of(origin.javaClass() + "New", members));
            });
    return new SampleSchema(sample.schema(), Origins.of(origins));
  }
}
