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
import dev.varve.model.ddl.Relocatable;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what changes do to data and to whoever uses the database meanwhile. What is made on a table
 * that this migration creates is no hazard. The facts are measured on PostgreSQL 15 and 18.
 */
final class HazardFinder implements ChangeVisitor<List<Hazard>> {
  private final SchemaModel before;
  private final RowRules rules;
  private final SequenceHazards sequences;
  private final Set<QualifiedName> fresh = new HashSet<>();
  private final List<Hazard> hazards = new ArrayList<>();

  private HazardFinder(SchemaModel before, List<Change> changes, RowRules rules) {
    this.before = before;
    this.rules = rules;
    this.sequences = new SequenceHazards(changes);
  }

  static List<Hazard> hazards(SchemaModel before, List<Change> changes, RowRules rules) {
    HazardFinder finder = new HazardFinder(before, changes, rules);
    for (Change change : changes) {
      change.accept(finder);
    }
    return finder.hazards;
  }

  private List<Hazard> found(HazardCode code, Change change, String part, String message) {
    boolean onNewTable =
        change.object().kind() == ObjectKind.TABLE && fresh.contains(change.object().name());
    if (!onNewTable) {
      hazards.add(new Hazard(code, change.object(), part, message));
    }
    return hazards;
  }

  @Override
  public List<Hazard> visit(Create change) {
    if (change.object().kind() == ObjectKind.TABLE) {
      fresh.add(change.object().name());
    }
    return hazards;
  }

  @Override
  public List<Hazard> visit(Drop change) {
    return switch (change.object().kind()) {
      case TABLE ->
          found(
              HazardCode.DROP_TABLE,
              change,
              "",
              "dropping the table loses its rows for good, and takes ACCESS EXCLUSIVE on it and on"
                  + " each table that its foreign keys refer to. First deploy code that does not"
                  + " use it");
      case EXTENSION ->
          found(
              HazardCode.DROP_EXTENSION,
              change,
              "",
              "dropping the extension takes its types, functions and operators from everybody in"
                  + " this database. Make sure that nothing else uses it");
      case SEQUENCE -> add(sequences.ofDrop(change.object()));
      case SCHEMA, ENUM -> hazards;
    };
  }

  private List<Hazard> add(@Nullable Hazard hazard) {
    if (hazard != null) {
      hazards.add(hazard);
    }
    return hazards;
  }

  @Override
  public List<Hazard> visit(AlterSequence change) {
    return add(sequences.of(change));
  }

