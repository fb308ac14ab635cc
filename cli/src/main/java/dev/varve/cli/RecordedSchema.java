package dev.varve.cli;

import dev.varve.catalog.CatalogReader;
import dev.varve.catalog.CatalogScope;
import dev.varve.catalog.LiveSchema;
import dev.varve.catalog.StandIns;
import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.catalog.connect.Retry;
import dev.varve.catalog.scratch.ScratchProblem;
import dev.varve.catalog.scratch.ScratchServer;
import dev.varve.catalog.spelling.Spelling;
import dev.varve.catalog.spelling.SpellingCache;
import dev.varve.model.change.Change;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.merge.Merge;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.RevisionJson;
import dev.varve.model.unmanaged.UnmanagedObjects;
import dev.varve.runtime.SchemaCheck;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares a database with the schemas that records lead to. What no record knows is another's, and
 * no difference.
 *
 * @param address the database, on whose server expressions are brought into its own words
 * @param cache the folder that keeps what was found out so
 * @param unmanaged what revisions made that no class declares
 */
record RecordedSchema(DatabaseAddress address, Path cache, UnmanagedFiles unmanaged)
    implements SchemaCheck {
  private static final PostgresVersions VERSIONS = PostgresVersions.DEFAULT;

  @Override
  public List<String> differences(
      Connection connection, List<dev.varve.runtime.Revision> revisions, List<String> records) {
    List<Revision> read = new ArrayList<>();
    for (String text : records) {
      read.add(RevisionJson.read(text, "a record"));
    }
    return differences(connection, revisions.size(), read);
  }

  /**
   * How the database differs from what records lead to, a line each.
   *
   * @param revisions how many revisions it stands at or behind
   * @param records the records of these, of all chains
   */
  List<String> differences(Connection connection, int revisions, List<Revision> records) {
    return compare(connection, revisions, records).differences();
  }

  /**
   * A database beside what records lead to.
   *
   * @param expected what they lead to
   * @param live what of it the database has
   * @param differences how the two differ, a line each
   */
  record Comparison(SchemaModel expected, SchemaModel live, List<String> differences) {}

  /**
   * Compares the database with what records lead to.
   *
   * @param revisions how many revisions it stands at or behind
   * @param records the records of these, of all chains
   */
  Comparison compare(Connection connection, int revisions, List<Revision> records) {
    if (records.size() < revisions) {
      String unknown =
          revisions
              - records.size()
              + " of "
              + revisions
              + " revisions have no record in this build, so that nobody can say what they make";
      return new Comparison(SchemaModel.EMPTY, SchemaModel.EMPTY, List.of(unknown));
    }
    LiveSchema live = CatalogReader.read(connection, CatalogScope.ALL);
    return compare(live, expected(records), unmanaged.after(records));
  }

  /**
   * Compares a database with what it should hold.
   *
   * @param expected what classes declare
   * @param byHand what no class declares, and hand-written steps made
   */
  Comparison compare(LiveSchema live, SchemaModel expected, UnmanagedObjects byHand) {
    List<String> differences =
        new ArrayList<>(byHand.differences(live.unmanaged(SchemaModel.EMPTY)));
    StandIns standIns = StandIns.of(live, expected, byHand);
    differences.addAll(standIns.differences().values());
    SchemaModel known = known(standIns.schema(), expected);
    List<String> notes = new ArrayList<>();
    SchemaModel aligned = Differ.adopt(known, aligned(expected, live, known, notes));
    for (Change change : Differ.diff(aligned, known, Renames.NONE, VERSIONS)) {
      differences.add(ChangeText.line(change));
    }
    if (!differences.isEmpty()) {
      differences.addAll(notes);
      differences.addAll(NamesOnly.advice(known, aligned, VERSIONS));
    }
    return new Comparison(expected, known, differences);
  }

  /** The schema that classes declare after these revisions, which are of any chains. */
  static SchemaModel expected(List<Revision> records) {
    Map<String, List<Revision>> chains = new TreeMap<>();
    for (Revision record : records) {
      chains.computeIfAbsent(record.links().chain(), chain -> new ArrayList<>()).add(record);
    }
    List<SchemaObject> objects = new ArrayList<>();
    for (List<Revision> chain : chains.values()) {
      History history = History.of(chain);
      List<String> heads = history.heads().stream().map(Revision::id).toList();
      objects.addAll(Merge.of(history, heads, VERSIONS).snapshot().schema().objects());
    }
    return SchemaModel.of(objects);
  }

  private static SchemaModel known(SchemaModel live, SchemaModel expected) {
    List<SchemaObject> known = new ArrayList<>();
    for (SchemaObject object : live.objects()) {
      if (expected.find(object.id()) != null) {
        known.add(object);
      }
    }
    return SchemaModel.of(known);
  }

  /** Without a scratch database expressions are compared as they are written, which is noted. */
  private SchemaModel aligned(
      SchemaModel expected, LiveSchema live, SchemaModel known, List<String> notes) {
    ScratchServer scratch = new ScratchServer(address, Retry.DEFAULT);
    try {
      return new Spelling(scratch, new SpellingCache(cache), live).align(expected, known).schema();
    } catch (ProblemException e) {
      if (e.problem().code() == ScratchProblem.NO_SCRATCH) {
        notes.add("expressions are compared as they are written: " + e.problem().message());
        return expected;
      }
      throw e;
    }
  }
}
