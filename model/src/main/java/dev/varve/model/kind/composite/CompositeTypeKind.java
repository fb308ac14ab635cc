package dev.varve.model.kind.composite;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.Place;
import dev.varve.model.change.RenameSequence;
import dev.varve.model.change.SetComment;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.ddl.CommentDdl;
import dev.varve.model.ddl.TypeDdl;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.TypeKind;
import dev.varve.model.kind.table.TypeSwap;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Composite types. */
public final class CompositeTypeKind implements TypeKind<CompositeType> {

  @Override
  public void write(JsonText json, CompositeType type) {
    CompositeJson.write(json, type);
  }

  @Override
  public CompositeType read(JsonFields fields, ObjectId id) throws IOException {
    return CompositeJson.read(fields, id.name());
  }

  @Override
  public CompositeType adopt(@Nullable CompositeType before, CompositeType after) {
    return after;
  }

  @Override
  public List<Change> compareFirst(SchemaModel before, SchemaModel after) {
    return List.of();
  }

  @Override
  public void compare(CompositeType before, CompositeType after, Comparison comparison) {
    List<Attribute> old = new ArrayList<>();
    List<Attribute> retyped = new ArrayList<>();
    for (Attribute attribute : after.attributes()) {
      Attribute one = before.attribute(attribute.name());
      if (one == null) {
        comparison.add(new AddAttribute(after.name(), attribute));
      } else {
        if (!one.sameType(attribute)) {
          old.add(one);
          retyped.add(attribute);
        }
        if (!Objects.equals(one.comment(), attribute.comment())) {
          CommentTarget target =
              CommentTarget.part(after.id(), CommentTarget.Part.COLUMN, attribute.name());
          comparison.add(new SetComment(target, one.comment(), attribute.comment()));
        }
      }
    }
    for (Attribute attribute : before.attributes()) {
      if (after.attribute(attribute.name()) == null) {
        comparison.add(new DropAttribute(after.name(), attribute));
      }
    }
    if (!retyped.isEmpty()) {
      retype(after, old, retyped, comparison);
    }
  }

  private static void retype(
      CompositeType type, List<Attribute> old, List<Attribute> retyped, Comparison comparison) {
    boolean isInTables =
        TypeSwap.isInTables(comparison.before(), type)
            || TypeSwap.isInTables(comparison.after(), type);
    if (isInTables) {
      comparison.add(new SwapCompositeType(type.name(), old, retyped));
    } else {
      for (int i = 0; i < retyped.size(); i++) {
        comparison.add(new SetAttributeType(type.name(), old.get(i), retyped.get(i)));
      }
    }
  }

  @Override
  public void compareLinks(Comparison comparison) {}

  @Override
  public boolean goesWithAnother(CompositeType type, Comparison comparison) {
    return false;
  }

  @Override
  public boolean hasBody() {
    return false;
  }

  @Override
  public CompositeType inWordsOf(
      CompositeType declared,
      CompositeType there,
      CompositeType printed,
      CompositeType therePrinted) {
    return declared;
  }

  @Override
  public boolean canBeRenamed() {
    return true;
  }

  @Override
  public boolean isAlike(CompositeType dropped, CompositeType created) {
    return !Collections.disjoint(dropped.members(), created.members());
  }

  @Override
  public String memberWord() {
    return "attribute";
  }

  @Override
  public boolean isAlike(CompositeType before, String dropped, CompositeType after, String added) {
    Attribute one = before.attribute(dropped);
    Attribute other = after.attribute(added);
    return one != null && other != null && one.type().equals(other.type());
  }

  @Override
  public List<Change> renameMembers(CompositeType type, Map<String, String> renames) {
    List<Change> changes = new ArrayList<>();
    for (RenameSequence.Step step : RenameSequence.of(type.members(), renames)) {
      changes.add(new RenameAttribute(type.name(), step.from(), step.to()));
    }
    return changes;
  }

  @Override
  public String target(ObjectId object) {
    return CompositeDdl.target(object.name());
  }

  @Override
  public String target(ObjectId object, CommentTarget.Part part, String name) {
    return CommentDdl.target(object.name(), part, name);
  }

  @Override
  public void create(CompositeType type, Steps steps) {
    steps.sql(CompositeDdl.create(type));
  }

  @Override
  public void commentParts(CompositeType type, Steps steps) {
    for (Attribute attribute : type.attributes()) {
      if (attribute.comment() != null) {
        steps.sql(CommentDdl.onColumn(type.name(), attribute.name(), attribute.comment()));
      }
    }
  }

  @Override
  public void createInPlaceOf(QualifiedName old, CompositeType type, Steps steps) {
    steps.sql(
        type.attributes().size() < 2
            ? CompositeDdl.create(type)
            : CompositeDdl.createInOrderOf(old, type));
  }

  @Override
  public void drop(CompositeType type, Steps steps) {
    steps.sql("DROP " + target(type.id()));
  }

  @Override
  public void replace(CompositeType before, CompositeType after, Steps steps) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public boolean goesWithoutTrace() {
    return true;
  }

  @Override
  public void rename(CompositeType type, QualifiedName target, Steps steps) {
    steps.sql(TypeDdl.rename(type.name(), target.name()));
  }

  @Override
  public void move(CompositeType type, QualifiedName target, Steps steps) {
    steps.sql(TypeDdl.setSchema(type.name(), target.schema()));
  }

  @Override
  public String definition(CompositeType type) {
    return "";
  }

  @Override
  public String difference(CompositeType before, CompositeType after) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public List<String> parts(CompositeType type) {
    List<String> parts = new ArrayList<>();
    for (Attribute attribute : type.attributes()) {
      parts.add(CompositeDdl.definition(attribute));
    }
    return parts;
  }

  @Override
  public void warnOfDrop(CompositeType type, Drop change, Warnings warnings) {}

  @Override
  public void warnOfReturn(CompositeType type, Create change, Warnings warnings) {}

  @Override
  public Place changes() {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public Place comes() {
    return Place.TYPE_COMES;
  }

  @Override
  public Place goes() {
    return Place.TYPE_GOES;
  }
}
