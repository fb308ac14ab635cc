package dev.varve.model.snapshot;

import dev.varve.model.problem.ProblemCode;
import dev.varve.model.problem.Severity;

/** What can be wrong with the committed history. Each of these is an error. */
public enum HistoryProblem implements ProblemCode {
  /** The file, or the folder, of records cannot be read. */
  UNREADABLE("VARVE-2001"),
  /** The text of a record is no JSON, is cut off, or has a field that no record has. */
  MALFORMED("VARVE-2002"),
  /** A record is not as it was written: its checksum is not that of its text. */
  EDITED("VARVE-2003"),
  /** A record was written by a newer version that writes another format. */
  NEWER_FORMAT("VARVE-2004"),
  /** A record holds another id than its file's name says. */
  ID_IS_NOT_FILE_NAME("VARVE-2005"),
  /** Two revisions have the same id. */
  DUPLICATE_ID("VARVE-2006"),
  /** A revision follows one that has no record. */
  PARENT_MISSING("VARVE-2007"),
  /** Revisions are each other's ancestors. */
  CYCLE("VARVE-2008"),
  /** The schema that a revision leads to is not the one that its record says. */
  HASH_DOES_NOT_FOLLOW("VARVE-2009"),
  /** Both sides of a merge changed an object, and the merge does not say what it is after. */
  MERGE_IS_INCOMPLETE("VARVE-2010"),
  /** A revision removes an object, or says where one comes from, that is not there. */
  OBJECT_MISSING("VARVE-2011"),
  /** A squash leads to another schema than the revisions that it replaces. */
  SQUASH_DIFFERS("VARVE-2012"),
  /** A revision was squashed into two others. */
  SQUASHED_TWICE("VARVE-2013"),
  /** The file of what a revision made by hand has a line that no such file has. */
  UNMANAGED_MALFORMED("VARVE-2014"),
  /** The file of what a revision made by hand is missing, or is not what its steps make. */
  UNMANAGED_STALE("VARVE-2015");

  private final String code;

  HistoryProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
