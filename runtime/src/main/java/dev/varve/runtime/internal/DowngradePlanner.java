package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.AppliedRevision.State;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says which revisions are taken back, and in which order: the last one applied comes first. What
 * stands on one that is taken back, in whatever chain, is taken back too.
 */
final class DowngradePlanner {
  private final Resume resume;
  private final Rows rows;
  private final AddressBook book;

  DowngradePlanner(History history, AddressBook book) {
    this.resume = new Resume(book.build(), history);
    this.rows = book.rows();
    this.book = book;
  }

  /** An interrupted one counts. */
  List<Task> last(int count) throws SQLException {
    List<String> own = List.copyOf(rows.ofChain(book.chain()));
    if (count < 1 || count > own.size()) {
      throw new VarveException(
          ErrorCode.BAD_COUNT,
          "cannot take back "
              + count
              + " revisions: "
              + own.size()
              + " are applied. Expected a number from 1 to that.");
    }
    return takeBack(new HashSet<>(own.subList(own.size() - count, own.size())));
  }

  /**
   * What the histories of the revisions that an address means have beyond them. Steps back from
   * where a database with several histories stands are a number of revisions.
   */
  List<Task> allAfter(String address) throws SQLException {
    int count = book.lastOfSeveral(address);
    if (count > 0) {
      return last(count);
    }
    Set<String> targets = book.toGoBackTo(address);
    Set<String> after = book.histories(address, rows.standing(book.chain()));
    Set<String> kept = rows.graph().withAncestors(targets);
    after.removeAll(kept);
    List<Task> tasks = finish(kept);
    tasks.addAll(takeBack(after));
    return tasks;
  }

  /** What an interrupted upgrade did is taken back from where it stands. */
  private List<Task> takeBack(Set<String> names) throws SQLException {
    List<Task> tasks = new ArrayList<>();
    List<AppliedRevision> takenBack = rows.withDependents(names);
    Set<String> applied = new HashSet<>(rows.names());
    for (int i = takenBack.size() - 1; i >= 0; i--) {
      AppliedRevision row = takenBack.get(i);
      tasks.add(resume.takeBack(row, applied));
      applied.remove(row.name());
    }
    return tasks;
  }

  /** Where the database shall stand at a revision, an interrupted upgrade to it is finished. */
  private List<Task> finish(Set<String> names) throws SQLException {
    List<Task> tasks = new ArrayList<>();
    for (AppliedRevision row : rows.all()) {
      if (row.state() == State.UPGRADING && names.contains(row.name())) {
        tasks.add(resume.upgrade(row, rows.names()));
      }
    }
    return tasks;
  }
}
