package dev.varve.catalog.connect;

import dev.varve.model.problem.ProblemException;
import java.sql.SQLException;

/** Why a connection could not be made, told without a name of a user. */
record ConnectFailure(DatabaseAddress address, SQLException cause) {
  private static final String STARTING_UP = "57P03";
  private static final String TOO_MANY = "53300";
  private static final String NO_DATABASE = "3D000";

  private String state() {
    return cause.getSQLState() == null ? "" : cause.getSQLState();
  }

  /** Whether another try may succeed; class 08 is that of connection exceptions. */
  boolean isTransient() {
    return state().startsWith("08") || state().equals(STARTING_UP) || state().equals(TOO_MANY);
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
    return switch (state()) {
      case STARTING_UP -> "it is starting up or shutting down";
      case TOO_MANY -> "it has no connection left";
      default -> driverSays();
    };
  }

  /** What the driver itself says, not the server: it names host and port, and never a user. */
  private String driverSays() {
    String message = cause.getMessage() == null ? "no answer" : cause.getMessage().strip();
    int line = message.indexOf('\n');
    String first = line < 0 ? message : message.substring(0, line);
    int sentence = first.indexOf(". ");
    return sentence < 0 ? first : first.substring(0, sentence);
  }

  /** Class 28: the server's own message names the user. */
  private String refused() {
    if (state().startsWith("28")) {
      return "PostgreSQL at "
          + address
          + " does not let this user in: user name, password or pg_hba.conf are not as it wants"
          + " them. Give varve.user and varve.password, or a password file.";
    }
    if (state().equals(NO_DATABASE)) {
      return "PostgreSQL at "
          + address
          + " has no such database. Create it, or correct the end of the address.";
    }
    return "PostgreSQL at " + address + " refused the connection (SQLSTATE " + state() + ").";
  }
}
