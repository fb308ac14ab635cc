package dev.varve.model.kind.routine;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Place;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.Kind;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds of all that is called by a name with arguments: it has no parts, and views, routines
 * and the like hang on it.
 *
 * @param <T> the objects of the kind
 */
public abstract class CallableKind<T extends SchemaObject> implements Kind<T> {

  @Override
  public final T adopt(@Nullable T before, T after) {
    return after;
  }

  @Override
  public final List<Change> compareFirst(SchemaModel before, SchemaModel after) {
    return List.of();
  }

  @Override
  public final void compareLinks(Comparison comparison) {}

  @Override
  public final boolean goesWithAnother(T object, Comparison comparison) {
    return false;
  }

  @Override
  public final boolean hasBody() {
    return true;
  }

  @Override
  public final T inWordsOf(T declared, T there, T printed, T therePrinted) {
    return declared;
  }

  @Override
  public final boolean canBeRenamed() {
    return true;
  }

  @Override
  public final String memberWord() {
    return "";
  }

  @Override
  public final boolean isAlike(T before, String dropped, T after, String added) {
    return false;
  }

  @Override
  public final List<Change> renameMembers(T object, Map<String, String> renames) {
    return List.of();
  }

  @Override
  public final String target(ObjectId object, CommentTarget.Part part, String name) {
    throw new IllegalStateException("it has no parts with comments");
  }

  @Override
  public final void commentParts(T object, Steps steps) {}

  @Override
  public final void drop(T object, Steps steps) {
    steps.sql("DROP " + target(object.id()));
  }

  @Override
  public final boolean goesWithoutTrace() {
    return true;
  }

  @Override
  public final void rename(T object, QualifiedName target, Steps steps) {
    steps.sql(
        "ALTER " + target(object.id()) + " RENAME TO " + SqlQuoting.identifier(target.name()));
  }

  @Override
  public final void move(T object, QualifiedName target, Steps steps) {
    steps.sql(
        "ALTER " + target(object.id()) + " SET SCHEMA " + SqlQuoting.identifier(target.schema()));
  }

  @Override
  public final List<String> parts(T object) {
    return List.of();
  }

  @Override
  public final void warnOfDrop(T object, Drop change, Warnings warnings) {
    boolean comesBack =
        warnings.changes().stream()
            .anyMatch(it -> it instanceof Create && it.object().equals(object.id()));
    if (!comesBack) {
      warnings.warn(
          HazardCode.DROP_ROUTINE,
          change,
          "",
          "code that is running and calls the routine fails as soon as it is dropped. First deploy"
              + " code that does not use it");
    }
  }

  @Override
  public final void warnOfReturn(T object, Create change, Warnings warnings) {}

  @Override
  public final Place changes() {
    return Place.CODE_CHANGES;
  }

  @Override
  public final Place comes() {
    return Place.CODE_COMES;
  }

  @Override
  public final Place goes() {
    return Place.CODE_GOES;
  }
}
