package dev.varve.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The package's records write {@code equals} out, and must not forget a component. */
final class EqualityTest {
  private static final QualifiedName NAME = new QualifiedName("app", "one");
  private static final QualifiedName OTHER_NAME = new QualifiedName("public", "other");
  private static final SqlExpression EXPRESSION = new SqlExpression("a > 1");
  private static final TypeName TYPE = new TypeName("app", "one", "(1)", false);
  private static final Deferral AT_ONCE = Deferral.NOT_DEFERRABLE;
  private static final Deferral LATER = Deferral.INITIALLY_DEFERRED;

  /** Records of the same kind, which differ in every component. */
  private static List<List<? extends Record>> pairs() {
    List<List<? extends Record>> pairs = new ArrayList<>();
    pairs.add(List.of(NAME, OTHER_NAME));
    pairs.add(List.of(ObjectId.table(NAME), new ObjectId(ObjectKind.ENUM, OTHER_NAME, "x")));
    pairs.add(List.of(TYPE, new TypeName("", "other", "", true)));
    pairs.add(
        List.of(
            new EnumType(NAME, List.of("a"), null), new EnumType(OTHER_NAME, List.of("b"), "c")));
    pairs.add(
        List.of(
            Sequence.of(NAME),
            new Sequence(
                NAME.withName("two"), TYPE, numbers(), new SequenceOwner(NAME, "a"), "c")));
    pairs.add(List.of(new SequenceOwner(NAME, "a"), new SequenceOwner(OTHER_NAME, "b")));
    pairs.add(List.of(Column.of("a", TYPE), fullColumn()));
    pairs.add(List.of(new Identity(false, numbers()), new Identity(true, SequenceOptions.DEFAULT)));
    pairs.add(List.of(numbers(), SequenceOptions.DEFAULT));
    pairs.add(List.of(key("a"), new IndexKey("b", null, "ops", NAME, true, true)));
    pairs.add(List.of(key(new SqlExpression("a")), key(EXPRESSION)));
    pairs.add(List.of(Index.of("a", "a"), fullIndex()));
    pairs.add(
        List.of(
            new PrimaryKey("a", List.of("a"), List.of(), AT_ONCE, null),
            new PrimaryKey("b", List.of("b"), List.of("c"), LATER, "c")));
    pairs.add(
        List.of(
            new UniqueConstraint("a", List.of("a"), List.of(), false, AT_ONCE, null),
            new UniqueConstraint("b", List.of("b"), List.of("c"), true, LATER, "c")));
    pairs.add(
        List.of(
            new CheckConstraint("a", new SqlExpression("a"), false, null),
            new CheckConstraint("b", EXPRESSION, true, false, "c")));
    pairs.add(List.of(foreignKey(), otherForeignKey()));
    pairs.add(
        List.of(
            new Table(NAME, List.of(), List.of(), List.of(), null),
            new Table(
                OTHER_NAME,
                List.of(fullColumn()),
                List.of(foreignKey()),
                List.of(fullIndex()),
                "c")));
    return pairs;
  }

  private static SequenceOptions numbers() {
    return new SequenceOptions(1L, 2L, 3L, 4L, 5L, true);
  }

  private static Column fullColumn() {
    return new Column(
        "b",
        TYPE.asArray(),
        false,
        EXPRESSION,
        new Identity(true, SequenceOptions.DEFAULT),
        new Generated(EXPRESSION, true),
        NAME,
        "c");
  }

  private static IndexKey key(String column) {
    return IndexKey.of(column);
  }

  private static IndexKey key(SqlExpression expression) {
    return new IndexKey(null, expression, null, null, false, false);
  }

  private static Index fullIndex() {
    TreeMap<String, String> with = new TreeMap<>();
    with.put("fillfactor", "70");
    return new Index(
        "b", "gin", true, true, List.of(key("b")), List.of("c"), EXPRESSION, with, "c");
  }

  private static ForeignKey foreignKey() {
    return new ForeignKey(
        "a",
        List.of("a"),
        NAME,
        List.of("a"),
        ReferentialAction.CASCADE,
        ReferentialAction.CASCADE,
        AT_ONCE,
        null);
  }

  private static ForeignKey otherForeignKey() {
    return new ForeignKey(
        "b",
        List.of("b"),
        OTHER_NAME,
        List.of("b"),
        ReferentialAction.RESTRICT,
        List.of("b"),
        ReferentialAction.RESTRICT,
        LATER,
        false,
        "c");
  }

  @Test
  void recordsThatDifferInOneComponentAreNotEqual() throws ReflectiveOperationException {
    Set<String> seen = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (List<? extends Record> pair : pairs()) {
      List<Object> one = values(pair.get(0));
      List<Object> other = values(pair.get(1));
      for (int i = 0; i < one.size(); i++) {
        String component = components(pair.get(0)).get(i);
        all.add(component);
        if (!Objects.equals(one.get(i), other.get(i))) {
          seen.add(component);
          List<Object> changed = new ArrayList<>(one);
          changed.set(i, other.get(i));
          assertThat(made(pair.get(0), changed)).as(component).isNotEqualTo(pair.get(0));
          assertThat(pair.get(0)).as(component).isNotEqualTo(made(pair.get(0), changed));
        }
      }
    }
    assertThat(seen).isEqualTo(all);
  }

  @Test
  void recordsWithEqualComponentsAreEqual() throws ReflectiveOperationException {
    for (List<? extends Record> pair : pairs()) {
      for (Record original : pair) {
        Record copy = made(original, values(original));
        assertThat(copy).isEqualTo(original).hasSameHashCodeAs(original).isNotSameAs(original);
      }
    }
  }

  private static List<String> components(Record record) {
    List<String> names = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      names.add(record.getClass().getSimpleName() + "." + component.getName());
    }
    return names;
  }

  private static List<Object> values(Record record) throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      values.add(component.getAccessor().invoke(record));
    }
    return values;
  }

  private static Record made(Record like, List<Object> values) throws ReflectiveOperationException {
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent component : like.getClass().getRecordComponents()) {
      types.add(component.getType());
    }
    Constructor<? extends Record> constructor =
        like.getClass().getDeclaredConstructor(types.toArray(new Class<?>[0]));
    return constructor.newInstance(values.toArray());
  }
}
