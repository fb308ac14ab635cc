package dev.varve.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.varve.model.SampleSchema;
import dev.varve.model.SchemaArbitraries;
import dev.varve.model.SchemaPair;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class RevisionPropertiesTest {

  @Provide
  Arbitrary<SampleSchema> samples() {
    return SchemaArbitraries.samples(18);
  }

  @Provide
  Arbitrary<SchemaPair> pairs() {
    return SchemaArbitraries.pairs(18);
  }

  @Property(seed = "27")
  void whatWasWrittenIsReadAgain(@ForAll("samples") SampleSchema sample) {
    Revision revision = Records.first("1", sample);
    Revision read = RevisionJson.read(RevisionJson.write(revision), "1.json");
    assertThat(read).isEqualTo(revision);
    assertThat(RevisionJson.write(read)).isEqualTo(RevisionJson.write(revision));
    assertThat(read.put()).isEqualTo(List.copyOf(sample.schema().objects()));
  }

  @Property(seed = "27")
  void aRevisionLaidOverItsParentGivesTheSchemaAfterIt(@ForAll("pairs") SchemaPair pair) {
    Revision first = Records.first("1", pair.before());
    Revision second = Records.between("2", "1", pair);
    History history = History.of(List.of(second, first));
    assertThat(history.problems()).isEmpty();
    assertThat(history.schemaAt("1")).isEqualTo(pair.before().schema());
    assertThat(history.schemaAt("2").canonical()).isEqualTo(pair.after().schema().canonical());
    assertThat(history.originsAt("2")).isEqualTo(pair.after().origins());
  }

  @Property(seed = "27")
  void aRevisionHoldsOnlyWhatChanged(@ForAll("pairs") SchemaPair pair) {
    Revision revision = Records.between("2", "1", pair);
    SchemaModel before = pair.before().schema().canonical();
    assertThat(revision.put())
        .allSatisfy(object -> assertThat(before.find(object.id())).isNotEqualTo(object));
    assertThat(revision.removed())
        .allSatisfy(id -> assertThat(before.find(id)).isNotNull())
        .allSatisfy(id -> assertThat(pair.after().schema().find(id)).isNull());
  }

  @Property(seed = "27")
  void schemasHaveTheSameHashIfAndOnlyIfTheyAreCanonicallyEqual(@ForAll("pairs") SchemaPair pair) {
    SchemaModel before = pair.before().schema();
    SchemaModel after = pair.after().schema();
    assertThat(SchemaHash.of(before).equals(SchemaHash.of(after)))
        .isEqualTo(before.canonical().equals(after.canonical()));
  }

  @Property(seed = "27")
  void theOrderOfColumnsDoesNotCountInTheHash(
      @ForAll("samples") SampleSchema sample, @ForAll long seed) {
    assertThat(SchemaHash.of(withColumnsShuffled(sample.schema(), new Random(seed))))
        .isEqualTo(SchemaHash.of(sample.schema()));
  }

  private static SchemaModel withColumnsShuffled(SchemaModel schema, Random random) {
    List<SchemaObject> objects = new ArrayList<>();
    for (SchemaObject object : schema.objects()) {
      if (object instanceof Table table) {
        var columns = new ArrayList<>(table.columns());
        Collections.shuffle(columns, random);
        objects.add(table.withColumns(columns));
      } else {
        objects.add(object);
      }
    }
    return SchemaModel.of(objects);
  }

  @Property(seed = "27")
  void theHashFollowsFromTheHashBefore(@ForAll("pairs") SchemaPair pair) {
    SchemaHash hash = SchemaHash.of(pair.before().schema());
    for (SchemaObject object : pair.before().schema().objects()) {
      hash = hash.minus(object);
    }
    assertThat(hash).isEqualTo(SchemaHash.EMPTY);
    for (SchemaObject object : pair.after().schema().objects()) {
      hash = hash.plus(object);
    }
    assertThat(hash).isEqualTo(SchemaHash.of(pair.after().schema()));
  }

  @Property(seed = "27")
  void anyChangedByteIsFound(@ForAll("samples") SampleSchema sample, @ForAll long seed) {
    byte[] record = RevisionJson.write(Records.first("1", sample)).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(seed);
    RevisionReader reader = new RevisionReader();
    for (int i = 0; i < 100; i++) {
      byte[] changed = record.clone();
      changed[random.nextInt(record.length)] ^= (byte) (1 + random.nextInt(255));
      assertProblem(reader, changed);
    }
  }

  @Property(seed = "27")
  void anyTruncationIsFound(@ForAll("samples") SampleSchema sample, @ForAll long seed) {
    byte[] record = RevisionJson.write(Records.first("1", sample)).getBytes(StandardCharsets.UTF_8);
    int length = new Random(seed).nextInt(record.length);
    assertProblem(new RevisionReader(), Arrays.copyOf(record, length));
  }

  private static void assertProblem(RevisionReader reader, byte[] record) {
    ProblemException problem =
        catchThrowableOfType(ProblemException.class, () -> reader.read(record, "a.json"));
    assertThat(problem).isNotNull();
    assertThat(problem.problem().code())
        .isIn(HistoryProblem.MALFORMED, HistoryProblem.EDITED, HistoryProblem.NEWER_FORMAT);
    assertThat(problem.problem().message()).matches("(?s)a\\.json:\\d+: .*");
  }

  @Property(seed = "27")
  void carriageReturnsOfGitDoNotCount(@ForAll("samples") SampleSchema sample) {
    String record = RevisionJson.write(Records.first("1", sample));
    assertThat(RevisionJson.read(record.replace("\n", "\r\n"), "1.json"))
        .isEqualTo(RevisionJson.read(record, "1.json"));
  }
}
