package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class CatalogReaderTest {

  @Test
  void schemasTablesAndColumnsAreRead() throws SQLException {
    try (TestDatabase database = PostgresServer.shared().createDatabase();
        Connection connection = database.connection()) {
      database.execute(
          "CREATE SCHEMA app; CREATE TABLE app.parties (id integer NOT NULL, name text DEFAULT 'x')");
      LiveSchema live = CatalogReader.read(connection, CatalogScope.ALL);
      assertThat(live.schema())
          .isEqualTo(
              SchemaModel.of(
                  new Schema("app", null),
                  Table.of(
                      new QualifiedName("app", "parties"),
                      Column.of("id", TypeName.parse("integer")).withNullable(false),
                      Column.of("name", TypeName.parse("text"))
                          .withDefault(new SqlExpression("'x'::text")))));
      assertThat(live.serverVersion()).isGreaterThan(180000);
    }
  }
}
