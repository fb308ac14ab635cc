package dev.varve.model.kind.sequence;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Place;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.ddl.SequenceDdl;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.Kind;
import dev.varve.model.kind.table.OwnedSequences;
import dev.varve.model.kind.table.Serials;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Sequence;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sequences, but for those of identity columns. */
public final class SequenceKind implements Kind<Sequence> {

  @Override
  public void write(JsonText json, Sequence sequence) {
    SequenceJson.write(json, sequence);
  }

  @Override
  public Sequence read(JsonFields fields, ObjectId id) throws IOException {
    return SequenceJson.read(fields, id.name());
  }

  @Override
  public Sequence adopt(@Nullable Sequence before, Sequence after) {
    return after;
  }

  @Override
  public List<Change> compareFirst(SchemaModel before, SchemaModel after) {
    return List.of();
  }

  @Override
  public void compare(Sequence before, Sequence after, Comparison comparison) {
    SequenceDiff.diff(before, after).forEach(comparison::add);
  }

  @Override
  public void compareLinks(Comparison comparison) {
    SequenceDiff.owners(comparison).forEach(comparison::add);
  }

  @Override
  public boolean goesWithAnother(Sequence sequence, Comparison comparison) {
    return Serials.of(comparison).isConverted(sequence.name());
  }

  @Override
  public boolean hasBody() {
    return false;
  }

  @Override
  public Sequence inWordsOf(
      Sequence declared, Sequence there, Sequence printed, Sequence therePrinted) {
    return declared;
  }

  @Override
  public boolean canBeRenamed() {
    return true;
  }

  /** They count alike; the sequence of a column is known by that. */
  @Override
  public boolean isAlike(Sequence dropped, Sequence created) {
    return dropped.owner() == null
        && dropped.withName(created.name()).withComment(created.comment()).equals(created);
  }

  @Override
  public String memberWord() {
    return "";
  }

  @Override
  public boolean isAlike(Sequence before, String dropped, Sequence after, String added) {
    return false;
  }

  @Override
  public List<Change> renameMembers(Sequence sequence, Map<String, String> renames) {
    return List.of();
  }

  @Override
  public String target(ObjectId object) {
    return "SEQUENCE " + object.name().sql();
  }

  @Override
  public String target(ObjectId object, CommentTarget.Part part, String name) {
    throw new IllegalStateException("it has no parts with comments");
  }

  @Override
  public void create(Sequence sequence, Steps steps) {
    steps.sql(SequenceDdl.create(sequence));
  }

  @Override
  public void commentParts(Sequence sequence, Steps steps) {}

  @Override
  public void drop(Sequence sequence, Steps steps) {
    if (!OwnedSequences.of(steps).isGone(steps, sequence.name())) {
      steps.sql(SequenceDdl.drop(sequence.name()));
    }
  }

  @Override
  public void replace(Sequence before, Sequence after, Steps steps) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public boolean goesWithoutTrace() {
    return true;
  }

  @Override
  public void rename(Sequence sequence, QualifiedName target, Steps steps) {
    steps.sql(SequenceDdl.rename(sequence.name(), target.name()));
  }

  @Override
  public void move(Sequence sequence, QualifiedName target, Steps steps) {
    steps.sql(SequenceDdl.setSchema(sequence.name(), target.schema()));
  }

  @Override
  public String definition(Sequence sequence) {
    return SequenceWords.definition(sequence);
  }

  @Override
  public String difference(Sequence before, Sequence after) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public List<String> parts(Sequence sequence) {
    return List.of();
  }

  @Override
  public void warnOfDrop(Sequence sequence, Drop change, Warnings warnings) {
    SequenceWarnings.warnOfDrop(warnings, change);
  }

  @Override
  public void warnOfReturn(Sequence sequence, Create change, Warnings warnings) {
    // The numbers of a column that comes back begin again too, and that is said of the column.
    if (sequence.owner() == null) {
      warnings.warn(
          HazardCode.DROP_SEQUENCE,
          change,
          "",
          "Sequence " + sequence.name() + " comes back and counts from its start again");
    }
  }

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
