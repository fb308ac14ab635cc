package dev.varve.cli;

import dev.varve.catalog.LiveSchema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.unmanaged.UnmanagedChange;
import dev.varve.model.unmanaged.UnmanagedObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares what each revision makes with its record and the file beside it. Not thread-safe. */
final class RecordTrial {
  private final RecordedSchema check;
  private final Records records;
  private final UnmanagedVerification unmanaged;
  private final List<String> applied = new ArrayList<>();
  private final Map<String, List<String>> written = new HashMap<>();
  private UnmanagedObjects byHand;

  /**
   * Begins before the first revision.
   *
   * @param live what the database holds then
   */
  RecordTrial(
      RecordedSchema check, Records records, UnmanagedVerification unmanaged, LiveSchema live) {
    this.check = check;
    this.records = records;
    this.unmanaged = unmanaged;
    this.byHand = live.unmanaged(SchemaModel.EMPTY);
  }

  /**
   * What is not as the record says, a line each. Nothing can be compared after a revision that has
   * no record.
   *
   * @param name the revision that was applied last
   * @param live what the database holds now
   */
  List<String> faults(String name, LiveSchema live) {
    applied.add(name);
    List<Revision> known = records.of(applied);
    if (known.size() < applied.size()) {
      return List.of();
    }
    SchemaModel declared = RecordedSchema.expected(known);
    UnmanagedObjects now = live.unmanaged(declared);
    UnmanagedChange change = byHand.to(now);
    byHand = now;
    List<String> faults = new ArrayList<>();
    for (String line : check.compare(live, declared, now).differences()) {
      faults.add("up, other than its record: " + line);
    }
    Revision revision = known.get(known.size() - 1);
    faults.addAll(unmanaged.faults(revision, change));
    written.put(name, unmanaged.written(revision, change));
    return faults;
  }

  /** The files that were written for a revision, a line each. */
  List<String> written(String name) {
    return written.getOrDefault(name, List.of());
  }
}
