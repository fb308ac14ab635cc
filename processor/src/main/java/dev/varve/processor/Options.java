package dev.varve.processor;

import dev.varve.model.problem.NearMiss;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.SqlExpression;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.generate.RevisionNames;
import dev.varve.processor.live.LiveOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * The options of a compile.
 *
 * @param mode what is done with a pending change
 * @param message what a commit does, in the user's words; empty in other modes
 * @param empty whether a commit without a change gives an empty migration
 * @param tables the tables whose constants a commit's class needs
 * @param allowed the keys of the hazards that a commit may do
 * @param fills what rows get in a new column that takes no NULL and has no default
 * @param id the id of the revision that is committed; empty if it is made from the message
 * @param sequentialIds whether revisions are numbered; null if the project says so
 * @param sources the root of the sources; null if the compiler says so
 * @param resources the root of the resources; null if it follows from the sources
 * @param now the time of the commit
 * @param migrationsPackage the package of the migrations; empty if the project says so
 * @param rebase the beginning of the id of the head whose revisions are put onto the other head;
 *     empty in other modes
 * @param resolve the beginning of the id of the head that counts where branches are in conflict;
 *     empty if nobody says
 * @param squash the range of revisions that become one, {@code from..to}; empty in other modes
 * @param linear whether the history must have no merges, whatever the project says
 * @param label the branch that begins with the revision that is committed; empty for none
 * @param live what is asked of a live database; null where none is asked for
 */
