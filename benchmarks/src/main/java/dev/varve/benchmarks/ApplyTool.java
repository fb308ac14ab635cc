package dev.varve.benchmarks;

import dev.varve.runtime.Varve;
import io.ebean.migration.MigrationConfig;
import io.ebean.migration.MigrationRunner;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.flywaydb.core.Flyway;

/** What applies migrations, or finds that there is nothing to do. */
@FunctionalInterface
interface ApplyTool {
  String PLAIN = "plain JDBC";
  String VARVE = "Varve";

  void run(DataSource source) throws Exception;

  /** All of them, in the order of the table. */
  static Map<String, ApplyTool> of(ApplyFiles files, int count) throws MalformedURLException {
    Map<String, ApplyTool> tools = new LinkedHashMap<>();
    URL classes = files.varve().toUri().toURL();
    ClassLoader parent = ApplyTool.class.getClassLoader();
    tools.put(PLAIN, source -> plain(source, count));
    tools.put(
        VARVE,
        source -> {
          try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, parent)) {
            Varve.on(source).withClassLoader(loader).upgrade();
          }
        });
    tools.put(
        "Flyway",
        source ->
            Flyway.configure()
                .dataSource(source)
                .locations("filesystem:" + files.flyway().toAbsolutePath())
                .load()
                .migrate());
    tools.put("Liquibase", source -> liquibase(source, files));
    tools.put("ebean-migration", source -> ebean(source, files));
    return tools;
  }

  /** The same SQL, with a transaction each. */
  private static void plain(DataSource source, int count) throws Exception {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        for (int i = 1; i <= count; i++) {
          statement.execute(ApplyFiles.table(i));
          statement.execute(ApplyFiles.index(i));
          connection.commit();
        }
      }
    }
  }

  private static void liquibase(DataSource source, ApplyFiles files) throws Exception {
    try (Connection connection = source.getConnection()) {
      new Liquibase(
              "changelog.sql",
              new DirectoryResourceAccessor(files.folder()),
              new JdbcConnection(connection))
          .update("");
    }
  }

  private static void ebean(DataSource source, ApplyFiles files) throws Exception {
    MigrationConfig config = new MigrationConfig();
    config.setMigrationPath("filesystem:" + files.ebean().toAbsolutePath());
    config.setPlatform("postgres");
    try (Connection connection = source.getConnection()) {
      new MigrationRunner(config).run(connection);
    }
  }
}
