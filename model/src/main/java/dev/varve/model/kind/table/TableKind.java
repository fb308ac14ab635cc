package dev.varve.model.kind.table;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Place;
import dev.varve.model.change.RenameSequence;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.ddl.CommentDdl;
import dev.varve.model.ddl.ConstraintDdl;
import dev.varve.model.ddl.IndexDdl;
import dev.varve.model.ddl.TableDdl;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.Kind;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables, with their columns, constraints and indexes. */
public final class TableKind implements Kind<Table> {

  @Override
  public void write(JsonText json, Table table) {
    TableJson.write(json, table);
  }

  @Override
  public Table read(JsonFields fields, ObjectId id) throws IOException {
    return TableJson.read(fields, id.name());
  }

  @Override
  public Table adopt(@Nullable Table before, Table after) {
    return after;
  }

  @Override
  public List<Change> compareFirst(SchemaModel before, SchemaModel after) {
    return List.of();
  }

  @Override
  public void compare(Table before, Table after, Comparison comparison) {
    Disturbed disturbed = Disturbed.of(comparison);
    Serials serials = Serials.of(comparison);
    ColumnDiff.diff(before, after, disturbed, serials).forEach(comparison::add);
    ConstraintDiff.diff(before, after, disturbed).forEach(comparison::add);
    IndexDiff.diff(before, after, disturbed).forEach(comparison::add);
  }

  @Override
  public void compareLinks(Comparison comparison) {
    ForeignKeyDiff.diff(comparison).forEach(comparison::add);
  }

  @Override
  public boolean goesWithAnother(Table table, Comparison comparison) {
    return false;
  }

  @Override
  public boolean hasBody() {
    return false;
  }

  @Override
  public Table inWordsOf(Table declared, Table there, Table printed, Table therePrinted) {
    return declared;
  }

  @Override
  public boolean canBeRenamed() {
    return true;
  }

  /** They share half of their columns. */
  @Override
  public boolean isAlike(Table dropped, Table created) {
    int shared = 0;
    for (Column column : dropped.columns()) {
      shared += created.column(column.name()) == null ? 0 : 1;
    }
    return shared * 2 >= Math.max(dropped.columns().size(), created.columns().size());
  }

  @Override
  public String memberWord() {
    return "column";
  }

  @Override
  public boolean isAlike(Table before, String dropped, Table after, String added) {
    Column one = before.column(dropped);
    Column other = after.column(added);
    return one != null && other != null && TypeChange.isSameFamily(one.type(), other.type());
  }

  @Override
  public List<Change> renameMembers(Table table, Map<String, String> renames) {
    List<Change> changes = new ArrayList<>();
    for (RenameSequence.Step step : RenameSequence.of(table.members(), renames)) {
      changes.add(new RenameColumn(table.name(), step.from(), step.to()));
    }
    return changes;
  }

  @Override
  public String target(ObjectId object) {
    return "TABLE " + object.name().sql();
  }

  @Override
  public String target(ObjectId object, CommentTarget.Part part, String name) {
    return CommentDdl.target(object.name(), part, name);
  }

  @Override
  public void create(Table table, Steps steps) {
    List<Constraint> later = new ArrayList<>();
    List<Constraint> atOnce = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      (constraint.validated() ? atOnce : later).add(constraint);
    }
    steps.sql(TableDdl.create(table.withConstraints(atOnce)));
    for (Constraint constraint : later) {
      // What stands in CREATE TABLE is valid, whatever its text says.
      steps.alterTable(table.name(), ConstraintDdl.add(constraint));
    }
    for (Index index : table.indexes()) {
      steps.sql(IndexDdl.create(table.name(), index, false));
    }
  }

  @Override
  public void commentParts(Table table, Steps steps) {
    for (Column column : table.columns()) {
      if (column.comment() != null) {
        steps.sql(CommentDdl.onColumn(table.name(), column.name(), column.comment()));
      }
    }
    for (Constraint constraint : table.constraints()) {
      if (constraint.comment() != null) {
        steps.sql(CommentDdl.onConstraint(table.name(), constraint.name(), constraint.comment()));
      }
    }
    for (Index index : table.indexes()) {
      if (index.comment() != null) {
        steps.sql(CommentDdl.onIndex(table.name(), index.name(), index.comment()));
      }
    }
  }

  @Override
  public void drop(Table table, Steps steps) {
    steps.sql(TableDdl.drop(table.name()));
    OwnedSequences.of(steps).dropped(table.id());
  }

  @Override
  public void replace(Table before, Table after, Steps steps) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public boolean goesWithoutTrace() {
    return true;
  }

  @Override
  public void rename(Table table, QualifiedName target, Steps steps) {
    steps.sql(TableDdl.rename(table.name(), target.name()));
    new NamesOfPostgres(steps).followTable(table, target);
  }

  @Override
  public void move(Table table, QualifiedName target, Steps steps) {
    steps.sql(TableDdl.setSchema(table.name(), target.schema()));
  }

  @Override
  public String definition(Table table) {
    return "";
  }

  @Override
  public String difference(Table before, Table after) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public List<String> parts(Table table) {
    List<String> parts = new ArrayList<>();
    for (Column column : table.columns()) {
      parts.add("+ " + Words.join(column.name(), TableWords.definition(column)));
    }
    return parts;
  }

  @Override
  public void warnOfDrop(Table table, Drop change, Warnings warnings) {
    warnings.warn(
        HazardCode.DROP_TABLE,
        change,
        "",
        "dropping the table loses its rows for good, and takes ACCESS EXCLUSIVE on it and on"
            + " each table that its foreign keys refer to. First deploy code that does not"
            + " use it");
  }

  @Override
  public void warnOfReturn(Table table, Create change, Warnings warnings) {
    warnings.warn(
        HazardCode.DROP_TABLE,
        change,
        "",
        "Table " + table.name() + " comes back without its rows");
  }

  @Override
  public Place changes() {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public Place comes() {
    return Place.TABLE_COMES;
  }

  @Override
  public Place goes() {
    return Place.TABLE_GOES;
  }
}
