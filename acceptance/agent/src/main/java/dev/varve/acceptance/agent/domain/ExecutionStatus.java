package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.EnumType;

/** How far a step of a plan has come. */
@EnumType(labels = EnumType.Labels.LOWER_CASE)
public enum ExecutionStatus {
  PENDING,
  RUNNING,
  SUCCESS,
  FAILED,
  SKIPPED
}
