package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.ChangeVisitor;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.NamesAtStart;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Rename;
import dev.varve.model.change.Replace;
import dev.varve.model.change.RowRules;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.SetComment;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Way;
import dev.varve.model.ddl.CommentDdl;
import dev.varve.model.kind.Kind;
import dev.varve.model.kind.TypeKind;
import dev.varve.model.kinds.Kinds;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.UserType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lowers typed changes to steps of SQL. On a table that this migration creates everything is plain;
 * on one that was there before, the way is taken that keeps readers and writers going.
 */
final class Lowering implements ChangeVisitor<Steps>, Steps {
  private final SchemaEditor schema;
  private final List<Change> changes;
  private final PostgresVersions versions;
  private final RowRules rules;
  private final StepList steps = new StepList();
  private final List<String> guards = new ArrayList<>();
  private final FreshTables fresh = new FreshTables();
  private final NamesAtStart names = new NamesAtStart();
  private final Map<Class<?>, Object> shared = new HashMap<>();

  /** What nobody may use in this transaction, with the kind of change that may go on adding it. */
  private final Map<Ref, Class<?>> unusable = new HashMap<>();

  private final Set<Object> open = new HashSet<>();
  private final List<Taken> taken = new ArrayList<>();
  private @Nullable Turn turn;

  /** A turn that was taken: between which places, and whether the schema is what it says after. */
  private record Taken(StepList.Mark from, StepList.Mark to, boolean isWhole) {}

  private Lowering(
      SchemaModel before, List<Change> changes, PostgresVersions versions, RowRules rules) {
    this.schema = new SchemaEditor(before);
    this.changes = changes;
    this.versions = versions;
    this.rules = rules;
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
      lowering.separateFromUnusable(turns.subList(i, turns.size()));
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
    for (String guard : guards) {
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
    taken.add(new Taken(from, steps.mark(), open.isEmpty()));
    if (!next.isPreparation()) {
      next.change().applyTo(schema);
      fresh.follow(next.change());
    }
  }

  private void separateFromUnusable(List<Turn> next) {
    if (!unusable.isEmpty() && mayUseWhatIsNot(next)) {
      steps.newTransaction();
      unusable.clear();
    }
  }

  /** Whether the next turn does, or one that shares the transaction which it begins. */
  private boolean mayUseWhatIsNot(List<Turn> next) {
    boolean uses = mayUseWhatIsNot(next.get(0).change());
    for (int i = 1; !uses && next.get(0).isInExchange() && i < next.size(); i++) {
      uses = next.get(i).isInExchange() && mayUseWhatIsNot(next.get(i).change());
    }
    return uses;
  }

  private boolean mayUseWhatIsNot(Change change) {
    boolean[] mayUse = new boolean[1];
    if (!unusable.containsValue(change.getClass())) {
      change.declare((role, ref) -> mayUse[0] |= mayUseWhatIsNot(role, ref));
    }
    return mayUse[0];
  }

  /** A check or an index names the column that it is about, and not the column's type. */
  private boolean mayUseWhatIsNot(Claims.Role role, Ref ref) {
    if (role == Claims.Role.CREATES) {
      return false;
    }
    if (ref.kind() == Ref.Kind.COLUMN && role == Claims.Role.NEEDS) {
      SchemaObject table = schema.find(ObjectId.table(ref.owner()));
      Column column = table == null ? null : ((Table) table).column(ref.part());
      return column != null && unusable.containsKey(Ref.type(column.type()));
    }
    return unusable.containsKey(ref);
  }

  @Override
  public Steps visit(Create change) {
    SchemaObject object = change.created();
    Kind<SchemaObject> kind = Kinds.of(object);
    kind.create(object, this);
    comment(kind, object);
    return this;
  }

  @Override
  public void createInPlaceOf(QualifiedName old, UserType type) {
    TypeKind<UserType> kind = Kinds.of(type);
    kind.createInPlaceOf(old, type, this);
    comment(kind, type);
  }

  private <T extends SchemaObject> void comment(Kind<T> kind, T object) {
    if (object.comment() != null) {
      sql(CommentDdl.on(kind.target(object.id()), object.comment()));
    }
    kind.commentParts(object, this);
  }

  @Override
  public Steps visit(Drop change) {
    Kinds.of(change.dropped()).drop(change.dropped(), this);
    return this;
  }

  @Override
  public Steps visit(Rename change) {
    SchemaObject object = schema.get(change.object());
    Kinds.of(object).rename(object, change.target(), this);
    names.renamed(object.id().name(), change.target());
    return this;
  }

  @Override
  public Steps visit(MoveToSchema change) {
    SchemaObject object = schema.get(change.object());
    Kinds.of(object).move(object, change.target(), this);
    names.renamed(object.id().name(), change.target());
    return this;
  }

  @Override
  public Steps visit(Replace change) {
    Kinds.of(change.after()).replace(change.before(), change.after(), this);
    return this;
  }

  @Override
  public Steps visit(SetComment change) {
    CommentTarget target = change.target();
    ObjectId object = target.object();
    Kind<SchemaObject> kind = Kinds.of(object);
    String named =
        target.part() == CommentTarget.Part.OBJECT
            ? kind.target(object)
            : kind.target(object, target.part(), target.name());
    sql(CommentDdl.on(named, change.after()));
    return this;
  }

  @Override
  public Steps visit(OwnChange change) {
    change.lower(this);
    return this;
  }

  @Override
  public void sql(String sql) {
    steps.sql(sql);
  }

  @Override
  public void alterTable(QualifiedName table, String action) {
    steps.alterTable(table, action);
  }

  @Override
  public void newTransaction() {
    steps.newTransaction();
  }

  @Override
  public void validate(QualifiedName table, String constraint) {
    steps.validate(table, constraint);
  }

  @Override
  public void outsideTransaction(String sql) {
    steps.outsideTransaction(sql);
  }

  @Override
  public void repeated(String sql) {
    steps.repeated(sql);
  }

  @Override
  public void guard(String sql) {
    guards.add(sql);
  }

  @Override
  public void unusable(Ref added) {
    unusable.put(added, turn().change().getClass());
  }

  @Override
  public void begin(Object thing) {
    open.add(thing);
  }

  @Override
  public void end(Object thing) {
    open.remove(thing);
  }

  private Turn turn() {
    return Objects.requireNonNull(turn);
  }

  @Override
  public Way way() {
    return turn().way();
  }

  @Override
  public String proof() {
    return turn().proof();
  }

  @Override
  public boolean isFresh(QualifiedName table) {
    return fresh.contains(table);
  }

  @Override
  public SchemaEditor schema() {
    return schema;
  }

  @Override
  public NamesAtStart names() {
    return names;
  }

  @Override
  public PostgresVersions versions() {
    return versions;
  }

  @Override
  public RowRules rules() {
    return rules;
  }

  @Override
  public List<Change> changes() {
    return changes;
  }

  @Override
  public <S> S shared(Class<S> type, Function<Steps, S> first) {
    Object found = shared.get(type);
    if (found == null) {
      found = first.apply(this);
      shared.put(type, found);
    }
    return type.cast(found);
  }
}
