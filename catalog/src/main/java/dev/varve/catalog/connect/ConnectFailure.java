package dev.varve.catalog.connect;

import dev.varve.model.problem.ProblemException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.GT;

/**
 * Why a connection could not be made. It is told without a word of the server, which names users,
 * or of the driver, which shows the values of an address's parameters.
 */
record ConnectFailure(DatabaseAddress address, SQLException cause) {
  private static final String STARTING_UP = "57P03";
  private static final String TOO_MANY = "53300";
  private static final String REJECTED = "08004";
  private static final String NO_DATABASE = "3D000";

  private String state() {
    return cause.getSQLState() == null ? "" : cause.getSQLState();
  }

  /** Whether another try may succeed: the network failed, or the server is not ready. */
  boolean isTransient() {
    return network() != null || state().equals(STARTING_UP) || state().equals(TOO_MANY);
  }

  /** The driver has no other sign for a server that takes the connection and says nothing. */
  private boolean isSilence() {
    return GT.tr("Connection attempt timed out.").equals(cause.getMessage());
  }

  /** The driver gives it the state of a server that wants a password. */
  private boolean hasNoTls() {
    return GT.tr("The server does not support SSL.").equals(cause.getMessage());
  }

  /** What failed on the way; null if it was something else, such as a certificate. */
  private @Nullable IOException network() {
    if (isSilence()) {
      return new SocketTimeoutException();
    }
    for (Throwable next = cause.getCause(); next != null; next = next.getCause()) {
      if (next instanceof IOException failed) {
        return failed instanceof SSLException ? null : failed;
      }
    }
    return null;
  }

  ProblemException problem(int tries) {
    if (isTransient()) {
      return new ProblemException(ConnectProblem.UNREACHABLE, unreachable(tries));
    }
    return new ProblemException(ConnectProblem.REFUSED, refused());
  }

  private String unreachable(int tries) {
    return "PostgreSQL at "
        + address
        + " could not be reached in "
        + (tries == 1 ? "one try" : tries + " tries")
        + " ("
        + reason()
        + "). Start it, or give the address of another one.";
  }

  private String reason() {
    IOException network = network();
    if (network instanceof ConnectException) {
      return "nothing listens there";
    } else if (network instanceof SocketTimeoutException) {
      return "it did not answer in time";
    } else if (network instanceof UnknownHostException) {
      return "there is no such host";
    } else if (network != null) {
      return "the connection broke";
    }
    return state().equals(TOO_MANY)
        ? "it has no connection left"
        : "it is starting up or shutting down";
  }

  private String refused() {
    String database = "PostgreSQL at " + address;
    if (state().startsWith("28")) {
      return database
          + " does not let this user in: user name, password or pg_hba.conf are not as it wants"
          + " them. Correct them where the address is given, or in a password file (~/.pgpass).";
    } else if (state().equals(REJECTED) && !hasNoTls()) {
      return database
          + " asks for a password, and there is none. Give it by VARVE_PASSWORD, by varve.password,"
          + " or in a password file (~/.pgpass).";
    } else if (state().equals(NO_DATABASE)) {
      return database + " has no such database. Create it, or correct the end of the address.";
    }
    return database
        + " takes no connection of this kind (SQLSTATE "
        + state()
        + "). Look at the parameters of the address, such as those of TLS.";
  }
}
