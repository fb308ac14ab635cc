package dev.varve.catalog.spelling;

import dev.varve.catalog.CatalogReader;
import dev.varve.catalog.CatalogScope;
import dev.varve.catalog.scratch.ScratchDatabase;
import dev.varve.model.diff.Renames;
import dev.varve.model.kinds.Kinds;
import dev.varve.model.plan.Planner;
import dev.varve.model.plan.Step;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Views, routines and triggers in PostgreSQL's own words. PostgreSQL keeps their queries and
 * conditions parsed; whether two mean the same shows where both are created in a scratch database,
 * with all that is declared, and read back: once, and once more from what was read, as a dump and
 * its restoration would do.
 *
 * @param spelling the servers
 */
record CodeSpelling(Spelling spelling) {

  /** The declared schema, with the live objects in the place of those that mean the same. */
  SchemaModel align(SchemaModel declared, SchemaModel live) {
    Map<ObjectId, SchemaObject> open = open(declared, live);
    if (open.isEmpty()) {
      return declared;
    }
    SchemaModel shown = printed(declared);
    SchemaModel aligned = declared;
    Map<ObjectId, SchemaObject> left = new LinkedHashMap<>();
    for (SchemaObject there : open.values()) {
      if (there.equals(shown.find(there.id()))) {
        aligned = with(aligned, there);
      } else if (shown.find(there.id()) != null) {
        left.put(there.id(), there);
      }
    }
    return left.isEmpty() ? aligned : settled(aligned, shown, left);
  }

  private SchemaModel settled(
      SchemaModel declared, SchemaModel shown, Map<ObjectId, SchemaObject> left) {
    SchemaModel ours = declared;
    SchemaModel theirs = declared;
    for (SchemaObject there : left.values()) {
      SchemaObject own = shown.find(there.id());
      ours = own == null ? ours : with(ours, own);
      theirs = with(theirs, there);
    }
    SchemaModel oursAgain = printed(ours);
    SchemaModel theirsAgain = printed(theirs);
    SchemaModel aligned = declared;
    for (SchemaObject there : left.values()) {
      SchemaObject own = oursAgain.find(there.id());
      SchemaObject other = theirsAgain.find(there.id());
      if (own != null && own.equals(other)) {
        aligned = with(aligned, there);
      } else {
        aligned = with(aligned, inWordsOf(there, declared.find(there.id()), own, other));
      }
    }
    return aligned;
  }

  /** Where something else differs, the texts may mean the same. */
  private static SchemaObject inWordsOf(
      SchemaObject there,
      @Nullable SchemaObject declared,
      @Nullable SchemaObject own,
      @Nullable SchemaObject other) {
    if (declared == null) {
      return there;
    }
    return own == null || other == null
        ? declared
        : Kinds.of(declared).inWordsOf(declared, there, own, other);
  }

  /** The live objects of SQL that differ from the declared ones. */
  private static Map<ObjectId, SchemaObject> open(SchemaModel declared, SchemaModel live) {
    Map<ObjectId, SchemaObject> open = new LinkedHashMap<>();
    for (SchemaObject object : declared.objects()) {
      SchemaObject there = live.find(object.id());
      if (Kinds.of(object).hasBody() && there != null && !there.equals(object)) {
        open.put(there.id(), there);
      }
    }
    return open;
  }

  private static SchemaModel with(SchemaModel schema, SchemaObject object) {
    List<SchemaObject> objects = new ArrayList<>(schema.objects());
    objects.removeIf(other -> other.id().equals(object.id()));
    objects.add(object);
    return SchemaModel.of(objects);
  }

  /** What the server prints of the schema; what it cannot make is not in it. */
  private SchemaModel printed(SchemaModel schema) {
    int major = spelling.database().serverVersion() / 10_000;
    PostgresVersions versions = new PostgresVersions(major, major);
    try (ScratchDatabase scratch = spelling.server().create()) {
      for (Step step : Planner.plan(SchemaModel.EMPTY, schema, Renames.NONE, versions).up()) {
        scratch.tryToRun(step.sql());
      }
      return CatalogReader.read(scratch.connection(), CatalogScope.ALL).schema();
    }
  }
}
