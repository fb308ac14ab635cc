package dev.varve.cli;

import dev.varve.cli.doctor.Finding;
import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Outcome;
import dev.varve.runtime.Revision;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what a command found or did. */
interface Report {

  /** What was done with each revision. */
  void outcome(Outcome outcome);

  /**
   * What would be done with each revision, and the steps that would run.
   *
   * @param users what uses what a revision drops or makes again, and is declared by no class
   */
  void planned(Outcome outcome, Map<String, List<String>> users);

  /**
   * Rows of the history.
   *
   * @param records what is known of the revisions, if all of it is to be told
   */
  void applied(List<AppliedRevision> rows, @Nullable Records records);

  /** All that is known of revisions of the build. */
  void details(List<Revision> revisions, Records records);

  /** Revisions that several others follow, and which. */
  void branches(Map<String, List<String>> followers);

  /** How the database differs from what its revision says. */
  void differences(List<String> differences);

  /**
   * Where a database is saved.
   *
   * @param history the rows that it had then
   */
  void saved(Path file, List<AppliedRevision> history);

  /**
   * From where a database was brought back.
   *
   * @param history the rows that it has now
   */
  void restored(Path file, List<AppliedRevision> history);

  /** What was looked at, and how it is. */
  void findings(List<Finding> findings);

  /** What a healthy database has, and what this one lacks. */
  void health(List<HealthCheck> checks);

  /** What became of the revisions that were tried. */
  void verified(List<Verified> revisions);

  /** Revisions of the build. */
  void revisions(List<Revision> revisions);

  /**
   * Where a database stands.
   *
   * @param status {@code up to date}, {@code behind}, {@code ahead}, {@code diverged} or {@code
   *     dirty}
   * @param revisions those because of which it is so
   */
  void status(String status, List<String> revisions);
}
