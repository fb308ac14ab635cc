package dev.varve.processor.live;

import dev.varve.catalog.Dependents;
import dev.varve.catalog.LiveSchema;
import dev.varve.catalog.StandIns;
import dev.varve.catalog.Unsupported;
import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.catalog.connect.Retry;
import dev.varve.catalog.scratch.ScratchServer;
import dev.varve.catalog.spelling.Spelling;
import dev.varve.catalog.spelling.SpellingCache;
import dev.varve.model.change.Change;
import dev.varve.model.plan.Remade;
import dev.varve.model.plan.Step;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Thing;
import dev.varve.model.unmanaged.UnmanagedObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A live database as it was when a compile looked at it. Not thread-safe. */
public final class LiveDatabase {
  private final String name;
  private final LiveSchema live;
  private final SchemaModel schema;
  private final Classes classes;
  private final ProjectObjects own;
  private final Standing standing;
  private final Wording wording;
  private final ScratchServer scratch;
  private final Reader reader;

  private LiveDatabase(
      String name,
      LiveSchema live,
      SchemaModel schema,
      Classes classes,
      Standing standing,
      Wording wording,
      ScratchServer scratch,
      Reader reader) {
    this.name = name;
    this.reader = reader;
    this.scratch = scratch;
    this.live = live;
    this.schema = schema;
    this.classes = classes;
    this.own = ProjectObjects.of(classes);
    this.standing = standing;
    this.wording = wording;
  }

  /**
   * Reads the database that is asked for.
   *
   * @throws dev.varve.model.problem.ProblemException if it cannot be read; where its problem is no
   *     error, the compile can do without
   */
  public static LiveDatabase read(LiveRequest request, Classes classes) {
    DatabaseAddress address = request.database();
    Reader reader = new Reader(address, request);
    LiveSchema live = reader.schema();
    ProjectObjects own = ProjectObjects.of(classes);
    SchemaModel schema = StandIns.of(live, classes.declared(), UnmanagedObjects.NONE).schema();
    Standing standing = reader.standing(classes, own.in(schema));
    Holdings holdings = new Holdings(address.toString(), classes.declared());
    UnmanagedObjects byHand = classes.byHand(standing.revision());
    List<SchemaObject> foreign = own.notIn(schema);
    foreign.removeIf(object -> byHand.contains(object.id().toString()));
    List<Finding> findings = holdings.findings(foreign, unknown(live, byHand));
    ScratchServer scratch = new ScratchServer(request.scratch(address), Retry.DEFAULT);
    Spelling spelling = new Spelling(scratch, new SpellingCache(request.cache()), live);
    return new LiveDatabase(
        address.toString(),
        live,
        schema,
        classes,
        standing,
        new Wording(spelling, request.mustAnswer(), findings),
        scratch,
        reader);
  }

  /** What no class can declare and no hand-written step made. */
  private static List<Unsupported> unknown(LiveSchema live, UnmanagedObjects byHand) {
    List<Unsupported> unknown = new ArrayList<>();
    for (Unsupported one : live.unsupported()) {
      if (!byHand.contains(one.toString())) {
        unknown.add(one);
      }
    }
    return unknown;
  }

  /** Its server and name; no secret. */
  public String name() {
    return name;
  }

  /** What it should be like, in words. */
  public String place() {
    return standing.place();
  }

  /** What there is to say of it so far, beside changes. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(wording.findings());
    if (standing.behind() > 0) {
      String distance = " stands " + standing.distance(classes.last()) + ".";
      findings.add(Finding.of(LiveProblem.BEHIND, "the database at " + name + distance));
    }
    if (!standing.isKnown()) {
      findings.add(
          Finding.of(
              LiveProblem.DRIFT_UNKNOWN,
              "whether the database at "
                  + name
                  + " has drifted cannot be said: "
                  + standing.obstacle()
                  + "."));
    }
    return findings;
  }

  /** How it differs from what it should be like; nothing where that is not known. */
  public List<Change> drift() {
    return standing.isKnown()
        ? Drift.of(standing.expected(), own.in(standIns().schema()), classes.versions(), wording)
        : List.of();
  }

  /** How it differs in what no class can declare; nothing where that is not known. */
  public List<OtherDrift> otherDrift() {
    return standing.isKnown()
        ? OtherDrift.of(
            standIns().differences(), byHand().differences(live.unmanaged(SchemaModel.EMPTY)))
        : List.of();
  }

  private StandIns standIns() {
    return StandIns.of(live, standing.expected(), byHand());
  }

  private UnmanagedObjects byHand() {
    return classes.byHand(standing.revision());
  }

  /**
   * The first revision that makes a new database what this one is, as far as the classes declare
   * its tables.
   *
   * @throws dev.varve.model.problem.ProblemException if there is a history already, or nothing of
   *     it in the database
   */
  public SchemaModel baseline() {
    return new Baseline(name, classes, own.in(schema), wording).schema();
  }

  /** What keeps a baseline's steps from running on a new database; null if they do. */
  public @Nullable Finding tried(List<Step> baseline, SchemaModel made) {
    return new BaselineTrial(name, scratch).run(baseline, made);
  }

  /** Why the classes cannot be compared with it; empty if they can be. */
  public String obstacle() {
    return standing.obstacleToBase(classes.last());
  }

  /** What no class declares and uses what changes drop or make again, by the change. */
  public Map<Change, String> users(SchemaModel before, List<Change> changes) {
    Map<Thing, Change> remade = Remade.of(before, changes);
    Map<Change, String> users = new LinkedHashMap<>();
    if (!remade.isEmpty()) {
      Dependents dependents = reader.dependents(before);
      remade.forEach((thing, change) -> addUsers(dependents.of(thing), change, users));
    }
    return users;
  }

  private static void addUsers(Collection<String> found, Change change, Map<Change, String> users) {
    if (!found.isEmpty()) {
      users.merge(change, String.join(", ", found), (some, more) -> some + ", " + more);
    }
  }

  /** How it becomes what the classes declare. */
  public LiveDifference difference() {
    return new BaseComparison(schema, classes, wording).compare(own);
  }
}
