package dev.varve.model.plan;

import dev.varve.model.change.AddColumn;
import dev.varve.model.change.AddConstraint;
import dev.varve.model.change.AddEnumLabel;
import dev.varve.model.change.AlterColumnType;
import dev.varve.model.change.AlterSequence;
import dev.varve.model.change.Change;
import dev.varve.model.change.ChangeVisitor;
import dev.varve.model.change.ConvertSerial;
import dev.varve.model.change.Create;
import dev.varve.model.change.CreateIndex;
import dev.varve.model.change.Drop;
import dev.varve.model.change.DropColumn;
import dev.varve.model.change.DropConstraint;
import dev.varve.model.change.DropIndex;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.Ref;
import dev.varve.model.change.Rename;
import dev.varve.model.change.RenameColumn;
import dev.varve.model.change.RenameConstraint;
import dev.varve.model.change.RenameEnumLabel;
import dev.varve.model.change.RenameIndex;
import dev.varve.model.change.ReplaceEnumLabels;
import dev.varve.model.change.SetComment;
import dev.varve.model.change.SetDefault;
import dev.varve.model.change.SetDeferral;
import dev.varve.model.change.SetExtensionSchema;
import dev.varve.model.change.SetExtensionVersion;
import dev.varve.model.change.SetGenerated;
import dev.varve.model.change.SetIdentity;
import dev.varve.model.change.SetNullability;
import dev.varve.model.change.SetSequenceOwner;
import dev.varve.model.change.ValidateConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what does not come back when a migration is taken back, and what taking it back can fail
 * on. It visits the changes of the way back; what the migration itself made goes again, and nobody
 * needs to be told that. Each message is a sentence.
 */
final class WayBack implements ChangeVisitor<List<Hazard>> {
  private final SchemaModel from;
  private final RowRules rules;
  private final Set<QualifiedName> fresh = new HashSet<>();
  private final Set<Ref> added = new HashSet<>();
  private final List<Hazard> hazards = new ArrayList<>();

  private WayBack(SchemaModel from, RowRules rules) {
    this.from = from;
    this.rules = rules;
  }

  /**
   * The hazards of the way back.
   *
   * @param from the schema that is left
   * @param back the changes, in order
   */
  static List<Hazard> hazards(SchemaModel from, List<Change> back, RowRules rules) {
    WayBack found = new WayBack(from, rules);
    for (Change change : back) {
      change.accept(found);
    }
    return found.hazards;
  }

  private List<Hazard> found(HazardCode code, Change change, String part, String sentence) {
    hazards.add(new Hazard(code, change.object(), part, sentence));
    return hazards;
  }

  /** What a part of a table that may have rows is called in a sentence. */
  private static String named(String kind, Change change, String part) {
    return kind + " " + change.object().name() + "." + part;
  }

  private boolean isFresh(Change change) {
    return change.object().kind() == ObjectKind.TABLE && fresh.contains(change.object().name());
  }

  @Override
  public List<Hazard> visit(Create change) {
    QualifiedName name = change.object().name();
    return switch (change.object().kind()) {
      case TABLE -> {
        fresh.add(name);
        yield found(
            HazardCode.DROP_TABLE, change, "", "Table " + name + " comes back without its rows");
      }
      case EXTENSION ->
          found(
              HazardCode.DROP_EXTENSION,
              change,
              "",
              "Extension "
                  + name
                  + " comes back as it is when it is installed; what its own tables and settings"
                  + " held does not");
      case SEQUENCE -> sequence(change);
      case SCHEMA, ENUM -> hazards;
    };
  }

  /** The numbers of a column that comes back begin again too, and that is said of the column. */
  private List<Hazard> sequence(Create change) {
    return change.created() instanceof Sequence sequence && sequence.owner() == null
        ? found(
            HazardCode.DROP_SEQUENCE,
            change,
            "",
            "Sequence " + sequence.name() + " comes back and counts from its start again")
        : hazards;
  }

  @Override
  public List<Hazard> visit(AddColumn change) {
    Column column = change.column();
    added.add(Ref.column(change.table(), column.name()));
    if (isFresh(change) || column.generated() != null) {
      return hazards;
    }
    if (RequiredColumn.is(column)) {
      return required(change, rules.fillOf(change.table(), column.name()));
    }
    SqlExpression value = column.defaultValue();
    String comeWith =
        column.identity() != null
            ? "a new number"
            : value == null ? "NULL" : "its default, " + oneLine(value) + ",";
    return withoutValues(change, comeWith);
  }

  private List<Hazard> withoutValues(AddColumn change, String value) {
    String column = named("Column", change, change.column().name());
    return found(
        HazardCode.DROP_COLUMN,
        change,
        change.column().name(),
        column + " comes back with " + value + " in each row; its values do not");
  }

