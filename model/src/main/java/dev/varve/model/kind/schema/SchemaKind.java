package dev.varve.model.kind.schema;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.Place;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.ddl.SchemaDdl;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.Kind;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.runtime.sql.SqlQuoting;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Schemas. A schema under another name is another schema. */
public final class SchemaKind implements Kind<Schema> {

  @Override
  public void write(JsonText json, Schema schema) {
    json.field("comment", schema.comment());
  }

  @Override
  public Schema read(JsonFields fields, ObjectId id) throws IOException {
    return new Schema(id.name().name(), fields.text("comment"));
  }

  @Override
  public Schema adopt(@Nullable Schema before, Schema after) {
    return after;
  }

  @Override
  public List<Change> compareFirst(SchemaModel before, SchemaModel after) {
    return List.of();
  }

  @Override
  public void compare(Schema before, Schema after, Comparison comparison) {}

  @Override
  public void compareLinks(Comparison comparison) {}

  @Override
  public boolean goesWithAnother(Schema schema, Comparison comparison) {
    return false;
  }

  @Override
  public boolean hasBody() {
    return false;
  }

  @Override
  public Schema inWordsOf(Schema declared, Schema there, Schema printed, Schema therePrinted) {
    return declared;
  }

  @Override
  public boolean canBeRenamed() {
    return false;
  }

  @Override
  public boolean isAlike(Schema dropped, Schema created) {
    return false;
  }

  @Override
  public String memberWord() {
    return "";
  }

  @Override
  public boolean isAlike(Schema before, String dropped, Schema after, String added) {
    return false;
  }

  @Override
  public List<Change> renameMembers(Schema schema, Map<String, String> renames) {
    return List.of();
  }

  @Override
  public String target(ObjectId object) {
    return "SCHEMA " + SqlQuoting.identifier(object.name().name());
  }

  @Override
  public String target(ObjectId object, CommentTarget.Part part, String name) {
    throw new IllegalStateException("it has no parts with comments");
  }

  @Override
  public void create(Schema schema, Steps steps) {
    steps.sql(SchemaDdl.create(schema));
  }

  @Override
  public void commentParts(Schema schema, Steps steps) {}

  @Override
  public void drop(Schema schema, Steps steps) {
    steps.sql(SchemaDdl.drop(schema));
  }

  @Override
  public void replace(Schema before, Schema after, Steps steps) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public boolean goesWithoutTrace() {
    return true;
  }

  @Override
  public void rename(Schema schema, QualifiedName target, Steps steps) {
    throw new IllegalStateException("a schema cannot be renamed");
  }

  @Override
  public void move(Schema schema, QualifiedName target, Steps steps) {
    throw new IllegalStateException("a schema cannot be moved to a schema");
  }

  @Override
  public String definition(Schema schema) {
    return "";
  }

  @Override
  public String difference(Schema before, Schema after) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public List<String> parts(Schema schema) {
    return List.of();
  }

  @Override
  public void warnOfDrop(Schema schema, Drop change, Warnings warnings) {}

  @Override
  public void warnOfReturn(Schema schema, Create change, Warnings warnings) {}

  @Override
  public Place changes() {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public Place comes() {
    return Place.SCHEMA_COMES;
  }

  @Override
  public Place goes() {
    return Place.SCHEMA_GOES;
  }
}
