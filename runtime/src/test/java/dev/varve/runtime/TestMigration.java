package dev.varve.runtime;

import java.util.List;

/**
 * The source of a migration class.
 *
 * @param up the body of the method, in Java
 * @param down the body of the method, in Java
 * @param adapt the body of the method, in Java; empty for none
 */
record TestMigration(
    String id,
    List<String> parents,
    String up,
    String down,
    String adapt,
    boolean draft,
    Placement placement) {

  static TestMigration migration(String id, String... parents) {
    return new TestMigration(id, List.of(parents), "", "", "", false, Placement.NONE);
  }

  /** Creates a table of the migration's name, and drops it. */
  static TestMigration table(String id, String... parents) {
    return migration(id, parents)
        .up("steps.sql(\"CREATE TABLE " + id + " (x int)\");")
        .down("steps.sql(\"DROP TABLE " + id + "\");");
  }

  TestMigration up(String body) {
    return new TestMigration(id, parents, body, down, adapt, draft, placement);
  }

  TestMigration down(String body) {
    return new TestMigration(id, parents, up, body, adapt, draft, placement);
  }

  TestMigration adapt(String body) {
    return new TestMigration(id, parents, up, down, body, draft, placement.adapting(true));
  }

  TestMigration asDraft() {
    return new TestMigration(id, parents, up, down, adapt, true, placement);
  }

  TestMigration inChain(String chain) {
    return at(new Placement(chain, placement.dependsOn(), placement.replaces(), labels()));
  }

  TestMigration dependsOn(String... names) {
    return at(new Placement(placement.chain(), List.of(names), placement.replaces(), labels()));
  }

  TestMigration replaces(String... ids) {
    return at(new Placement(placement.chain(), placement.dependsOn(), List.of(ids), labels()));
  }

  TestMigration labels(String... names) {
    return at(
        new Placement(
            placement.chain(), placement.dependsOn(), placement.replaces(), List.of(names)));
  }

  TestMigration asBaseline() {
    return at(placement.asBaseline(true));
  }

  private List<String> labels() {
    return placement.labels();
  }

  private TestMigration at(Placement other) {
    return new TestMigration(id, parents, up, down, adapt, draft, other);
  }

  String className() {
    return "migrations.M_" + placement.chain() + id;
  }

  String source() {
    return """
    package migrations;

    import dev.varve.runtime.*;

    @Migration(id = "%s", parents = {%s}, schema = "hash_of_%s", draft = %s, chain = "%s",
        dependsOn = {%s}, replaces = {%s}, labels = {%s}, baseline = %s)
    public final class %s implements SchemaMigration {
      @Override public void up(Steps steps) {
        %s
      }
      @Override public void down(Steps steps) {
        %s
      }
      %s
    }
    """
        .formatted(
            id,
            quoted(parents),
            id,
            draft,
            placement.chain(),
            quoted(placement.dependsOn()),
            quoted(placement.replaces()),
            quoted(placement.labels()),
            placement.baseline(),
            className().substring(className().indexOf('.') + 1),
            up,
            down,
            adapt.isEmpty()
                ? ""
                : "@Override public void adapt(Adaptations adaptations) { " + adapt + " }");
  }

  private static String quoted(List<String> ids) {
    return String.join(", ", ids.stream().map(parent -> '"' + parent + '"').toList());
  }
}
