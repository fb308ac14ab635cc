package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.model.identity.Origins;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.RevisionJson;
import dev.varve.model.snapshot.Snapshot;
import dev.varve.runtime.Migration;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Steps;
import dev.varve.runtime.Varve;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database is stamped if it looks as the records of a jar say. */
class StampCheckTest {
  private static final Table BILLS =
      new Table(
          QualifiedName.inPublic("bills"),
          List.of(
              Column.of("id", TypeName.parse("bigint")).withNullable(false),
              Column.of("amount", TypeName.parse("integer"))),
          List.of(),
          List.of(),
          null);

  @TempDir private Path folder;
  private final TestDatabase database = PostgresServer.shared().createDatabase();
  private URLClassLoader loader;

  @BeforeEach
  void writeListAndRecord() throws IOException {
    String name = Bills.class.getName();
    Entry entry = new Entry("bills", List.of(), name, "", "", false);
    write(MigrationList.RESOURCE, MigrationList.of(List.of(entry)).format());
    Revision revision =
        Revision.between(
            "bills",
            List.of(),
            "bills",
            name,
            Snapshot.EMPTY,
            new Snapshot(SchemaModel.of(List.of(BILLS)), Origins.NONE));
    write(History.recordOf("bills"), RevisionJson.write(revision));
    loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, StampCheckTest.class.getClassLoader());
  }

  private void write(String resource, String text) throws IOException {
    Path file = folder.resolve(resource);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
    database.close();
  }

  private Varve varve() {
    return Varve.on(database.dataSource())
        .withClassLoader(loader)
        .withSchemaCheck(new RecordedSchema());
  }

  @Test
  void databaseThatLooksSoIsStamped() {
    database.execute("CREATE TABLE bills (id bigint NOT NULL, amount integer)");
    assertThat(varve().stamp("head").revisions(Action.STAMPED)).containsExactly("bills");
    assertThat(varve().upgrade().isEmpty()).isTrue();
    varve().downgrade("base");
    assertThat(database.value("SELECT to_regclass('bills')")).isNull();
  }

  @Test
  void databaseThatLooksOtherwiseIsNot() {
    database.execute("CREATE TABLE bills (id bigint NOT NULL, note text)");
    assertThatThrownBy(() -> varve().stamp("head"))
        .hasMessageStartingWith("VARVE-7017: the database does not look like head:\n")
        .hasMessageContaining("  - column bills.amount integer\n")
        .hasMessageContaining("  + column bills.note text\n");
    assertThat(varve().history()).isEmpty();
  }

  /** The migration that the record is of. */
  @Migration(id = "bills")
  public static final class Bills implements SchemaMigration {
    @Override
    public void up(Steps steps) {
      steps.sql("CREATE TABLE bills (id bigint NOT NULL, amount integer)");
    }

    @Override
    public void down(Steps steps) {
      steps.sql("DROP TABLE bills");
    }
  }
}
