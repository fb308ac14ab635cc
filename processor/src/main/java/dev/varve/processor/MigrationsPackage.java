package dev.varve.processor;

import dev.varve.model.identity.Origin;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.snapshot.Revision;
import java.util.List;
import java.util.Map;

/** Decides the package of the migration classes; {@code @VarveProject} says the order. */
final class MigrationsPackage {
  private static final String NAME = "migrations";

  private MigrationsPackage() {}

  static String of(Options options, Pending pending, List<Revision> heads) {
    String given = options.migrationsPackage();
    given = given.isEmpty() ? pending.domain().settings().migrationsPackage() : given;
    if (!given.isEmpty()) {
      return given;
    }
    if (!heads.isEmpty() && heads.get(0).javaClass().indexOf('.') > 0) {
      return packageOf(heads.get(0).javaClass());
    }
    String annotated = pending.domain().settings().annotatedPackage();
    String parent = annotated.isEmpty() ? common(pending) : annotated;
    return parent.isEmpty() ? NAME : parent + "." + NAME;
  }

  /**
   * The package that the classes of all tables and types have in common. A sequence may come from a
   * package, whose name looks like that of a class.
   */
  private static String common(Pending pending) {
    String common = null;
    for (Map.Entry<ObjectId, Origin> origin : pending.origins().byObject().entrySet()) {
      if (origin.getKey().kind() != ObjectKind.SEQUENCE) {
        String next = packageOf(origin.getValue().javaClass());
        common = common == null ? next : common(common, next);
      }
    }
    return common == null ? "" : common;
  }

  private static String common(String one, String other) {
    String common = one;
    while (!(other + ".").startsWith(common + ".") && !common.isEmpty()) {
      common = packageOf(common);
    }
    return common;
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
