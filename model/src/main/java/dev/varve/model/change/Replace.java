package dev.varve.model.change;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaObject;
import java.util.HashSet;
import java.util.Set;

/**
 * Puts another definition in the place of an object's, which stays: what hangs on it goes on.
 *
 * @param before the object before
 * @param after the object after, of the same name
 * @param bothWays whether the definition before can be put back in place, too; else the object is
 *     dropped and created on the way back
 */
public record Replace(SchemaObject before, SchemaObject after, boolean bothWays) implements Change {

  @Override
  public ObjectId object() {
    return before.id();
  }

  @Override
  public void declare(Claims claims) {
    Set<Ref> needed = new HashSet<>();
    after.declare(
        (role, ref) -> {
          if (role == Claims.Role.NEEDS) {
            needed.add(ref);
          }
          claims.claim(role == Claims.Role.CREATES ? Claims.Role.ALTERS : role, ref);
        });
    before.declare(
        (role, ref) -> {
          if (role == Claims.Role.NEEDS && !needed.contains(ref)) {
            claims.releases(ref);
          }
        });
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.get(before.id());
    editor.replace(after);
  }

  @Override
  public Inverse inverse() {
    return bothWays
        ? Inverse.exact(new Replace(after, before, true))
        : Inverse.exact(new Drop(after), new Create(before));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
