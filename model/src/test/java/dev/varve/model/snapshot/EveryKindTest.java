package dev.varve.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.KindSamples;
import dev.varve.model.kind.Variants;
import dev.varve.model.kinds.Kinds;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.SchemaObject;
import dev.varve.runtime.sql.SqlQuoting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every kind of object, tried on all of its attributes. */
final class EveryKindTest {

  @Test
  void everyKindHasASample() {
    List<ObjectKind> tried = new ArrayList<>();
    KindSamples.objects().forEach(object -> tried.add(object.id().kind()));
    assertThat(tried).containsExactlyInAnyOrder(ObjectKind.values());
  }

  @ParameterizedTest
  @MethodSource("dev.varve.model.kind.KindSamples#objects")
  void anObjectIsEqualToItselfReadAgainAndToNoVariant(SchemaObject object) throws Exception {
    assertThat(read(text(object))).isEqualTo(object).hasSameHashCodeAs(object);
    Map<String, Record> variants = Variants.of((Record) object);
    // These say how an object is made, and nothing of what it is.
    variants.keySet().removeAll(Set.of("position", "populated"));
    for (Map.Entry<String, Record> variant : variants.entrySet()) {
      assertThat(variant.getValue()).as(variant.getKey()).isNotEqualTo(object);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.varve.model.kind.KindSamples#objects")
  void everyAttributeIsWrittenAndRead(SchemaObject object) throws Exception {
    for (Map.Entry<String, Record> variant : Variants.of((Record) object).entrySet()) {
      SchemaObject other = (SchemaObject) variant.getValue();
      assertThat(read(text(other))).as(variant.getKey()).isEqualTo(other);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.varve.model.kind.KindSamples#objects")
  void aStatementNamesIt(SchemaObject object) {
    assertThat(Kinds.of(object).target(object.id()))
        .contains(SqlQuoting.identifier(object.id().name().name()));
  }

  private static String text(SchemaObject object) {
    JsonText json = new JsonText(false);
    new ObjectJson(json).write(object);
    return json.take();
  }

  private static SchemaObject read(String text) throws IOException {
    return ObjectJson.read(new JsonFields(text, new HashMap<>()));
  }
}
