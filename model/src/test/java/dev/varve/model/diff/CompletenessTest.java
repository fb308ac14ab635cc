package dev.varve.model.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.varve.model.kind.Variants;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guard sees every attribute of every kind of object: one that the comparison did not know of
 * would be an error, never silence.
 */
final class CompletenessTest {
  @ParameterizedTest
  @MethodSource("dev.varve.model.kind.KindSamples#objects")
  void anAttributeThatNoChangeMakesIsAnErrorThatNamesTheObject(SchemaObject object)
      throws ReflectiveOperationException {
    Map<String, Record> variants = Variants.of((Record) object);
    // These say how an object is made, and nothing of what it is.
    variants.keySet().removeAll(Set.of("position", "populated"));
    assertThat(variants).isNotEmpty();
    variants.forEach(
        (path, variant) -> {
          SchemaModel wanted = SchemaModel.of((SchemaObject) variant);
          ProblemException problem =
              catchThrowableOfType(
                  ProblemException.class, () -> Completeness.check(SchemaModel.of(object), wanted));
          assertThat(problem).as(path).isNotNull();
          assertThat(problem.problem().text())
              .matches(
                  "(?s)\\[VARVE-2505\\] unsupported change of (" + kinds(object, variant) + ") .*");
        });
  }

  @ParameterizedTest
  @MethodSource("dev.varve.model.kind.KindSamples#objects")
  void whatIsAsItMustBePasses(SchemaObject object) {
    assertThatCode(
            () -> Completeness.check(SchemaModel.of(object), SchemaModel.of(List.of(object))))
        .doesNotThrowAnyException();
  }

  /** A procedure that returns something is a function. */
  private static String kinds(SchemaObject object, Record variant) {
    return object.id().kind().word() + "|" + ((SchemaObject) variant).id().kind().word();
  }
}
