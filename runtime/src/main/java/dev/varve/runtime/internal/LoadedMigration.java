package dev.varve.runtime.internal;

import dev.varve.runtime.Checksum;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.Migration;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Placement;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.VarveException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A migration whose class was loaded. Immutable. */
final class LoadedMigration {
  /** What the list says, with the checksum of the class. */
  final Entry entry;

  final List<RecordedStep> up;
  final List<RecordedStep> down;
  final Waypoints waypoints;

  private LoadedMigration(
      Entry entry, List<RecordedStep> up, List<RecordedStep> down, Waypoints waypoints) {
    this.entry = entry;
    this.up = up;
    this.down = down;
    this.waypoints = waypoints;
  }

  /** The steps that two methods list, whose class is given for what may be wrong with them. */
  static LoadedMigration of(Entry entry, StepCollector up, StepCollector down, Class<?> type) {
    Waypoints waypoints = Waypoints.of(up, down);
    if (waypoints == null) {
      throw unusable(
          type.getName(),
          "the waypoints of up, "
              + up.waypoints()
              + ", do not stand in down in reverse order: "
              + down.waypoints(),
          null);
    }
    return new LoadedMigration(entry, up.steps(), down.steps(), waypoints);
  }

  /** Loads the class that a list names, and checks that both say the same. */
  static LoadedMigration of(Entry listed, ClassLoader loader) {
    LoadedMigration loaded = of(type(listed.className(), loader));
    requireEqual(listed, "id", listed.id(), loaded.entry.id());
    requireEqual(listed, "parents", listed.parents(), loaded.entry.parents());
    requireEqual(listed, "draft flag", listed.draft(), loaded.entry.draft());
    requireEqual(listed, "placement", listed.placement(), loaded.entry.placement());
    if (!listed.checksum().isEmpty()) {
      requireEqual(listed, "checksum", listed.checksum(), loaded.entry.checksum());
    }
    return loaded;
  }

  static LoadedMigration of(Class<? extends SchemaMigration> type) {
    Migration annotation = type.getAnnotation(Migration.class);
    if (annotation == null) {
      throw unusable(type.getName(), "it lacks the annotation @Migration(id = \"…\")", null);
    }
    requireName(type, annotation.id());
    requireName(type, annotation.chain());
    SchemaMigration migration = instance(type);
    StepCollector up = StepCollector.of(type, migration::up);
    Entry entry =
        new Entry(
            annotation.id(),
            List.of(annotation.parents()),
            type.getName(),
            Checksum.of(RecordedStep.texts(up.steps())),
            annotation.schema(),
            annotation.draft(),
            placement(annotation).adapting(adapts(migration)));
    return of(entry, up, StepCollector.of(type, migration::down), type);
  }

  private static Placement placement(Migration annotation) {
    return new Placement(
            annotation.chain(),
            List.of(annotation.dependsOn()),
            List.of(annotation.replaces()),
            List.of(annotation.labels()))
        .asBaseline(annotation.baseline());
  }

  private static boolean adapts(SchemaMigration migration) {
    List<String> ids = new ArrayList<>();
    migration.adapt((id, up, down) -> ids.add(id));
    return !ids.isEmpty();
  }

  /** The same steps, as this build places them: after the squash of a parent, if there is one. */
  LoadedMigration at(Entry placed) {
    Entry known = entry;
    return new LoadedMigration(
        new Entry(
            known.id(),
            placed.parents(),
            known.className(),
            known.checksum(),
            known.schema(),
            known.draft(),
            placed.placement()),
        up,
        down,
        waypoints);
  }

  /** The same, for a database that had what it makes before: nothing is taken back. */
  LoadedMigration asFound() {
    List<RecordedStep> kept = new ArrayList<>();
    for (RecordedStep step : down) {
      kept.add(step.kept());
    }
    return withDown(kept);
  }

  /** The same, with as many steps down. */
  LoadedMigration withDown(List<RecordedStep> other) {
    return new LoadedMigration(entry, up, other, waypoints);
  }

  static Class<? extends SchemaMigration> type(String className, ClassLoader loader) {
    try {
      return Class.forName(className, false, loader).asSubclass(SchemaMigration.class);
    } catch (ClassNotFoundException | LinkageError e) {
      throw unusable(className, "it cannot be loaded (" + e + ")", e);
    } catch (ClassCastException e) {
      throw unusable(className, "it does not implement " + SchemaMigration.class.getName(), e);
    }
  }

  /**
   * Names stand in lists between tabs and commas, in addresses around a colon, and in bytes with
   * escapes.
   */
  private static void requireName(Class<?> type, String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ':' || c == ',' || c == '\\' || c <= ' ') {
        throw unusable(
            type.getName(),
            "\"" + name + "\" holds a colon, a comma, a backslash or a blank",
            null);
      }
    }
  }

  static SchemaMigration instance(Class<? extends SchemaMigration> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw unusable(
          type.getName(), "it must be public, with a public constructor without parameters", e);
    }
  }

  private static VarveException unusable(String className, String why, @Nullable Throwable cause) {
    return new VarveException(
        ErrorCode.CLASS_UNUSABLE,
        "the migration class "
            + className
            + " cannot be used: "
            + why
            + ". Correct the class and compile again.",
        cause);
  }

  private static void requireEqual(Entry listed, String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new VarveException(
          ErrorCode.LIST_STALE,
          "the build is not whole: for the revision "
              + listed.name()
              + " the list of migrations has the "
              + what
              + " "
              + expected
              + ", the class "
              + listed.className()
              + " has "
              + found
              + ". Compile the project again from clean.");
    }
  }
}
