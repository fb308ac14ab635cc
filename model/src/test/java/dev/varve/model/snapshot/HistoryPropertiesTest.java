package dev.varve.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SchemaArbitraries;
import dev.varve.model.SchemaPair;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random graphs of revisions over the objects of random pairs of schemas. */
final class HistoryPropertiesTest {
  private final TreeMap<String, SchemaModel> schemas = new TreeMap<>();
  private final List<Revision> revisions = new ArrayList<>();

  @Provide
  Arbitrary<SchemaPair> pairs() {
    return SchemaArbitraries.pairs(18);
  }

  /** Each side changes objects of its own, so the merge of the two has those of both. */
  @Property(seed = "27")
  void eachRevisionOfARandomGraphHasTheSchemaItWasMadeWith(
      @ForAll("pairs") SchemaPair pair, @ForAll long seed) {
    Random random = new Random(seed);
    schemas.clear();
    revisions.clear();
    add("0", List.of(), pair.before().schema());
    int rounds = random.nextInt(4) + 1;
    for (int round = 0; round < rounds; round++) {
      fork(pair, random, revisions.get(revisions.size() - 1).id());
    }
    Collections.shuffle(revisions, random);
    History history = History.of(revisions);
    assertThat(history.problems()).isEmpty();
    for (String id : schemas.keySet()) {
      assertThat(history.schemaAt(id).canonical()).as(id).isEqualTo(schema(id).canonical());
    }
  }

  /** Two sides, each with revisions of objects of its own, and the merge of the two. */
  private void fork(SchemaPair pair, Random random, String base) {
    String left = side(pair, random, base, "L", true);
    String right = side(pair, random, base, "R", false);
    SchemaModel merged = mine(schema(left), true);
    List<SchemaObject> both = new ArrayList<>(merged.objects());
    both.addAll(mine(schema(right), false).objects());
    SchemaModel union = SchemaModel.of(both);
    add(base + "M", List.of(left, right), union, union);
  }

  private String side(SchemaPair pair, Random random, String base, String name, boolean even) {
    String id = base;
    int length = random.nextInt(3) + 1;
    for (int i = 0; i < length; i++) {
      TreeMap<ObjectId, SchemaObject> objects = new TreeMap<>(schema(id).byId());
      SchemaModel source = random.nextBoolean() ? pair.after().schema() : pair.before().schema();
      for (SchemaObject object : source.objects()) {
        if (isMine(object.id(), even) && random.nextBoolean()) {
          objects.put(object.id(), object);
        }
      }
      objects.keySet().removeIf(it -> isMine(it, even) && random.nextInt(5) == 0);
      String next = base + name + i;
      add(next, List.of(id), SchemaModel.of(objects.values()));
      id = next;
    }
    return id;
  }

  private static SchemaModel mine(SchemaModel schema, boolean even) {
    List<SchemaObject> objects = new ArrayList<>(schema.objects());
    objects.removeIf(it -> !isMine(it.id(), even));
    return SchemaModel.of(objects);
  }

  private static boolean isMine(ObjectId id, boolean even) {
    return (id.toString().hashCode() % 2 == 0) == even;
  }

  private SchemaModel schema(String id) {
    return Objects.requireNonNull(schemas.get(id));
  }

  private void add(String id, List<String> parents, SchemaModel after) {
    add(id, parents, parents.isEmpty() ? SchemaModel.EMPTY : schema(parents.get(0)), after);
  }

  private void add(String id, List<String> parents, SchemaModel before, SchemaModel after) {
    revisions.add(Records.revision(id, parents, Records.snapshot(before), Records.snapshot(after)));
    schemas.put(id, SchemaModel.of(after.objects()));
  }
}
