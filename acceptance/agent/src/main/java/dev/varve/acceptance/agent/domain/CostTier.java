package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.EnumType;

/** What a provider costs. */
@EnumType(labels = EnumType.Labels.LOWER_CASE)
public enum CostTier {
  FREE,
  LOW,
  MEDIUM,
  HIGH,
  PREMIUM
}
