package dev.varve.model.kind.enumtype;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.Place;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.ddl.EnumTypeDdl;
import dev.varve.model.ddl.TypeDdl;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.TypeKind;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.TypeName;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Enum types. */
public final class EnumTypeKind implements TypeKind<EnumType> {

  @Override
  public void write(JsonText json, EnumType type) {
    json.field("labels", type.labels());
    json.field("comment", type.comment());
  }

  @Override
  public EnumType read(JsonFields fields, ObjectId id) throws IOException {
    return new EnumType(id.name(), fields.texts("labels"), fields.text("comment"));
  }

  @Override
  public EnumType adopt(@Nullable EnumType before, EnumType after) {
    return after;
  }

  @Override
  public List<Change> compareFirst(SchemaModel before, SchemaModel after) {
    return List.of();
  }

  @Override
  public void compare(EnumType before, EnumType after, Comparison comparison) {
    EnumTypeDiff.diff(before, after, comparison.renamedMembers(after.id()))
        .forEach(comparison::add);
  }

  @Override
  public void compareLinks(Comparison comparison) {}

  @Override
  public boolean goesWithAnother(EnumType type, Comparison comparison) {
    return false;
  }

  @Override
  public boolean hasBody() {
    return false;
  }

  @Override
  public EnumType inWordsOf(
      EnumType declared, EnumType there, EnumType printed, EnumType therePrinted) {
    return declared;
  }

  @Override
  public boolean canBeRenamed() {
    return true;
  }

  @Override
  public boolean isAlike(EnumType dropped, EnumType created) {
    return !Collections.disjoint(dropped.labels(), created.labels());
  }

  @Override
  public String memberWord() {
    return "label";
  }

  @Override
  public boolean isAlike(EnumType before, String dropped, EnumType after, String added) {
    return true;
  }

  /** They come with the other changes of the labels. */
  @Override
  public List<Change> renameMembers(EnumType type, Map<String, String> renames) {
    return List.of();
  }

  @Override
  public String target(ObjectId object) {
    return "TYPE " + TypeName.of(object.name()).sql();
  }

  @Override
  public String target(ObjectId object, CommentTarget.Part part, String name) {
    throw new IllegalStateException("it has no parts with comments");
  }

  @Override
  public void create(EnumType type, Steps steps) {
    steps.sql(EnumTypeDdl.create(type));
  }

  @Override
  public void commentParts(EnumType type, Steps steps) {}

  @Override
  public void createInPlaceOf(QualifiedName old, EnumType type, Steps steps) {
    create(type, steps);
  }

  @Override
  public void drop(EnumType type, Steps steps) {
    steps.sql(TypeDdl.drop(type.name()));
  }

  @Override
  public void replace(EnumType before, EnumType after, Steps steps) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public boolean goesWithoutTrace() {
    return true;
  }

  @Override
  public void rename(EnumType type, QualifiedName target, Steps steps) {
    steps.sql(TypeDdl.rename(type.name(), target.name()));
  }

  @Override
  public void move(EnumType type, QualifiedName target, Steps steps) {
    steps.sql(TypeDdl.setSchema(type.name(), target.schema()));
  }

  @Override
  public String definition(EnumType type) {
    return "(" + String.join(", ", type.labels()) + ")";
  }

  @Override
  public String difference(EnumType before, EnumType after) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public List<String> parts(EnumType type) {
    return List.of();
  }

  @Override
  public void warnOfDrop(EnumType type, Drop change, Warnings warnings) {}

  @Override
  public void warnOfReturn(EnumType type, Create change, Warnings warnings) {}

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
