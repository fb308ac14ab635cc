package dev.varve.runtime;

import dev.varve.runtime.internal.FixedSettings;
import dev.varve.runtime.internal.HistoryTable;
import dev.varve.runtime.internal.Operations;
import dev.varve.runtime.internal.Settings;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Brings a PostgreSQL database to a revision of its schema, and tells where it stands.
 *
 * <p>The migrations are those on the class path: the lists that the compiler wrote into each jar,
 * or where there is none, what {@link java.util.ServiceLoader} finds. A call that changes the
 * database takes two connections from the data source at once (one holds the lock), and returns
 * them with the settings that they had. While it runs, the time zone is UTC, and dates, numbers and
 * constants are written and read as PostgreSQL does by default ({@link #settingsSql}), whatever the
 * role, the database or the driver have set. They must be connections to the server itself, or to a
 * pooler in session mode.
 *
 * <p>Every method that touches the database throws a {@link VarveException} if it cannot do the
 * whole of its work; what was done until then is recorded, and the next call goes on there.
 * Immutable and thread-safe: threads and processes that call at the same time wait for each other.
 */
public final class Varve {
  private final Settings settings;

  private Varve(Settings settings) {
    this.settings = settings;
  }

  /**
   * For this database, with the context class loader of this thread, the history table {@code
   * varve_history} in the schema that unqualified names are created in ({@code current_schema()}),
   * no drafts, five minutes to wait for another process, and five tries of three seconds to get a
   * lock on a table.
   */
  public static Varve on(DataSource dataSource) {
    return new Varve(new Settings(dataSource));
  }

  /** Finds the migrations with another class loader. */
  public Varve withClassLoader(ClassLoader loader) {
    Varve copy = copy();
    copy.settings.loader = loader;
    return copy;
  }

  /** Keeps the history in a table of this name, in the schema of unqualified names. */
  public Varve withHistoryTable(String table) {
    return withHistoryTable("", table);
  }

  /** Keeps the history in this table; the schema is created if it does not exist. */
  public Varve withHistoryTable(String schema, String table) {
    if (table.isEmpty()) {
      throw new IllegalArgumentException("the history table's name is empty");
    }
    Varve copy = copy();
    copy.settings.historySchema = schema;
    copy.settings.historyTable = table;
    return copy;
  }

  /**
   * Allows drafts, for development: they are applied, taken back once they change, and become the
   * committed migration once they are committed as they are.
   */
  public Varve allowDrafts(boolean allowed) {
    Varve copy = copy();
    copy.settings.drafts = allowed;
    return copy;
  }

  /**
   * Takes back applied revisions that this build does not hold, for development: those of the
   * branch that was checked out before. It is done by the down steps that the history keeps, the
   * last one first; a revision of this build that stands on one of them is taken back with it and
   * applied anew. Without this they are refused, by name.
   */
  public Varve takeBackUnknown(boolean allowed) {
    Varve copy = copy();
    copy.settings.takeBackUnknown = allowed;
    return copy;
  }

  /**
   * Is about one chain: its revisions, and those that they depend on.
   *
   * @param chain its name; empty for the chain without a name
   */
  public Varve withChain(String chain) {
    Varve copy = copy();
    copy.settings.chain = chain;
    return copy;
  }

  /** Compares a database with the records of revisions, for {@link #stamp}. */
  public Varve withSchemaCheck(SchemaCheck check) {
    Varve copy = copy();
    copy.settings.check = check;
    return copy;
  }

  /** How long to wait while another process migrates this database. */
  public Varve withLockWait(Duration wait) {
    Varve copy = copy();
    copy.settings.lockWait = Settings.notNegative(wait);
    return copy;
  }

  /**
   * How long a statement waits for a lock on a table ({@code lock_timeout}), milliseconds at the
   * finest. All who come later wait behind it, so keep it short. Zero waits without an end. {@code
   * CONCURRENTLY} waits as long as it must, because nobody waits behind it.
   */
  public Varve withLockTimeout(Duration timeout) {
    Varve copy = copy();
    copy.settings.lockTimeout = Settings.notNegative(timeout);
    return copy;
  }

  /** How often a transaction is tried that did not get its locks in time; at least once. */
  public Varve withLockTries(int tries) {
    Varve copy = copy();
    copy.settings.lockTries = Settings.atLeastOne(tries);
    return copy;
  }

  /**
   * How long one statement of a step may run ({@code statement_timeout}), milliseconds at the
   * finest; zero for as long as it takes. Without this the connection's setting holds. {@code
   * CONCURRENTLY} is left to the connection's setting: it keeps nobody waiting, and leaves an
   * invalid index where it is stopped.
   */
  public Varve withStatementTimeout(Duration timeout) {
    Varve copy = copy();
    copy.settings.statementTimeout = Settings.notNegative(timeout);
    return copy;
  }

  /**
   * How often it is tried to connect, at least once; three times without this. It is tried again,
   * after half a second and then longer, where the server cannot be reached, is starting, or has
   * too many connections: not where it knows no such user, password or database.
   */
  public Varve withConnectTries(int tries) {
    Varve copy = copy();
    copy.settings.connectTries = Settings.atLeastOne(tries);
    return copy;
  }

  /** Tells this listener how each run goes, beside those that were given before. */
  public Varve withListener(MigrationListener listener) {
    Varve copy = copy();
    copy.settings.add(listener);
    return copy;
  }

  /**
   * Calls this before and after each run and each migration, after those that were given before.
   */
  public Varve withCallback(Callback callback) {
    Varve copy = copy();
    copy.settings.add(callback);
    return copy;
  }

  /**
   * Gives a parameter of the steps' SQL a value: {@code :'name'} there is the value as a string
   * constant, {@code :"name"} as an identifier, as in psql. The history keeps the notation: the
   * value is no part of it, nor of the checksum, and must be given to go back too.
   *
   * @param name letters, digits and underscores; upper and lower case differ
   */
  public Varve withParameter(String name, String value) {
    Varve copy = copy();
    copy.settings.set(name, value);
    return copy;
  }

  /**
   * Only plans and checks: calls that change the database return the outcome that they would have,
   * with the steps that they would run. Takes no lock and changes nothing, so another process may
   * change the plan at any time. Listeners are told nothing; {@link #ensure} only says where the
   * database stands.
   */
  public Varve dryRun(boolean only) {
    Varve copy = copy();
    copy.settings.dryRun = only;
    return copy;
  }

  private Varve copy() {
    return new Varve(settings.copy());
  }

  /** Applies every migration that is not applied yet. */
  public Outcome upgrade() {
    return new Operations(settings).upgrade(null);
  }

  /**
   * Makes sure that the database is where this build needs it, for the start of an application. If
   * it is, this takes one query, and neither reads the list of migrations nor loads any of them.
   *
   * @return where the database stands now
   * @throws VarveException if the policy does not accept that ({@link ErrorCode#NOT_UP_TO_DATE}),
   *     or as {@link #upgrade} does
   */
  public Standing ensure(Policy policy) {
    return new Operations(settings).ensure(policy);
  }

  /** Where the database stands, for a readiness probe; as cheap as {@link #ensure}. */
  public Standing standing() {
    return new Operations(settings).standing();
  }

  /**
   * Applies a revision and its ancestors, as far as they are not applied yet.
   *
   * @param revision an address: an id, {@code chain:id}, or the beginning of just one; {@code
   *     head}, {@code heads}, {@code label@head}; or steps from one of them, {@code head-1}, {@code
   *     <id>+2}, or {@code +1} from where the database stands. {@code head} means the head of each
   *     history that no parent connects with another, as modules of an application have them.
   */
  public Outcome upgrade(String revision) {
    return new Operations(settings).upgrade(revision);
  }

  /**
   * Takes back the revisions that were applied last, with what depends on them.
   *
   * @param revisions how many; at least one, at most as many as are applied
   */
  public Outcome downgrade(int revisions) {
    return new Operations(settings).downgrade(revisions);
  }

  /**
   * Takes back every revision of its history that is neither this one nor an ancestor of it, with
   * what depends on them. Histories that no parent connects with this one stay.
   *
   * @param revision an address of an applied revision, as in {@link #upgrade(String)}; {@code -1}
   *     for the one before where the database stands, which takes back the revision that was
   *     applied last if there are several histories; {@code base} for the time before the first of
   *     all
   */
  public Outcome downgrade(String revision) {
    return new Operations(settings).downgrade(revision);
  }

  /** Takes back every revision. */
  public Outcome downgradeToBase() {
    return new Operations(settings).downgrade("base");
  }

  /**
   * Records that the database stands at a revision, without running anything: it and all that
   * stands before it are applied, what comes after it in its history is not. Refused unless the
   * check of {@link #withSchemaCheck} finds that the database looks so.
   *
   * @param revision an address, as in {@link #upgrade(String)}
   */
  public Outcome stamp(String revision) {
    return new Operations(settings).stamp(revision, false);
  }

  /** Does the same as {@link #stamp}, whatever the database looks like. */
  public Outcome stampUnchecked(String revision) {
    return new Operations(settings).stamp(revision, true);
  }

  /**
   * Accepts every edit of an applied migration: its steps and their checksum are recorded as they
   * are now, and nothing runs. The outcome says which, the log what.
   */
  public Outcome repair() {
    return new Operations(settings).repair(null);
  }

  /**
   * Accepts the edit of one applied migration, if it was edited.
   *
   * @param revision an address of it, as in {@link #downgrade(String)}
   */
  public Outcome repair(String revision) {
    return new Operations(settings).repair(revision);
  }

  /** The applied revisions that no other applied one stands on; more than one before a merge. */
  public List<AppliedRevision> current() {
    return new Operations(settings).current();
  }

  /** The history table's rows, in the order of application; empty if there is no such table. */
  public List<AppliedRevision> history() {
    return new Operations(settings).history();
  }

  /** The build's revisions that are not applied, parents first. */
  public List<Revision> pending() {
    return new Operations(settings).pending();
  }

  /** The build's revisions that no other stands on. Needs no database. */
  public List<Revision> heads() {
    return new Operations(settings).heads();
  }

  /** The build's revisions, parents first. Needs no database. */
  public List<Revision> revisions() {
    return new Operations(settings).revisions(null);
  }

  /**
   * The build's revisions that an address means, as in {@link #upgrade(String)}; steps without a
   * revision begin at the base. Needs no database.
   */
  public List<Revision> revisions(String address) {
    return new Operations(settings).revisions(address);
  }

  /**
   * The way from one revision to another, up or down, for a script that is run without this
   * library. Needs no database. Each move is a part that is done together: a transaction, or, if
   * the kind of its first step says so, that step outside of one. The last step of each is the
   * statement that records in the history table how far it came.
   *
   * @param from an address, as in {@link #upgrade(String)}; {@code base} for an empty database
   * @param to an address; steps without a revision begin at {@code from}
   */
  public Outcome offline(String from, String to) {
    return new Operations(settings).offline(from, to);
  }

  /** The history table's name in SQL: with its schema if {@link #withHistoryTable} names one. */
  public String historyTable() {
    return HistoryTable.offline(settings).name;
  }

  /**
   * The statements that give a session the settings which every run has, so that a migration does
   * the same whoever runs it: the time zone UTC, and how dates, numbers and constants are written.
   */
  public static String settingsSql() {
    return FixedSettings.script();
  }

  /** The statements that reset what {@link #settingsSql} has set. */
  public static String resetSettingsSql() {
    return FixedSettings.resetScript();
  }

  /** The statements that create the history table unless it exists. */
  public String historyTableSql() {
    return HistoryTable.offline(settings).creation();
  }
}
