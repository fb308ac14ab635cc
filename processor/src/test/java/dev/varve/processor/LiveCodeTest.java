package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views, routines, triggers and rules of classes, on a database with rows. */
class LiveCodeTest {
  private static final String PARTY =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Table(name = "parties")
      @Trigger(name = "upper", events = {Trigger.Event.INSERT, Trigger.Event.UPDATE}, columns = "name",
          when = "NEW.name IN ('a', 'b')",
          body = \"""
              BEGIN
                NEW.name = loud(NEW.name);
                RETURN NEW;
              END
              \""")
      @Rule(name = "kept", on = Rule.Event.DELETE, where = "old.name IN ('A', 'B')", instead = true,
          commands = "INSERT INTO kept SELECT old.id, loud(old.name)")
      @Rule(name = "quiet", on = Rule.Event.UPDATE, where = "old.id > 99", instead = true, state = Trigger.State.ALWAYS)
      record Party(@Id long id, @Column(length = 9) String name) {}
      """;
  private static final String TEXT =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Routines
      interface Text {
        @Function(body = "SELECT upper(word)", volatility = Function.Volatility.IMMUTABLE)
        String loud(String word);

        @Function(language = "plpgsql", returns = "event_trigger", body = "BEGIN END")
        @EventTrigger(event = EventTrigger.Event.SQL_DROP, tags = {"drop view", "DROP TABLE"})
        void watch();
      }
      """;
  private static final String KEPT =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Table
      record Kept(@Id long id, String name) {}
      """;
  private static final String PERSON =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @View("SELECT id, name FROM parties WHERE name IN ('A', 'B') AND loud(name) <> ''")
      record Person(long id, @Column(length = 9) String name) {}
      """;

  @TempDir private Path folder;
  private LiveProject live;

  @BeforeEach
  void apply() throws Exception {
    live = new LiveProject(folder);
    live.project().without("src/main/java/com/acme/Party.java");
    live.project().with(PARTY).with(KEPT).with(TEXT).with(PERSON);
    live.applied();
    live.database().execute("INSERT INTO parties VALUES (1, 'a'), (2, 'x')");
  }

  @AfterEach
  void close() {
    live.close();
  }

  private @Nullable String shown() {
    return live.database().value("SELECT string_agg(id || name, ',' ORDER BY id) FROM person");
  }

  @Test
  void nothingDiffersThoughPostgresSpellsItOtherwise() {
    assertThat(live.drift().messages()).isEmpty();
    assertThat(live.base().messages()).isEmpty();
    assertThat(shown()).isEqualTo("1A");
  }

  @Test
  void whatSomebodyChangedIsADifference() {
    live.database()
        .execute(
            "CREATE OR REPLACE FUNCTION loud(word text) RETURNS text LANGUAGE sql IMMUTABLE"
                + " AS 'SELECT lower(word)'",
            "DROP VIEW person",
            "ALTER EVENT TRIGGER watch DISABLE",
            "ALTER TABLE parties DISABLE TRIGGER upper, DISABLE RULE quiet",
            "CREATE OR REPLACE RULE kept AS ON DELETE TO parties DO INSTEAD NOTHING");
    assertThat(live.drift().messages())
        .anyMatch(it -> it.endsWith(": - view person"))
        .anyMatch(it -> it.endsWith(": ~ function loud(text) body changed"))
        .anyMatch(it -> it.contains(": ~ trigger upper on parties "))
        .anyMatch(it -> it.contains(": ~ rule kept on parties on delete do instead nothing"))
        .anyMatch(it -> it.endsWith(": ~ event trigger watch disabled"))
        .anyMatch(it -> it.contains(": ~ rule quiet on parties disabled"));
  }

  @Test
  void aColumnChangesUnderAllOfThem() throws Exception {
    live.project().with(PARTY.replace("@Column(length = 9) ", ""));
    live.project().with(PERSON.replace("@Column(length = 9) ", ""));
    assertThat(live.commit("longer names").success()).isTrue();
    live.project().compile();
    live.upgraded();
    assertThat(live.drift().messages()).isEmpty();
    assertThat(shown()).isEqualTo("1A");
    live.database().execute("INSERT INTO parties VALUES (3, 'b')");
    assertThat(shown()).isEqualTo("1A,3B");
    live.database().execute("DELETE FROM parties");
    assertThat(shown()).isEqualTo("1A,3B");
    assertThat(live.database().column("SELECT id || name FROM kept")).containsExactly("1A", "3B");
  }
}
