package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.EnumType;

/** Whether a provider can be used. */
@EnumType(labels = EnumType.Labels.LOWER_CASE)
public enum CapabilityHealth {
  HEALTHY,
  DEGRADED,
  UNAVAILABLE
}