  @Override
  public List<Hazard> visit(SetSequenceOwner change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(ConvertSerial change) {
    QualifiedName made = PostgresNames.identitySequence(change.table(), change.after().name());
    return change.toIdentity() && !change.sequence().name().equals(made)
        ? renamed(change, change.after().name(), "the sequence")
        : hazards;
  }

  @Override
  public List<Hazard> visit(Rename change) {
    return renamed(change, "", "the " + change.object().kind().word());
  }

  @Override
  public List<Hazard> visit(MoveToSchema change) {
    return renamed(change, "", "the " + change.object().kind().word());
  }

  private List<Hazard> renamed(Change change, String part, String what) {
    return found(
        HazardCode.RENAME,
        change,
        part,
        "code that is running while "
            + what
            + " gets its new name fails until it is replaced."
            + " Keep the name in the database and rename in Java alone, or take the code down for"
            + " the moment");
  }

  @Override
  public List<Hazard> visit(ReplaceEnumLabels change) {
    List<String> removed = new ArrayList<>(change.before());
    removed.removeAll(change.after());
    if (!removed.isEmpty()) {
      found(
          HazardCode.REMOVE_ENUM_LABEL,
          change,
          "",
          "the labels "
              + removed
              + " go: the migration fails, and changes nothing, where a row"
              + " still holds one of them. Change those rows before");
    }
    return found(
        HazardCode.REWRITE_TABLE,
        change,
        "",
        "PostgreSQL has no way to remove or move enum labels: the type is swapped, and each table"
            + " with a column of it is written anew under ACCESS EXCLUSIVE");
  }

  @Override
  public List<Hazard> visit(AddColumn change) {
    Column column = change.column();
    if (column.identity() != null) {
      return rewrite(change, column, "PostgreSQL numbers the rows that are there");
    }
    if (column.generated() != null) {
      return column.generated().stored()
          ? rewrite(change, column, "PostgreSQL works out the stored values of all rows")
          : hazards;
    }
    return RequiredColumn.is(column) && rules.fillOf(change.table(), column.name()) == null
        ? found(
            HazardCode.REQUIRED_COLUMN,
            change,
            column.name(),
            "the column takes no NULL and has no default: the migration fails, and changes nothing,"
                + " if the table has rows. Give it a default, or make it nullable first")
        : hazards;
  }

  private List<Hazard> rewrite(Change change, Column column, String why) {
    return found(
        HazardCode.REWRITE_TABLE,
        change,
        column.name(),
        why
            + ": the whole table is written anew under ACCESS EXCLUSIVE, and nobody reads or writes"
            + " it meanwhile");
  }

  @Override
  public List<Hazard> visit(DropColumn change) {
    Column column = change.column();
    return column.generated() != null
        ? hazards
        : found(
            HazardCode.DROP_COLUMN,
            change,
            column.name(),
            "dropping the column loses its values for good. First deploy code that does not use it");
  }

  @Override
  public List<Hazard> visit(RenameColumn change) {
    return renamed(change, change.to(), "the column");
  }

  @Override
  public List<Hazard> visit(RenameEnumLabel change) {
    return renamed(change, change.to(), "the label");
  }

  @Override
  public List<Hazard> visit(AlterColumnType change) {
    TypeConversion conversion = TypeConversion.of(change.before().type(), change.after().type());
    String types = change.before().type() + " to " + change.after().type();
    if (conversion.narrows()) {
      found(
          HazardCode.NARROW_TYPE,
          change,
          change.before().name(),
          TypeConversion.fit(change.before().type(), change.after().type(), "migration")
              + ". Check the rows before");
    }
    if (ZoneConversion.is(change.before().type(), change.after().type())) {
      timeZone(change, types);
    }
    return conversion.rewrites()
        ? rewrite(change, change.before(), "from " + types + " every value changes its form")
        : hazards;
  }

  /** None where the zone is named and the cast can name it. */
  private void timeZone(AlterColumnType change, String types) {
    String column = change.after().name();
    boolean canName =
        ZoneConversion.using(
                column, change.before().type(), change.after().type(), ZoneConversion.DEFAULT)
            != null;
    if (canName && rules.zoneOf(change.table(), column) != null) {
      return;
    }
    found(
        HazardCode.TIME_ZONE,
        change,
        column,
        "what values become from "
            + types
            + " depends on a time zone, and UTC is taken. If they are times of another zone, "
            + (canName
                ? "name it: @Column(timeZone = \"Europe/Berlin\")"
                : "set it in the migration class, up and down, before the step, and back to UTC after"
                    + " it, since no cast can name it: SET LOCAL TimeZone = 'Europe/Berlin'"));
  }

  @Override
  public List<Hazard> visit(SetNullability change) {
    return change.nullable()
        ? hazards
        : existingRows(change, change.column(), "holds NULL in the column");
  }

  private List<Hazard> existingRows(Change change, String part, String breaks) {
    return found(
        HazardCode.EXISTING_ROWS,
        change,
        part,
        "the migration stops at the check of the rows that are there if one of them "
            + breaks
            + "; mend the rows and run it again, it goes on from there");
  }

  @Override
  public List<Hazard> visit(SetGenerated change) {
    Generated before = change.before().generated();
    boolean stored = before != null && before.stored();
    return stored && change.after().generated() != null
        ? rewrite(change, change.before(), "PostgreSQL works out the stored values of all rows")
        : hazards;
  }

  @Override
  public List<Hazard> visit(AddConstraint change) {
    Constraint constraint = change.constraint();
    return Rebuilt.is(before, change)
        ? hazards
        : existingRows(change, constraint.name(), "breaks the constraint");
  }

  @Override
  public List<Hazard> visit(CreateIndex change) {
    return change.index().unique()
        ? existingRows(change, change.index().name(), "has the same key as another")
        : hazards;
  }

  @Override
  public List<Hazard> visit(SetComment change) {
    return hazards;
  }

  @Override
  public List<Hazard> visit(SetExtensionVersion change) {
    return change.goesBack()
        ? found(
            HazardCode.DROP_EXTENSION,
            change,
            "",
            "few extensions have a script that leads to an older version; without one the"
                + " extension is dropped and created again, and its own tables lose their rows")
        : hazards;
  }

  @Override
  public List<Hazard> visit(SetExtensionSchema change) {
    return Relocatable.isKnown(change.extension())
        ? hazards
        : found(
            HazardCode.DROP_EXTENSION,
            change,
            "",
            "PostgreSQL may not be able to move this extension to another schema: it is then"
                + " dropped, which fails if something uses it, and created again");
  }

  @Override
  public List<Hazard> visit(AddEnumLabel change) {
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
