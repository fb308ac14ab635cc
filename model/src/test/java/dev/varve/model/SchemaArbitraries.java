package dev.varve.model;

import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random schemas that PostgreSQL takes, and pairs of which the second is a random edit of the
 * first.
 *
 * <p>A schema is a list of edits made to nothing, and each edit follows from one seed; so jqwik
 * shrinks a failing schema by leaving out edits.
 */
public final class SchemaArbitraries {
  private static final int OLDEST = PostgresVersions.DEFAULT.oldest();

  private SchemaArbitraries() {}

  /** Schemas that every supported version of PostgreSQL takes. */
  public static Arbitrary<SchemaModel> schemas() {
    return samples(OLDEST).map(SampleSchema::schema);
  }

  /** Schemas with their origins, that the major version of PostgreSQL and all newer ones take. */
  public static Arbitrary<SampleSchema> samples(int version) {
    return seeds(1, 25).map(growth -> grown(version, growth).sample());
  }

  /** Pairs that every supported version of PostgreSQL takes. */
  public static Arbitrary<SchemaPair> pairs() {
    return pairs(OLDEST);
  }

  /** Pairs that the major version of PostgreSQL and all newer ones take. */
  public static Arbitrary<SchemaPair> pairs(int version) {
    return Combinators.combine(seeds(0, 20), seeds(0, 8))
        .as((growth, changes) -> pair(version, growth, changes));
  }

  private static List<SampleSchema> chain(List<Long> growth, List<List<Long>> changes) {
    SchemaDraft draft = grown(OLDEST, growth);
    List<SampleSchema> chain = new ArrayList<>();
    chain.add(draft.sample());
    for (List<Long> stage : changes) {
      change(draft, stage);
      chain.add(draft.sample());
    }
    return chain;
  }

  /** Schemas of which each is a random edit of the one before. */
  public static Arbitrary<List<SampleSchema>> chains() {
    return Combinators.combine(seeds(0, 12), seeds(0, 6).list().ofMinSize(1).ofMaxSize(5))
        .as(SchemaArbitraries::chain);
  }

  /** Schemas of which some sides make something else, in one or two revisions each. */
  public static Arbitrary<SchemaFork> forks(int sides) {
    Arbitrary<List<List<Long>>> stages = seeds(1, 2).list().ofMinSize(1).ofMaxSize(2);
    return Combinators.combine(seeds(4, 20), stages.list().ofSize(sides))
        .as(SchemaArbitraries::fork);
  }

  /** Two sides that made some of the same edits: one in a revision of its own. */
  public static Arbitrary<SchemaFork> forksThatShare() {
    return Combinators.combine(seeds(4, 20), seeds(1, 2), seeds(0, 2), seeds(1, 2))
        .as(
            (growth, shared, left, right) -> {
              List<Long> both = new ArrayList<>(shared);
              both.addAll(left);
              return fork(growth, List.of(List.of(both), List.of(shared, right)));
            });
  }

  private static SchemaFork fork(List<Long> growth, List<List<List<Long>>> edits) {
    List<List<SampleSchema>> sides = new ArrayList<>();
    for (List<List<Long>> side : edits) {
      List<SampleSchema> chain = chain(growth, side);
      sides.add(chain.subList(1, chain.size()));
    }
    return new SchemaFork(chain(growth, List.of()).get(0), sides);
  }

  private static SchemaPair pair(int version, List<Long> growth, List<Long> changes) {
    SchemaDraft draft = grown(version, growth);
    SampleSchema before = draft.sample();
    change(draft, changes);
    return new SchemaPair(before, draft.sample());
  }

  private static void change(SchemaDraft draft, List<Long> changes) {
    for (long seed : changes) {
      draft.begin(seed);
      draft.choose().of(Edits.CHANGES).apply(draft);
    }
  }

  private static SchemaDraft grown(int version, List<Long> growth) {
    SchemaDraft draft = new SchemaDraft(version);
    for (long seed : growth) {
      draft.begin(seed);
      draft.choose().of(Edits.GROWTH).apply(draft);
    }
    return draft;
  }

  private static Arbitrary<List<Long>> seeds(int atLeast, int atMost) {
    return Arbitraries.randomValue(Random::nextLong).list().ofMinSize(atLeast).ofMaxSize(atMost);
  }
}
