package dev.varve.cli;

import dev.varve.catalog.Dependents;
import dev.varve.model.change.Change;
import dev.varve.model.change.Hazard;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.merge.Merge;
import dev.varve.model.plan.Additions;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.plan.Remade;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Thing;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.RevisionJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The records of an application's revisions: what each was called, and what it changed. */
final class Records {
  private final Map<String, Revision> byName = new HashMap<>();
  private final Map<String, History> histories = new TreeMap<>();
  private final Set<String> heads = new HashSet<>();

  /** Reads the records of these revisions; one that was written by hand may have none. */
  Records(
      ClassLoader loader,
      Collection<dev.varve.runtime.Revision> revisions,
      Collection<dev.varve.runtime.Revision> heads) {
    for (dev.varve.runtime.Revision head : heads) {
      this.heads.add(head.name());
    }
    Map<String, List<Revision>> chains = new TreeMap<>();
    for (dev.varve.runtime.Revision revision : revisions) {
      String chain = revision.placement().chain();
      Revision record = read(loader, revision.id(), chain);
      if (record != null) {
        byName.put(revision.name(), record);
        chains.computeIfAbsent(chain, it -> new ArrayList<>()).add(record);
      }
    }
    chains.forEach((chain, records) -> histories.put(chain, History.of(records)));
  }

  /** The extensions that the schemas of the heads need. */
  List<String> extensions() {
    Set<String> names = new TreeSet<>();
    for (History history : histories.values()) {
      for (Revision head : history.heads()) {
        for (SchemaObject object : history.schemaAt(head.id()).objects()) {
          if (object instanceof Extension extension) {
            names.add(extension.name());
          }
        }
      }
    }
    return List.copyOf(names);
  }

  /** The records of those of these revisions that have one. */
  List<Revision> of(Collection<String> names) {
    List<Revision> records = new ArrayList<>();
    for (String name : names) {
      Revision record = byName.get(name);
      if (record != null) {
        records.add(record);
      }
    }
    return records;
  }

  /** What the user said of a revision; null if it has no record. */
  @Nullable String message(String name) {
    Revision record = byName.get(name);
    return record == null ? null : record.message();
  }

  /** The name of a revision's class; null if it has no record. */
  @Nullable String javaClass(String name) {
    Revision record = byName.get(name);
    return record == null ? null : record.javaClass();
  }

  /** When a revision was made; null if nobody knows. */
  @Nullable Instant created(String name) {
    Revision record = byName.get(name);
    return record == null ? null : record.createdAt();
  }

  /** Whether no revision of the build follows this one. */
  boolean isHead(String name) {
    return heads.contains(name);
  }

  /** What a revision added, in numbers; empty if it added nothing, or has no record. */
  String additions(String name) {
    return Additions.of(diff(name));
  }

  /** What a revision changed, a line each; nothing if it has no record. */
  List<String> changes(String name) {
    return ChangeText.summary(diff(name));
  }

  /**
   * The codes of what the plan of a revision says that it can fail on.
   *
   * @param up whether the steps up are meant
   * @param table as messages name it; what is about no table is about every one
   */
  Set<String> hazards(String name, boolean up, String table) {
    Set<String> codes = new TreeSet<>();
    Plan plan = Planner.plan(before(name), diff(name), PostgresVersions.DEFAULT);
    for (Hazard hazard : up ? plan.hazards() : plan.back()) {
      String object = hazard.object().name().toString();
      if (object.equals(table) || !isTable(plan, object)) {
        codes.add(hazard.code().code());
      }
    }
    return codes;
  }

  private static boolean isTable(Plan plan, String name) {
    return plan.after().tables().stream().anyMatch(it -> it.name().toString().equals(name));
  }

  /**
   * What uses what a revision drops or makes again, and is declared by no class, a line each.
   *
   * @param connection to a database that the revision is not applied to
   */
  List<String> users(String name, Connection connection) {
    SchemaModel before = before(name);
    Set<Thing> remade = Remade.of(before, diff(name)).keySet();
    return remade.isEmpty() ? List.of() : Dependents.read(connection, before).lines(remade);
  }

  private List<Change> diff(String name) {
    Revision record = byName.get(name);
    History history = history(record);
    return record == null || history == null
        ? List.of()
        : Differ.diff(
            before(name),
            history.schemaAt(record.id()),
            Renames.of(record.renamed()),
            PostgresVersions.DEFAULT);
  }

  /** The schema before a revision; an empty one if that has no record. */
  private SchemaModel before(String name) {
    Revision record = byName.get(name);
    History history = history(record);
    if (record == null || history == null) {
      return SchemaModel.EMPTY;
    }
    Revision counting = Objects.requireNonNull(history.find(record.id()));
    return counting.parents().isEmpty()
        ? SchemaModel.EMPTY
        : Merge.before(history, counting, PostgresVersions.DEFAULT).snapshot().schema();
  }

  /** The history that a record counts in; null if it was squashed, or there is none. */
  private @Nullable History history(@Nullable Revision record) {
    History history = record == null ? null : histories.get(record.links().chain());
    return record == null || history == null || history.find(record.id()) == null ? null : history;
  }

  private static @Nullable Revision read(ClassLoader loader, String id, String chain) {
    try {
      for (URL url : Collections.list(loader.getResources(History.recordOf(id)))) {
        Revision record = RevisionJson.read(text(url), History.recordOf(id));
        if (record.links().chain().equals(chain)) {
          return record;
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the cache of jar files, which would keep a jar open. */
  static String text(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
