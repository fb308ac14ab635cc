package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Standing.State;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application asks at its start. */
@Tag("any-jdk")
class HandshakeTest extends RuntimeTest {
  private final List<String> queries = new ArrayList<>();

  @Test
  void upToDateTakesOneQueryAndLoadsNothing() {
    TestBuild build = TestBuild.of(table("a"), table("b").inChain("x").dependsOn(":a"));
    varve(build).upgrade();
    TestBuild.Loader loader = build.loader();
    assertThat(counting(loader).standing().state()).isEqualTo(State.UP_TO_DATE);
    assertThat(counting(loader).ensure(Policy.APPLY).state()).isEqualTo(State.UP_TO_DATE);
    assertThat(counting(loader).upgrade().isEmpty()).isTrue();
    assertThat(queries).hasSize(3).allMatch(sql -> sql.contains("sum(fingerprint)"));
    assertThat(loader.loadedMigrations()).isEmpty();
  }

  @Test
  void listInAJarIsNotReadEither() throws Exception {
    TestBuild build = TestBuild.of(table("a"), table("b", "a"));
    try (URLClassLoader jar = new URLClassLoader(new URL[] {build.jar()})) {
      Varve.on(database.dataSource()).withClassLoader(jar).upgrade();
      assertThat(counting(jar).standing().state()).isEqualTo(State.UP_TO_DATE);
    }
    assertThat(queries).hasSize(1);
  }

  @Test
  void listsOfSeveralJarsAreOneSum() {
    TestBuild one = TestBuild.of(table("a"));
    TestBuild other = TestBuild.of(table("b", "a"));
    Varve varve = Varve.on(database.dataSource()).withClassLoader(one.loader(other));
    varve.upgrade();
    assertThat(counting(one.loader(other)).standing().state()).isEqualTo(State.UP_TO_DATE);
    assertThat(queries).hasSize(1);
    assertThat(counting(one.loader()).standing().unknown()).containsExactly("b");
  }

  @Test
  void behindNamesWhatIsPending() {
    varve(table("a")).upgrade();
    Standing standing = varve(table("a"), table("b", "a"), table("c", "b")).standing();
    assertThat(standing)
        .isEqualTo(new Standing(State.BEHIND, List.of("b", "c"), List.of(), List.of(), List.of()));
    assertThat(standing.isReady()).isFalse();
  }

  @Test
  void emptyDatabaseIsBehindAndStaysEmpty() {
    assertThat(varve(table("a")).standing().pending()).containsExactly("a");
    assertThat(tables()).isEmpty();
    assertThat(database.column("SELECT to_regclass('varve_history')::text")).containsOnlyNulls();
  }

  @Test
  void newerDatabaseIsAheadAndAcceptedByAnOldInstance() {
    varve(table("a"), table("b", "a")).upgrade();
    Varve old = varve(table("a"));
    Standing ahead = new Standing(State.AHEAD, List.of(), List.of("b"), List.of(), List.of());
    assertThat(old.standing()).isEqualTo(ahead);
    assertThat(ahead.isReady()).isTrue();
    assertThat(old.ensure(Policy.APPLY)).isEqualTo(ahead);
    assertThat(old.ensure(Policy.WAIT)).isEqualTo(ahead);
    assertThat(old.ensure(Policy.REPORT)).isEqualTo(ahead);
    assertThatThrownBy(() -> old.ensure(Policy.FAIL))
        .hasMessageStartingWith(
            "VARVE-7046: the database is ahead; applied, but not in this build: b. ");
  }

  @Test
  void unknownAndPendingAtOnceIsDiverged() {
    varve(table("a"), table("b", "a")).upgrade();
    Varve other = varve(table("a"), table("c", "a"));
    assertThat(other.standing())
        .isEqualTo(new Standing(State.DIVERGED, List.of("c"), List.of("b"), List.of(), List.of()));
    assertThatThrownBy(() -> other.ensure(Policy.APPLY)).hasMessageStartingWith("VARVE-7012: ");
    assertThatThrownBy(() -> other.ensure(Policy.WAIT)).hasMessageStartingWith("VARVE-7046: ");
    assertThat(other.takeBackUnknown(true).standing().state()).isEqualTo(State.BEHIND);
    assertThat(other.takeBackUnknown(true).ensure(Policy.APPLY).isReady()).isTrue();
    assertThat(tables()).containsExactly("a", "c");
  }

