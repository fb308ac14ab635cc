package dev.varve.runtime;

import dev.varve.runtime.FaultProxy.Link;
import dev.varve.runtime.FaultProxy.Moment;
import dev.varve.testing.ServerProcess;
import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One fault. What it hits in the middle, it hits after a while; an index that is built or dropped
 * concurrently, when it waits for an older snapshot, or a while later.
 */
final class Strike implements FaultProxy.Fault, AutoCloseable {

  /** What may happen. */
  enum Kind {
    PROCESS_KILLED(true),
    CONNECTION_CUT(true),
    ALL_CONNECTIONS_CUT(true),
    SESSION_TERMINATED(false),
    OTHER_SESSION_TERMINATED(false),
    SERVER_CRASHED(false);

    private final boolean cuts;

    Kind(boolean cuts) {
      this.cuts = cuts;
    }
  }

  private final ServerProcess server;
  private final TestDatabase database;
  private final Kind kind;
  private final Moment moment;
  private final boolean waits;
  private final boolean writes;
  private final int micros;
  private final CompletableFuture<MigrateProcess> child = new CompletableFuture<>();
  private @Nullable Connection snapshot;
  private volatile String struck = "";

  Strike(ServerProcess server, TestDatabase database, Kind kind, Moment moment, Random random) {
    this.server = server;
    this.database = database;
    this.kind = kind;
    this.moment = moment;
    this.waits = random.nextInt(4) > 0;
    this.writes = random.nextBoolean();
    this.micros = random.nextInt(random.nextBoolean() ? 2_000 : 20_000);
  }

  /** Whom to kill. */
  void victim(MigrateProcess process) {
    child.complete(process);
  }

  /** What it hit; empty if it did not come to it. */
  String struck() {
    return struck;
  }

  @Override
  public void prepare(String request) throws SQLException {
    if (moment == Moment.DURING && waits && request.contains("INDEX CONCURRENTLY")) {
      Connection connection = database.connection();
      snapshot = connection;
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        // Before it builds, it waits for who writes; before it is valid, for older snapshots.
        statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        statement.execute("SELECT FROM item LIMIT 1");
        if (writes) {
          statement.execute("LOCK TABLE item IN ROW EXCLUSIVE MODE");
        }
      }
    }
  }

  @Override
  public boolean strike(Link link) throws Exception {
    boolean isWaiting = snapshot != null && awaitWaiting();
    if (!isWaiting && moment == Moment.DURING) {
      LockSupport.parkNanos(micros * 1_000L);
    }
    struck =
        kind
            + " "
            + (isWaiting ? (writes ? "WAITING FOR A WRITER" : "WAITING FOR A SNAPSHOT") : moment);
    happen(link);
    close();
    return kind.cuts;
  }

  /** A step that turns out to be done does not wait. */
  private boolean awaitWaiting() throws SQLException {
    String sql = "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'virtualxid'";
    for (int i = 0; i < 400; i++) {
      if (!"0".equals(database.value(sql))) {
        return true;
      }
      LockSupport.parkNanos(500_000);
    }
    return false;
  }

  private void happen(Link link) throws Exception {
    switch (kind) {
      case PROCESS_KILLED -> {
        child.get().kill();
        child.get().exitCode();
        link.others().forEach(Link::cut);
      }
      case ALL_CONNECTIONS_CUT -> link.others().forEach(Link::cut);
      case SESSION_TERMINATED -> terminate(link);
      case OTHER_SESSION_TERMINATED -> {
        for (Link other : link.others()) {
          terminate(other);
        }
      }
      case SERVER_CRASHED -> server.crashAndRestart();
      case CONNECTION_CUT -> {}
    }
  }

  private void terminate(Link link) throws SQLException {
    try (Connection admin = server.server().connection();
        Statement statement = admin.createStatement()) {
      statement.execute("SELECT pg_terminate_backend(" + link.backend() + ", 5000)");
    }
  }

  /** Lets go of the old snapshot. */
  @Override
  public void close() throws SQLException {
    Connection connection = snapshot;
    snapshot = null;
    if (connection != null) {
      connection.close();
    }
  }
}
