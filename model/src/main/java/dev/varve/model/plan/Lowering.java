package dev.varve.model.plan;

import dev.varve.model.change.AddColumn;
import dev.varve.model.change.AddConstraint;
import dev.varve.model.change.AddEnumLabel;
import dev.varve.model.change.AlterColumnType;
import dev.varve.model.change.AlterSequence;
import dev.varve.model.change.Change;
import dev.varve.model.change.ChangeVisitor;
import dev.varve.model.change.Claims;
import dev.varve.model.change.CommentTarget;
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
import dev.varve.model.change.SchemaEditor;
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
import dev.varve.model.ddl.ColumnDdl;
import dev.varve.model.ddl.CommentDdl;
import dev.varve.model.ddl.ConstraintDdl;
import dev.varve.model.ddl.EnumTypeDdl;
import dev.varve.model.ddl.ExtensionDdl;
import dev.varve.model.ddl.IndexDdl;
import dev.varve.model.ddl.SequenceDdl;
import dev.varve.model.ddl.TableDdl;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lowers typed changes to steps of SQL. On a table that this migration creates everything is plain;
 * on one that was there before, the way is taken that keeps readers and writers going.
 */
final class Lowering implements ChangeVisitor<StepList> {
  private final SchemaEditor schema;
  private final PostgresVersions versions;
  private final StepList steps = new StepList();
  private final FreshTables fresh = new FreshTables();
  private final Set<Ref> typesWithNewLabels = new HashSet<>();
  private final ConstraintSteps constraints;
  private final ColumnSteps columns;
  private final SequenceSteps sequences;
  private final OwnedSequences owned;
  private @Nullable Turn turn;
  private final RowRules rules;
  private final NamesAtStart names = new NamesAtStart();
  private final Guards guards = new Guards(names);

  private final List<Taken> taken = new ArrayList<>();

  /** A turn that was taken: between which places, and whether the schema is what it says after. */
  private record Taken(StepList.Mark from, StepList.Mark to, boolean isWhole) {}

  private Lowering(
      SchemaModel before, List<Change> changes, PostgresVersions versions, RowRules rules) {
    this.schema = new SchemaEditor(before);
    this.rules = rules;
    this.versions = versions;
    this.constraints = new ConstraintSteps(steps);
    this.columns = new ColumnSteps(steps, versions);
    this.sequences = new SequenceSteps(steps);
    this.owned = new OwnedSequences(changes);
  }

  /**
   * The steps of changes.
   *
   * @param turns the changes at their places
   * @param apart the indexes of turns that share no statement with the next one
   */
  static Lowered of(
      SchemaModel before,
      List<Change> changes,
      List<Turn> turns,
      Set<Integer> apart,
      PostgresVersions versions,
      RowRules rules) {
    Lowering lowering = new Lowering(before, changes, versions, rules);
    for (int i = 0; i < turns.size(); i++) {
      lowering.separateFromNewLabels(turns.subList(i, turns.size()));
      lowering.take(turns.get(i));
      if (apart.contains(i)) {
        lowering.steps.endAlterTable();
      }
    }
    return lowering.lowered();
  }

  /** All steps, after those that refuse what the others cannot do. */
  private Lowered lowered() {
    List<Step> all = new ArrayList<>();
    for (String guard : guards.statements()) {
      all.add(new Step(Step.Kind.IN_TRANSACTION, guard));
    }
    int first = all.size();
    all.addAll(steps.toList());
    List<Lowered.Span> spans = new ArrayList<>();
    for (Taken one : taken) {
      StepList.Mark to = one.to();
      spans.add(
          new Lowered.Span(
              first + one.from().steps(), first + to.end(), steps.isWithin(to), one.isWhole()));
    }
    return new Lowered(all, spans);
  }

  private void take(Turn next) {
    turn = next;
    StepList.Mark from = steps.mark();
    next.change().accept(this);
    taken.add(new Taken(from, steps.mark(), !owned.isWaiting()));
    if (!next.isPreparation()) {
      next.change().applyTo(schema);
    }
  }

  /** PostgreSQL lets nobody use a new enum label in the transaction that added it. */
  private void separateFromNewLabels(List<Turn> next) {
    if (!typesWithNewLabels.isEmpty() && mayUseNewLabel(next)) {
      steps.newTransaction();
      typesWithNewLabels.clear();
    }
  }

  /** Whether the next turn does, or one that shares the transaction which it begins. */
  private boolean mayUseNewLabel(List<Turn> next) {
    boolean uses = mayUseNewLabel(next.get(0).change());
    for (int i = 1; !uses && next.get(0).isInExchange() && i < next.size(); i++) {
      uses = next.get(i).isInExchange() && mayUseNewLabel(next.get(i).change());
    }
    return uses;
  }

  private boolean mayUseNewLabel(Change change) {
    boolean[] mayUse = new boolean[1];
    if (!(change instanceof AddEnumLabel)) {
      change.declare((role, ref) -> mayUse[0] |= mayUseNewLabel(role, ref));
    }
    return mayUse[0];
  }

