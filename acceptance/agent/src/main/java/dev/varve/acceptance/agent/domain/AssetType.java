package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.EnumType;

/** What an asset is. */
@EnumType(labels = EnumType.Labels.LOWER_CASE)
public enum AssetType {
  IMAGE,
  VIDEO,
  DIAGRAM,
  SCREENSHOT,
  DOCUMENT
}
