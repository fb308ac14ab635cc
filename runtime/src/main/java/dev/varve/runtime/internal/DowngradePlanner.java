package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.AppliedRevision.State;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says which revisions are taken back, and in which order: the last one applied comes first. */
final class DowngradePlanner {
  private final Build build;
  private final Resume resume;
  private final List<AppliedRevision> rows;

  DowngradePlanner(Build build, History history, List<AppliedRevision> rows) {
    this.build = build;
    this.resume = new Resume(build, history);
    this.rows = rows;
  }

  List<Task> everything() throws SQLException {
    return tasks(rows);
  }

  /** An interrupted one counts. */
  List<Task> last(int count) throws SQLException {
    if (count < 1 || count > rows.size()) {
      throw new VarveException(
          ErrorCode.BAD_COUNT,
          "cannot take back "
              + count
              + " revisions: "
              + rows.size()
              + " are applied. Expected a number from 1 to that.");
    }
    return tasks(rows.subList(rows.size() - count, rows.size()));
  }

  List<Task> allAfter(String name) throws SQLException {
    RevisionGraph graph = new RevisionGraph();
    Set<String> ids = new LinkedHashSet<>();
    for (AppliedRevision row : rows) {
      graph.add(row.id(), row.parents());
      if (row.state() != State.DOWNGRADING) {
        ids.add(row.id());
      }
    }
    Set<String> kept = graph.withAncestors(List.of(target(name, ids)));
    return tasks(rows.stream().filter(row -> !kept.contains(row.id())).toList());
  }

  private String target(String name, Set<String> applied) {
    if (!applied.contains(name) && build.find(name) != null) {
      throw new VarveException(
          ErrorCode.NOT_APPLIED,
          "the revision "
              + name
              + " is not applied, so there is no way back to it. To apply it, upgrade to it.");
    }
    return Names.resolve(name, applied, "that is applied");
  }

  /**
   * An upgrade that was interrupted is finished first, since only a whole one can be taken back.
   */
  private List<Task> tasks(List<AppliedRevision> takenBack) throws SQLException {
    List<Task> tasks = new ArrayList<>();
    for (AppliedRevision row : rows) {
      if (row.state() == State.UPGRADING) {
        tasks.add(resume.upgrade(row));
      }
    }
    for (int i = takenBack.size() - 1; i >= 0; i--) {
      tasks.add(resume.takeBack(takenBack.get(i)));
    }
    return tasks;
  }
}
