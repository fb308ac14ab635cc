package dev.varve.model.kind;

import dev.varve.model.kind.aggregate.Aggregate;
import dev.varve.model.kind.aggregate.Finish;
import dev.varve.model.kind.aggregate.Moving;
import dev.varve.model.kind.aggregate.Partial;
import dev.varve.model.kind.aggregate.Transition;
import dev.varve.model.kind.composite.Attribute;
import dev.varve.model.kind.composite.CompositeType;
import dev.varve.model.kind.domain.Domain;
import dev.varve.model.kind.domain.DomainCheck;
import dev.varve.model.kind.eventtrigger.EventTrigger;
import dev.varve.model.kind.routine.Argument;
import dev.varve.model.kind.routine.Body;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.kind.routine.Traits;
import dev.varve.model.kind.rule.Rule;
import dev.varve.model.kind.trigger.Trigger;
import dev.varve.model.kind.view.MaterializedView;
import dev.varve.model.kind.view.View;
import dev.varve.model.kind.view.ViewColumn;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.ReferentialAction;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.model.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One object of each kind, with something in every attribute: the list that all guards try. */
public final class KindSamples {
  private static final SqlExpression EXPRESSION = new SqlExpression("a > 0");
  private static final Deferral AT_ONCE = Deferral.NOT_DEFERRABLE;

  private KindSamples() {}

  /** The samples. */
  public static Stream<SchemaObject> objects() {
    QualifiedName name = QualifiedName.inPublic("name");
    return Stream.of(
        new Schema("name", null),
        new Extension("name", null, null),
        new EnumType(name, List.of("a", "b"), null),
        new Domain(
            name,
            TypeName.parse("text"),
            name,
            true,
            EXPRESSION,
            List.of(DomainCheck.of("a", EXPRESSION)),
            null),
        new CompositeType(
            name, List.of(new Attribute("a", TypeName.parse("text"), name, null)), null),
        new Sequence(
            name,
            Sequence.BIGINT,
            new SequenceOptions(2L, 2L, 2L, 9L, 2L, false),
            new SequenceOwner(name, "a"),
            null),
        table(name),
        new View(
            name,
            List.of(
                ViewColumn.of("a", TypeName.parse("integer")),
                new ViewColumn("b", TypeName.parse("text"), name, EXPRESSION, "c")),
            new SqlExpression("SELECT 1, 'b'"),
            View.Check.LOCAL,
            true,
            true,
            null),
        new MaterializedView(
            name,
            List.of(ViewColumn.of("a", TypeName.parse("integer"))),
            new SqlExpression("SELECT 1"),
            List.of(
                new Index(
                    "a",
                    "btree",
                    false,
                    false,
                    List.of(new IndexKey("a", null, null, null, false, false)),
                    List.of("b"),
                    null,
                    new TreeMap<>(),
                    null)),
            new TreeMap<>(Map.of("fillfactor", "70")),
            true,
            null),
        routine(name, TypeName.parse("text")),
        routine(name, null),
        aggregate(name),
        trigger(name),
        new Rule(
            "a",
            name,
            Rule.Event.UPDATE,
            EXPRESSION,
            true,
            List.of(new SqlExpression("NOTIFY a"), new SqlExpression("DELETE FROM b")),
            FiringState.ALWAYS,
            null),
        new EventTrigger(
            "a",
            EventTrigger.Event.SQL_DROP,
            new TreeSet<>(List.of("DROP TABLE", "DROP VIEW")),
            name,
            FiringState.ALWAYS,
            null));
  }

  private static Routine routine(QualifiedName name, @Nullable TypeName result) {
    return new Routine(
        name,
        List.of(
            new Argument(Argument.Mode.IN, "a", TypeName.parse("integer"), EXPRESSION),
            new Argument(Argument.Mode.OUT, "b", TypeName.parse("text"), null)),
        result,
        result != null,
        new Body("plpython3u", "return 1", false, "lib"),
        new Traits(
            Traits.Volatility.STABLE,
            true,
            true,
            true,
            Traits.Parallel.SAFE,
            false,
            "5",
            "6",
            name,
            new TreeMap<>(Map.of("work_mem", "8MB"))),
        null);
  }

  private static Aggregate aggregate(QualifiedName name) {
    Transition transition =
        new Transition(
            name,
            TypeName.parse("text"),
            5,
            new Finish(name, true, Finish.Modification.SHAREABLE),
            "");
    return new Aggregate(
        name,
        Aggregate.Form.ORDERED_SET,
        List.of(
            new Argument(Argument.Mode.IN, "a", TypeName.parse("integer"), null),
            new Argument(Argument.Mode.VARIADIC, "b", TypeName.parse("text[]"), null)),
        1,
        TypeName.parse("text"),
        transition,
        new Moving(transition, name),
        new Partial(name, name, name),
        new QualifiedName("app", "<"),
        Traits.Parallel.SAFE,
        null);
  }

  private static Trigger trigger(QualifiedName name) {
    return new Trigger(
        "a",
        name,
        new Trigger.Firing(
            Trigger.Time.BEFORE,
            new TreeSet<>(List.of(Trigger.Event.INSERT, Trigger.Event.UPDATE)),
            List.of("a"),
            true,
            "old",
            "new"),
        EXPRESSION,
        name,
        List.of("x"),
        Deferral.INITIALLY_DEFERRED,
        name,
        FiringState.ALWAYS,
        null);
  }

  private static Table table(QualifiedName name) {
    Column plain = Column.of("a", TypeName.parse("integer"));
    SequenceOptions options = new SequenceOptions(1L, 1L, 1L, 9L, 1L, false);
    return new Table(
        name,
        List.of(
            plain,
            plain.withName("b").withIdentity(new Identity(true, options)),
            plain.withName("c").withGenerated(new Generated(EXPRESSION, true))),
        List.of(
            new CheckConstraint("a", EXPRESSION, false, null),
            new ForeignKey(
                "b",
                List.of("a"),
                name,
                List.of("b"),
                ReferentialAction.SET_NULL,
                List.of("a"),
                ReferentialAction.CASCADE,
                AT_ONCE,
                true,
                null),
            new PrimaryKey("c", List.of("a"), List.of("b"), AT_ONCE, null),
            new UniqueConstraint("d", List.of("a"), List.of("b"), false, AT_ONCE, null)),
        List.of(
            new Index(
                "a",
                "btree",
                false,
                false,
                List.of(
                    new IndexKey("a", null, null, null, false, false),
                    new IndexKey(null, EXPRESSION, null, null, false, false)),
                List.of("b"),
                null,
                new TreeMap<>(),
                null)),
        null);
  }
}
