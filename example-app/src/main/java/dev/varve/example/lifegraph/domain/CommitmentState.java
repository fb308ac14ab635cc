package dev.varve.example.lifegraph.domain;

import dev.varve.annotations.EnumType;

/** How far a commitment has come. */
@EnumType(labels = EnumType.Labels.LOWER_CASE)
public enum CommitmentState {
  PROPOSED,
  ACCEPTED,
  ACTIVE,
  PAUSED,
  FULFILLED,
  CANCELED,
  DELINQUENT
}