  /** A check or an index names the column that it is about, and not the column's type. */
  private boolean mayUseNewLabel(Claims.Role role, Ref ref) {
    if (role == Claims.Role.CREATES) {
      return false;
    }
    if (ref.kind() == Ref.Kind.COLUMN && role == Claims.Role.NEEDS) {
      SchemaObject table = schema.find(ObjectId.table(ref.owner()));
      Column column = table == null ? null : ((Table) table).column(ref.part());
      return column != null && typesWithNewLabels.contains(Ref.type(column.type()));
    }
    return typesWithNewLabels.contains(ref);
  }

  private boolean isFresh(QualifiedName table) {
    return fresh.contains(table);
  }

  /** Whether nothing is gained by a way that spares readers and writers. */
  private boolean isPlain(QualifiedName table) {
    return fresh.contains(table) || turn().way() == Way.AT_ONCE;
  }

  private Turn turn() {
    return Objects.requireNonNull(turn);
  }

  private Way way(QualifiedName table) {
    return fresh.contains(table) ? Way.AT_ONCE : turn().way();
  }

  @Override
  public StepList visit(Create change) {
    change.created().accept(new Creation(steps));
    fresh.created(change.object());
    return steps;
  }

  @Override
  public StepList visit(Drop change) {
    if (!owned.isGone(change.object())) {
      steps.sql(change.dropped().accept(new DropStatement()));
    }
    owned.dropped(change.object());
    return steps;
  }

  @Override
  public StepList visit(Rename change) {
    QualifiedName name = change.object().name();
    if (change.object().kind() == ObjectKind.ENUM) {
      steps.sql(EnumTypeDdl.rename(name, change.newName()));
    } else if (change.object().kind() == ObjectKind.SEQUENCE) {
      steps.sql(SequenceDdl.rename(name, change.newName()));
    } else {
      steps.sql(TableDdl.rename(name, change.newName()));
      SchemaObject table = schema.find(change.object());
      if (table instanceof Table renamed) {
        new NamesOfPostgres(steps, schema, versions).followTable(renamed, change.target());
      }
      fresh.renamed(name, change.target());
    }
    names.renamed(name, change.target());
    return steps;
  }

  @Override
  public StepList visit(MoveToSchema change) {
    QualifiedName name = change.object().name();
    if (change.object().kind() == ObjectKind.ENUM) {
      steps.sql(EnumTypeDdl.setSchema(name, change.newSchema()));
    } else if (change.object().kind() == ObjectKind.SEQUENCE) {
      steps.sql(SequenceDdl.setSchema(name, change.newSchema()));
    } else {
      steps.sql(TableDdl.setSchema(name, change.newSchema()));
      fresh.renamed(name, change.target());
    }
    names.renamed(name, change.target());
    return steps;
  }

  @Override
  public StepList visit(SetComment change) {
    CommentTarget target = change.target();
    QualifiedName name = target.object().name();
    steps.sql(
        switch (target.part()) {
          case OBJECT -> CommentDdl.onObject(target.object(), change.after());
          case COLUMN -> CommentDdl.onColumn(name, target.name(), change.after());
          case CONSTRAINT -> CommentDdl.onConstraint(name, target.name(), change.after());
          case INDEX -> CommentDdl.onIndex(name, target.name(), change.after());
        });
    return steps;
  }

  @Override
  public StepList visit(SetExtensionVersion change) {
    String from = change.before();
    String to = change.after();
    if (from != null
        && to != null
        && change.goesBack()
        && schema.find(change.object()) instanceof Extension extension) {
      steps.sql(ExtensionDdl.goBack(from, extension, to));
    } else {
      steps.sql(ExtensionDdl.update(change.extension(), to));
    }
    return steps;
  }

  /** Only the way back leads to a schema that is left to PostgreSQL; it takes the current one. */
  @Override
  public StepList visit(SetExtensionSchema change) {
    String schema = change.after() == null ? QualifiedName.PUBLIC : change.after();
    steps.sql(ExtensionDdl.setSchema(change.extension(), schema));
    return steps;
  }

  @Override
  public StepList visit(AlterSequence change) {
    sequences.alter(change, tableWithRows(sequence(change).owner()));
    return steps;
  }

  @Override
  public StepList visit(SetSequenceOwner change) {
    if (!owned.leave(change, schema)) {
      SequenceOwner numbered = owned.isNew(change.sequence()) ? change.after() : null;
      sequences.setOwner(change, sequence(change), tableWithRows(numbered));
    }
    return steps;
  }

  @Override
  public StepList visit(ConvertSerial change) {
    sequences.convert(change);
    return steps;
  }

  private Sequence sequence(Change change) {
    return (Sequence) Objects.requireNonNull(schema.find(change.object()));
  }

  /** The table of a column that may have values that this migration did not give it. */
  private @Nullable Table tableWithRows(@Nullable SequenceOwner column) {
    return column == null || isFresh(column.table()) || owned.isNew(column)
        ? null
        : (Table) schema.find(ObjectId.table(column.table()));
  }

