package dev.varve.model.kind.view;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.Place;
import dev.varve.model.change.RenameSequence;
import dev.varve.model.change.Replace;
import dev.varve.model.change.SetComment;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.ddl.CommentDdl;
import dev.varve.model.ddl.IndexDdl;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.Kind;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.runtime.sql.SqlQuoting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Materialized views: their rows are those that the query had when they were filled. */
public final class MaterializedViewKind implements Kind<MaterializedView> {

  @Override
  public void write(JsonText json, MaterializedView view) {
    ViewJson.write(json, view);
  }

  @Override
  public MaterializedView read(JsonFields fields, ObjectId id) throws IOException {
    return ViewJson.readMaterialized(fields, id.name());
  }

  @Override
  public MaterializedView adopt(@Nullable MaterializedView before, MaterializedView after) {
    return after;
  }

  @Override
  public List<Change> compareFirst(SchemaModel before, SchemaModel after) {
    return List.of();
  }

  /** PostgreSQL puts no other query in place. */
  @Override
  public void compare(MaterializedView before, MaterializedView after, Comparison comparison) {
    boolean same =
        before.query().equals(after.query())
            && !comparison.hasFollowed(after.id())
            && types(before).equals(types(after));
    if (!same) {
      comparison.recreate(before, after);
      return;
    }
    MaterializedView stored = before.withStorageOf(after);
    if (!stored.equals(before)) {
      comparison.add(new Replace(before, stored, true));
    }
    compareComments(before, after, comparison);
    compareIndexes(before, after, comparison);
  }

  private static List<ViewColumn> types(MaterializedView view) {
    List<ViewColumn> columns = new ArrayList<>();
    for (ViewColumn column : view.columns()) {
      columns.add(column.withComment(null));
    }
    return columns;
  }

  private static void compareComments(
      MaterializedView before, MaterializedView after, Comparison comparison) {
    for (int i = 0; i < after.columns().size(); i++) {
      ViewColumn one = before.columns().get(i);
      ViewColumn other = after.columns().get(i);
      if (!Objects.equals(one.comment(), other.comment())) {
        comparison.add(
            new SetComment(
                CommentTarget.part(after.id(), CommentTarget.Part.COLUMN, other.name()),
                one.comment(),
                other.comment()));
      }
    }
  }

  private static void compareIndexes(
      MaterializedView before, MaterializedView after, Comparison comparison) {
    List<Index> gone = new ArrayList<>();
    for (Index index : before.indexes()) {
      Index other = after.index(index.name());
      if (other == null || !isAlike(index, other)) {
        gone.add(index);
      } else if (!Objects.equals(index.comment(), other.comment())) {
        comment(after, index, other, comparison);
      }
    }
    for (Index index : after.indexes()) {
      Index old = before.index(index.name());
      if (old == null || !isAlike(old, index)) {
        add(after, index, gone, comparison);
      }
    }
    gone.forEach(index -> comparison.add(new DropViewIndex(after.name(), index)));
  }

  /** One that only changed its name is renamed. */
  private static void add(
      MaterializedView view, Index index, List<Index> gone, Comparison comparison) {
    for (Index old : gone) {
      if (view.index(old.name()) == null && isAlike(old.withName(index.name()), index)) {
        gone.remove(old);
        comparison.add(new RenameViewIndex(view.name(), old.name(), index.name()));
        comment(view, old, index, comparison);
        return;
      }
    }
    comparison.add(new AddViewIndex(view.name(), index));
  }

  private static void comment(
      MaterializedView view, Index before, Index after, Comparison comparison) {
    if (!Objects.equals(before.comment(), after.comment())) {
      comparison.add(
          new SetComment(
              CommentTarget.part(view.id(), CommentTarget.Part.INDEX, after.name()),
              before.comment(),
              after.comment()));
    }
  }

  private static boolean isAlike(Index one, Index other) {
    return one.withComment(null).equals(other.withComment(null));
  }

  @Override
  public void compareLinks(Comparison comparison) {}

  @Override
  public boolean goesWithAnother(MaterializedView view, Comparison comparison) {
    return false;
  }

