package dev.varve.model.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.ReferentialAction;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.model.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guard sees every attribute of every kind of object: one that the comparison did not know of
 * would be an error, never silence.
 */
final class CompletenessTest {
  private static final SqlExpression EXPRESSION = new SqlExpression("a > 0");
  private static final Deferral AT_ONCE = Deferral.NOT_DEFERRABLE;

  static Stream<SchemaObject> objects() {
    QualifiedName name = QualifiedName.inPublic("name");
    return Stream.of(
        new Schema("name", null),
        new Extension("name", null, null),
        new EnumType(name, List.of("a", "b"), null),
        new Sequence(
            name,
            Sequence.BIGINT,
            new SequenceOptions(2L, 2L, 2L, 9L, 2L, false),
            new SequenceOwner(name, "a"),
            null),
        table(name));
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

  @ParameterizedTest
  @MethodSource("objects")
  void anAttributeThatNoChangeMakesIsAnErrorThatNamesTheObject(SchemaObject object)
      throws ReflectiveOperationException {
    Map<String, Record> variants = Variants.of((Record) object);
    // It says when an extension is made, and nothing of what the extension is.
    variants.remove("position");
    assertThat(variants).isNotEmpty();
    variants.forEach(
        (path, variant) -> {
          SchemaModel wanted = SchemaModel.of((SchemaObject) variant);
          ProblemException problem =
              catchThrowableOfType(
                  ProblemException.class, () -> Completeness.check(SchemaModel.of(object), wanted));
          assertThat(problem).as(path).isNotNull();
          assertThat(problem.problem().text())
              .startsWith("[VARVE-2505] unsupported change of " + object.id().kind().word() + " ");
        });
  }

  @ParameterizedTest
  @MethodSource("objects")
  void whatIsAsItMustBePasses(SchemaObject object) {
    assertThatCode(
            () -> Completeness.check(SchemaModel.of(object), SchemaModel.of(List.of(object))))
        .doesNotThrowAnyException();
  }

  @Test
  void everyKindOfObjectIsTried() {
    List<Class<?>> tried = new ArrayList<>();
    objects().forEach(object -> tried.add(object.getClass()));
    assertThat(tried).containsExactlyInAnyOrder(SchemaObject.class.getPermittedSubclasses());
  }
}