record Options(
    Mode mode,
    String message,
    boolean empty,
    List<String> tables,
    Set<String> allowed,
    Map<String, SqlExpression> fills,
    String id,
    @Nullable Boolean sequentialIds,
    @Nullable Path sources,
    @Nullable Path resources,
    @Nullable Instant now,
    String migrationsPackage,
    String rebase,
    String resolve,
    String squash,
    boolean linear,
    String label,
    @Nullable LiveOptions live) {

  static final String COMMIT = "varve.commit";
  static final String CHECK = "varve.check";
  static final String EMPTY = "varve.empty";
  static final String TABLES = "varve.tables";
  static final String ALLOW = "varve.allow";
  static final String FILL = "varve.fill";
  static final String LABEL = "varve.label";
  static final String ID = "varve.id";
  static final String IDS = "varve.ids";
  static final String SOURCES = "varve.sources";
  static final String RESOURCES = "varve.resources";
  static final String NOW = "varve.now";
  static final String PACKAGE = "varve.package";
  static final String REBASE = "varve.rebase";
  static final String RESOLVE = "varve.resolve";
  static final String SQUASH = "varve.squash";
  static final String LINEAR = "varve.linear";
  static final String BASE = "varve.base";
  static final String BASELINE = "varve.baseline";
  static final String URL = "varve.url";
  static final String USER = "varve.user";
  static final String PASSWORD = "varve.password";
  static final String SCRATCH = "varve.scratch.url";
  static final String CACHE = "varve.cache";

  /**
   * Reads the options.
   *
   * @throws ProblemException if one has a value that it cannot have, or two exclude each other
   */
  static Options read(OptionValues values) {
    boolean commits = values.has(COMMIT);
    boolean checks = values.flag(CHECK);
    if (commits && checks) {
      throw new ProblemException(
          GeneratingProblem.OPTIONS_EXCLUDE,
          "varve.commit and varve.check are both given: a compile either commits a change or fails"
              + " because of it. Leave one of them out.");
    }
    return new Options(
        mode(values, commits, checks),
        commits ? message(values.text(COMMIT)) : values.has(SQUASH) ? "squash" : "",
        values.flag(EMPTY),
        List.copyOf(values.list(TABLES)),
        allowed(values),
        Fills.read(values),
        id(values),
        sequentialIds(values),
        values.folder(SOURCES),
        values.folder(RESOURCES),
        values.instant(NOW),
        packageName(values),
        head(values, REBASE),
        head(values, RESOLVE),
        squash(values),
        values.flag(LINEAR),
        label(values),
        live(values));
  }

  /** The time of what is made now. */
  Instant time() {
    return now != null ? now : Instant.now();
  }

  private static Mode mode(OptionValues values, boolean commits, boolean checks) {
    boolean rebases = values.has(REBASE);
    if (rebases && (commits || checks)) {
      throw new ProblemException(
          GeneratingProblem.OPTIONS_EXCLUDE,
          "varve.rebase and "
              + (commits ? COMMIT : CHECK)
              + " are both given: a compile does one of the two. Rebase first, then compile"
              + " again.");
    }
    if (values.has(SQUASH)) {
      return squashMode(rebases, checks);
    }
    return commits ? Mode.COMMIT : checks ? Mode.CHECK : rebases ? Mode.REBASE : Mode.DRAFT;
  }

  private static Mode squashMode(boolean rebases, boolean checks) {
    if (rebases || checks) {
      throw new ProblemException(
          GeneratingProblem.OPTIONS_EXCLUDE,
          "varve.squash and "
              + (rebases ? REBASE : CHECK)
              + " are both given: a compile does one of the two.");
    }
    return Mode.SQUASH;
  }

  private static String squash(OptionValues values) {
    String range = values.text(SQUASH);
    if (values.has(SQUASH) && !range.contains("..")) {
      throw OptionValues.bad(
          SQUASH, range, "a range of revisions, from..to, each by its id or the beginning of it");
    }
    return range;
  }

  private static String head(OptionValues values, String option) {
    String head = values.text(option);
    if (values.has(option) && head.isEmpty()) {
      throw OptionValues.bad(option, head, "the id of a head of the history, or its beginning");
    }
    return head;
  }

  /** One line, without what no file can hold. */
  private static String message(String text) {
    StringBuilder message = new StringBuilder();
    int character;
    for (int i = 0; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      boolean blank = Character.isWhitespace(character) || Character.isISOControl(character);
      boolean half = Character.getType(character) == Character.SURROGATE;
      message.appendCodePoint(blank ? ' ' : half ? 0xFFFD : character);
    }
    String line = message.toString().strip();
    if (line.isEmpty()) {
      throw new ProblemException(
          GeneratingProblem.EMPTY_MESSAGE,
          "varve.commit has no message. Say in a few words what the migration does:"
              + " -Dvarve.commit=\"add work title\"");
    }
    return line;
  }

  private static Set<String> allowed(OptionValues values) {
    Set<String> keys = values.list(ALLOW);
    for (String key : keys) {
      int colon = key.indexOf(':');
      String code = colon < 0 ? key : key.substring(0, colon);
      if (HazardCodes.find(code) == null) {
        throw new ProblemException(
            GeneratingProblem.UNKNOWN_HAZARD,
            "varve.allow names the hazard \""
                + code
                + "\", which does not exist"
                + NearMiss.hint(code, HazardCodes.all()));
      }
      if (colon < 0 || colon == key.length() - 1) {
        throw OptionValues.bad(ALLOW, key, "a hazard and its object, drop-column:parties.tax_id");
      }
    }
    return keys;
  }

  private static String id(OptionValues values) {
    String id = values.text(ID);
    if (values.has(ID) && !RevisionNames.isId(id)) {
      throw OptionValues.bad(
          ID, id, "up to 120 ASCII letters, digits, '_', '-' and '.', and not \"draft\"");
    }
    return id;
  }

  private static String label(OptionValues values) {
    String label = values.text(LABEL);
    if (values.has(LABEL) && !RevisionNames.isId(label)) {
      throw OptionValues.bad(LABEL, label, "up to 120 ASCII letters, digits, '_', '-' and '.'");
    }
    return label;
  }

  private static @Nullable Boolean sequentialIds(OptionValues values) {
    String ids = values.text(IDS);
    return switch (ids) {
      case "sequential" -> Boolean.TRUE;
      case "timestamp" -> Boolean.FALSE;
      default -> {
        if (values.has(IDS)) {
          throw OptionValues.bad(IDS, ids, "\"timestamp\" or \"sequential\"");
        }
        yield null;
      }
    };
  }

  private static String packageName(OptionValues values) {
    String name = values.text(PACKAGE);
    if (values.has(PACKAGE) && !SourceVersion.isName(name)) {
      throw OptionValues.bad(PACKAGE, name, "the name of a Java package");
    }
    return name;
  }

  private static @Nullable LiveOptions live(OptionValues values) {
    boolean baseline = isBaseline(values);
    boolean base = baseline || isLiveBase(values);
    if (!base && !values.has(URL)) {
      return null;
    }
    return new LiveOptions(
        base,
        baseline,
        !isUntried(values),
        address(values, URL),
        values.given(USER),
        values.given(PASSWORD),
        address(values, SCRATCH),
        values.path(CACHE, "a folder"));
  }

  private static boolean isBaseline(OptionValues values) {
    boolean baseline = isUntried(values) || values.flag(BASELINE);
    if (baseline && !values.has(COMMIT)) {
      throw new ProblemException(
          GeneratingProblem.OPTIONS_EXCLUDE,
          "varve.baseline makes the first revision of what is in a database, which is committed:"
              + " give a message, -Dvarve.commit=\"baseline\".");
    }
    return baseline;
  }

  private static boolean isUntried(OptionValues values) {
    return values.text(BASELINE).equals("untried");
  }

  private static boolean isLiveBase(OptionValues values) {
    String base = values.text(BASE);
    if (values.has(BASE) && !base.equals("live") && !base.equals("revision")) {
      throw OptionValues.bad(BASE, base, "\"revision\" or \"live\"");
    }
    return base.equals("live");
  }

  /** What is given is not shown, since it may hold a password, unless it is nothing. */
  private static @Nullable String address(OptionValues values, String name) {
    String address = values.given(name);
    if (address != null && address.isBlank()) {
      throw OptionValues.bad(name, "", "an address, jdbc:postgresql://host:5432/database");
    }
    return address;
  }
}
