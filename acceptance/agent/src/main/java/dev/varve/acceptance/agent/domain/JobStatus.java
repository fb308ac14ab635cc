package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.EnumType;

/** How far a plan has come. */
@EnumType(labels = EnumType.Labels.LOWER_CASE)
public enum JobStatus {
  PENDING,
  RUNNING,
  COMPLETED,
  FAILED,
  CANCELLED
}
