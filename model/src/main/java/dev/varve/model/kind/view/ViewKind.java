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
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.Kind;
import dev.varve.model.schema.CommentTarget;
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

/** Views. */
public final class ViewKind implements Kind<View> {

  @Override
  public void write(JsonText json, View view) {
    ViewJson.write(json, view);
  }

  @Override
  public View read(JsonFields fields, ObjectId id) throws IOException {
    return ViewJson.read(fields, id.name());
  }

  @Override
  public View adopt(@Nullable View before, View after) {
    return after;
  }

  @Override
  public List<Change> compareFirst(SchemaModel before, SchemaModel after) {
    return List.of();
  }

  /**
   * PostgreSQL puts another query in place if it gives the columns that are there, and perhaps more
   * behind them.
   */
  @Override
  public void compare(View before, View after, Comparison comparison) {
    boolean renamed = comparison.hasFollowed(after.id());
    if (!canBecome(before, after)) {
      comparison.recreate(before, after);
    } else {
      View replaced = replaced(before, after);
      if (renamed || !replaced.equals(before)) {
        boolean bothWays = before.columns().size() == after.columns().size();
        comparison.add(new Replace(before, replaced, bothWays));
      }
      compareColumns(replaced, after, comparison);
    }
  }

  private static boolean canBecome(View before, View after) {
    if (before.columns().size() > after.columns().size()) {
      return false;
    }
    for (int i = 0; i < before.columns().size(); i++) {
      if (!before.columns().get(i).canBecome(after.columns().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The new definition with the defaults and comments that stay. */
  private static View replaced(View before, View after) {
    List<ViewColumn> columns = new ArrayList<>(before.columns());
    for (ViewColumn column : after.columns().subList(columns.size(), after.columns().size())) {
      columns.add(ViewColumn.of(column.name(), column.type()).withCollation(column.collation()));
    }
    return after.withColumns(columns).withComment(before.comment());
  }

  private static void compareColumns(View before, View after, Comparison comparison) {
    for (int i = 0; i < after.columns().size(); i++) {
      ViewColumn one = before.columns().get(i);
      ViewColumn other = after.columns().get(i);
      if (!Objects.equals(one.defaultValue(), other.defaultValue())) {
        comparison.add(
            new SetViewDefault(
                after.name(), other.name(), one.defaultValue(), other.defaultValue()));
      }
      if (!Objects.equals(one.comment(), other.comment())) {
        CommentTarget target =
            CommentTarget.part(after.id(), CommentTarget.Part.COLUMN, other.name());
        comparison.add(new SetComment(target, one.comment(), other.comment()));
      }
    }
  }

  @Override
  public void compareLinks(Comparison comparison) {}

  @Override
  public boolean goesWithAnother(View view, Comparison comparison) {
    return false;
  }

  @Override
  public boolean hasBody() {
    return true;
  }

  @Override
  public View inWordsOf(View declared, View there, View printed, View therePrinted) {
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
  public boolean isAlike(View dropped, View created) {
    return dropped.members().equals(created.members()) || dropped.query().equals(created.query());
  }

  @Override
  public String memberWord() {
    return "column";
  }

  @Override
  public boolean isAlike(View before, String dropped, View after, String added) {
    ViewColumn one = before.column(dropped);
    ViewColumn other = after.column(added);
    return one != null && other != null && one.type().equals(other.type());
  }

  @Override
  public List<Change> renameMembers(View view, Map<String, String> renames) {
    List<Change> changes = new ArrayList<>();
    for (RenameSequence.Step step : RenameSequence.of(view.members(), renames)) {
      changes.add(new RenameViewColumn(view.id(), step.from(), step.to()));
    }
    return changes;
  }

  @Override
  public String target(ObjectId object) {
    return "VIEW " + object.name().sql();
  }

  @Override
  public String target(ObjectId object, CommentTarget.Part part, String name) {
    return CommentDdl.target(object.name(), part, name);
  }

  @Override
  public void create(View view, Steps steps) {
    steps.sql(ViewDdl.create(view));
    defaults(view.name(), view.columns(), steps);
  }

  private static void defaults(QualifiedName view, List<ViewColumn> columns, Steps steps) {
    for (ViewColumn column : columns) {
      if (column.defaultValue() != null) {
        steps.sql(ViewDdl.setDefault(view, column.name(), column.defaultValue()));
      }
    }
  }

  @Override
  public void commentParts(View view, Steps steps) {
    for (ViewColumn column : view.columns()) {
      if (column.comment() != null) {
        steps.sql(CommentDdl.onColumn(view.name(), column.name(), column.comment()));
      }
    }
  }

  @Override
  public void drop(View view, Steps steps) {
    steps.sql("DROP " + target(view.id()));
  }

  @Override
  public void replace(View before, View after, Steps steps) {
    steps.sql(ViewDdl.replace(after));
  }

  @Override
  public boolean goesWithoutTrace() {
    return true;
  }

  @Override
  public void rename(View view, QualifiedName target, Steps steps) {
    steps.sql("ALTER " + target(view.id()) + " RENAME TO " + SqlQuoting.identifier(target.name()));
  }

  @Override
  public void move(View view, QualifiedName target, Steps steps) {
    steps.sql(
        "ALTER " + target(view.id()) + " SET SCHEMA " + SqlQuoting.identifier(target.schema()));
  }

  @Override
  public String definition(View view) {
    return "as " + Words.oneLine(view.query().text());
  }

  @Override
  public String difference(View before, View after) {
    return before.query().equals(after.query())
        ? options(before) + " -> " + options(after)
        : "as " + Words.oneLine(after.query().text());
  }

  private static String options(View view) {
    List<String> options = new ArrayList<>();
    if (view.securityBarrier()) {
      options.add("security barrier");
    }
    if (view.securityInvoker()) {
      options.add("security invoker");
    }
    switch (view.check()) {
      case LOCAL -> options.add("local check option");
      case CASCADED -> options.add("cascaded check option");
      case NONE -> {}
    }
    return options.isEmpty() ? "no options" : String.join(", ", options);
  }

  @Override
  public List<String> parts(View view) {
    List<String> parts = new ArrayList<>();
    for (ViewColumn column : view.columns()) {
      parts.add("+ " + column.name() + " " + column.type().sql());
    }
    return parts;
  }

  @Override
  public void warnOfDrop(View view, Drop change, Warnings warnings) {
    ViewWarnings.warnOfDrop(view, change, warnings);
  }

  @Override
  public void warnOfReturn(View view, Create change, Warnings warnings) {}

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