  @Test
  void editedMigrationIsDiverged() {
    varve(table("a")).upgrade();
    Varve edited = varve(table("a").up("steps.sql(\"SELECT 1\");"));
    assertThat(edited.standing())
        .isEqualTo(new Standing(State.DIVERGED, List.of(), List.of(), List.of("a"), List.of()));
    assertThatThrownBy(() -> edited.ensure(Policy.APPLY)).hasMessageStartingWith("VARVE-7011: ");
  }

  @Test
  void interruptedRunIsDirtyAndFinishedByApply() {
    String steps = "steps.sql(\"CREATE TABLE a (x int)\"); steps.sqlInNewTransaction(\"%s\");";
    assertThatThrownBy(varve(migration("a").up(steps.formatted("nonsense")))::upgrade)
        .hasMessageStartingWith("VARVE-7021: ");
    Varve mended = varve(migration("a").up(steps.formatted("CREATE TABLE b (x int)")));
    assertThat(mended.standing().state()).isEqualTo(State.DIRTY);
    assertThat(mended.standing().unfinished()).containsExactly("a");
    assertThat(mended.ensure(Policy.APPLY).state()).isEqualTo(State.UP_TO_DATE);
    assertThat(tables()).containsExactly("a", "b");
  }

  @Test
  void failThrowsAndReportOnlySays() {
    Varve varve = varve(table("a"));
    assertThatThrownBy(() -> varve.ensure(Policy.FAIL))
        .hasMessage(
            "VARVE-7046: the database is behind; pending: a. Upgrade it with this build (where it is"
                + " behind or dirty), or run the build that it was upgraded with.");
    assertThat(varve.ensure(Policy.REPORT).state()).isEqualTo(State.BEHIND);
    assertThat(varve.ensure(Policy.APPLY).state()).isEqualTo(State.UP_TO_DATE);
    assertThat(varve.ensure(Policy.FAIL).state()).isEqualTo(State.UP_TO_DATE);
  }

  @Test
  void waitReturnsOnceAnotherHasApplied() throws Exception {
    TestBuild build = TestBuild.of(table("a"));
    List<Standing> found = new ArrayList<>();
    Thread waiting = new Thread(() -> found.add(varve(build).ensure(Policy.WAIT)));
    waiting.start();
    varve(build).upgrade();
    waiting.join(10_000);
    assertThat(found).extracting(Standing::state).containsExactly(State.UP_TO_DATE);
  }

  @Test
  void waitEndsWithTheTimeForTheLock() {
    Varve varve = varve(table("a")).withLockWait(Duration.ofMillis(60));
    assertThatThrownBy(() -> varve.ensure(Policy.WAIT))
        .hasMessageStartingWith("VARVE-7046: the database is behind; pending: a.");
    assertThat(tables()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM varve_history WHERE id = 'b'",
        "UPDATE varve_history SET checksum = 'x' WHERE id = 'a'",
        "UPDATE varve_history SET id = 'c' WHERE id = 'b'",
        "UPDATE varve_history SET chain = 'c' WHERE id = 'b'",
        "UPDATE varve_history SET draft = true WHERE id = 'a'",
        "UPDATE varve_history SET state = 'upgrading' WHERE id = 'a'",
        "DROP TABLE varve_history",
        "ALTER TABLE varve_history DROP COLUMN fingerprint"
      })
  void rowsThatWereChangedByHandAreSeen(String change) {
    TestBuild build = TestBuild.of(table("a"), table("b", "a"));
    varve(build).upgrade();
    database.execute(change);
    Standing standing = varve(build).standing();
    assertThat(standing.state() == State.UP_TO_DATE).isEqualTo(change.contains("COLUMN"));
  }

  @Test
  void namesThatAreNotAsciiCountToo() {
    TestBuild build = TestBuild.of(table("käse"));
    varve(build).upgrade();
    assertThat(counting(build.loader()).standing().state()).isEqualTo(State.UP_TO_DATE);
    assertThat(queries).hasSize(1);
  }

  @Test
  void squashCountsInPlaceOfWhatItReplaced() {
    TestMigration a = table("a");
    TestMigration b = table("b", "a");
    TestMigration squash =
        migration("s").up("steps.sql(\"CREATE TABLE a (x int); CREATE TABLE b (x int)\");");
    TestBuild build = TestBuild.of(a, b, squash.replaces("a", "b"), table("c", "b"));
    varve(a, b).upgrade();
    assertThat(varve(build).standing().pending()).containsExactly("c");
    varve(build).upgrade();
    assertThat(ids(varve(build).history())).containsExactly("s", "c");
    assertThat(counting(build.loader()).upgrade().isEmpty()).isTrue();
    assertThat(queries).hasSize(1);
  }

