package dev.varve.processor.live;

import dev.varve.model.diff.Renames;
import dev.varve.model.plan.Plan;

/**
 * How a live database becomes what the classes declare.
 *
 * @param renames what was renamed
 * @param plan the changes and their steps
 */
public record LiveDifference(Renames renames, Plan plan) {}
