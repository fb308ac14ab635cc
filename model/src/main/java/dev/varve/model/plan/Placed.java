package dev.varve.model.plan;

import dev.varve.model.change.Effect;
import dev.varve.model.schema.Ref;
import java.util.List;
import java.util.Set;

/**
 * A turn, and what decides where it stands.
 *
 * @param turn the turn
 * @param effect what the change does
 * @param claims what the change claims
 * @param reshaped what it reshapes besides
 */
record Placed(Turn turn, Effect effect, List<Claim> claims, Set<Ref> reshaped) {}
