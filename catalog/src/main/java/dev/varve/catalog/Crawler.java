package dev.varve.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import schemacrawler.inclusionrule.ExcludeAll;
import schemacrawler.inclusionrule.InclusionRule;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.Schema;
import schemacrawler.schema.Table;
import schemacrawler.schemacrawler.InformationSchemaKey;
import schemacrawler.schemacrawler.InformationSchemaViewsBuilder;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.MetadataRetrievalStrategy;
import schemacrawler.schemacrawler.SchemaCrawlerOptions;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.schemacrawler.SchemaInfoMetadataRetrievalStrategy;
import schemacrawler.schemacrawler.SchemaRetrievalOptions;
import schemacrawler.schemacrawler.SchemaRetrievalOptionsBuilder;
import schemacrawler.schemacrawler.exceptions.DatabaseAccessException;
import schemacrawler.schemacrawler.exceptions.ExecutionRuntimeException;
import schemacrawler.tools.options.ConfigUtility;
import schemacrawler.tools.utility.SchemaCrawlerUtility;
import us.fatehi.utility.datasource.DatabaseConnectionSources;

/**
 * SchemaCrawler at its minimum level: what is there, through its inclusion rules.
 *
 * <p>It strips the names that it reads, so that those with outer blanks, or two that differ in
 * nothing else, would be lost. Hence it is given them as SQL text, in quotes, and hands on each
 * relation's oid, by which the queries for the detail go.
 */
final class Crawler {
  /** SchemaCrawler takes a database without schemas for a mistake; every one has this. */
  private static final String ALWAYS_THERE = "pg_catalog";

  private static final List<String> KINDS =
      List.of(
          "TABLE", "PARTITIONED TABLE", "PARTITION", "FOREIGN TABLE", "VIEW", "MATERIALIZED VIEW");

  private Crawler() {}

  static Frame crawl(Connection connection, CatalogScope scope) throws SQLException {
    try (CrawlLog.Warnings warnings = CrawlLog.watch()) {
      Catalog catalog = crawl(connection, scope, warnings);
      refuse(warnings.first());
      return frame(catalog);
    }
  }

  private static Catalog crawl(
      Connection connection, CatalogScope scope, CrawlLog.Warnings warnings) throws SQLException {
    try {
      return SchemaCrawlerUtility.getCatalog(
          DatabaseConnectionSources.fromConnection(connection),
          retrieval(),
          options(scope),
          ConfigUtility.newConfig());
    } catch (ExecutionRuntimeException | DatabaseAccessException e) {
      // What follows an error is about the transaction that the error has ended.
      refuse(warnings.first());
      throw failure(e);
    }
  }

  private static void refuse(@Nullable LogRecord warning) throws SQLException {
    if (warning != null) {
      Throwable thrown = warning.getThrown();
      throw thrown == null ? new SQLException(warning.getMessage()) : failure(thrown);
    }
  }

  /** What lies at the root; what SchemaCrawler says around it may hold the connection's address. */
  private static SQLException failure(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new SQLException(root.getMessage(), thrown);
  }

  private static Frame frame(Catalog catalog) {
    Set<String> schemas = new TreeSet<>();
    for (Schema schema : catalog.getSchemas()) {
      schemas.add(schema.getName());
    }
    schemas.remove(ALWAYS_THERE);
    List<Long> relations = new ArrayList<>();
    for (Table table : catalog.getTables()) {
      relations.add(table.<Long>getAttribute("OID"));
    }
    return new Frame(schemas, relations);
  }

  /** One thread, which is one connection: two would not see one snapshot. */
  private static SchemaCrawlerOptions options(CatalogScope scope) {
    InclusionRule schemas = name -> name.equals(ALWAYS_THERE) || scope.schemas().test(name);
    return SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
        .withLoadOptions(
            LoadOptionsBuilder.builder()
                .withSchemaInfoLevel(SchemaInfoLevelBuilder.minimum())
                .withMaxThreads(1)
                .toOptions())
        .withLimitOptions(
            LimitOptionsBuilder.builder()
                .includeSchemas(schemas)
                .includeTables(scope.relations())
                .tableTypes(KINDS)
                .includeRoutines(new ExcludeAll())
                .toOptions());
  }

  private static SchemaRetrievalOptions retrieval() {
    return SchemaRetrievalOptionsBuilder.builder()
        .withDoesNotSupportCatalogs()
        .withSupportsSchemas()
        .with(
            SchemaInfoMetadataRetrievalStrategy.tablesRetrievalStrategy,
            MetadataRetrievalStrategy.data_dictionary_all)
        .withInformationSchemaViews(
            InformationSchemaViewsBuilder.builder()
                .withSql(InformationSchemaKey.SCHEMATA, CatalogQuery.text("crawled_schemas"))
                .withSql(InformationSchemaKey.TABLES, CatalogQuery.text("crawled_relations"))
                .toOptions())
        .toOptions();
  }
}