  @Override
  public StepList visit(AddEnumLabel change) {
    steps.sql(EnumTypeDdl.addValue(change.type(), change.before(), change.label(), change.index()));
    typesWithNewLabels.add(Ref.object(change.type()));
    return steps;
  }

  @Override
  public StepList visit(RenameEnumLabel change) {
    steps.sql(EnumTypeDdl.renameValue(change.type(), change.from(), change.to()));
    names.renamedLabel(change.type(), change.from(), change.to());
    return steps;
  }

  @Override
  public StepList visit(ReplaceEnumLabels change) {
    guards.removedLabels(change, schema.columnsOfType(change.type()));
    new EnumSwap(steps, schema, change).steps();
    return steps;
  }

  @Override
  public StepList visit(AddColumn change) {
    SqlExpression fill = rules.fillOf(change.table(), change.column().name());
    boolean required = RequiredColumn.is(change.column()) && !fresh.contains(change.table());
    if (required && fill != null) {
      columns.addFilled(change.table(), change.column(), fill);
    } else {
      if (required) {
        guards.required(change);
      }
      columns.add(change.table(), change.column(), isPlain(change.table()));
    }
    names.added(change.table(), change.column().name());
    return steps;
  }

  @Override
  public StepList visit(DropColumn change) {
    steps.alterTable(change.table(), ColumnDdl.drop(change.column().name()));
    owned.dropped(change.table(), change.column().name());
    return steps;
  }

  @Override
  public StepList visit(RenameColumn change) {
    steps.sql(ColumnDdl.rename(change.table(), change.from(), change.to()));
    Column column = schema.table(change.table()).column(change.from());
    if (column != null) {
      new NamesOfPostgres(steps, schema, versions)
          .followColumn(change.table(), column, change.to());
    }
    names.renamedColumn(change.table(), change.from(), change.to());
    return steps;
  }

  @Override
  public StepList visit(AlterColumnType change) {
    TypeName from = change.before().type();
    TypeName to = change.after().type();
    boolean throughText = isEnum(from) || isEnum(to) || !Casts.exists(from, to);
    String zone = rules.zoneOf(change.table(), change.after().name());
    columns.setType(change, throughText, zone == null ? ZoneConversion.DEFAULT : zone);
    return steps;
  }

  /** Between an enum type and another type PostgreSQL has no cast but by way of text. */
  private boolean isEnum(TypeName type) {
    return schema.find(ObjectId.enumType(Ref.type(type).owner())) != null;
  }

  @Override
  public StepList visit(SetNullability change) {
    switch (way(change.table())) {
      case PROOF -> columns.proveNotNull(change.table(), change.column());
      case EXCHANGE -> columns.setNotNullOnceProven(change.table(), change.column());
      default -> columns.setNullable(change.table(), change.column(), change.nullable());
    }
    return steps;
  }

  @Override
  public StepList visit(SetDefault change) {
    steps.alterTable(change.table(), ColumnDdl.setDefault(change.column(), change.after()));
    return steps;
  }

  @Override
  public StepList visit(SetIdentity change) {
    columns.setIdentity(change, typeOf(change), isFresh(change.table()));
    return steps;
  }

  private TypeName typeOf(SetIdentity change) {
    Column column = schema.table(change.table()).column(change.column());
    return Objects.requireNonNull(column).type();
  }

  @Override
  public StepList visit(SetGenerated change) {
    steps.alterTable(
        change.table(), ColumnDdl.setGenerated(change.before().name(), change.after().generated()));
    return steps;
  }

  @Override
  public StepList visit(AddConstraint change) {
    constraints.add(change.table(), change.constraint(), way(change.table()), turn().proof());
    return steps;
  }

  @Override
  public StepList visit(DropConstraint change) {
    steps.alterTable(change.table(), ConstraintDdl.drop(change.constraint().name()));
    return steps;
  }

  @Override
  public StepList visit(RenameConstraint change) {
    steps.sql(TableDdl.renameConstraint(change.table(), change.from(), change.to()));
    return steps;
  }

  @Override
  public StepList visit(ValidateConstraint change) {
    steps.validate(change.table(), change.constraint().name());
    return steps;
  }

  @Override
  public StepList visit(SetDeferral change) {
    steps.alterTable(
        change.table(), ConstraintDdl.setDeferral(change.constraint(), change.after()));
    return steps;
  }

  @Override
  public StepList visit(CreateIndex change) {
    constraints.createIndex(change.table(), change.index(), way(change.table()), turn().proof());
    return steps;
  }

  @Override
  public StepList visit(DropIndex change) {
    boolean plain = isPlain(change.table());
    String sql = IndexDdl.drop(change.table(), change.index().name(), !plain);
    if (plain) {
      steps.sql(sql);
    } else {
      steps.outsideTransaction(sql);
    }
    return steps;
  }

  @Override
  public StepList visit(RenameIndex change) {
    steps.sql(IndexDdl.rename(change.table(), change.from(), change.to()));
    return steps;
  }
}
