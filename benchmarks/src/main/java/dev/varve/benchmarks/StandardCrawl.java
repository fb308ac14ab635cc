package dev.varve.benchmarks;

import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.SchemaCrawlerOptions;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.schemacrawler.SchemaRetrievalOptions;
import schemacrawler.schemacrawler.SchemaRetrievalOptionsBuilder;
import schemacrawler.tools.options.ConfigUtility;
import schemacrawler.tools.utility.SchemaCrawlerUtility;
import us.fatehi.utility.datasource.DatabaseConnectionSources;

/** SchemaCrawler alone, over the driver's metadata, at its standard level. */
final class StandardCrawl {

  private StandardCrawl() {}

  static void of(TestDatabase database) {
    SchemaRetrievalOptions retrieval =
        SchemaRetrievalOptionsBuilder.builder().withDoesNotSupportCatalogs().toOptions();
    SchemaCrawlerOptions options =
        SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
            .withLoadOptions(
                LoadOptionsBuilder.builder()
                    .withSchemaInfoLevel(SchemaInfoLevelBuilder.standard())
                    .withMaxThreads(1)
                    .toOptions())
            .withLimitOptions(
                LimitOptionsBuilder.builder()
                    .includeSchemas(name -> name.equals("public"))
                    .toOptions());
    try (Connection connection = database.connection()) {
      SchemaCrawlerUtility.getCatalog(
          DatabaseConnectionSources.fromConnection(connection),
          retrieval,
          options,
          ConfigUtility.newConfig());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
