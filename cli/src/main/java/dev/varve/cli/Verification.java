package dev.varve.cli;

import dev.varve.catalog.CatalogReader;
import dev.varve.catalog.CatalogScope;
import dev.varve.catalog.LiveSchema;
import dev.varve.cli.trial.Trial;
import dev.varve.model.change.Change;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.Revision;
import dev.varve.runtime.Varve;
import dev.varve.runtime.VarveException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tries migrations in an empty database: up one by one, each compared with its record; down again,
 * where each must leave what was there before it; and up once more.
 *
 * @param varve the runtime, for the empty database
 * @param connection to that database, in autocommit
 * @param scope what is looked at: everything but the history
 * @param unmanaged compares or writes the files of what no class declares
 */
record Verification(
    Varve varve,
    Connection connection,
    RecordedSchema check,
    Records records,
    CatalogScope scope,
    UnmanagedVerification unmanaged) {

  /** Does it all, and says what became of each revision, in their order. */
  List<Verified> run() {
    List<Revision> revisions = varve.revisions();
    Map<String, List<String>> faults = new LinkedHashMap<>();
    List<LiveSchema> before = new ArrayList<>();
    LiveSchema top = read();
    RecordTrial trial = new RecordTrial(check, records, unmanaged, top);
    for (Revision revision : revisions) {
      before.add(top);
      upgrade(revision.name());
      top = read();
      faults.put(revision.name(), new ArrayList<>(trial.faults(revision.name(), top)));
    }
    int lowest = takeBack(revisions, before, faults);
    if (!revisions.isEmpty()) {
      add(faults, revisions.get(revisions.size() - 1), "up again: ", upAgain(top));
    }
    List<Verified> verified = new ArrayList<>();
    for (int i = 0; i < revisions.size(); i++) {
      String name = revisions.get(i).name();
      List<String> wrong = faults.getOrDefault(name, List.of());
      verified.add(new Verified(name, i >= lowest, wrong, trial.written(name), Trial.NONE));
    }
    return verified;
  }

  /** A failure names what is in the way: PostgreSQL may know it under a name of the moment. */
  private void upgrade(String revision) {
    try {
      varve.upgrade(revision);
    } catch (VarveException e) {
      List<String> users = records.users(revision, connection);
      if (users.isEmpty()) {
        throw e;
      }
      String text = Objects.requireNonNull(e.getMessage()).substring(e.code().length() + 2);
      throw new VarveException(e.code(), text + "\n" + String.join("\n", users), e.getCause());
    }
  }

  /** As far as it goes; gives the place of the last one that could be taken back. */
  private int takeBack(
      List<Revision> revisions, List<LiveSchema> before, Map<String, List<String>> faults) {
    for (int i = revisions.size() - 1; i >= 0; i--) {
      try {
        varve.downgrade(1);
      } catch (VarveException e) {
        if (e.code().equals(ErrorCode.IRREVERSIBLE)) {
          return i + 1;
        }
        throw e;
      }
      add(
          faults,
          revisions.get(i),
          "down, other than before it: ",
          differences(before.get(i), read()));
    }
    return 0;
  }

  private List<String> upAgain(LiveSchema top) {
    try {
      varve.upgrade();
      return differences(top, read());
    } catch (VarveException e) {
      return String.valueOf(e.getMessage()).lines().toList();
    }
  }

  private static void add(
      Map<String, List<String>> faults, Revision revision, String what, List<String> lines) {
    for (String line : lines) {
      faults.computeIfAbsent(revision.name(), it -> new ArrayList<>()).add(what + line);
    }
  }

  private LiveSchema read() {
    return CatalogReader.read(connection, scope);
  }

  private static List<String> differences(LiveSchema expected, LiveSchema found) {
    List<String> lines = new ArrayList<>();
    for (Change change :
        Differ.diff(expected.schema(), found.schema(), Renames.NONE, PostgresVersions.DEFAULT)) {
      lines.add(ChangeText.line(change));
    }
    if (lines.isEmpty() && !expected.unsupported().equals(found.unsupported())) {
      lines.add("objects of kinds that no class can declare differ");
    }
    return lines;
  }
}
