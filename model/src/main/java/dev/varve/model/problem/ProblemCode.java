package dev.varve.model.problem;

/** A kind of problem. Its code never changes its meaning. */
public interface ProblemCode {

  /** The code, such as {@code VARVE-1203}. */
  String code();

  /** How bad problems of this kind are. */
  Severity severity();
}