  /** The sum over two lists counts what the other one replaced; the slow way knows it. */
  @Test
  void squashInAnotherListIsComparedRowByRow() {
    TestBuild old = TestBuild.of(table("a"));
    TestBuild squashed =
        TestBuild.of(migration("s").up("steps.sql(\"CREATE TABLE a (x int)\");").replaces("a"));
    ClassLoader loader = old.loader(squashed);
    Varve.on(database.dataSource()).withClassLoader(loader).upgrade();
    assertThat(counting(loader).standing().state()).isEqualTo(State.UP_TO_DATE);
    assertThat(queries).hasSizeGreaterThan(1);
  }

  @Test
  void listThatIsThereTwiceIsComparedRowByRow() {
    TestBuild build = TestBuild.of(table("a"));
    ClassLoader loader = build.loader(TestBuild.of(table("a")));
    varve(build).upgrade();
    assertThat(counting(loader).standing().state()).isEqualTo(State.UP_TO_DATE);
    assertThat(queries).hasSizeGreaterThan(1);
  }

  @Test
  void listsThatWereJoinedInOneFileAreNotTakenForTheFirst() {
    Entry other = new Entry("b", List.of("a"), "migrations.M_b", "00", "", false);
    TestBuild shaded = TestBuild.classesOnly(table("a"));
    varve(TestBuild.of(table("a"))).upgrade();
    String list = TestBuild.of(table("a")).read(MigrationList.RESOURCE);
    shaded.write(MigrationList.RESOURCE, list);
    assertThat(varve(shaded).standing().state()).isEqualTo(State.UP_TO_DATE);
    String line = MigrationList.of(List.of(other)).format().split("\n", 2)[1];
    shaded.write(MigrationList.RESOURCE, list + line);
    assertThat(varve(shaded).standing().pending()).containsExactly("b");
    shaded.write(MigrationList.RESOURCE, list + MigrationList.of(List.of(other)).format());
    assertThatThrownBy(varve(shaded)::standing).hasMessageStartingWith("VARVE-7001: ");
  }

  @Test
  void servicesThatWereAppendedAreSeen() {
    TestBuild build = TestBuild.of(table("a"), table("b", "a")).withList(entry -> entry);
    String first =
        MigrationList.of(
                MigrationList.parse(build.read(MigrationList.RESOURCE), "list")
                    .entries()
                    .subList(0, 1))
            .format();
    varve(TestBuild.of(table("a"))).upgrade();
    build.write(MigrationList.RESOURCE, first);
    assertThat(varve(build).standing().pending()).containsExactly("b");
  }

  @Test
  void servicesFileWithoutAListIsSeen() {
    TestBuild listed = TestBuild.of(table("a"));
    varve(listed).upgrade();
    TestBuild byHand = TestBuild.classesOnly(table("b", "a")).withServices();
    Varve varve = Varve.on(database.dataSource()).withClassLoader(listed.loader(byHand));
    assertThat(varve.standing().pending()).containsExactly("b");
  }

  @Test
  void draftsAreTreatedAsByUpgrade() {
    TestBuild draft = TestBuild.of(table("a"), table("b", "a").asDraft());
    varve(table("a")).upgrade();
    assertThat(varve(draft).standing().pending()).containsExactly("b");
    assertThatThrownBy(() -> varve(draft).ensure(Policy.APPLY))
        .hasMessageStartingWith("VARVE-7013: ");
    Varve allowed = varve(draft).allowDrafts(true);
    assertThat(allowed.ensure(Policy.APPLY).state()).isEqualTo(State.UP_TO_DATE);
    assertThat(allowed.standing().state()).isEqualTo(State.UP_TO_DATE);
    assertThat(varve(draft).standing().edited()).containsExactly("b");
    TestBuild committed = TestBuild.of(table("a"), table("b", "a"));
    assertThat(varve(committed).standing().pending()).containsExactly("b");
    assertThat(varve(committed).ensure(Policy.APPLY).state()).isEqualTo(State.UP_TO_DATE);
    Varve changed = varve(table("a"), table("c", "a").asDraft()).allowDrafts(true);
    changed.takeBackUnknown(true).upgrade();
    assertThat(varve(table("a")).allowDrafts(true).standing().state()).isEqualTo(State.BEHIND);
  }

