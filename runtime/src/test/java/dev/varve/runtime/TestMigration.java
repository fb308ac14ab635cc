package dev.varve.runtime;

import java.util.List;

/**
 * The source of a migration class.
 *
 * @param up the body of the method, in Java
 * @param down the body of the method, in Java
 */
record TestMigration(String id, List<String> parents, String up, String down, boolean draft) {

  static TestMigration migration(String id, String... parents) {
    return new TestMigration(id, List.of(parents), "", "", false);
  }

  /** Creates a table of the migration's name, and drops it. */
  static TestMigration table(String id, String... parents) {
    return migration(id, parents)
        .up("steps.sql(\"CREATE TABLE " + id + " (x int)\");")
        .down("steps.sql(\"DROP TABLE " + id + "\");");
  }

  TestMigration up(String body) {
    return new TestMigration(id, parents, body, down, draft);
  }

  TestMigration down(String body) {
    return new TestMigration(id, parents, up, body, draft);
  }

  TestMigration asDraft() {
    return new TestMigration(id, parents, up, down, true);
  }

  String className() {
    return "migrations.M_" + id;
  }

  String source() {
    return """
    package migrations;

    import dev.varve.runtime.*;

    @Migration(id = "%s", parents = {%s}, schema = "hash_of_%s", draft = %s)
    public final class M_%s implements SchemaMigration {
      @Override public void up(Steps steps) {
        %s
      }
      @Override public void down(Steps steps) {
        %s
      }
    }
    """
        .formatted(id, quoted(parents), id, draft, id, up, down);
  }

  private static String quoted(List<String> ids) {
    return String.join(", ", ids.stream().map(parent -> '"' + parent + '"').toList());
  }
}
