package dev.varve.example.lifegraph.domain;

import dev.varve.annotations.EnumType;

/** What kind of thing is owed. */
@EnumType(labels = EnumType.Labels.LOWER_CASE)
public enum CommitmentType {
  OBLIGATION,
  RESPONSIBILITY,
  GOAL,
  ROUTINE,
  APPOINTMENT,
  COMPLIANCE
}
