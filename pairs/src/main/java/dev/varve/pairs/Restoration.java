package dev.varve.pairs;

import dev.varve.catalog.LiveSchema;
import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.catalog.connect.Retry;
import dev.varve.catalog.scratch.ScratchServer;
import dev.varve.catalog.spelling.Spelling;
import dev.varve.catalog.spelling.SpellingCache;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.plan.Planner;
import dev.varve.model.plan.Step;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dumps a database and restores it into another, as operators do, and looks for drift there as the
 * product does. Where no {@code pg_dump} is new enough for the server, the other database is built
 * from what the reader printed, which PostgreSQL reads again as it reads a dump. Not thread-safe.
 */
final class Restoration implements AutoCloseable {
  private final TestDatabase original;
  private final SpellingCache cache = new SpellingCache(folder());

  /** Where dumps are restored, one after the other. */
  private @Nullable TestDatabase copy;

  Restoration(TestDatabase original) {
    this.original = original;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("varve-spelling");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What would make the database that a dump makes what it must be. */
  List<String> drift(String dump, LiveSchema expected) {
    TestDatabase restored = emptyCopy();
    Script.run(dump, restored);
    return drift(restored, expected);
  }

  /** What would make the database that is built from what the reader printed what it must be. */
  List<String> drift(LiveSchema printed, LiveSchema expected) {
    TestDatabase built = emptyCopy();
    PostgresVersions versions = versions(printed.serverVersion());
    Bench.migrate(
        built, Planner.plan(SchemaModel.EMPTY, printed.schema(), Renames.NONE, versions).up());
    return drift(built, expected);
  }

  private List<String> drift(TestDatabase restored, LiveSchema expected) {
    LiveSchema live = Bench.read(restored);
    SchemaModel declared = asDumped(expected.schema());
    SchemaModel known = known(live.schema(), declared);
    SchemaModel aligned = spelling(live).align(declared, known).schema();
    return ChangeText.summary(
        Differ.diff(known, aligned, Renames.NONE, versions(live.serverVersion())));
  }

  /** A dump does not say of which version an extension is. */
  private static SchemaModel asDumped(SchemaModel schema) {
    List<SchemaObject> objects = new ArrayList<>();
    for (SchemaObject object : schema.objects()) {
      objects.add(object instanceof Extension one ? one.withVersion(null) : object);
    }
    return SchemaModel.of(objects);
  }

  /** What no record knows is no drift; a new database always has the schema public. */
  private static SchemaModel known(SchemaModel live, SchemaModel declared) {
    List<SchemaObject> objects = new ArrayList<>(live.objects());
    objects.removeIf(object -> declared.find(object.id()) == null);
    return SchemaModel.of(objects);
  }

  /** What turns a schema as it was built into what PostgreSQL prints of it again and again. */
  List<String> settling(LiveSchema built) {
    SchemaModel settled = spelling(built).settled(built.schema());
    return Planner.plan(built.schema(), settled, Renames.NONE, versions(built.serverVersion()))
        .up()
        .stream()
        .map(Step::sql)
        .toList();
  }

  private static PostgresVersions versions(int serverVersion) {
    int major = serverVersion / 10_000;
    return new PostgresVersions(major, major);
  }

  private Spelling spelling(LiveSchema live) {
    DatabaseAddress address = DatabaseAddress.parse(original.url());
    return new Spelling(new ScratchServer(address, Retry.DEFAULT), cache, live);
  }

  private TestDatabase emptyCopy() {
    TestDatabase known = copy;
    if (known == null) {
      known = original.server().createDatabase();
      copy = known;
      return known;
    }
    return known.clear();
  }

  @Override
  public void close() {
    if (copy != null) {
      copy.close();
    }
  }
}
