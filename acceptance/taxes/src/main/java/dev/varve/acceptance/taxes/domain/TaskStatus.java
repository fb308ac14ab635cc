package dev.varve.acceptance.taxes.domain;

import dev.varve.annotations.EnumType;

/** How far a task has come. */
@EnumType(name = "taskstatus")
public enum TaskStatus {
  PENDING,
  ASSIGNED,
  IN_PROGRESS,
  ESCALATED,
  COMPLETED,
  FAILED
}
