package dev.varve.model.kind.extension;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Place;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.ddl.ExtensionDdl;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.Kind;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.runtime.sql.SqlQuoting;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Extensions. Their comments and members come with them. */
public final class ExtensionKind implements Kind<Extension> {
  private static final String IN_SCHEMA = "in schema";

  @Override
  public void write(JsonText json, Extension extension) {
    json.field(IN_SCHEMA, extension.schema());
    json.field("version", extension.version());
    if (extension.position() > 0 && !json.isCanonical()) {
      json.field("position", Long.valueOf(extension.position()));
    }
  }

  @Override
  public Extension read(JsonFields fields, ObjectId id) throws IOException {
    String schema = fields.text(IN_SCHEMA);
    Extension extension = new Extension(id.name().name(), schema, fields.text("version"));
    Long position = fields.number("position");
    return position == null ? extension : extension.withPosition(position.intValue());
  }

  /**
   * What is left to the server stays as it is: schema and version; and the position, which has done
   * its work when the extension is there.
   */
  @Override
  public Extension adopt(@Nullable Extension before, Extension after) {
    return before == null
        ? after
        : new Extension(
            after.name(),
            after.schema() == null ? before.schema() : after.schema(),
            after.version() == null ? before.version() : after.version(),
            before.position());
  }

  @Override
  public List<Change> compareFirst(SchemaModel before, SchemaModel after) {
    return ExtensionMoves.of(before, after);
  }

  @Override
  public void compare(Extension before, Extension after, Comparison comparison) {
    if (!Objects.equals(before.version(), after.version())) {
      comparison.add(new SetExtensionVersion(after.name(), before.version(), after.version()));
    }
  }

  @Override
  public void compareLinks(Comparison comparison) {}

  @Override
  public boolean goesWithAnother(Extension extension, Comparison comparison) {
    return false;
  }

  @Override
  public boolean hasBody() {
    return false;
  }

  @Override
  public Extension inWordsOf(
      Extension declared, Extension there, Extension printed, Extension therePrinted) {
    return declared;
  }

  @Override
  public boolean canBeRenamed() {
    return false;
  }

  @Override
  public boolean isAlike(Extension dropped, Extension created) {
    return false;
  }

  @Override
  public String memberWord() {
    return "";
  }

  @Override
  public boolean isAlike(Extension before, String dropped, Extension after, String added) {
    return false;
  }

  @Override
  public List<Change> renameMembers(Extension extension, Map<String, String> renames) {
    return List.of();
  }

  @Override
  public String target(ObjectId object) {
    return "EXTENSION " + SqlQuoting.identifier(object.name().name());
  }

  @Override
  public String target(ObjectId object, CommentTarget.Part part, String name) {
    throw new IllegalStateException("it has no parts with comments");
  }

  @Override
  public void create(Extension extension, Steps steps) {
    steps.sql(ExtensionDdl.create(extension));
  }

  @Override
  public void commentParts(Extension extension, Steps steps) {}

  @Override
  public void drop(Extension extension, Steps steps) {
    steps.sql(ExtensionDdl.drop(extension));
  }

  @Override
  public void replace(Extension before, Extension after, Steps steps) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  /** It may have been there before. */
  @Override
  public boolean goesWithoutTrace() {
    return false;
  }

  @Override
  public void rename(Extension extension, QualifiedName target, Steps steps) {
    throw new IllegalStateException("an extension cannot be renamed");
  }

  @Override
  public void move(Extension extension, QualifiedName target, Steps steps) {
    throw new IllegalStateException("an extension cannot be moved to a schema");
  }

  @Override
  public String definition(Extension extension) {
    return "";
  }

  @Override
  public String difference(Extension before, Extension after) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public List<String> parts(Extension extension) {
    return List.of();
  }

  @Override
  public void warnOfDrop(Extension extension, Drop change, Warnings warnings) {
    warnings.warn(
        HazardCode.DROP_EXTENSION,
        change,
        "",
        "dropping the extension takes its types, functions and operators from everybody in"
            + " this database. Make sure that nothing else uses it");
  }

  @Override
  public void warnOfReturn(Extension extension, Create change, Warnings warnings) {
    warnings.warn(
        HazardCode.DROP_EXTENSION,
        change,
        "",
        "Extension "
            + extension.name()
            + " comes back as it is when it is installed; what its own tables and settings"
            + " held does not");
  }

  @Override
  public Place changes() {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public Place comes() {
    return Place.EXTENSION_COMES;
  }

  @Override
  public Place goes() {
    return Place.EXTENSION_GOES;
  }
}