  @Override
  public boolean hasBody() {
    return true;
  }

  @Override
  public MaterializedView inWordsOf(
      MaterializedView declared,
      MaterializedView there,
      MaterializedView printed,
      MaterializedView therePrinted) {
    return printed.query().equals(therePrinted.query())
        ? declared.withQuery(there.query())
        : declared;
  }

  @Override
  public boolean canBeRenamed() {
    return true;
  }

  /** They have the same columns, or the same query. */
  @Override
  public boolean isAlike(MaterializedView dropped, MaterializedView created) {
    return dropped.members().equals(created.members()) || dropped.query().equals(created.query());
  }

  @Override
  public String memberWord() {
    return "column";
  }

  @Override
  public boolean isAlike(
      MaterializedView before, String dropped, MaterializedView after, String added) {
    ViewColumn one = before.column(dropped);
    ViewColumn other = after.column(added);
    return one != null && other != null && one.type().equals(other.type());
  }

  @Override
  public List<Change> renameMembers(MaterializedView view, Map<String, String> renames) {
    List<Change> changes = new ArrayList<>();
    for (RenameSequence.Step step : RenameSequence.of(view.members(), renames)) {
      changes.add(new RenameViewColumn(view.id(), step.from(), step.to()));
    }
    return changes;
  }

  @Override
  public String target(ObjectId object) {
    return "MATERIALIZED VIEW " + object.name().sql();
  }

  @Override
  public String target(ObjectId object, CommentTarget.Part part, String name) {
    return CommentDdl.target(object.name(), part, name);
  }

  @Override
  public void create(MaterializedView view, Steps steps) {
    steps.sql(ViewDdl.create(view));
    for (Index index : view.indexes()) {
      steps.sql(IndexDdl.create(view.name(), index, false));
    }
  }

  @Override
  public void commentParts(MaterializedView view, Steps steps) {
    for (ViewColumn column : view.columns()) {
      if (column.comment() != null) {
        steps.sql(CommentDdl.onColumn(view.name(), column.name(), column.comment()));
      }
    }
    for (Index index : view.indexes()) {
      if (index.comment() != null) {
        steps.sql(CommentDdl.onIndex(view.name(), index.name(), index.comment()));
      }
    }
  }

  @Override
  public void drop(MaterializedView view, Steps steps) {
    steps.sql("DROP " + target(view.id()));
  }

  @Override
  public void replace(MaterializedView before, MaterializedView after, Steps steps) {
    ViewDdl.alter(before, after).forEach(steps::sql);
  }

  @Override
  public boolean goesWithoutTrace() {
    return true;
  }

  @Override
  public void rename(MaterializedView view, QualifiedName target, Steps steps) {
    steps.sql("ALTER " + target(view.id()) + " RENAME TO " + SqlQuoting.identifier(target.name()));
  }

  @Override
  public void move(MaterializedView view, QualifiedName target, Steps steps) {
    steps.sql(
        "ALTER " + target(view.id()) + " SET SCHEMA " + SqlQuoting.identifier(target.schema()));
  }

  @Override
  public String definition(MaterializedView view) {
    return "as " + Words.oneLine(view.query().text());
  }

  @Override
  public String difference(MaterializedView before, MaterializedView after) {
    return "parameters " + before.parameters() + " -> " + after.parameters();
  }

  @Override
  public List<String> parts(MaterializedView view) {
    List<String> parts = new ArrayList<>();
    for (ViewColumn column : view.columns()) {
      parts.add("+ " + column.name() + " " + column.type().sql());
    }
    return parts;
  }

  @Override
  public void warnOfDrop(MaterializedView view, Drop change, Warnings warnings) {
    ViewWarnings.warnOfDrop(view, change, warnings);
  }

  @Override
  public void warnOfReturn(MaterializedView view, Create change, Warnings warnings) {}

  @Override
  public Place changes() {
    return Place.CODE_CHANGES;
  }

  @Override
  public Place comes() {
    return Place.CODE_COMES;
  }

  @Override
  public Place goes() {
    return Place.CODE_GOES;
  }
}
