package dev.varve.it;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the classes of each package may use beside their own package and JSpecify's annotations:
 * packages and classes by name (Varve's own without {@code dev.varve}), whole modules of the JDK
 * after {@code module}.
 */
final class PackageRules {
  static final String VARVE = "dev.varve.";

  private static final Map<String, List<String>> MAY_USE =
      parse(
          """
          annotations        | java.lang java.lang.annotation

          runtime.sql        | module:java.base
          runtime            | module:java.base module:java.sql runtime.sql runtime.internal
          runtime.internal   | module:java.base module:java.sql runtime.sql runtime

          model.naming       | module:java.base
          model.problem      | module:java.base
          model.schema       | module:java.base runtime.sql
          model.identity     | module:java.base model.schema
          model.change       | module:java.base model.schema
          model.json         | module:java.base model.schema com.google.gson.stream com.google.gson.Strictness
          model.ddl          | module:java.base model.schema runtime.sql
          model.kind         | module:java.base model.schema model.change model.json
          model.kind.schema  | module:java.base model.schema model.change model.json model.kind model.ddl runtime.sql
          model.kind.extension | module:java.base model.schema model.change model.json model.kind model.ddl \
                               runtime.sql
          model.kind.table   | module:java.base model.schema model.change model.json model.kind model.ddl runtime.sql
          model.kind.enumtype | module:java.base model.schema model.change model.json model.kind model.ddl \
                               model.kind.table runtime.sql
          model.kind.domain  | module:java.base model.schema model.change model.json model.kind model.ddl \
                               model.kind.table runtime.sql
          model.kind.composite | module:java.base model.schema model.change model.json model.kind model.ddl \
                               model.kind.table runtime.sql
          model.kind.sequence | module:java.base model.schema model.change model.json model.kind model.ddl \
                               model.kind.table
          model.kind.view    | module:java.base model.schema model.change model.json model.kind model.ddl \
                               model.kind.table runtime.sql
          model.kind.routine | module:java.base model.schema model.change model.json model.kind runtime.sql
          model.kind.aggregate | module:java.base model.schema model.change model.json model.kind model.kind.routine \
                               runtime.sql
          model.kind.trigger | module:java.base model.schema model.change model.json model.kind runtime.sql
          model.kind.rule    | module:java.base model.schema model.change model.json model.kind runtime.sql
          model.kind.eventtrigger | module:java.base model.schema model.change model.json model.kind runtime.sql
          model.kinds        | module:java.base model.schema model.kind model.kind.schema model.kind.extension \
                               model.kind.enumtype model.kind.sequence model.kind.table model.kind.view \
                               model.kind.routine model.kind.trigger model.kind.domain model.kind.composite \
                               model.kind.aggregate model.kind.rule model.kind.eventtrigger
          model.diff         | module:java.base model.schema model.change model.identity model.problem model.kind \
                               model.kinds model.kind.table model.kind.sequence
          model.plan         | module:java.base model.schema model.change model.ddl model.diff model.kind model.kinds \
                               runtime.sql
          model.merge        | module:java.base model.schema model.change model.identity model.diff model.plan \
                               model.kind.enumtype \
                               model.snapshot
          model.snapshot     | module:java.base model.schema model.identity model.problem model.json model.kind \
                               model.kinds
          model.unmanaged    | module:java.base model.problem model.snapshot

          catalog            | module:java.base module:java.sql module:java.logging runtime.sql \
                               model.kind.aggregate model.kind.composite model.kind.domain model.kind.eventtrigger \
                               model.kind.routine model.kind.rule model.kind.trigger model.kind.view \
                               model.schema model.problem model.unmanaged org.postgresql.core \
                               schemacrawler.inclusionrule schemacrawler.schema schemacrawler.schemacrawler \
                               schemacrawler.schemacrawler.exceptions schemacrawler.tools.options \
                               schemacrawler.tools.utility us.fatehi.utility.datasource us.fatehi.utility.database

          processor.read     | module:java.base module:java.compiler module:jdk.compiler runtime.sql \
                               model.schema model.naming model.identity model.problem model.change.HazardCode \
                               model.kind.aggregate model.kind.composite model.kind.domain model.kind.eventtrigger \
                               model.kind.routine model.kind.rule model.kind.trigger model.kind.view
          processor.source   | module:java.base module:java.compiler module:jdk.compiler runtime
          processor.generate | module:java.base javax.lang.model.element.Modifier javax.lang.model.SourceVersion \
                               java.sql.ResultSet java.sql.SQLException runtime runtime.sql com.palantir.javapoet \
                               model.schema model.problem model.plan
          processor.live     | module:java.base module:java.sql runtime processor.read.DatabaseSettings \
                               catalog catalog.connect catalog.scratch catalog.spelling \
                               org.postgresql.Driver \
                               model.schema model.change model.identity model.diff model.plan \
                               model.problem model.snapshot model.unmanaged
          processor          | module:java.base module:java.compiler runtime runtime.sql \
                               processor.read processor.source processor.generate processor.live \
                               com.google.auto.service \
                               model.schema model.change model.identity model.diff model.plan \
                               model.problem model.snapshot model.merge model.unmanaged

          catalog.connect    | module:java.base module:java.sql module:java.logging model.problem \
                               org.postgresql org.postgresql.ds org.postgresql.ds.common org.postgresql.util
          catalog.scratch    | module:java.base module:java.sql catalog.connect model.plan model.problem
          catalog.spelling   | module:java.base module:java.sql catalog catalog.scratch model.change model.diff \
                               model.kind model.kind.routine model.kind.table model.kinds \
                               model.identity model.plan model.problem model.schema model.snapshot

          cli.backup         | module:java.base module:java.sql runtime.sql catalog.connect model.problem
          cli.doctor         | module:java.base module:java.sql runtime runtime.sql model.problem \
                               org.postgresql.PGConnection
          cli.progress       | module:java.base module:java.sql runtime catalog.connect model.problem
          cli.rows           | module:java.base module:java.sql runtime.sql org.postgresql.util
          cli.script         | module:java.base runtime runtime.sql
          cli.trial          | module:java.base module:java.sql runtime runtime.sql catalog.scratch cli.rows
          cli                | module:java.base module:java.sql module:java.logging runtime runtime.sql cli.backup cli.doctor \
                               cli.progress cli.rows cli.script cli.trial \
                               catalog catalog.connect \
                               catalog.scratch catalog.spelling model.change model.diff model.identity model.kind.table \
                               model.merge \
                               model.plan model.problem model.schema model.snapshot model.unmanaged \
                               picocli com.google.gson.stream

          pairs              | module:java.base module:java.sql runtime.sql catalog catalog.connect \
                               catalog.scratch catalog.spelling testing \
                               model.schema model.change model.diff model.plan model.problem
          """);

  private PackageRules() {}

  static Set<String> packages() {
    return MAY_USE.keySet();
  }

  /** The classes that those of a package may depend on. */
  static DescribedPredicate<JavaClass> usableFrom(String container) {
    List<String> allowed =
        Stream.concat(
                Stream.of(container, "org.jspecify.annotations"),
                MAY_USE.getOrDefault(container, List.of()).stream())
            .toList();
    return DescribedPredicate.describe(
        String.join(", ", allowed), used -> allowed.stream().anyMatch(name -> covers(name, used)));
  }

  private static boolean covers(String name, JavaClass used) {
    JavaClass type = used.getBaseComponentType();
    if (type.isPrimitive()) {
      return true;
    }
    if (name.startsWith("module:")) {
      return packagesOf(name.substring("module:".length())).contains(type.getPackageName());
    }
    return Stream.of(name, VARVE + name)
        .anyMatch(each -> each.equals(type.getPackageName()) || each.equals(type.getName()));
  }

  private static Set<String> packagesOf(String module) {
    return ModuleLayer.boot().findModule(module).orElseThrow().getPackages();
  }

  private static Map<String, List<String>> parse(String text) {
    Map<String, List<String>> rules = new TreeMap<>();
    text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.split("\\|"))
        .forEach(rule -> rules.put(rule[0].strip(), Arrays.asList(rule[1].strip().split(" +"))));
    return rules;
  }
}
