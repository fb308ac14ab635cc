package dev.varve.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerProcessTest {

  @Test
  void commitsOutliveACrash() {
    try (ServerProcess process = ServerProcess.create();
        TestDatabase database = process.server().createDatabase()) {
      database.execute("CREATE TABLE t (a int)", "INSERT INTO t VALUES (1)");
      process.crashAndRestart();
      assertThat(database.column("SELECT a FROM t")).containsExactly("1");
      try (TestDatabase other = process.server().createDatabase()) {
        assertThat(other.name()).isNotEqualTo(database.name());
      }
    }
  }

  @Test
  void standbyIsReadOnly() {
    try (ServerProcess primary = ServerProcess.create();
        TestDatabase database = primary.server().createDatabase()) {
      try (ServerProcess standby = primary.startStandby()) {
        TestDatabase copy = database.on(standby.server());
        assertThat(copy.value("SELECT pg_is_in_recovery()")).isEqualTo("t");
        assertThatThrownBy(() -> copy.execute("CREATE TABLE t (a int)"))
            .hasMessageContaining("read-only transaction");
        copy.disconnect();
      }
    }
  }
}
