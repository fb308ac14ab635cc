package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.schema.Claims.Role;
import dev.varve.model.schema.Ref;
import java.util.ArrayList;
import java.util.List;

/** What a change is to a thing. */
record Claim(Role role, Ref ref) {

  /** All that a change claims. */
  static List<Claim> of(Change change) {
    List<Claim> claims = new ArrayList<>();
    change.declare((role, ref) -> claims.add(new Claim(role, ref)));
    return claims;
  }

  /** Whether the thing stays as it is. */
  boolean isOnlyOfUse() {
    return role == Role.NEEDS || role == Role.MENTIONS;
  }

  /** Whether the thing comes or goes. */
  boolean isOfExistence() {
    return role == Role.CREATES || role == Role.REMOVES;
  }

  boolean isOf(Ref.Kind kind) {
    return ref.kind() == kind;
  }
}