  private List<Hazard> required(AddColumn change, @Nullable SqlExpression fill) {
    return fill != null
        ? withoutValues(change, oneLine(fill))
        : found(
            HazardCode.REQUIRED_COLUMN,
            change,
            change.column().name(),
            named("Column", change, change.column().name())
                + " takes no NULL and has no default, so that there is no value for it in rows:"
                + " if the table has any, the downgrade is refused before its first step");
  }

  private static String oneLine(SqlExpression expression) {
    return expression.text().replace('\n', ' ').replace('\r', ' ');
  }

  @Override
  public List<Hazard> visit(ReplaceEnumLabels change) {
    List<String> removed = new ArrayList<>(change.before());
    removed.removeAll(change.after());
    return removed.isEmpty()
        ? hazards
        : found(
            HazardCode.REMOVE_ENUM_LABEL,
            change,
            "",
            "Enum type "
                + change.type()
                + " loses "
                + String.join(", ", removed)
                + " again: if a row holds "
                + (removed.size() == 1 ? "it" : "one of them")
                + ", the downgrade is refused before its first step");
  }

  @Override
  public List<Hazard> visit(AlterColumnType change) {
    TypeName type = change.after().type();
    String column = named("Column", change, change.before().name());
    TypeName left = change.before().type();
    if (TypeConversion.cuts(type, left)) {
      found(
          HazardCode.NARROW_TYPE,
          change,
          change.before().name(),
          column + " gets type " + type + " back; what the conversion cut off its values does not");
    }
    return TypeConversion.of(left, type).narrows()
        ? found(
            HazardCode.NARROW_TYPE,
            change,
            change.before().name(),
            column + " gets type " + type + " back: " + TypeConversion.fit(left, type, "downgrade"))
        : hazards;
  }

  @Override
  public List<Hazard> visit(SetNullability change) {
    boolean back = change.nullable() || isFresh(change) || isAdded(change, change.column());
    return back
        ? hazards
        : existingRows(
            change,
            change.column(),
            named("Column", change, change.column()) + " takes no NULL again",
            "holds NULL in it");
  }

  private boolean isAdded(Change change, String column) {
    return added.contains(Ref.column(change.object().name(), column));
  }

  private List<Hazard> existingRows(Change change, String part, String what, String breaks) {
    return found(
        HazardCode.EXISTING_ROWS,
        change,
        part,
        what + ": the downgrade stops where it checks the rows if one of them " + breaks);
  }

  @Override
  public List<Hazard> visit(AddConstraint change) {
    String name = change.constraint().name();
    boolean holds = isFresh(change) || !change.constraint().validated() || Rebuilt.is(from, change);
    return holds
        ? hazards
        : existingRows(
            change, name, named("Constraint", change, name) + " comes back", "breaks it");
  }

  @Override
  public List<Hazard> visit(CreateIndex change) {
    String name = change.index().name();
    boolean holds = isFresh(change) || !change.index().unique() || Rebuilt.is(from, change);
    return holds
        ? hazards
        : existingRows(
            change,
            name,
            named("Unique index", change, name) + " comes back",
            "has the same key as another");
  }

  @Override
  public List<Hazard> visit(AlterSequence change) {
    Hazard hazard = new SequenceHazards(List.of()).of(change);
    ObjectId sequence = change.object();
    if (hazard == null) {
      return hazards;
    }
    return found(
        hazard.code(),
        change,
        "",
        "Sequence "
            + sequence.name()
            + " gets its bounds back: "
            + (hazard.code() == HazardCode.NARROW_TYPE
                ? "the downgrade fails if the sequence stands outside of them"
                : "it may begin again and give a number twice"));
  }

  @Override
  public List<Hazard> visit(SetExtensionVersion change) {
    return change.goesBack()
        ? found(
            HazardCode.DROP_EXTENSION,
            change,
            "",
            "Extension "
                + change.extension()
                + " goes back to version "
                + change.after()
                + ": if it has no script for that, it is dropped and created again, and its own"
                + " tables lose their rows")
        : hazards;
  }

  @Override
  public List<Hazard> visit(Drop change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(Rename change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(MoveToSchema change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(SetComment change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(SetExtensionSchema change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(SetSequenceOwner change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(ConvertSerial change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(AddEnumLabel change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(RenameEnumLabel change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(DropColumn change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(RenameColumn change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(SetDefault change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(SetIdentity change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(SetGenerated change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(DropConstraint change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(RenameConstraint change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(ValidateConstraint change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(SetDeferral change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(DropIndex change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(RenameIndex change) {
    return hazards;
  }
}
