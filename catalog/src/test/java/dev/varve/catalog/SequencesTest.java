package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.TypeName;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SequencesTest {

  @ParameterizedTest
  @ValueSource(ints = {13, 14, 15, 16, 17, 18})
  void sequencesAreReadWithTheirOwners(int major) {
    try (TestDatabase database = PostgresServer.version(major).createDatabase()) {
      database.execute(
          """
          CREATE TABLE parties (id smallserial, no integer GENERATED ALWAYS AS IDENTITY);
          CREATE SCHEMA "my app";
          CREATE TABLE "my app"."the table" ("the column" serial);
          CREATE SEQUENCE "my app". " it's " AS integer INCREMENT -5 MINVALUE -50 MAXVALUE 100
            START 99 CACHE 3 CYCLE;
          COMMENT ON SEQUENCE "my app". " it's " IS 'down';
          """);
      assertThat(sequences(database))
          .containsExactly(
              sequence(
                      new QualifiedName("my app", " it's "),
                      "integer",
                      new SequenceOptions(99L, -5L, -50L, 100L, 3L, true),
                      null)
                  .withComment("down"),
              sequence(
                  new QualifiedName("my app", "the table_the column_seq"),
                  "integer",
                  SequenceOptions.DEFAULT,
                  new SequenceOwner(new QualifiedName("my app", "the table"), "the column")),
              sequence(
                  QualifiedName.inPublic("parties_id_seq"),
                  "smallint",
                  SequenceOptions.DEFAULT,
                  new SequenceOwner(QualifiedName.inPublic("parties"), "id")));
      assertThat(Reading.unsupported(database)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"parties", "public.parties"})
  void theSequencesOfATableThatIsLeftOutAreLeftOut(String table) {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      database.execute("CREATE TABLE parties (id serial)", "CREATE SEQUENCE numbers");
      assertThat(Reading.of(database, CatalogScope.ALL.without(table)).schema().sequences())
          .containsExactly(Sequence.of(QualifiedName.inPublic("numbers")));
    }
  }

  private static List<Sequence> sequences(TestDatabase database) {
    return Reading.of(database).schema().sequences();
  }

  private static Sequence sequence(
      QualifiedName name, String type, SequenceOptions options, @Nullable SequenceOwner owner) {
    return new Sequence(name, TypeName.parse(type), options, owner, null);
  }
}