  @Test
  void historyBehindTheFirstSchemaIsExplained() {
    TestBuild build = TestBuild.of(table("a"));
    varve(build).upgrade();
    database.execute("CREATE SCHEMA app");
    DataSource elsewhere = prepared("SET search_path = app, public");
    Varve varve = Varve.on(elsewhere).withClassLoader(build.loader());
    String expected =
        "VARVE-7043: unqualified names are created in the schema app, but the history table that the"
            + " search_path leads to is in public. Set search_path as it was when the database was"
            + " migrated (the driver's property currentSchema); or, if app is to have a history of"
            + " its own, name it: withHistoryTable(schema, table).";
    assertThatThrownBy(varve::upgrade).hasMessage(expected);
    assertThatThrownBy(varve::standing).hasMessage(expected);
    assertThatThrownBy(() -> varve.ensure(Policy.APPLY)).hasMessage(expected);
    varve.withHistoryTable("app", "varve_history").upgrade();
    assertThat(varve.standing().state()).isEqualTo(State.UP_TO_DATE);
    assertThat(database.column("SELECT schemaname FROM pg_tables WHERE tablename = 'a'"))
        .containsExactlyInAnyOrder("public", "app");
  }

  @Test
  void historyInASchemaOutOfSightHindersNobody() {
    TestBuild build = TestBuild.of(table("a"));
    varve(build).upgrade();
    database.execute("CREATE SCHEMA tenant");
    DataSource tenant = prepared("SET search_path = tenant");
    Varve varve = Varve.on(tenant).withClassLoader(build.loader());
    assertThat(varve.standing().state()).isEqualTo(State.BEHIND);
    assertThat(varve.ensure(Policy.APPLY).state()).isEqualTo(State.UP_TO_DATE);
  }

  @Test
  void readOnlySessionMayFindThatAllIsDone() {
    TestBuild build = TestBuild.of(table("a"));
    DataSource readOnly = prepared("SET default_transaction_read_only = on");
    Varve varve = Varve.on(readOnly).withClassLoader(build.loader());
    assertThatThrownBy(varve::upgrade)
        .hasMessage(
            "VARVE-7044: there is something to do, but nothing can be written:"
                + " default_transaction_read_only is on. Connect to the primary (several hosts and"
                + " targetServerType=primary in the URL) with a session that may write. Nothing was"
                + " done.");
    varve(build).upgrade();
    assertThat(varve.upgrade().isEmpty()).isTrue();
    assertThat(varve.ensure(Policy.APPLY).state()).isEqualTo(State.UP_TO_DATE);
    assertThatThrownBy(() -> varve.downgrade(1)).hasMessageStartingWith("VARVE-7044: ");
  }

  @Test
  void connectionsComeBackAsTheyWere() throws Exception {
    TestBuild build = TestBuild.of(table("a"));
    varve(build).upgrade();
    try (ReusedConnections pool = new ReusedConnections(database.dataSource(), false)) {
      Varve varve = Varve.on(pool.dataSource()).withClassLoader(build.loader());
      assertThat(varve.standing().isReady()).isTrue();
      assertThat(pool.returned()).containsExactly("false 0 \"$user\", public none 0");
    }
  }

  /** Each connection begins with a statement. */
  private DataSource prepared(String sql) {
    return proxy(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
          }
          return connection;
        });
  }

  /** Writes down each query that is sent in a plain statement. */
  private Varve counting(ClassLoader loader) {
    DataSource source = proxy(connection -> watched(Connection.class, connection));
    return Varve.on(source).withClassLoader(loader);
  }

  private DataSource proxy(Wrapping wrapping) {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> wrapping.wrap(database.dataSource().getConnection()));
  }

  @FunctionalInterface
  private interface Wrapping {
    Connection wrap(Connection connection) throws Exception;
  }

  private <T> T watched(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (arguments != null && arguments[0] instanceof String sql) {
                queries.add(sql);
              }
              try {
                Object result = method.invoke(target, arguments);
                return result instanceof Statement
                        && !(result instanceof java.sql.PreparedStatement)
                    ? watched(Statement.class, result)
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              }
            }));
  }
}
