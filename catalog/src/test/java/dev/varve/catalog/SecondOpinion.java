package dev.varve.catalog;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import schemacrawler.inclusionrule.ExcludeAll;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.Column;
import schemacrawler.schema.ForeignKey;
import schemacrawler.schema.Index;
import schemacrawler.schema.IndexColumnSortSequence;
import schemacrawler.schema.NamedObject;
import schemacrawler.schema.PrimaryKey;
import schemacrawler.schema.Table;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.SchemaCrawlerOptions;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.schemacrawler.SchemaRetrievalOptionsBuilder;
import schemacrawler.tools.options.ConfigUtility;
import schemacrawler.tools.utility.SchemaCrawlerUtility;
import us.fatehi.utility.datasource.DatabaseConnectionSources;

/** SchemaCrawler's own detailed crawl over JDBC's metadata, as lines of text. */
final class SecondOpinion {
  private final SortedSet<String> lines = new TreeSet<>();

  private SecondOpinion() {}

  static SortedSet<String> of(TestDatabase database, String schemas) {
    SecondOpinion opinion = new SecondOpinion();
    crawl(database, schemas).getTables().stream()
        .filter(table -> !table.getTableType().isView())
        .forEach(opinion::add);
    return opinion.lines;
  }

  private static Catalog crawl(TestDatabase database, String schemas) {
    SchemaCrawlerOptions options =
        SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
            .withLoadOptions(
                LoadOptionsBuilder.builder()
                    .withSchemaInfoLevel(SchemaInfoLevelBuilder.detailed())
                    .withMaxThreads(1)
                    .toOptions())
            .withLimitOptions(
                LimitOptionsBuilder.builder()
                    .includeSchemas(name -> name.matches(schemas))
                    .includeRoutines(new ExcludeAll())
                    .toOptions());
    try (Connection connection = database.connection()) {
      return SchemaCrawlerUtility.getCatalog(
          DatabaseConnectionSources.fromConnection(connection),
          SchemaRetrievalOptionsBuilder.builder().withDoesNotSupportCatalogs().toOptions(),
          options,
          ConfigUtility.newConfig());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(Table table) {
    String name = new QualifiedName(table.getSchema().getName(), table.getName()).toString();
    lines.add("table " + name);
    for (Column column : table.getColumns()) {
      lines.add("column " + name + "." + column(column));
    }
    PrimaryKey key = table.getPrimaryKey();
    if (key != null) {
      lines.add("primary key " + name + "." + key.getName() + names(key.getConstrainedColumns()));
    }
    for (ForeignKey foreignKey : table.getForeignKeys()) {
      if (foreignKey.getForeignKeyTable().equals(table)) {
        lines.add("foreign key " + name + "." + foreignKey(foreignKey));
      }
    }
    for (Index index : table.getIndexes()) {
      lines.add("index " + name + "." + index(index));
    }
  }

  /** The driver calls what takes a default from a sequence incremented too. */
  private static String column(Column column) {
    boolean identity = column.isAutoIncremented() && column.getDefaultValue() == null;
    return column.getName()
        + " "
        + type(column.getColumnDataType().getName())
        + (column.isNullable() ? "" : " not null")
        + (column.isGenerated() ? " generated" : "")
        + (identity ? " identity" : "")
        + expression(column.getDefaultValue());
  }

  private static String foreignKey(ForeignKey key) {
    return key.getName()
        + key.getColumnReferences().stream()
            .map(
                pair ->
                    pair.getForeignKeyColumn().getName()
                        + "="
                        + pair.getPrimaryKeyColumn().getName())
            .collect(Collectors.joining(", ", "(", ")"))
        + (" " + key.getPrimaryKeyTable().getName())
        + (" delete " + key.getDeleteRule())
        + (" update " + key.getUpdateRule())
        + (" " + key.getDeferrability());
  }

  private static String index(Index index) {
    return index.getName()
        + (index.isUnique() ? " unique " : " ")
        + index.getColumns().stream()
            .map(
                column ->
                    new SqlExpression(column.getName()).withoutOuterBrackets().text()
                        + (column.getSortSequence() == IndexColumnSortSequence.descending
                            ? " desc"
                            : ""))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  static String type(String name) {
    boolean array = name.startsWith("_");
    TypeName type = TypeName.parse(array ? name.substring(1) : name);
    return type(array ? type.asArray() : type);
  }

  /** The name that JDBC's metadata shows: without schema and modifiers, and one for two types. */
  static String type(TypeName type) {
    String name =
        switch (type.name()) {
          case "bpchar", "\"char\"" -> "char";
          case "serial" -> "integer";
          case "smallserial" -> "smallint";
          default -> type.name().startsWith("interval") ? "interval" : type.name();
        };
    return name + (type.array() ? "[]" : "");
  }

  static String expression(@Nullable String text) {
    return text == null
        ? ""
        : " = " + new SqlExpression(text.replace("public.", "")).withoutOuterBrackets().meaning();
  }

  private static String names(List<? extends NamedObject> columns) {
    return columns.stream().map(NamedObject::getName).collect(Collectors.joining(", ", "(", ")"));
  }
}
